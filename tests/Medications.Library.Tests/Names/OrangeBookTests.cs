using Medications.Library.Names;

namespace Medications.Library.Tests.Names;

public sealed class OrangeBookTests : IDisposable
{
    const string Header = "Ingredient~DF;Route~Trade_Name~Applicant\n";

    readonly string _path = Path.Combine(Path.GetTempPath(), $"products-{Guid.NewGuid():N}.txt");

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void A_trade_name_is_its_ingredient_with_or_without_its_tail()
    {
        File.WriteAllText(_path, Header + "FOOFENAZINE HYDROCHLORIDE~TABLET;ORAL~ZORBALEX ER~ACME\n");
        var names = MedicineNames.Build([NamesOf.Page("Foofenazine")], new NameSources(_path));

        foreach (var question in new[] { "zorbalex er 50", "is Zorbalex safe" })
            Assert.Equal("Foofenazine", Assert.Single(Assert.Single(names.Recognize(question)).Candidates).Name);
    }

    [Fact]
    public void A_trade_name_of_one_route_is_that_form()
    {
        File.WriteAllText(_path, Header + "FOOFENAZINE~SPRAY;NASAL~ZORBALEX~ACME\n");
        var names = MedicineNames.Build([NamesOf.Page("Foofenazine"), NamesOf.Page("Foofenazine (Nasal)")], new NameSources(_path));

        Assert.Equal("Foofenazine (Nasal)", Assert.Single(Assert.Single(names.Recognize("zorbalex price")).Candidates).Name);
    }

    [Fact]
    public void A_trade_name_whose_ingredient_has_no_page_is_unknown()
    {
        File.WriteAllText(_path, Header + "FOOFENAZINE~TABLET;ORAL~ZORBALEX~ACME\n");

        var mention = Assert.Single(MedicineNames.Build([NamesOf.Page("Foofenadine")], new NameSources(_path)).Recognize("zorbalex dose"));

        Assert.Equal(NameMatch.Unknown, mention.Match);
        Assert.Equal("Zorbalex", mention.MatchedName);
    }

    [Fact]
    public void A_file_that_is_no_Orange_Book_is_refused()
    {
        File.WriteAllText(_path, "name,ingredient\n");

        var error = Assert.Throws<InvalidDataException>(() => MedicineNames.Build([], new NameSources(_path)));

        Assert.Contains("Trade_Name", error.Message, StringComparison.Ordinal);
    }
}
