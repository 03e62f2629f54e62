using Medications.Library.Pages;

namespace Medications.Benchmarks.Quality;

/// <summary>Something that finds passages for a question.</summary>
internal interface IPassageEngine : IDisposable
{
    /// <summary>What the table calls it.</summary>
    string Name { get; }

    /// <summary>The best passages for a question, best first; none where it abstains.</summary>
    IReadOnlyList<Passage> Search(string question);
}
