namespace Medications.Library.Questions;

/// <summary>The data files of this folder and of others, embedded in the assembly.</summary>
internal static class EmbeddedText
{
    /// <summary>Opens a data file.</summary>
    /// <param name="name">Its file name, such as <c>lay-terms.txt</c>.</param>
    /// <param name="folder">The part of the library that it belongs to.</param>
    /// <exception cref="InvalidOperationException">The assembly was built without it.</exception>
    public static StreamReader Open(string name, string folder = "Questions") =>
        new(typeof(EmbeddedText).Assembly.GetManifestResourceStream($"Medications.Library.{folder}.{name}")
            ?? throw new InvalidOperationException($"The assembly lacks the data file '{name}'."));

    /// <summary>The lines that hold data: trimmed, without empty ones and comments (<c># ...</c>), each with its 1-based number.</summary>
    public static IEnumerable<(int Number, string Text)> DataLines(TextReader reader)
    {
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            var text = line.Trim();
            if (text.Length > 0 && text[0] != '#')
            {
                yield return (number, text);
            }
        }
    }
}
