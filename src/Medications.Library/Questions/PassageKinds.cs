using Medications.Library.Pages;

namespace Medications.Library.Questions;

/// <summary>Which kinds of question a passage answers, and how well.</summary>
public sealed class PassageKinds
{
    private const int MaxLabelLength = 90;
    private const int MaxTextLength = 400;
    private const double LabelShare = 0.9;
    private const double TextShare = 0.4;

    private readonly double[] strengths = new double[QuestionKindCues.KindCount];

    private PassageKinds()
    {
    }

    /// <summary>How well it answers questions of a kind, 0 to 1.</summary>
    public double this[QuestionKind kind] => strengths[(int)kind];

    /// <summary>The kinds it answers at least half well, best first.</summary>
    public IEnumerable<QuestionKind> Best =>
        Enum.GetValues<QuestionKind>().Where(kind => this[kind] >= 0.5).OrderByDescending(kind => this[kind]);

    /// <summary>Reads a passage: its FAQ question where it has one, else its section, heading, label ("**Overdose:**") and text.</summary>
    public static PassageKinds Of(Passage passage) => Of(passage, new TextKinds(new WordForms()));

    /// <inheritdoc cref="Of(Passage)"/>
    /// <param name="passage">The passage.</param>
    /// <param name="texts">What is known of texts from other passages.</param>
    internal static PassageKinds Of(Passage passage, TextKinds texts)
    {
        var kinds = new PassageKinds();
        if (passage.Question is { } question)
        {
            Add(question, 1);
            return kinds;
        }

        foreach (var (kind, strength) in SectionKinds.Of(passage.Section))
        {
            kinds.Add(kind, strength);
        }

        var labels = Labels(passage.Text).ToList();
        foreach (var label in labels)
        {
            Add(label, LabelShare);
        }

        if (passage.Section is SectionKind.Other)
        {
            Add(passage.Heading, LabelShare);
        }

        if (labels.Count == 0)
        {
            Add(passage.Text.Length > MaxTextLength ? passage.Text[..MaxTextLength] : passage.Text, TextShare);
        }

        return kinds;

        void Add(string text, double share)
        {
            foreach (var (kind, strength) in texts.Of(text, passage.Path))
            {
                kinds.Add(kind, strength * share);
            }
        }
    }

    /// <summary>How well the passage suits what is asked, 0 to 1: its strength in each kind that the question may be, weighed by how likely that is.</summary>
    public double Agreement(QuestionReading question)
    {
        double sum = 0;
        foreach (var (kind, probability) in question.Kinds)
        {
            sum += probability * this[kind];
        }

        return Math.Min(1, sum);
    }

    /// <summary>The labels in a text: of each line the words before its colon, or its bold beginning.</summary>
    internal static IEnumerable<string> Labels(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            if (Label(line) is { Length: > 0 } label)
            {
                yield return label;
            }
        }
    }

    private static string Label(ReadOnlySpan<char> line)
    {
        line = line.TrimStart(" \t*-+#_0123456789.");
        var end = line.IndexOf(':');
        if (end < 0 || end > MaxLabelLength)
        {
            end = line.IndexOf("**");
        }

        return end is > 0 and <= MaxLabelLength ? line[..end].Trim(" *_:").ToString() : "";
    }

    /// <summary>Either of two independent signs suffices: the probabilities of both failing are multiplied.</summary>
    private void Add(QuestionKind kind, double strength) =>
        strengths[(int)kind] = 1 - ((1 - strengths[(int)kind]) * (1 - strength));
}
