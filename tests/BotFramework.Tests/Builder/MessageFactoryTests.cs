using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

public class MessageFactoryTests
{
    [Fact]
    public void A_text_is_a_message_that_accepts_input()
    {
        var message = MessageFactory.Text("text", "aloud");

        Assert.Equal(
            (ActivityTypes.Message, "text", "aloud", InputHints.AcceptingInput),
            (message.Type, message.Text, message.Speak, message.InputHint));
        Assert.Equal(InputHints.ExpectingInput, MessageFactory.Text("text", inputHint: InputHints.ExpectingInput).InputHint);
        Assert.Null(MessageFactory.Text(null).Text);
        Assert.Null(MessageFactory.Text("").Text);
    }

    [Fact]
    public void Buttons_made_of_texts_send_those_texts()
    {
        var message = MessageFactory.SuggestedActions(["one", "two"], "choose", null, null);

        Assert.Equal("choose", message.Text);
        Assert.Equal(
            [(ActionTypes.ImBack, "one", "one"), (ActionTypes.ImBack, "two", "two")],
            message.SuggestedActions!.Actions!.Select(action => (action.Type, action.Title, (string?)action.Value)));
        Assert.Null(message.SuggestedActions.To);
    }

    [Fact]
    public void Buttons_can_be_for_one_user_only()
    {
        CardAction button = "yes";

        var message = MessageFactory.SuggestedActions([button], "sure?", toList: ["user-1"]);

        Assert.Equal(["user-1"], message.SuggestedActions!.To);
        Assert.Same(button, Assert.Single(message.SuggestedActions.Actions!));
        Assert.Equal(("yes", "yes", "yes"), (button.Title, button.Text, button.Value));
    }

    [Fact]
    public void Attachments_stand_below_or_beside_each_other()
    {
        var cards = new[] { new HeroCard("a").ToAttachment(), new ThumbnailCard("b").ToAttachment() };

        var list = MessageFactory.Attachment(cards, "text");
        var carousel = MessageFactory.Carousel(cards);

        Assert.Equal((AttachmentLayoutTypes.List, "text"), (list.AttachmentLayout, list.Text));
        Assert.Equal(AttachmentLayoutTypes.Carousel, carousel.AttachmentLayout);
        Assert.Equal(
            ["application/vnd.microsoft.card.hero", "application/vnd.microsoft.card.thumbnail"],
            carousel.Attachments!.Select(attachment => attachment.ContentType));
        list.Attachments!.Add(new Attachment());
        Assert.Single(MessageFactory.Attachment(cards[0]).Attachments!);
    }

    [Fact]
    public void A_file_is_named_by_its_address()
    {
        var attachment = Assert.Single(MessageFactory.ContentUrl("https://host/a.png", "image/png", "a").Attachments!);

        Assert.Equal(("https://host/a.png", "image/png", "a"), (attachment.ContentUrl, attachment.ContentType, attachment.Name));
    }

    [Fact]
    public void What_a_message_is_made_of_must_be_there()
    {
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Attachment((Attachment)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Attachment((IEnumerable<Attachment>)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Carousel(null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.SuggestedActions((IEnumerable<string>)null!, null, null, null));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.SuggestedActions((IEnumerable<CardAction>)null!, null, null, null));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl(" ", "image/png"));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl("https://host/a.png", ""));
    }
}
