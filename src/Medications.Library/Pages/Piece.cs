namespace Medications.Library.Pages;

/// <summary>What becomes one passage, before it is split where it is too long.</summary>
/// <param name="Text">Where its text stands.</param>
/// <param name="Start">Where it begins with what is not in its text: an FAQ's question, a label.</param>
/// <param name="Question">An FAQ's question, else null.</param>
/// <param name="Blocks">The blocks in its text.</param>
internal sealed record Piece(TextSpan Text, int Start, string? Question, IReadOnlyList<SourceBlock> Blocks);
