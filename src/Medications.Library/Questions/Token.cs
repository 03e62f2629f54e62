namespace Medications.Library.Questions;

/// <summary>A word of a text, analysed.</summary>
/// <param name="Term">Lower case, US spelling, stemmed: what words are compared by.</param>
/// <param name="Surface">The word as it stands in the text, lower case, without apostrophes.</param>
/// <param name="Start">Where it begins in the text, in characters.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="IsStop">Whether it is a function word that says nothing about what is asked.</param>
public readonly record struct Token(string Term, string Surface, int Start, int End, bool IsStop);
