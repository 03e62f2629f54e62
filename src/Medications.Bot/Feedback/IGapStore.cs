namespace Medications.Bot.Feedback;

/// <summary>Keeps what there is to learn from.</summary>
public interface IGapStore
{
    /// <summary>Whether anything is kept at all.</summary>
    bool IsOn { get; }

    /// <summary>Writes a record down; does nothing when off.</summary>
    Task AddAsync(GapRecord record, CancellationToken cancellationToken);

    /// <summary>All records, oldest first. Lines that cannot be read are left out.</summary>
    IAsyncEnumerable<GapRecord> ReadAsync(CancellationToken cancellationToken);
}
