using Medications.Bot.Feedback;
using Medications.Bot.Replies;
using Newtonsoft.Json.Linq;
using static Medications.Bot.Rendering.CardElements;

namespace Medications.Bot.Rendering;

/// <summary>Lays a message out as an Adaptive Card 1.5, with what Teams, Web Chat and the Emulator all show.</summary>
sealed class CardRenderer(Words words, SourceLinks links, ChannelCapabilities channel, bool asksReason)
{
    /// <summary>The content type of an Adaptive Card attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>Whether a message has anything that a card shows better than text.</summary>
    public static bool IsWorthACard(Message message) =>
        message.Parts.Any(part => part is MessagePart.Warning or MessagePart.Quote or MessagePart.AlsoRelevant or MessagePart.Options or MessagePart.Call or MessagePart.Numbers);

    /// <summary>The card.</summary>
    /// <param name="message">The message.</param>
    /// <param name="speak">What is read aloud in its stead.</param>
    /// <param name="plain">What a client shows in its stead that cannot draw it.</param>
    public JObject Render(Message message, string speak, string plain)
    {
        var body = new JArray();
        foreach (var part in message.Parts)
            foreach (var element in Elements(part))
                body.Add(element);
        if (message.Feedback is { } subject)
            foreach (var element in Feedback(subject))
                body.Add(element);
        foreach (var element in SmallPrint(message))
            body.Add(element);

        var card = new JObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["fallbackText"] = plain,
            ["speak"] = speak,
            ["body"] = body,
        };
        if (channel.IsTeams)
            card["msteams"] = new JObject { ["width"] = "Full" };
        return card;
    }

    private IEnumerable<JObject> Elements(MessagePart part) => part switch
    {
        MessagePart.Warning warning => [Box("attention", Text(Run("⚠ " + warning.Text, bold: true)))],
        MessagePart.Heading heading => [Text(Run(heading.Text, bold: true, size: "Large"))],
        MessagePart.Paragraph paragraph => [Text(Run(paragraph.Text))],
        MessagePart.Notice notice => [Box("emphasis", Text(Run(notice.Text)))],
        MessagePart.Remark remark => [Text(Run(remark.Text, subtle: true, size: "Small"))],
        MessagePart.Bullets bullets => bullets.Items.Select(item => Item("•", 1, Text(Run(item)))),
        MessagePart.Numbers { Lines: [var only] } => [Line(only)],
        MessagePart.Numbers numbers => numbers.Lines.Select(line => Item("•", 1, Line(line))),
        MessagePart.Call call => [Call(call)],
        MessagePart.Options options => options.Names.Select(Option),
        // A rule above the second medicine's.
        MessagePart.Quote { Citation: > 1 } next => Quote(next).Select((element, i) => i == 0 ? Separated(element) : element),
        MessagePart.Quote quote => Quote(quote),
        MessagePart.AlsoRelevant more =>
            [Separated(Text(Run(more.OfEach ?? words.AlsoRelevant, bold: true, subtle: true, size: "Small"))), .. more.Quotes.SelectMany(quote => Folded(quote, more.OfEach is not null))],
        _ => throw new ArgumentOutOfRangeException(nameof(part), part.GetType().Name, "There is no such part."),
    };

    private static JObject Box(string style, params IEnumerable<JObject> items)
    {
        var box = Container(items);
        box["style"] = style;
        return box;
    }

    private JObject Call(MessagePart.Call call)
    {
        var box = Box("emphasis", Text(Run($"☎ {call.Name}", subtle: true)), Spaced(Text(Run(call.Number, bold: true, size: "ExtraLarge", color: "Attention")), 0));
        if (call.When is not null)
            ((JArray)box["items"]!).Add(Spaced(Text(Run(call.When, size: "Small")), 0));
        if (Dial(call.Number) is { } dial)
            box["selectAction"] = dial;
        return Spaced(box, 1);
    }

    /// <summary>A line of whom to call, each number to tap.</summary>
    private JObject Line(IReadOnlyList<MessagePart.Snippet> line) => Text(line.Select(snippet =>
    {
        var run = Run(snippet.Text, bold: snippet.IsNumber);
        if ((snippet.IsNumber ? Dial(snippet.Text) : snippet.Link is { } link ? OpenUrl(link) : null) is { } action)
            run["selectAction"] = action;
        return run;
    }));

    /// <summary>Calls a number, where it is one to dial ("112 or 999" is not) and the channel can.</summary>
    private JObject? Dial(string number)
    {
        var digits = string.Concat(number.Where(c => char.IsAsciiDigit(c) || c == '+'));
        return channel.IsTeams || digits.Length == 0 || number.Any(char.IsLetter) ? null : OpenUrl($"tel:{digits}");
    }

    /// <summary>A row to tap, which says the option's name for the person.</summary>
    private JObject Option(string name, int index)
    {
        var row = Box("emphasis", ColumnSet(
            Column("auto", Text(Run($"{index + 1}.", bold: true, color: "Accent"))),
            Column("stretch", Text(Run(name, bold: true)))));
        row["selectAction"] = Submit(name, Say(name));
        return Spaced(row, 1);
    }

    /// <summary>What makes a button say something for the person: Teams wants an object, the others take the text itself.</summary>
    private JToken Say(string text) =>
        channel.IsTeams ? new JObject { ["msteams"] = new JObject { ["type"] = "imBack", ["value"] = text } } : new JValue(text);

    private IEnumerable<JObject> Quote(MessagePart.Quote quote)
    {
        yield return Text(Run(quote.Title, bold: true, color: "Accent"));
        if (quote.Question is not null)
            yield return Spaced(Text(Run(quote.Question, bold: true, size: "Medium")), 1);
        foreach (var block in quote.Blocks)
            yield return Block(block);
        yield return Source(quote);
    }

    private JObject Source(MessagePart.Quote quote)
    {
        var page = quote.Ranked.Page;
        var address = links.For(page);
        var run = Run(address is null ? words.SourceFile(page.Title, page.Path) : words.Source(page.Title), subtle: true, size: "Small");
        if (address is not null)
            run["selectAction"] = OpenUrl(address);
        return Spaced(Text(run), 1);
    }

    /// <summary>A line to tap, and the passage that it folds out.</summary>
    private IEnumerable<JObject> Folded(MessagePart.Quote quote, bool isToldByTitle)
    {
        var (id, closed, open) = ($"more{quote.Citation}", $"closed{quote.Citation}", $"open{quote.Citation}");
        var title = isToldByTitle ? quote.Title : quote.Question ?? Beginning(quote);
        var right = Column("auto", Text(Run("▸", color: "Accent")));
        right["id"] = closed;
        var down = Column("auto", Text(Run("▾", color: "Accent")));
        down["id"] = open;
        down["isVisible"] = false;
        var row = ColumnSet(right, down, Column("stretch", Text(Run(title, color: "Accent"))));
        row["selectAction"] = Toggle(title, id, closed, open);
        yield return Spaced(row, 1);

        var passage = Box("emphasis", isToldByTitle && quote.Disclaimer is { } own ? Quote(quote).Append(Disclaimer(own)) : Quote(quote));
        passage["id"] = id;
        passage["isVisible"] = false;
        yield return Spaced(passage, 1);
    }

    /// <summary>How a passage begins, to tell it from others of its section.</summary>
    private static string Beginning(MessagePart.Quote quote)
    {
        const int maxLength = 90;
        var text = quote.Blocks.Count > 0 ? quote.Blocks[0].Text : quote.Title;
        if (text.Length <= maxLength)
            return text;
        var end = text.LastIndexOf(' ', maxLength);
        return text[..(end > 0 ? end : maxLength)].TrimEnd() + "…";
    }

    private IEnumerable<JObject> Feedback(FeedbackSubject subject)
    {
        var up = Submit(words.FeedbackUp, FeedbackData.Write(subject, isHelpful: true));
        if (!asksReason)
        {
            yield return Separated(ActionSet(up, Submit(words.FeedbackDown, FeedbackData.Write(subject, isHelpful: false))));
            yield break;
        }

        yield return Separated(ActionSet(up, Toggle(words.FeedbackDown, "reasons")));
        var reason = new JObject
        {
            ["type"] = "Input.Text",
            ["id"] = FeedbackData.ReasonField,
            ["placeholder"] = words.FeedbackReason,
            ["isMultiline"] = true,
            ["maxLength"] = FeedbackData.MaxReasonLength,
        };
        var reasons = Container(reason, ActionSet(Submit(words.FeedbackSend, FeedbackData.Write(subject, isHelpful: false))));
        reasons["id"] = "reasons";
        reasons["isVisible"] = false;
        yield return reasons;
    }

    private IEnumerable<JObject> SmallPrint(Message message)
    {
        var lines = message.Notes.Select(note => Text(Run(note, subtle: true, size: "Small")))
            .Concat(message.Disclaimers.Select(Disclaimer))
            .ToList();
        return lines.Select((line, i) => i == 0 ? Separated(line) : Spaced(line, 1));
    }

    private JObject Disclaimer(string disclaimer) => Text(
        Run(words.DisclaimerLabel + " ", bold: true, subtle: true, size: "Small"),
        Run(disclaimer, subtle: true, size: "Small"));
}
