using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Medications.Library.Pages;

/// <summary>The YAML block between <c>---</c> lines that a page begins with.</summary>
/// <param name="Title">Its <c>title</c>, or null.</param>
/// <param name="BodyStart">Where the page's body begins, in characters.</param>
/// <param name="Error">What is wrong with it, with its line, or null.</param>
internal sealed record FrontMatter(string? Title, int BodyStart, (int Line, string Message)? Error)
{
    private const string Fence = "---";

    public static FrontMatter Read(SourceText source)
    {
        var text = source.Text;
        if (!text.StartsWith(Fence + "\n", StringComparison.Ordinal))
            return new(null, 0, null);

        var close = FindClosingFence(text);
        if (close < 0)
            return new(null, 0, (1, "the front matter has no closing \"---\" line"));

        var lineEnd = text.IndexOf('\n', close);
        var bodyStart = lineEnd < 0 ? text.Length : lineEnd + 1;
        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(text[(Fence.Length + 1)..close]));
            var title = yaml.Documents is [{ RootNode: YamlMappingNode map }, ..]
                && map.Children.TryGetValue(new YamlScalarNode("title"), out var node)
                && node is YamlScalarNode { Value: { } value }
                && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
            return new(title, bodyStart, null);
        }
        catch (YamlException e)
        {
            // The fence is line 1, so the YAML parser's line 1 is line 2 of the page.
            return new(null, bodyStart, ((int)e.Start.Line + 1, "the front matter is not YAML: " + FirstLine(e.Message)));
        }
    }

    private static int FindClosingFence(string text)
    {
        for (var at = Fence.Length + 1; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            var line = text.AsSpan(at, (end < 0 ? text.Length : end) - at).TrimEnd();
            if (line is Fence or "...")
                return at;
            if (end < 0)
                break;
            at = end + 1;
        }
        return -1;
    }

    private static string FirstLine(string message) => message.Split('\n')[0].Trim();
}
