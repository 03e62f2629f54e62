namespace Medications.Library.Tests;

/// <summary>A folder of pages of a test's own, and a place for its index; gone afterwards.</summary>
internal sealed class TestContent : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("library-").FullName;

    public TestContent() => Directory.CreateDirectory(PagesPath);

    public string PagesPath => Path.Combine(_root, "pages");

    public string IndexPath => Path.Combine(_root, "index");

    public LibraryOptions Options => new() { ContentPath = PagesPath, IndexPath = IndexPath, RefreshInterval = TimeSpan.Zero };

    /// <summary>Writes a page with the usual sections.</summary>
    public TestContent With(string title, string usage = "It is used for headaches and other pain.", params (string Question, string Answer)[] faqs)
    {
        var lines = faqs.Select(f => $"* **Q: {f.Question}** A: {f.Answer}");
        File.WriteAllText(
            Path.Combine(PagesPath, title.ToLowerInvariant().Replace(" + ", "-", StringComparison.Ordinal).Replace(' ', '-') + ".md"),
            $"""
            ---
            title: {title}
            ---
            # {title}
            ### Generic Name
            {title}

            ### Usage
            {usage}

            ### Dosage
            Adults take one tablet of 20 mg every morning with a glass of water.

            ### Side Effects
            Common side effects include:

            * Drowsiness
            * Nausea and vomiting
            * Dry mouth

            ### How it Works
            It blocks the enzyme that makes the messengers of pain.

            ### Precautions
            * **Pregnancy:** It may harm an unborn child and is not recommended.
            * **Kidney disease:** A lower dose is needed.
            * **Alcohol:** Avoid alcohol, as it adds to the drowsiness.

            ### FAQs
            {string.Join('\n', lines)}

            **Disclaimer:** This is no medical advice.
            """);
        return this;
    }

    public Task<MedicationLibrary> OpenAsync(TimeProvider? clock = null, TimeSpan? refresh = null) =>
        MedicationLibrary.OpenAsync(Options with { RefreshInterval = refresh ?? TimeSpan.Zero }, clock: clock);

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
