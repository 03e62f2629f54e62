using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;
using Medications.Bot.Triage;
using Medications.Library.Pages;
using Medications.Library.Questions;

namespace Medications.Bot;

/// <summary>
/// The words that the bot says itself, in one language: one member a text of <c>Words.resx</c>. English serves for any
/// language that there is no <c>Words.xx.resx</c> for.
/// </summary>
public sealed class Words
{
    private static readonly ResourceManager Resources = new("Medications.Bot.Words", typeof(Words).Assembly);
    private readonly CultureInfo _culture;

    private Words(CultureInfo culture) => _culture = culture;

    /// <summary>The words for a locale, such as an activity's: <c>es-MX</c>. Null or nonsense is English.</summary>
    public static Words For(string? locale)
    {
        try
        {
            return new Words(string.IsNullOrWhiteSpace(locale) ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(locale));
        }
        catch (CultureNotFoundException)
        {
            return new Words(CultureInfo.InvariantCulture);
        }
    }

#pragma warning disable CS1591 // What each text says stands in Words.resx, with a comment where its name does not tell.
    public string AlsoRelevant => Get();
    public string CrisisCall => Get();
    public string CrisisDanger => Get();
    public string CrisisElsewhere => Get();
    public string CrisisLine => Get();
    public string CrisisOther => Get();
    public string CrisisSelf => Get();
    public string DeleteMyData => Get();
    public string Disclaimer => Get();
    public string DisclaimerLabel => Get();
    public string EmergencyCall => Get();
    public string EmergencyElsewhere => Get();
    public string EmergencyHelpful => Get();
    public string EmergencyNow => Get();
    public string EmergencyNumber => Get();
    public string EmergencyPoison => Get();
    public string EmergencyPoisoning => Get();
    public string EuropeanUnion => Get();
    public string Failure => Get();
    public string FailureAdvice => Get();
    public string FeedbackDown => Get();
    public string FeedbackReason => Get();
    public string FeedbackSend => Get();
    public string FeedbackThanks => Get();
    public string FeedbackUp => Get();
    public string HelpAsk => Get();
    public string HelpEmergency => Get();
    public string HelpFollowUp => Get();
    public string HelpStartOver => Get();
    public string Language => Get();
    public string MaybeCrisis => Get();
    public string MaybeEmergency => Get();
    public string NearestFound => Get();
    public string NoPassageAdvice => Get();
    public string NoPassageCovered => Get();
    public string OffTopic => Get();
    public string PersonalDecision => Get();
    public string StartOver => Get();
    public string UnknownMedicineAdvice => Get();
    public string UsedForHint => Get();
    public string UsedForPassages => Get();
    public string WelcomeEmergency => Get();
    public string WelcomeTitle => Get();
    public string WelcomeWhat => Get();
    public string WhatCanYouDo => Get();
    public string WhichMedicine => Get();
    public string WhichMedicineHint => Get();
    public string WhichMedicinesDoYouKnow => Get();
    public string WhichOfManyHint => Get();
    public string WhichOfThese => Get();
    public string WhichOfTheseHint => Get();

    public string NoPassage(string medicine) => Format(medicine);
    public string PassageSubject(string section, string subject) => Format(section, subject);
    public string PassageTitle(string medicine, string section) => Format(medicine, section);
    public string ShowingResultsFor(string medicine) => Format(medicine);
    public string Source(string page) => Format(page);
    public string SourceFile(string page, string path) => Format(page, path);
    public string UnknownMedicine(string name) => Format(name);
    public string UsedFor(string condition) => Format(condition);
    public string WhichMedicineNamed(string name) => Format(name);
    public string WhichOfTheseNamed(string name) => Format(name);
    public string WhichProductNamed(string name) => Format(name);

    public string Ask(QuestionKind kind, string medicine) => string.Format(_culture, Get($"{nameof(Ask)}{kind}"), medicine);
    public string Section(SectionKind section) => Get($"{nameof(Section)}{section}");
    public string SmallTalk(SmallTalkKind kind, int count) => string.Format(_culture, Get($"{nameof(SmallTalk)}{kind}"), count.ToString("N0", _culture));
#pragma warning restore CS1591

    private string Get([CallerMemberName] string name = "") =>
        Resources.GetString(name, _culture) ?? throw new MissingManifestResourceException($"Words.resx has no text '{name}'.");

    private string Format(object argument, [CallerMemberName] string name = "") => string.Format(_culture, Get(name), argument);

    private string Format(string first, string second, [CallerMemberName] string name = "") => string.Format(_culture, Get(name), first, second);
}
