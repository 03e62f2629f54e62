using Medications.Library.Ranking;

namespace Medications.Benchmarks.Ranking;

/// <summary>A question with the passages to choose from.</summary>
/// <param name="Id">The question's id in its set.</param>
/// <param name="Question">The question.</param>
/// <param name="Group">Questions of one group stay together when a set is divided.</param>
/// <param name="Features">The features of each passage.</param>
/// <param name="Passages">The passages.</param>
/// <param name="IsAnswer">Whether each passage answers.</param>
internal sealed record Example(
    string Id, string Question, string Group, double[][] Features, IReadOnlyList<PassageAnalysis> Passages, bool[] IsAnswer);
