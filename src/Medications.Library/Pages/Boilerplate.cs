using System.Text.RegularExpressions;

namespace Medications.Library.Pages;

/// <summary>Recognises what stands on a page beside its subject: disclaimers, notes on where the text comes from, refusals.</summary>
internal static partial class Boilerplate
{
    /// <summary>Whether a paragraph says that the page is no medical advice, and does so about the page ("this information").</summary>
    public static bool IsDisclaimer(string paragraph) => AboutThePage().IsMatch(paragraph) && NoAdvice().IsMatch(paragraph);

    /// <summary>Whether a paragraph says how the page's text came about.</summary>
    public static bool IsNote(string paragraph) => Provenance().IsMatch(paragraph);

    /// <summary>Whether a text asks for what its writer would have needed ("Please provide the name..."), in place of a page.</summary>
    public static bool IsRefusal(string text) => Refusal().IsMatch(text);

    [GeneratedRegex(@"\bthis (?:information|page|document|content|text)\b|\bthe (?:above )?information (?:provided|above|below|here)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AboutThePage();

    [GeneratedRegex(@"\bmedical advice\b|\b(?:educational|informational|information) purposes\b|\bgeneral (?:knowledge|information)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoAdvice();

    [GeneratedRegex(@"\b(?:AI|machine|automatically)[- ]generated\b|\bcrowd-?\s?sourced\b", RegexOptions.IgnoreCase)]
    private static partial Regex Provenance();

    [GeneratedRegex(
        @"\bplease (?:provide|specify|give me)\b[^.]{0,60}\b(?:name|drug|medicine|medication|input)"
        + @"|\bI(?: cannot| can't| can not| am unable to|'m unable to| was unable to) (?:create|generate|provide|write|fulfil)"
        + @"|\bI (?:need|require|would need) (?:the|a|more|additional)\b[^.]{0,40}\b(?:name|information|details|input)"
        + @"|\bas an AI (?:language )?model\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Refusal();
}
