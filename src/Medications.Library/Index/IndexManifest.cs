using System.Text.Json;
using System.Text.Json.Serialization;
using Medications.Library.Pages;

namespace Medications.Library.Index;

/// <summary>What an index was made of; lies beside it as <c>manifest.json</c>.</summary>
/// <param name="Key">The key of the content that it was made of.</param>
/// <param name="Hashes">The hash of each page.</param>
/// <param name="Problems">What was wrong with the pages.</param>
internal sealed record IndexManifest(string Key, IReadOnlyDictionary<string, string> Hashes, IReadOnlyList<PageProblem> Problems)
{
    public const string FileName = "manifest.json";

    public static void Write(string folder, IndexManifest manifest)
    {
        using var stream = File.Create(Path.Combine(folder, FileName));
        JsonSerializer.Serialize(stream, manifest, IndexJson.Default.IndexManifest);
    }

    /// <exception cref="IOException">It is missing or cannot be read.</exception>
    /// <exception cref="JsonException">It is damaged.</exception>
    public static IndexManifest Read(string folder)
    {
        using var stream = File.OpenRead(Path.Combine(folder, FileName));
        return JsonSerializer.Deserialize(stream, IndexJson.Default.IndexManifest) ?? throw new JsonException("The manifest is empty.");
    }
}

/// <summary>The JSON forms of what an index keeps.</summary>
[JsonSourceGenerationOptions(WriteIndented = false, UseStringEnumConverter = true)]
[JsonSerializable(typeof(IndexManifest))]
[JsonSerializable(typeof(Page))]
internal sealed partial class IndexJson : JsonSerializerContext;
