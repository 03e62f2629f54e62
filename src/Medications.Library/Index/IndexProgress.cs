namespace Medications.Library.Index;

/// <summary>What is being done to get the index ready.</summary>
public enum IndexStage
{
    /// <summary>Pages are read and cut into passages.</summary>
    Reading,

    /// <summary>Passages are written to the index.</summary>
    Writing,

    /// <summary>The index is opened.</summary>
    Opening,
}

/// <summary>How far the work on the index is.</summary>
/// <param name="Stage">What is being done.</param>
/// <param name="Done">How many pages are done in this stage.</param>
/// <param name="Total">How many there are.</param>
public readonly record struct IndexProgress(IndexStage Stage, int Done, int Total);
