namespace Medications.Library.Ranking;

/// <summary>What is measured of a passage for a question. The names are those of the shipped weights and of explanations.</summary>
internal enum Feature
{
    /// <summary>Share of what is asked that the FAQ's question holds, by how much each word tells.</summary>
    QuestionCoverage,

    /// <summary>The same, of heading and label.</summary>
    HeadCoverage,

    /// <summary>The same, of the best sentence or list item.</summary>
    SentenceCoverage,

    /// <summary>The same, of the whole text.</summary>
    TextCoverage,

    /// <summary>The same, of question, heading and text together.</summary>
    Coverage,

    /// <summary>BM25 of the text.</summary>
    TextBm25,

    /// <summary>What is asked, weighed by how few passages of the page hold it: of the FAQ's question.</summary>
    QuestionPageIdf,

    /// <summary>The same, of the text.</summary>
    TextPageIdf,

    /// <summary>Of the FAQ question's own words, the share that was asked.</summary>
    QuestionPrecision,

    /// <summary>Pairs of words, function words included, that question and FAQ question share (Dice's coefficient).</summary>
    QuestionBigrams,

    /// <summary>The same, of single words.</summary>
    QuestionUnigrams,

    /// <summary>How near the question is to the FAQ's question word for word: 0 up to three quarters of the words, 1 for all.</summary>
    Verbatim,

    /// <summary>The same, of FAQs of a page that bears the name that was asked for.</summary>
    VerbatimAsTitled,

    /// <summary>How well the passage's kinds agree with the question's.</summary>
    KindAgreement,

    /// <summary>The likelihood of the question's kind that the passage answers best.</summary>
    KindBest,

    /// <summary>How well the passage answers the likeliest kind.</summary>
    KindTop,

    /// <summary>The same as <see cref="KindBest"/>, of FAQs only.</summary>
    FaqKindBest,

    /// <summary>The agreement of the best labelled item.</summary>
    LabelKind,

    /// <summary>Coverage of the best item whose label is of the question's kind.</summary>
    LabelKindCoverage,

    /// <summary>Whether the text holds what the form of the question asks for: a quantity, a length of time, yes or no.</summary>
    Form,

    /// <summary>Whether it is an FAQ.</summary>
    IsFaq,

    /// <summary>The length of the text, as a logarithm.</summary>
    Length,

    /// <summary>Its place in the page.</summary>
    Position,

    /// <summary>Whether it is the first passage of its section.</summary>
    FirstOfSection,

    /// <summary>Whether it stands on the medicine's main page.</summary>
    MainPage,

    /// <summary>Whether its page bears the name that was asked for, where other pages of the medicine bear another.</summary>
    TitleAsAsked,

    /// <summary>How near the FAQ's question is in meaning to what is asked.</summary>
    QuestionMeaning,

    /// <summary>The same, of the whole passage.</summary>
    TextMeaning,

    /// <summary>The same, of the nearest sentence or list item.</summary>
    SentenceMeaning,

    /// <summary>Share of what is asked that the medicine's pages hold at all, in whichever passage; the same for all passages.</summary>
    PageCoverage,

    /// <summary>How well the best passage of the medicine's pages answers the question's kind; the same for all passages.</summary>
    PageKind,
}
