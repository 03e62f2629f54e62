using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Medications.Library.Formatting;

/// <summary>Turns the Markdown of a passage into blocks of styled text, word for word, for those who show it.</summary>
public static partial class PassageFormatter
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseAutoLinks().Build();

    /// <summary>Reads Markdown. HTML in it is reduced to its text; images to their description.</summary>
    /// <param name="markdown">The text of a passage.</param>
    /// <param name="highlight">The part of it that shall stand out, or null.</param>
    public static IReadOnlyList<TextBlock> Format(string markdown, Range? highlight = null)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var (start, length) = highlight is { } range ? range.GetOffsetAndLength(markdown.Length) : (0, 0);
        var blocks = new List<TextBlock>();
        Read(Markdown.Parse(markdown, Pipeline), 0, null, (start, start + length), blocks);
        return blocks;
    }

    /// <summary>The words of a passage as plain text: paragraphs on lines of their own, items with a bullet.</summary>
    /// <param name="markdown">The text of a passage.</param>
    public static string ToPlainText(string markdown) =>
        string.Join('\n', Format(markdown).Select(block =>
            $"{new string(' ', Math.Max(0, block.Level - 1) * 2)}{(block.Marker is null ? "" : block.Marker + " ")}{block.Text}"));

    private static void Read(ContainerBlock container, int level, string? marker, (int Start, int End) highlight, List<TextBlock> into)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case ListBlock list:
                    var number = int.TryParse(list.OrderedStart, CultureInfo.InvariantCulture, out var first) ? first : 1;
                    foreach (var item in list.OfType<ListItemBlock>())
                        Read(item, level + 1, list.IsOrdered ? $"{number++}." : "•", highlight, into);
                    break;
                case ContainerBlock inner:
                    Read(inner, level, marker, highlight, into);
                    break;
                case LeafBlock leaf when Runs(leaf, highlight) is { Count: > 0 } runs:
                    into.Add(new TextBlock(Kind(leaf, marker), level, marker, runs));
                    marker = null;
                    break;
            }
        }
    }

    private static TextBlockKind Kind(LeafBlock leaf, string? marker) => leaf switch
    {
        HeadingBlock => TextBlockKind.Heading,
        _ when marker is not null => TextBlockKind.Item,
        _ => TextBlockKind.Paragraph,
    };

    private static List<TextRun> Runs(LeafBlock leaf, (int Start, int End) highlight)
    {
        var reader = new RunReader(highlight);
        if (leaf.Inline is not null)
            reader.Read(leaf.Inline, new TextRun(""));
        else if (leaf is HtmlBlock)
            reader.Add(new TextRun(WebUtility.HtmlDecode(HtmlTag().Replace(leaf.Lines.ToString(), ""))));
        else if (leaf is CodeBlock)
            reader.Add(new TextRun(leaf.Lines.ToString()));
        return reader.Finish();
    }

    [GeneratedRegex("<!--.*?-->|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex HtmlTag();

    /// <summary>Collects the runs of one block; neighbours of one style become one run.</summary>
    private sealed class RunReader((int Start, int End) highlight)
    {
        private readonly List<TextRun> _runs = [];

        public void Read(ContainerInline container, TextRun style)
        {
            foreach (var inline in container)
            {
                switch (inline)
                {
                    case LiteralInline literal:
                        AddLiteral(literal, style);
                        break;
                    case EmphasisInline emphasis:
                        Read(emphasis, emphasis.DelimiterCount >= 2 ? style with { Bold = true } : style with { Italic = true });
                        break;
                    case LinkInline link:
                        Read(link, link.IsImage ? style : style with { Link = SafeLink(link.GetDynamicUrl?.Invoke() ?? link.Url) });
                        break;
                    case AutolinkInline link:
                        Add(style with { Text = link.Url, Link = SafeLink(link.Url), Highlighted = Overlaps(link.Span) });
                        break;
                    case CodeInline code:
                        Add(style with { Text = code.Content, Highlighted = Overlaps(code.Span) });
                        break;
                    case HtmlEntityInline entity:
                        Add(style with { Text = entity.Transcoded.ToString(), Highlighted = Overlaps(entity.Span) });
                        break;
                    case LineBreakInline lineBreak:
                        Add(style with { Text = lineBreak.IsHard ? "\n" : " ", Highlighted = Overlaps(lineBreak.Span) });
                        break;
                    case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                        Add(style with { Text = "\n" });
                        break;
                    case ContainerInline inner:
                        Read(inner, style);
                        break;
                }
            }
        }

        public void Add(TextRun run)
        {
            if (run.Text.Length == 0)
                return;
            if (_runs.Count > 0 && _runs[^1] is var last && last with { Text = run.Text } == run)
                _runs[^1] = last with { Text = last.Text + run.Text };
            else
                _runs.Add(run);
        }

        public List<TextRun> Finish()
        {
            if (_runs.Count > 0)
            {
                _runs[0] = _runs[0] with { Text = _runs[0].Text.TrimStart() };
                _runs[^1] = _runs[^1] with { Text = _runs[^1].Text.TrimEnd() };
                _runs.RemoveAll(run => run.Text.Length == 0);
            }
            return _runs;
        }

        private void AddLiteral(LiteralInline literal, TextRun style)
        {
            var text = literal.Content.ToString();
            if (literal.Span.Length != text.Length)
            {
                Add(style with { Text = text, Highlighted = Overlaps(literal.Span) });
                return;
            }

            var from = Math.Clamp(highlight.Start - literal.Span.Start, 0, text.Length);
            var to = Math.Clamp(highlight.End - literal.Span.Start, from, text.Length);
            Add(style with { Text = text[..from] });
            Add(style with { Text = text[from..to], Highlighted = true });
            Add(style with { Text = text[to..] });
        }

        private bool Overlaps(SourceSpan span) => span.Start < highlight.End && highlight.Start <= span.End;

        private static string? SafeLink(string? url) =>
            Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
                ? uri.AbsoluteUri
                : null;
    }
}
