namespace Medications.Library.Tests.Names;

public sealed class SubjectTests
{
    [Theory]
    [InlineData("can I drink alcohol with metformin", "Metformin")]
    [InlineData("grapefruit and simvastatin", "Simvastatin")]
    [InlineData("penicillin made my throat swell, can I have cefuroxime?", "Cefuroxime")]
    [InlineData("I was swapped from metformin to simvastatin", "Simvastatin")]
    [InlineData("simvastatin with cefuroxime", "Simvastatin")]
    [InlineData("is my multivitamin ok during metformin treatment", "Metformin")]
    [InlineData("metformin sets off my stomach. they offered simvastatin, safe?", "Simvastatin")]
    [InlineData("simvastatin gives me sulphur burps", "Simvastatin")]
    [InlineData("why multivitamin along with metformin", "Metformin")]
    public void The_medicine_asked_about_is_the_subject(string question, string medicine)
    {
        var names = NamesOf.Titles("Alcohol", "Metformin", "Simvastatin", "Penicillin", "Cefuroxime", "Multivitamin", "Grapefruit", "Sulfur");

        var subject = Assert.Single(names.Recognize(question), m => m.IsSubject);

        Assert.Equal(medicine, subject.Candidates[0].Name);
    }

    [Fact]
    public void Alcohol_beside_a_medicine_is_a_weak_mention()
    {
        var mentions = NamesOf.Titles("Alcohol", "Metformin").Recognize("can I drink alcohol with metformin");

        Assert.True(mentions[0].IsWeak);
        Assert.False(mentions[1].IsWeak);
    }
}
