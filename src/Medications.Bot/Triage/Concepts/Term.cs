using System.Globalization;
using Medications.Bot.Triage.Text;

namespace Medications.Bot.Triage.Concepts;

/// <summary>What one token is compared with.</summary>
abstract record Term
{
    public abstract bool Matches(Token token);

    /// <exception cref="FormatException">A number range that is not one.</exception>
    public static Term Parse(string text)
    {
        if (text.StartsWith('<') && text.EndsWith('>'))
        {
            var ends = text[1..^1].Split("..");
            if (ends.Length != 2)
                throw new FormatException($"\"{text}\": a number is written <from..to>, either end may be left out.");
            return new NumberIn(End(ends[0], double.MinValue), End(ends[1], double.MaxValue));
        }
        if (text.Length == 0)
            throw new FormatException("An empty word.");
        return text.EndsWith('*') ? new Prefix(text[..^1])
            : text.StartsWith('*') ? new Ending(text[1..])
            : new Word(text);

        static double End(string end, double open) => end.Length == 0 ? open : double.Parse(end, CultureInfo.InvariantCulture);
    }

    public sealed record Word(string Text) : Term
    {
        public override bool Matches(Token token) => token.Text == Text;
    }

    public sealed record Prefix(string Text) : Term
    {
        public override bool Matches(Token token) => token.Text.StartsWith(Text, StringComparison.Ordinal);
    }

    public sealed record Ending(string Text) : Term
    {
        /// <summary>Letters that must precede it: a word that is hardly longer than the ending is another word.</summary>
        const int FewestBefore = 2;

        public override bool Matches(Token token) =>
            token.Text.Length >= Text.Length + FewestBefore && token.Text.EndsWith(Text, StringComparison.Ordinal);
    }

    public sealed record NumberIn(double From, double To) : Term
    {
        public override bool Matches(Token token) => token.Number is { } number && number >= From && number <= To;
    }
}
