using Medications.Bot.Triage;
using Medications.Library;
using Medications.Library.Names;
using Medications.Library.Questions;

namespace Medications.Bot.Replies;

/// <summary>What the bot says to a message, before it is known how it will look. A closed set: the kinds are the nested records.</summary>
public abstract record Reply
{
    private Reply()
    {
    }

    /// <summary>What came of the message.</summary>
    public abstract ReplyOutcome Outcome { get; }

    /// <summary>Whether it says anything about medicines or health, so that the disclaimer must stand under it.</summary>
    public virtual bool IsMedical => true;

    /// <summary>The medicines it shows passages of, in order, each with its passages; empty for a reply without passages.</summary>
    public virtual IReadOnlyList<MedicineAnswer> Passages => [];

    /// <summary>What was understood to be asked, or null for a reply that is no answer to a question.</summary>
    public QuestionKind? Kind { get; init; }

    /// <summary>What stands above the reply as a caution, or null.</summary>
    public Caution? Caution { get; init; }

    /// <summary>Passages that answer, for each medicine that was asked about.</summary>
    /// <param name="Medicines">At least one.</param>
    public sealed record Answered(IReadOnlyList<MedicineAnswer> Medicines) : Reply
    {
        /// <inheritdoc/>
        public override ReplyOutcome Outcome => ReplyOutcome.Answer;

        /// <inheritdoc/>
        public override IReadOnlyList<MedicineAnswer> Passages => Medicines;

        /// <summary>Whether the question asks for a decision that is the person's doctor's or pharmacist's to make.</summary>
        public bool IsPersonalDecision { get; init; }
    }

    /// <summary>The person must say which medicine.</summary>
    /// <param name="Name">The name that fits several, or null if none was given.</param>
    /// <param name="Options">The medicines to choose from; may be empty.</param>
    public sealed record WhichMedicine(string? Name, IReadOnlyList<Medicine> Options) : Reply
    {
        /// <inheritdoc/>
        public override ReplyOutcome Outcome => ReplyOutcome.WhichMedicine;
    }

    /// <summary>Medicines whose pages say that they are used for a condition; the person must say which one to read about.</summary>
    /// <param name="Condition">The condition as the person wrote it.</param>
    /// <param name="Options">The medicines, each with the passage that says so.</param>
    public sealed record UsedFor(string Condition, IReadOnlyList<MedicineAnswer> Options) : Reply
    {
        /// <inheritdoc/>
        public override ReplyOutcome Outcome => ReplyOutcome.WhichMedicine;

        /// <inheritdoc/>
        public override IReadOnlyList<MedicineAnswer> Passages => Options;
    }

    /// <summary>The library has no page about the medicine.</summary>
    /// <param name="Name">Its name as the person wrote it.</param>
    public sealed record UnknownMedicine(string Name) : Reply
    {
        /// <inheritdoc/>
        public override ReplyOutcome Outcome => ReplyOutcome.UnknownMedicine;
    }

    /// <summary>The medicine's page has nothing on what was asked.</summary>
    /// <param name="Medicine">The medicine.</param>
    /// <param name="Covered">What its page does answer.</param>
    public sealed record NoPassage(Medicine Medicine, IReadOnlyList<Topic> Covered) : Reply
    {
        /// <inheritdoc/>
        public override ReplyOutcome Outcome => ReplyOutcome.NoPassage;
    }

    /// <summary>An emergency that is happening: what to do now, and only below it what a page says that helps.</summary>
    /// <param name="What">Which kind of emergency.</param>
    /// <param name="Helpful">Passages that help; often empty.</param>
    public sealed record Emergency(EmergencyKind What, IReadOnlyList<MedicineAnswer> Helpful) : Reply
    {
        /// <inheritdoc/>
        public override ReplyOutcome Outcome => ReplyOutcome.Emergency;

        /// <inheritdoc/>
        public override IReadOnlyList<MedicineAnswer> Passages => Helpful;
    }

    /// <summary>Someone who may harm themselves: people to talk to, and nothing about medicines.</summary>
    /// <param name="Who">Whether it is the person themselves or somebody they worry about.</param>
    public sealed record Crisis(CrisisSubject Who) : Reply
    {
        /// <inheritdoc/>
        public override ReplyOutcome Outcome => ReplyOutcome.Crisis;
    }

    /// <summary>Talk about the talk.</summary>
    /// <param name="Talk">Which.</param>
    public sealed record SmallTalk(SmallTalkKind Talk) : Reply
    {
        /// <inheritdoc/>
        public override ReplyOutcome Outcome => ReplyOutcome.SmallTalk;

        /// <inheritdoc/>
        public override bool IsMedical => Talk is SmallTalkKind.Help or SmallTalkKind.Abilities or SmallTalkKind.WhichMedicines
            or SmallTalkKind.AreYouADoctor or SmallTalkKind.AreYouAMachine or SmallTalkKind.WhoMadeThis or SmallTalkKind.HelpHasCome;

        /// <summary>Names of medicines to show as examples; only for the kinds that list some.</summary>
        public IReadOnlyList<string> Examples { get; init; } = [];

        /// <summary>How many medicines the library has.</summary>
        public int Count { get; init; }
    }

    /// <summary>Nothing to do with medicines.</summary>
    public sealed record OffTopic : Reply
    {
        /// <inheritdoc/>
        public override ReplyOutcome Outcome => ReplyOutcome.OffTopic;
    }

    /// <summary>The first thing that a person sees.</summary>
    /// <param name="Examples">Three questions to begin with.</param>
    public sealed record Welcome(IReadOnlyList<string> Examples) : Reply
    {
        /// <inheritdoc/>
        public override ReplyOutcome Outcome => ReplyOutcome.SmallTalk;
    }

    /// <summary>Feedback was given.</summary>
    public sealed record FeedbackThanks : Reply
    {
        /// <inheritdoc/>
        public override ReplyOutcome Outcome => ReplyOutcome.SmallTalk;

        /// <inheritdoc/>
        public override bool IsMedical => false;
    }

    /// <summary>Something went wrong; nothing about the message is known.</summary>
    public sealed record Failure : Reply
    {
        /// <inheritdoc/>
        public override ReplyOutcome Outcome => ReplyOutcome.Error;
    }
}
