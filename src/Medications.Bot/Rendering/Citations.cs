using Medications.Bot.Replies;
using Medications.Library.Formatting;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Medications.Bot.Rendering;

/// <summary>
/// The sources of a message in the form that Teams and Web Chat render natively: an entity of type
/// <c>https://schema.org/Message</c> with a claim for each <c>[1]</c> in the text. The form and its limits are those of
/// Microsoft's "Bot messages with AI-generated content" for Teams and of Web Chat's "Citation".
/// </summary>
sealed class Citations(SourceLinks links)
{
    private const int MaxName = 80;
    private const int MaxAbstract = 160;

    /// <summary>The quotes that the text of a message refers to: those that are not folded away.</summary>
    public static IReadOnlyList<MessagePart.Quote> Of(Message message) => [.. message.Parts.OfType<MessagePart.Quote>()];

    public Entity Entity(IReadOnlyList<MessagePart.Quote> quotes)
    {
        var message = new JObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Message",
            ["@id"] = "",
            ["citation"] = new JArray(quotes.Select((quote, i) => Claim(quote, i + 1))),
        };
        if (quotes.Any(quote => quote.Ranked.Page.Note is not null))
            message["additionalType"] = new JArray("AIGeneratedContent");
        return new Entity("https://schema.org/Message") { Properties = message };
    }

    /// <summary>The link definitions that belong to the <c>[1]</c> in a Markdown text, as Web Chat reads them.</summary>
    public string Definitions(IReadOnlyList<MessagePart.Quote> quotes) =>
        string.Join('\n', quotes.Select((quote, i) =>
            $"[{i + 1}]: {links.For(quote.Ranked.Page) ?? $"cite:{i + 1}"} \"{Name(quote).Replace('"', '\'')}\""));

    private JObject Claim(MessagePart.Quote quote, int position)
    {
        var words = PassageFormatter.ToPlainText(quote.Ranked.Passage.Text);
        var document = new JObject
        {
            ["@type"] = "DigitalDocument",
            ["name"] = Name(quote),
            ["abstract"] = Shorten(words.ReplaceLineEndings(" "), MaxAbstract),
        };
        if (links.For(quote.Ranked.Page) is { } address)
            document["url"] = address;
        return new JObject { ["@type"] = "Claim", ["position"] = position, ["appearance"] = document };
    }

    private static string Name(MessagePart.Quote quote) => Shorten(quote.Title, MaxName);

    private static string Shorten(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var end = length - 1;
        if (char.IsHighSurrogate(text[end - 1]))
            end--;
        return text[..end].TrimEnd() + "…";
    }
}
