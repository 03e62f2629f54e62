namespace Medications.Bot.Conversation;

/// <summary>The words that steer a conversation, read from <c>cues.json</c>.</summary>
sealed partial class Cues
{
    private static readonly string[][] Bare = [["first", "1st"], ["second", "2nd"], ["third", "3rd"]];

    private readonly PhraseSet _leadIns;
    private readonly HashSet<string> _function;
    private readonly HashSet<string> _auxiliaries;
    private readonly HashSet<string> _interrogatives;
    private readonly HashSet<string> _afterOrdinal;
    private readonly PhraseSet[] _withoutMeaning;
    private readonly (PhraseSet Names, string[] Meaning)[] _classes;

    private Cues(CueData data)
    {
        var things = string.Join('|', data.Things);
        var classes = string.Join('|', data.Classes.Keys);
        PhraseSet Phrases(string[] phrases) =>
            new(phrases.Select(phrase => phrase.Replace("@thing", things, StringComparison.Ordinal).Replace("@class", classes, StringComparison.Ordinal)));

        _leadIns = Phrases(data.LeadIns);
        _function = [.. data.Function];
        _auxiliaries = [.. data.Auxiliaries];
        _interrogatives = [.. data.Interrogatives];
        Corrections = Phrases(data.Corrections);
        Repeats = Phrases(data.Repeats);
        Returns = Phrases(data.Returns);
        Again = Phrases(data.Again);
        Start = Phrases(data.Start);
        _afterOrdinal = [.. data.AfterOrdinal, .. data.Auxiliaries];
        Ordinals = [Phrases(data.First), Phrases(data.Second), Phrases(data.Third)];
        Latter = Phrases(data.Latter);
        Final = Phrases(data.Final);
        Middle = Phrases(data.Middle);
        Last = Phrases(data.Last);
        Previous = Phrases(data.Previous);
        Other = Phrases(data.Other);
        All = Phrases(data.All);
        Comparing = Phrases(data.Comparing);
        Dismissals = Phrases(data.Dismissals);
        Against = Phrases(data.Against);
        Formerly = Phrases(data.Formerly);
        Unborne = Phrases(data.Unborne);
        Background = Phrases([.. data.Background, .. data.Formerly, .. data.Unborne]);
        Booked = Phrases(data.Booked);
        Introduced = Phrases(data.Introduced);
        Upsets = Phrases(data.Upsets);
        Naming = Phrases(data.Naming);
        Keeping = Phrases(data.Keeping);
        Stopping = Phrases(data.Stopping);
        Combined = Phrases(data.Combined);
        Women = data.Women.ToHashSet(StringComparer.Ordinal);
        Men = data.Men.ToHashSet(StringComparer.Ordinal);
        Others = data.Others.ToHashSet(StringComparer.Ordinal);
        Mine = Phrases(data.Mine);
        Hers = Phrases(data.Hers);
        His = Phrases(data.His);
        Theirs = Phrases(data.Theirs);
        Matters = Phrases(data.Matters);
        Asides = Phrases(data.Asides);
        Undecided = Phrases(data.Undecided);
        Taking = Phrases(data.Taking);
        Besides = Phrases(data.Besides);
        Added = Phrases(data.AsWell);
        AsWell = Phrases([.. data.AsWell, .. data.Regularly]);
        Affects = Phrases(data.Affects);
        Taken = Phrases(data.Taken);
        Things = data.Things.ToHashSet(StringComparer.Ordinal);
        Ones = data.Ones.ToHashSet(StringComparer.Ordinal);
        Owners = data.Owners.ToHashSet(StringComparer.Ordinal);
        Determiners = data.Determiners.Concat(data.Owners).ToHashSet(StringComparer.Ordinal);
        Likened = data.Likened.ToHashSet(StringComparer.Ordinal);
        Likening = data.Likening.ToHashSet(StringComparer.Ordinal);
        _classes = [.. data.Classes.Select(each => (new PhraseSet([each.Key]), each.Value.Split('|')))];
        OfTheChat = data.OfTheChat.ToHashSet(StringComparer.Ordinal);
        Thanks = Phrases(data.Thanks);
        Praise = Phrases(data.Praise);
        Helpers = Phrases(data.Helpers);
        Relief = Phrases(data.Relief);
        Denials = Phrases(data.Denials);
        Pronouns = Phrases(data.Pronouns);
        Alongside = data.Alongside.ToHashSet(StringComparer.Ordinal);
        Ties = data.Ties.ToHashSet(StringComparer.Ordinal);
        _withoutMeaning = [_leadIns, Corrections, Repeats, Returns, Start, .. Ordinals, Latter, Final, Middle, Previous, Other, All, Dismissals, Pronouns];
    }

    public static Cues Default { get; } = new(EmbeddedData.Read<CueData>("Conversation.cues.json"));

    public PhraseSet Corrections { get; }

    public PhraseSet Repeats { get; }

    /// <summary>What asks the last question again for the medicine that follows, though a pronoun stands there too.</summary>
    public PhraseSet Again { get; }

    public PhraseSet Returns { get; }

    /// <summary>The one that the talk began with.</summary>
    public PhraseSet Start { get; }

    /// <summary>The first, the second, the third.</summary>
    public IReadOnlyList<PhraseSet> Ordinals { get; }

    public PhraseSet Latter { get; }

    /// <summary>The last of those talked about.</summary>
    public PhraseSet Final { get; }

    /// <summary>The one between two others.</summary>
    public PhraseSet Middle { get; }

    /// <summary>The last of several offered.</summary>
    public PhraseSet Last { get; }

    public PhraseSet Previous { get; }

    public PhraseSet Other { get; }

    public PhraseSet All { get; }

    public PhraseSet Comparing { get; }

    /// <summary>What drops the medicine named last: "never mind her".</summary>
    public PhraseSet Dismissals { get; }

    /// <summary>Words that tell that a woman takes the medicine.</summary>
    public IReadOnlySet<string> Women { get; }

    /// <summary>Words that tell that a man takes the medicine.</summary>
    public IReadOnlySet<string> Men { get; }

    /// <summary>Words that tell that somebody else takes the medicine.</summary>
    public IReadOnlySet<string> Others { get; }

    public PhraseSet Mine { get; }

    public PhraseSet Hers { get; }

    public PhraseSet His { get; }

    public PhraseSet Theirs { get; }

    /// <summary>What asks whether it matters that something else is taken: "does that matter".</summary>
    public PhraseSet Matters { get; }

    /// <summary>What sets the medicines talked about against each other, without a word for them: "which is safer".</summary>
    public PhraseSet Against { get; }

    /// <summary>What stands before a medicine that is no more than the background of what is asked.</summary>
    public PhraseSet Background { get; }

    /// <summary>What stands before a medicine that somebody took before.</summary>
    public PhraseSet Formerly { get; }

    /// <summary>What stands before a medicine that somebody will get.</summary>
    public PhraseSet Booked { get; }

    /// <summary>What stands behind a medicine that is given too: "is being added".</summary>
    public PhraseSet Introduced { get; }

    /// <summary>What stands before a medicine that somebody cannot take.</summary>
    public PhraseSet Unborne { get; }

    /// <summary>What stands behind one.</summary>
    public PhraseSet Upsets { get; }

    /// <summary>What stands before the name of what somebody has instead: "hers is".</summary>
    public PhraseSet Naming { get; }

    /// <summary>What stands before a medicine that somebody wants to go on with.</summary>
    public PhraseSet Keeping { get; }

    /// <summary>What stands before one that somebody has and may have to leave.</summary>
    public PhraseSet Stopping { get; }

    /// <summary>What names a product of the medicine talked about and another one.</summary>
    public PhraseSet Combined { get; }

    /// <summary>What is said beside the talk and asks for nothing: "hang on", "just asking".</summary>
    public PhraseSet Asides { get; }

    /// <summary>What says that somebody cannot tell which of several they mean.</summary>
    public PhraseSet Undecided { get; }

    /// <summary>What asks whether two medicines go together.</summary>
    public PhraseSet Taking { get; }

    /// <summary>What stands before a medicine that is taken with the one talked about.</summary>
    public PhraseSet Besides { get; }

    /// <summary>What stands behind one.</summary>
    public PhraseSet AsWell { get; }

    /// <summary>The same, without what may as well be told of any medicine: "every night".</summary>
    public PhraseSet Added { get; }

    /// <summary>What a medicine may do to the one talked about: "interfere with it".</summary>
    public PhraseSet Affects { get; }

    /// <summary>What stands before a medicine that somebody takes: "he is on".</summary>
    public PhraseSet Taken { get; }

    /// <summary>What people call a medicine without naming it.</summary>
    public IReadOnlySet<string> Things { get; }

    /// <summary>What stands for a medicine behind what tells it from others: "the citrate one".</summary>
    public IReadOnlySet<string> Ones { get; }

    /// <summary>Words that say whose a medicine is.</summary>
    public IReadOnlySet<string> Owners { get; }

    /// <summary>Words that stand before what is known already, those among them.</summary>
    public IReadOnlySet<string> Determiners { get; }

    /// <summary>Words that say that two medicines differ or do not.</summary>
    public IReadOnlySet<string> Likened { get; }

    /// <summary>Words that set one medicine beside another.</summary>
    public IReadOnlySet<string> Likening { get; }

    /// <summary>Words that make a message one about the chat.</summary>
    public IReadOnlySet<string> OfTheChat { get; }

    /// <summary>What thanks, wherever it stands in a message.</summary>
    public PhraseSet Thanks { get; }

    /// <summary>What says that the answer was a good one.</summary>
    public PhraseSet Praise { get; }

    /// <summary>What tells, after an emergency, that someone helps.</summary>
    public PhraseSet Helpers { get; }

    /// <summary>What tells, after an emergency, that it is over.</summary>
    public PhraseSet Relief { get; }

    /// <summary>What takes back that help has come: "thank you, but he still won't wake up".</summary>
    public PhraseSet Denials { get; }

    public PhraseSet Pronouns { get; }

    public IReadOnlySet<string> Ties { get; }

    /// <summary>What is taken beside a medicine, though it may have a page of its own.</summary>
    public IReadOnlySet<string> Alongside { get; }
}
