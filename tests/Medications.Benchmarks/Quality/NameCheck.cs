using System.Globalization;
using Medications.Library.Names;
using Medications.Library.Pages;

namespace Medications.Benchmarks.Quality;

/// <summary>What becomes of names that are asked about: how many are taken for the medicine meant, for another, for unknown or for no name.</summary>
internal sealed class NameCheck
{
    // Fixed, so that two runs misspell the same letters.
    private const int Seed = 20251231;

    private static readonly string[] s_questions =
    [
        "What are the side effects of {0}?", "{0} dose", "is {0} safe in pregnancy", "how long does {0} last", "can i drink on {0}",
        "my gran was given {0} and now her ankles swell", "stopping {0} suddenly", "{0} rash on my sons tummy", "{0} and grapefruit", "where do you inject {0}",
    ];

    /// <summary>Number of names asked about.</summary>
    public int Asked { get; private set; }

    /// <summary>Taken for the medicine meant, alone.</summary>
    public int Right { get; private set; }

    /// <summary>Taken for another one, alone.</summary>
    public int Wrong { get; private set; }

    /// <summary>Which of several is asked back.</summary>
    public int Several { get; private set; }

    /// <summary>Told to be unknown.</summary>
    public int Unknown { get; private set; }

    /// <summary>Not taken for a name.</summary>
    public int Unseen => Asked - Right - Wrong - Several - Unknown;

    /// <summary>Asks about titles of one word with slips in them: letters left out, doubled, swapped or replaced, never the first.</summary>
    /// <param name="names">Who recognises.</param>
    /// <param name="titles">The titles.</param>
    /// <param name="slips">How many slips a name has.</param>
    /// <param name="missed">Told each question that is not taken for the medicine meant.</param>
    public static NameCheck Misspelled(MedicineNames names, IReadOnlyList<string> titles, int slips, Action<string> missed)
    {
        var random = new Random(Seed);
        var check = new NameCheck();
        foreach (var title in titles.Where(t => t.Length >= 6 + slips))
        {
            var written = title.ToLowerInvariant();
            for (var i = 0; i < slips; i++)
                written = Misspelling.Of(written, random.Next(1, written.Length - 1), Enum.GetValues<Slip>(), random);
            if (names.Recognize(title) is not [{ Candidates: [var meant] }])
                continue;
            check.Ask(names, written, m => m == meant, random, missed);
        }
        return check;
    }

    /// <summary>Asks about medicines that no page is about and that no list knows.</summary>
    /// <param name="names">Who recognises.</param>
    /// <param name="absent">Their names.</param>
    /// <param name="isMeant">Whether a medicine is the one that a name means after all.</param>
    /// <param name="missed">Told each question that is not told to be unknown.</param>
    public static NameCheck Absent(MedicineNames names, IEnumerable<string> absent, Func<string, Medicine, bool> isMeant, Action<string> missed)
    {
        var random = new Random(Seed);
        var check = new NameCheck();
        foreach (var name in absent)
            check.Ask(names, name, m => isMeant(name, m), random, missed);
        return check;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Asked:N0} names: right {Share(Right):P1}, another medicine {Share(Wrong):P1}, asked back {Share(Several):P1}, unknown {Share(Unknown):P1}, not seen {Share(Unseen):P1}");

    private double Share(int count) => (double)count / Math.Max(1, Asked);

    private void Ask(MedicineNames names, string name, Func<Medicine, bool> isMeant, Random random, Action<string> missed)
    {
        Asked++;
        var question = string.Format(CultureInfo.InvariantCulture, s_questions[random.Next(s_questions.Length)], name);
        var at = question.IndexOf(name, StringComparison.Ordinal);
        var mentions = names.Recognize(question).Where(m => m.Start < at + name.Length && at < m.Start + m.Length).ToList();
        var told = "unseen";
        if (mentions.Exists(m => m.Candidates.Count > 1))
            (told, Several) = ("several", Several + 1);
        else if (mentions.Find(m => m.Candidates.Count == 1) is { } taken)
        {
            if (isMeant(taken.Candidates[0]))
                (told, Right) = ("", Right + 1);
            else
                (told, Wrong) = (taken.Candidates[0].Name, Wrong + 1);
        }
        else if (mentions.Count > 0)
            (told, Unknown) = ("", Unknown + 1);
        if (told.Length > 0)
            missed($"'{question}' {told}");
    }
}
