namespace Medications.Web.Tests.Hosting;

/// <summary>A folder with a few small pages, and room for an index beside it; gone when the test is over.</summary>
public sealed class SamplePages : IDisposable
{
    readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("medications-web-");

    public SamplePages()
    {
        Directory.CreateDirectory(Content);
        Write("imatinib-mesylate.md", """
            ---
            title: Imatinib mesylate
            ---

            # Imatinib mesylate

            **Generic Name:** Imatinib mesylate

            **Usage:** Imatinib treats some kinds of leukemia and some tumors of the stomach and gut.

            **Dosage:** The doctor decides on the dose. Swallow the tablet with a meal and a large glass of water.

            **Side Effects:** Common ones are:

            * **Nausea:** a light meal helps.
            * **Swelling:** around the eyes and ankles.

            **How it Works:** It blocks the tyrosine kinase that makes the leukemia cells grow.

            **Precautions:** Tell the doctor about liver or heart trouble.

            **FAQs:**

            * **Q: Is imatinib mesylate chemotherapy?** A: No. It is a targeted medicine that blocks one signal, while chemotherapy hits all cells that grow fast.
            * **Q: Can I take it with grapefruit juice?** A: No. Grapefruit raises the amount of imatinib in the blood.

            **Disclaimer:** This page is for information only and does not replace your doctor.
            """);
        Write("ibuprofen.md", """
            ---
            title: Ibuprofen
            ---

            # Ibuprofen

            **Generic Name:** Ibuprofen

            **Usage:** Ibuprofen eases pain, fever and swelling, for instance of a headache, a toothache or a sprained ankle.

            **Dosage:** Take it as the leaflet says, for a few days at most, with food where it upsets the stomach.

            **Side Effects:** Heartburn and stomach pain are common. Dark stools or vomiting blood are rare and serious.

            **FAQs:**

            * **Q: Can I drink alcohol with ibuprofen?** A: Better not: together they irritate the stomach and may make it bleed.

            **Disclaimer:** This page is for information only and does not replace your doctor.
            """);
    }

    /// <summary>The folder of pages.</summary>
    public string Content => Path.Combine(_root.FullName, "pages");

    /// <summary>The folder for the index.</summary>
    public string Index => Path.Combine(_root.FullName, "index");

    /// <summary>The settings that lead to these pages.</summary>
    public string[] Settings => [$"--Content:Path={Content}", $"--Index:Path={Index}"];

    /// <summary>Writes a page.</summary>
    public void Write(string path, string text)
    {
        var file = Path.Combine(Content, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public void Dispose()
    {
        if (Directory.Exists(_root.FullName))
            _root.Delete(recursive: true);
    }
}
