using System.CommandLine;
using Medications.Library.Names;
using Medications.Library.Pages;

namespace Medications.Benchmarks.Quality;

/// <summary><c>names</c>: how well misspelled names are found, and how well names of medicines that the library lacks are told from them.</summary>
internal static class NamesCommand
{
    public static Command Create()
    {
        var content = new Option<string>("--content") { Description = "Folder of pages.", DefaultValueFactory = _ => "../shared/corpus" };
        var orangeBook = new Option<string>("--orange-book") { Description = "The FDA Orange Book's products.txt.", DefaultValueFactory = _ => "../shared/orange-book/products.txt" };
        var misses = new Option<bool>("--misses") { Description = "Name the questions that go wrong." };
        var command = new Command("names", "Asks about misspelled medicines, and about medicines that the pages lack.") { content, orangeBook, misses };
        command.SetAction(parsed => Run(parsed.GetValue(content)!, parsed.GetValue(orangeBook)!, parsed.GetValue(misses)));
        return command;
    }

    private static void Run(string content, string orangeBook, bool misses)
    {
        var pages = PageFolder.Read(content).Pages;
        var missed = misses ? (Action<string>)Console.Error.WriteLine : _ => { };
        var all = MedicineNames.Build(pages, NameSources.Shipped);
        var singles = all.Medicines.Where(m => !m.IsCombination && IsOneWord(m.Name)).Select(m => m.Name).ToList();
        Console.WriteLine($"One slip: {NameCheck.Misspelled(all, singles, 1, missed)}");
        Console.WriteLine($"Two slips: {NameCheck.Misspelled(all, singles, 2, missed)}");

        // Every other substance is taken away, and everything that has it.
        var gone = singles.Where((_, i) => i % 2 == 0).SelectMany(name => all.Recognize(name)).SelectMany(m => m.Candidates).SelectMany(m => m.Ingredients).ToHashSet(StringComparer.Ordinal);
        var kept = all.Medicines.Where(m => !m.Ingredients.Any(gone.Contains)).SelectMany(m => m.Pages).ToHashSet();
        var half = MedicineNames.Build([.. pages.Where(kept.Contains)], NameSources.Shipped);
        var absent = singles.Where((name, i) => i % 2 == 0 && half.Recognize(name) is not [{ Match: not NameMatch.Misspelled and not NameMatch.Unknown }]).Select(name => name.ToLowerInvariant());
        Console.WriteLine($"Left out: {NameCheck.Absent(half, absent, (_, _) => false, missed)}");

        var brands = OrangeBook.Read(orangeBook).Where(p => IsOneWord(p.TradeName) && p.TradeName.Length > 5).GroupBy(p => p.TradeName)
            .ToDictionary(g => g.Key.ToLowerInvariant(), g => g.SelectMany(p => all.Recognize(p.Ingredients)).SelectMany(m => m.Candidates).ToHashSet());
        var unlisted = brands.Keys.Where(name => all.Recognize(name) is not [{ Match: not NameMatch.Misspelled and not NameMatch.Unknown }]).Order(StringComparer.Ordinal);
        Console.WriteLine($"US brands that no list has: {NameCheck.Absent(all, unlisted, (name, m) => brands[name].Any(b => b.Ingredients.Any(m.Ingredients.Contains)), missed)}");
    }

    private static bool IsOneWord(string name) => name.All(char.IsAsciiLetter);
}
