using Medications.Bot.Feedback;
using Medications.Bot.Replies;
using Medications.Bot.Triage.Numbers;
using Medications.Library.Formatting;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace Medications.Bot.Rendering;

/// <summary>Turns replies into activities that suit their channel, in the language of its locale. The only place that knows channels.</summary>
public sealed class ActivityRenderer
{
    private readonly SourceLinks _links;
    private readonly Citations _citations;
    private readonly EmergencyNumbers _numbers;
    private readonly bool _asksReason;

    /// <summary>Creates a renderer.</summary>
    public ActivityRenderer(IOptions<BotOptions> options, IOptions<FeedbackOptions> feedback, EmergencyNumbers numbers)
    {
        _numbers = numbers;
        _links = new SourceLinks(options);
        _citations = new Citations(_links);
        _asksReason = feedback.Value is { Path: not null, KeepFreeText: true };
    }

    /// <summary>The reply as an activity for the channel that a message came from.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="to">The activity that it answers.</param>
    public Activity Render(Reply reply, IActivity to)
    {
        var locale = (to as Activity)?.Locale;
        var words = Words.For(locale);
        var message = Composer(words, locale).Compose(reply);
        var channel = ChannelCapabilities.Of(to);
        var activity = channel.HasCards && CardRenderer.IsWorthACard(message)
            ? Card(message, words, channel)
            : Text(message, words, channel);

        activity.InputHint = InputHints.AcceptingInput;
        if (channel.HasSuggestedActions && message.Suggestions.Count > 0 && !message.Parts.Any(part => part is MessagePart.Options && channel.HasCards))
            activity.SuggestedActions = new SuggestedActions
            {
                Actions = [.. message.Suggestions.Select(suggestion => new CardAction(ActionTypes.ImBack, suggestion.Title, value: suggestion.Text))],
            };
        return activity;
    }

    /// <summary>The reply as plain text: what a channel without any markup shows, and the terminal.</summary>
    public string RenderPlainText(Reply reply, string? locale)
    {
        var words = Words.For(locale);
        return new TextRenderer(words, _links, isMarkdown: false, hasButtons: false).Render(Composer(words, locale).Compose(reply));
    }

    /// <summary>What the person may want to say next.</summary>
    public IReadOnlyList<string> Suggestions(Reply reply, string? locale) =>
        [.. Composer(Words.For(locale), locale).Compose(reply).Suggestions.Select(suggestion => suggestion.Text)];

    private MessageComposer Composer(Words words, string? locale) => new(words, _numbers.ForLocale(locale));

    private Activity Text(Message message, Words words, ChannelCapabilities channel)
    {
        var text = new TextRenderer(words, _links, channel.HasMarkdown, channel.HasSuggestedActions).Render(message);
        var activity = MessageFactory.Text(text, Speech(message, words));
        activity.TextFormat = channel.HasMarkdown ? TextFormatTypes.Markdown : TextFormatTypes.Plain;
        return activity;
    }

    /// <summary>
    /// The card says it all. Where it is sure to be seen, the text beside it names the sources and has the disclaimers; else the text
    /// says it all too.
    /// </summary>
    private Activity Card(Message message, Words words, ChannelCapabilities channel)
    {
        var speech = Speech(message, words);
        var quotes = Citations.Of(message);
        var plain = new TextRenderer(words, _links, isMarkdown: false, hasButtons: true).Render(message);
        var card = new CardRenderer(words, _links, channel, _asksReason).Render(message, speech, plain);
        var text = channel.IsSureToShowCards ? BesideCard(message, quotes, words, channel) : new TextRenderer(words, _links, isMarkdown: true, hasButtons: true).Render(message);
        var activity = (Activity)MessageFactory.Attachment(new Attachment(CardRenderer.ContentType, content: card), text, speech);
        activity.TextFormat = TextFormatTypes.Markdown;
        activity.Summary = string.Join(' ', [message.Summary, .. message.Disclaimers.Select(disclaimer => $"{words.DisclaimerLabel} {disclaimer}")]);
        if (quotes.Count > 0)
            activity.Entities = [_citations.Entity(quotes)];
        return activity;
    }

    private string BesideCard(Message message, IReadOnlyList<MessagePart.Quote> quotes, Words words, ChannelCapabilities channel)
    {
        var lines = new List<string>
        {
            quotes.Count == 0
                ? Markup.Escape(message.Summary)
                : string.Join(", ", quotes.Select((quote, i) => $"{Markup.Escape(quote.Title)}[{i + 1}]")),
            new TextRenderer(words, _links, isMarkdown: true, hasButtons: true).Disclaimer(message),
        };
        if (quotes.Count > 0 && !channel.IsTeams)
            lines.Add(_citations.Definitions(quotes));
        return string.Join("\n\n", lines.Where(line => line.Length > 0));
    }

    /// <summary>What a voice reads out: the bot's words and the first passage, then the disclaimers.</summary>
    private static string Speech(Message message, Words words)
    {
        var said = message.Parts.SelectMany<MessagePart, string>(part => part switch
        {
            MessagePart.Warning warning => [warning.Text],
            MessagePart.Heading heading => [heading.Text],
            MessagePart.Paragraph paragraph => [paragraph.Text],
            MessagePart.Notice notice => [notice.Text],
            MessagePart.Remark remark => [remark.Text],
            MessagePart.Call call => [call.When is null ? $"{call.Name}: {call.Number}." : $"{call.When}: {call.Name}, {call.Number}."],
            MessagePart.Bullets bullets => bullets.Items,
            MessagePart.Numbers numbers => numbers.Lines.Select(line => string.Concat(line.Select(snippet => snippet.Text))),
            MessagePart.Options options => options.Names.Select((name, i) => $"{i + 1}: {name}."),
            MessagePart.Quote quote => [quote.Title + ".", quote.Question ?? "", PassageFormatter.ToPlainText(quote.Ranked.Passage.Text).Replace("•", "", StringComparison.Ordinal)],
            _ => [],
        });
        return string.Join('\n', said.Concat(message.Disclaimers.Select(disclaimer => $"{words.DisclaimerLabel} {disclaimer}")).Where(line => line.Length > 0));
    }
}
