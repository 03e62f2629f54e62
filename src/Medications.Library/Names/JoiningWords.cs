namespace Medications.Library.Names;

/// <summary>What people put where a title that lists ingredients has a plus.</summary>
static class JoiningWords
{
    static readonly HashSet<string> s_words = new(StringComparer.Ordinal) { "and", "n", "with", "plus" };

    public static bool Contains(NameToken word) => s_words.Contains(word.Folded);
}
