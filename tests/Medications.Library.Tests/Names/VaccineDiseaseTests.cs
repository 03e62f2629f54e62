using Medications.Library.Names;

namespace Medications.Library.Tests.Names;

/// <summary>Vaccines against several diseases, which people name by the diseases.</summary>
public sealed class VaccineDiseaseTests
{
    static readonly MedicineNames s_names = NamesOf.Titles(
        "Diphtheria Toxoid", "Tetanus Toxoid", "Diphtheria Toxoid + Tetanus Toxoid + Pertussis Vaccine", "Diphtheria Antitoxin + Tetanus Toxoid + Pertussis Toxoid",
        "Diphtheria Toxoid + Tetanus Toxoid + Pertussis Toxoid + Poliomyelitis Virus Type + Haemophilus B Conjugate", "Inactivated Poliovirus Vaccine",
        "Measles Vaccine Live + Rubella vaccine Live", "Measles Vaccine Live", "Hepatitis A Vaccine + Hepatitis B Vaccine rDNA", "Hepatitis B Vaccine rDNA",
        "Meningococcal Polysaccharide (Groups C and Y) + Haemophilus B Tetanus Toxoid Conjugate Vaccine", "Zoster Vaccine (Live/Attenuated)",
        "Freeze-dried Live Attenuated Hepatitis A Vaccine", "Doxycycline");

    [Theory]
    [InlineData("sore arm after the diphtheria tetanus whooping cough jab", "Diphtheria Toxoid + Tetanus Toxoid + Pertussis Vaccine")]
    [InlineData("baby had diphtheria, tetanus, pertussis, polio and hib today", "Diphtheria Toxoid + Tetanus Toxoid + Pertussis Toxoid + Poliomyelitis Virus Type + Haemophilus B Conjugate")]
    [InlineData("measles and rubella shot while pregnant", "Measles Vaccine Live + Rubella vaccine Live")]
    [InlineData("fever after the hep A and B jab", "Hepatitis A Vaccine + Hepatitis B Vaccine rDNA")]
    [InlineData("meningitis C and Y with Hib jab, how many doses", "Meningococcal Polysaccharide (Groups C and Y) + Haemophilus B Tetanus Toxoid Conjugate Vaccine")]
    public void Diseases_listed_together_are_the_vaccine_against_them(string question, string title) =>
        Assert.Equal(title, Assert.Single(Subject(question).Candidates).Name);

    [Fact]
    public void Diseases_that_no_vaccine_has_alone_ask_which() =>
        Assert.Equal(4, Subject("tetanus diphtheria and polio booster").Candidates.Count);

    [Theory]
    [InlineData("can measles turn into rubella")]
    [InlineData("doxycycline with hep b. or a jab")]
    public void Diseases_without_a_vaccine_are_diseases(string question) =>
        Assert.DoesNotContain(s_names.Recognize(question), m => m.Candidates.Any(c => c.Name.Contains("Measles", StringComparison.Ordinal) || c.Name.Contains("Hepatitis", StringComparison.Ordinal)));

    [Fact]
    public void What_describes_a_vaccine_names_none()
    {
        var mention = Assert.Single(s_names.Recognize("is the live attenuated hep A jab for life?"));

        Assert.Equal("Freeze-dried Live Attenuated Hepatitis A Vaccine", Assert.Single(mention.Candidates).Name);
    }

    [Fact]
    public void A_disease_beside_a_medicine_is_not_what_is_asked_about() =>
        Assert.Equal("Doxycycline", Assert.Single(Subject("is doxycycline used for tetanus").Candidates).Name);

    static MedicineMention Subject(string question) => Assert.Single(s_names.Recognize(question), m => m.IsSubject);
}
