using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Options;

namespace Medications.Bot.Feedback;

/// <summary>Keeps records in a file, one JSON object a line (<see cref="FeedbackOptions.Path"/>).</summary>
public sealed class FileGapStore(IOptions<FeedbackOptions> options) : IGapStore, IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private readonly SemaphoreSlim _writing = new(1, 1);

    /// <inheritdoc/>
    public bool IsOn => options.Value.Path is not null;

    /// <inheritdoc/>
    public async Task AddAsync(GapRecord record, CancellationToken cancellationToken)
    {
        if (options.Value.Path is not { } path)
            return;

        var text = options.Value.KeepFreeText && record.Text is not null ? PersonalData.Remove(record.Text) : null;
        var time = record.Time.ToUniversalTime();
        var line = JsonSerializer.Serialize(record with { Time = new DateTimeOffset(time.Year, time.Month, time.Day, time.Hour, 0, 0, TimeSpan.Zero), Text = text }, Json);
        await _writing.WaitAsync(cancellationToken);
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
                Directory.CreateDirectory(folder);
            await File.AppendAllTextAsync(path, line + "\n", cancellationToken);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<GapRecord> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (options.Value.Path is not { } path || !File.Exists(path))
            yield break;
        await foreach (var line in File.ReadLinesAsync(path, cancellationToken))
            if (Parse(line) is { } record)
                yield return record;
    }

    /// <inheritdoc/>
    public void Dispose() => _writing.Dispose();

    private static GapRecord? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<GapRecord>(line, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
