using Medications.Library;
using Medications.Library.Formatting;

namespace Medications.Bot.Replies;

/// <summary>A part of a message, in the order in which it is read. A closed set; how each looks is the renderer's business.</summary>
abstract record MessagePart
{
    private MessagePart()
    {
    }

    /// <summary>What must be read before anything else.</summary>
    public sealed record Warning(string Text) : MessagePart;

    /// <summary>A heading.</summary>
    public sealed record Heading(string Text) : MessagePart;

    /// <summary>A paragraph of the bot's own words.</summary>
    public sealed record Paragraph(string Text) : MessagePart;

    /// <summary>What bears on how to take the passage beside it; it stands out, but less than a warning.</summary>
    public sealed record Notice(string Text) : MessagePart;

    /// <summary>A remark of the bot's own, less prominent than a paragraph.</summary>
    public sealed record Remark(string Text) : MessagePart;

    /// <summary>A list of the bot's own words.</summary>
    public sealed record Bullets(IReadOnlyList<string> Items) : MessagePart;

    /// <summary>Whom to call: a name, a number, and when to call it.</summary>
    public sealed record Call(string Name, string Number, string? When) : MessagePart;

    /// <summary>Whom to call in several places: a line each.</summary>
    public sealed record Numbers(IReadOnlyList<IReadOnlyList<Snippet>> Lines) : MessagePart;

    /// <summary>A stretch of a line.</summary>
    /// <param name="Text">Its words.</param>
    /// <param name="IsNumber">Whether it is a number to call.</param>
    /// <param name="Link">The website that it names, or null.</param>
    public sealed record Snippet(string Text, bool IsNumber = false, string? Link = null);

    /// <summary>Medicines to choose from, numbered from 1.</summary>
    public sealed record Options(IReadOnlyList<string> Names) : MessagePart;

    /// <summary>A passage of a page, word for word.</summary>
    /// <param name="Title">Medicine and section.</param>
    /// <param name="Ranked">The passage and its page.</param>
    /// <param name="Citation">Its number among the sources of the message, from 1.</param>
    public sealed record Quote(string Title, RankedPassage Ranked, int Citation) : MessagePart
    {
        /// <summary>The FAQ's question, or null.</summary>
        public string? Question => Ranked.Passage.Question;

        /// <summary>The page's own disclaimer without its markup, or null.</summary>
        public string? Disclaimer => Plain(Ranked.Page.Disclaimer);

        /// <summary>The page's note on where its text comes from, without its markup, or null.</summary>
        public string? Note => Plain(Ranked.Page.Note);

        /// <summary>The passage's text, with the answering sentence marked.</summary>
        public IReadOnlyList<TextBlock> Blocks => PassageFormatter.Format(Ranked.Passage.Text, Ranked.Highlight);

        private static string? Plain(string? markdown) => string.IsNullOrWhiteSpace(markdown) ? null : PassageFormatter.ToPlainText(markdown);
    }

    /// <summary>Further passages, of less interest than the first; may be shown folded.</summary>
    /// <param name="Quotes">The passages.</param>
    public sealed record AlsoRelevant(IReadOnlyList<Quote> Quotes) : MessagePart
    {
        /// <summary>
        /// What stands above them instead of the usual, or null. They belong to medicines listed before then: each is told by its title
        /// and has its page's disclaimer with it, and they are left out where nothing can be folded, because they would be too much to read.
        /// </summary>
        public string? OfEach { get; init; }
    }
}
