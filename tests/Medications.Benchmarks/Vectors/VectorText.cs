namespace Medications.Benchmarks.Vectors;

/// <summary>A text to learn vectors from.</summary>
/// <param name="Text">As the teacher reads it.</param>
/// <param name="Terms">Its analyzed words, as the library compares them.</param>
internal sealed record VectorText(string Text, IReadOnlyList<string> Terms);
