using Medications.Library;
using Medications.Library.Names;

namespace Medications.Bot.Conversation;

/// <summary>Asks the last question again, for another medicine.</summary>
sealed class LastQuestion(IMedicationLibrary library)
{
    public Inquiry.Ask Again(Medicine medicine, TalkThread thread, string? correctedFrom = null)
    {
        var question = thread.Memory.Question ?? "";
        var text = QuestionText.WithName(question, thread.Called(medicine));
        if (library.Understand(text).Mentions is [{ } mention] && (mention.Candidates is not [var only] || only.Id != medicine.Id))
            text = QuestionText.WithPronoun(question);
        if (text.Length == 0 || text == "it")
            text = thread.NameOf(medicine);
        return new Inquiry.Ask(new Question(text) { Assumed = [medicine], AssumedKind = thread.Memory.Kind }, correctedFrom, IsRepeated: true);
    }

    /// <summary>The same, from one of the medicine's pages.</summary>
    public Inquiry.Ask Again(SisterPage sister, TalkThread thread)
    {
        var text = QuestionText.WithName(thread.Memory.Question ?? "", sister.Page.Title);
        return new Inquiry.Ask(
            new Question(text.Length == 0 ? sister.Page.Title : text) { Assumed = [sister.Medicine], AssumedKind = thread.Memory.Kind, AssumedPages = [sister.Page.Path] }, IsRepeated: true);
    }
}
