namespace Medications.Library.Pages;

/// <summary>What stands between one section heading (or label) of a page and the next.</summary>
/// <param name="Name">What the heading opens.</param>
/// <param name="Heading">The heading as the page has it, without markup; empty before the first one.</param>
/// <param name="Line">The line of the heading, 1-based.</param>
/// <param name="Blocks">What stands below it.</param>
internal sealed record PageSection(SectionName Name, string Heading, int Line, List<SourceBlock> Blocks);
