using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;

namespace Medications.Bot.Tests;

public sealed partial class WordsTests
{
    private static readonly ResourceManager Resources = new("Medications.Bot.Words", typeof(Words).Assembly);

    [Fact]
    public void Every_text_has_a_member_and_every_member_a_text() =>
        Assert.Equal(Members().Order(StringComparer.Ordinal), Texts(CultureInfo.InvariantCulture).Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Spanish_has_every_text_with_the_same_gaps()
    {
        var english = Texts(CultureInfo.InvariantCulture);
        var spanish = Texts(CultureInfo.GetCultureInfo("es"));

        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), spanish.Keys.Order(StringComparer.Ordinal));
        Assert.All(english, text => Assert.Equal(Gaps(text.Value), Gaps(spanish[text.Key])));
        Assert.All(spanish.Values, Assert.NotEmpty);
    }

    [Fact]
    public void Every_text_is_used()
    {
        var source = string.Concat(SourceFiles().Where(file => Path.GetFileName(file) != "Words.cs").Select(File.ReadAllText));
        var unused = typeof(Words).GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(member => member is PropertyInfo or MethodInfo { IsSpecialName: false })
            .Where(member => !Regex.IsMatch(source, $@"(words|Sent|Words\.For\([^)]*\))\.{member.Name}\b"))
            .Select(member => member.Name);

        Assert.Empty(unused);
    }

    [Theory]
    [InlineData("es-MX", "Aviso")]
    [InlineData("ES", "Aviso")]
    [InlineData("en-GB", "Disclaimer")]
    [InlineData("fr", "Disclaimer")]
    [InlineData("", "Disclaimer")]
    [InlineData(null, "Disclaimer")]
    [InlineData("not a locale!", "Disclaimer")]
    public void The_locale_chooses_the_language(string? locale, string label) => Assert.StartsWith(label, Words.For(locale).DisclaimerLabel, StringComparison.Ordinal);

    private static IEnumerable<string> Members()
    {
        foreach (var member in typeof(Words).GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            switch (member)
            {
                case PropertyInfo property:
                    yield return property.Name;
                    break;
                case MethodInfo { IsSpecialName: false } method when method.GetParameters()[0].ParameterType is { IsEnum: true } kinds:
                    foreach (var kind in Enum.GetNames(kinds))
                        yield return method.Name + kind;
                    break;
                case MethodInfo { IsSpecialName: false } method:
                    yield return method.Name;
                    break;
            }
        }
    }

    private static Dictionary<string, string> Texts(CultureInfo culture) =>
        Resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    private static IEnumerable<string> Gaps(string text) => Gap().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> SourceFiles() =>
        Directory.EnumerateFiles(Repository.At("src/Medications.Bot"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Gap();
}
