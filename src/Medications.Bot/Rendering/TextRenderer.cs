using System.Text;
using Medications.Bot.Replies;
using Medications.Library.Formatting;

namespace Medications.Bot.Rendering;

/// <summary>Writes a message as text, plain or as Markdown, for channels that show nothing else, and for the terminal.</summary>
sealed class TextRenderer(Words words, SourceLinks links, bool isMarkdown, bool hasButtons)
{
    /// <summary>The whole message; the disclaimers stand at its end.</summary>
    public string Render(Message message)
    {
        var text = new StringBuilder();
        foreach (var part in message.Parts)
            Write(part, text);
        if (message.AreSuggestionsSpelledOut && !hasButtons)
            Paragraph(text, string.Join('\n', message.Suggestions.Select(suggestion => $"- {Own(suggestion.Text)}")));
        foreach (var note in message.Notes)
            Paragraph(text, Own(note));
        Paragraph(text, Disclaimer(message));
        return text.ToString();
    }

    /// <summary>The disclaimers with their label.</summary>
    public string Disclaimer(Message message) =>
        string.Join(isMarkdown ? "\n\n" : "\n", message.Disclaimers.Select(disclaimer => $"{Bold(words.DisclaimerLabel)} {Own(disclaimer)}"));

    private void Write(MessagePart part, StringBuilder text)
    {
        switch (part)
        {
            case MessagePart.Warning warning:
                Paragraph(text, Bold($"⚠ {warning.Text}"));
                break;
            case MessagePart.Heading heading:
                Paragraph(text, Bold(heading.Text));
                break;
            case MessagePart.Paragraph paragraph:
                Paragraph(text, Own(paragraph.Text));
                break;
            case MessagePart.Notice notice:
                Paragraph(text, Own(notice.Text));
                break;
            case MessagePart.Remark remark:
                Paragraph(text, Own(remark.Text));
                break;
            case MessagePart.Bullets bullets:
                Paragraph(text, string.Join('\n', bullets.Items.Select(item => $"- {Own(item)}")));
                break;
            case MessagePart.Numbers { Lines: [var only] }:
                Paragraph(text, Line(only));
                break;
            case MessagePart.Numbers numbers:
                Paragraph(text, string.Join('\n', numbers.Lines.Select(line => $"- {Line(line)}")));
                break;
            case MessagePart.Call call:
                Paragraph(text, $"☎ {Bold($"{call.Name}: {call.Number}")}{(call.When is null ? "" : $" – {Own(call.When)}")}");
                break;
            case MessagePart.Options options:
                Paragraph(text, string.Join('\n', options.Names.Select((name, i) => $"{i + 1}. {Own(name)}")));
                break;
            case MessagePart.Quote quote:
                Quote(text, quote);
                break;
            case MessagePart.AlsoRelevant { OfEach: null } more:
                Paragraph(text, Bold($"{words.AlsoRelevant}:"));
                foreach (var quote in more.Quotes)
                    Quote(text, quote);
                break;
        }
    }

    private void Quote(StringBuilder text, MessagePart.Quote quote)
    {
        Paragraph(text, Bold(quote.Title));
        if (quote.Question is not null)
            Paragraph(text, Bold(quote.Question));
        TextBlock? last = null;
        foreach (var block in quote.Blocks)
        {
            text.Append(last is { Level: > 0 } && block.Level > 0 ? "\n" : "\n\n");
            text.Append(' ', Math.Max(0, block.Level - 1) * (isMarkdown ? 4 : 2));
            if (block.Marker is not null)
                text.Append(isMarkdown && block.Marker == "•" ? "-" : block.Marker).Append(' ');
            foreach (var run in block.Runs)
                text.Append(Run(run, block.Kind));
            last = block;
        }
        var page = quote.Ranked.Page;
        Paragraph(text, links.For(page) is { } address
            ? isMarkdown ? $"[{Own(words.Source(page.Title))}]({address})" : words.Source(address)
            : Own(words.SourceFile(page.Title, page.Path)));
    }

    private string Line(IReadOnlyList<MessagePart.Snippet> line) =>
        string.Concat(line.Select(snippet => snippet.IsNumber ? Bold(snippet.Text) : Own(snippet.Text)));

    private string Run(TextRun run, TextBlockKind kind)
    {
        var own = Own(run.Text);
        return isMarkdown && (run.Bold || run.Highlighted || kind == TextBlockKind.Heading) ? Around("**", own)
            : isMarkdown && run.Italic ? Around("*", own)
            : own;
    }

    /// <summary>Puts marks around the words; blanks at the ends stay outside, or Markdown would not take them for marks.</summary>
    private static string Around(string mark, string text)
    {
        var words = text.Trim();
        return words.Length == 0 ? text : text.Replace(words, mark + words + mark, StringComparison.Ordinal);
    }

    private string Own(string text) => isMarkdown ? Markup.Escape(text) : text;

    private string Bold(string text) => isMarkdown ? $"**{Markup.Escape(text)}**" : text;

    private static void Paragraph(StringBuilder text, string paragraph)
    {
        if (paragraph.Length == 0)
            return;
        if (text.Length > 0)
            text.Append("\n\n");
        text.Append(paragraph);
    }
}
