using Medications.Bot.Replies;
using Medications.Bot.Tests.Conversation;
using Medications.Bot.Triage;

namespace Medications.Bot.Tests.Rendering;

/// <summary>A reply of every kind, in every variety that looks different.</summary>
static class AllReplies
{
    public static IReadOnlyList<(string Name, Reply Reply)> Make()
    {
        static (string Name, Reply Reply) Said(string name, params string[] messages)
        {
            var chat = new Chat();
            return (name, messages.Select(chat.Say).Last());
        }

        return
        [
            Said("answer", "what is alfamab for"),
            Said("answer-without-own-disclaimer", "side effects of gammacillin"),
            Said("answer-from-faq", "can I have beer, alfamab"),
            Said("answer-corrected", "side effects of betasole"),
            Said("answer-for-two", "are alfamab and gammacillin ok together"),
            Said("answer-personal", "should i stop alfamab"),
            Said("answer-with-warning", "side effects of alfamab, ten tablets"),
            Said("answer-with-crisis-warning", "i feel hopeless, side effects of alfamab"),
            Said("which-medicine", "how often do I have it"),
            Said("which-of-several", "deltadine side effects"),
            Said("used-for", "something for sneezing"),
            Said("unknown-medicine", "what is zanvorel for"),
            Said("no-passage", "alfamab in the moonlight"),
            Said("emergency", "she swallowed them"),
            Said("emergency-in-doubt", "is a racing heart one of the side effects of alfamab"),
            Said("allergy", "my lips are swelling"),
            Said("crisis", "i want to die"),
            ("crisis-of-another", new Reply.Crisis(CrisisSubject.OtherPerson)),
            Said("off-topic", "will it rain"),
            ("welcome", new Reply.Welcome(["What is alfamab used for?", "betazole side effects", "Is gammacillin addictive?"])),
            ("feedback-thanks", new Reply.FeedbackThanks()),
            ("failure", new Reply.Failure()),
            .. Enum.GetValues<SmallTalkKind>().Select(kind => ($"smalltalk-{kind}", (Reply)new Reply.SmallTalk(kind) { Count = 3, Examples = ["alfamab", "betazole"] })),
            .. Enum.GetValues<EmergencyKind>().Select(kind => ($"emergency-{kind}", (Reply)new Reply.Emergency(kind, []))),
        ];
    }
}
