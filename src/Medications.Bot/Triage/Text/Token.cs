namespace Medications.Bot.Triage.Text;

/// <summary>One word of a message as the concepts see it.</summary>
/// <param name="Text">Lower case, spelled out, without accents.</param>
/// <param name="Number">Its value where it is a number.</param>
/// <param name="Clause">Number of the clause it stands in, counted through the message.</param>
/// <param name="Sentence">Number of the sentence it stands in.</param>
readonly record struct Token(string Text, double? Number, int Clause, int Sentence);
