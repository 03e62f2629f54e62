using System.Text.RegularExpressions;
using Medications.Library;
using Medications.Library.Names;
using Medications.Library.Pages;
using Medications.Library.Questions;

namespace Medications.Bot.Tests;

/// <summary>A library of a few made-up pages that keeps the contract in the simplest way: names by spelling, kinds by a word.</summary>
sealed partial class TestLibrary : IMedicationLibrary
{
    public const string OwnDisclaimer = "This made-up page is general knowledge only.";
    public const string OwnNote = "This made-up text is AI-generated and may be wrong.";

    private static readonly (string Word, QuestionKind Kind, SectionKind Section)[] Kinds =
    [
        ("side effects", QuestionKind.SideEffects, SectionKind.SideEffects),
        ("headache", QuestionKind.NamedSideEffect, SectionKind.SideEffects),
        ("dose", QuestionKind.HowMuch, SectionKind.Dosage),
        ("how often", QuestionKind.HowOftenWhen, SectionKind.Dosage),
        ("for", QuestionKind.WhatFor, SectionKind.Usage),
        ("alcohol", QuestionKind.Alcohol, SectionKind.Faqs),
        ("beer", QuestionKind.Alcohol, SectionKind.Faqs),
        ("overdose", QuestionKind.Overdose, SectionKind.Faqs),
        ("together", QuestionKind.NamedInteraction, SectionKind.Precautions),
        ("with", QuestionKind.NamedInteraction, SectionKind.Precautions),
        ("compare", QuestionKind.Comparison, SectionKind.Usage),
        ("better", QuestionKind.Comparison, SectionKind.Usage),
        ("pregnan", QuestionKind.Pregnancy, SectionKind.Precautions),
        ("stored", QuestionKind.Storage, SectionKind.Faqs),
        ("stop", QuestionKind.Stopping, SectionKind.Faqs),
    ];

    private readonly Dictionary<string, Medicine[]> _names = new(StringComparer.OrdinalIgnoreCase);

    public TestLibrary()
    {
        Medicine[] medicines =
        [
            Make("alfamab", ["alfamab"]), Make("betazole", ["betazole"], "It lowers blood pressure."), Make("gammacillin", ["gammacillin"], "It kills bacteria. The soap is left on; another soap is not.", hasDisclaimer: false, precautions: "Live vaccines and betazole are not for people on gammacillin."),
            Make("deltadine tablets", ["deltadine"]), Make("deltadine ophthalmic", ["deltadine"]), Make("deltadine otic", ["deltadine"], "It dries blisters."),
            Make("alcohol", ["alcohol"]),
            Make("epsilon insulin glargine", ["epsilon glargine"]), Make("epsilon insulin lispro", ["epsilon lispro"]),
            WithPages("etamine acetate", "etamine lactate"),
            Make("zetamol plus", ["alfamab", "zetamol"]), Make("zetamol forte", ["betazole", "zetamol"]),
            Make("sigma", ["sigma"]), Make("sigma gammacillin", ["sigma gammacillin"]),
        ];
        Medicines = medicines;
        foreach (var medicine in medicines)
            _names[medicine.Name] = [medicine];
        _names["alfa brand"] = [medicines[0]];
        _names["deltadine"] = medicines[3..6];
        _names["deltadine eye drops"] = [medicines[4]];
        _names["epsilon insulin"] = medicines[7..9];
        _names["zetamol"] = [.. medicines.Where(medicine => medicine.Ingredients.Contains("zetamol"))];
        _names["etamine"] = _names["etamine lactate"] = [medicines[9]];
    }

    public IReadOnlyList<Medicine> Medicines { get; }

    /// <summary>Every question asked, in order.</summary>
    public List<Question> Asked { get; } = [];

    public Exception? Failure { get; set; }

    public Medicine? Find(string id) => Medicines.FirstOrDefault(medicine => medicine.Id == id);

    public Understanding Understand(string text)
    {
        var mentions = new List<MedicineMention>();
        var names = string.Join('|', _names.Keys.OrderByDescending(name => name.Length).Select(Regex.Escape));
        foreach (Match match in Regex.Matches(text, $@"\b(?:{names}|betasole|zanvo\w*|^omegamab$|^lispro$)\b", RegexOptions.IgnoreCase))
        {
            var name = match.Value.Equals("betasole", StringComparison.OrdinalIgnoreCase) ? "betazole" : match.Value;
            var candidates = _names.GetValueOrDefault(name) ?? [];
            var how = candidates.Length == 0 ? NameMatch.Unknown : name == match.Value ? NameMatch.Exact : NameMatch.Misspelled;
            mentions.Add(new MedicineMention(match.Index, match.Length, match.Value, how, candidates, 1, name));
        }
        var kinds = Kinds.Where(kind => Regex.IsMatch(text, $@"\b{kind.Word}", RegexOptions.IgnoreCase)).Select(kind => (kind.Kind, 0.9)).ToList();
        return new Understanding(mentions, [.. kinds, (QuestionKind.General, 0.1)], []);
    }

    public Answer Ask(Question question, bool explain = false)
    {
        if (Failure is not null)
            throw Failure;
        Asked.Add(question);
        var understanding = Understand(question.Text);
        // Of an unknown medicine taken with a known one, the known one's page speaks.
        if (!question.IsAboutAssumed && understanding.Mentions.FirstOrDefault(mention => mention.Candidates.Count == 0) is { } unknown && !(question.Text.Contains(" with ", StringComparison.Ordinal) && understanding.Mentions.Any(mention => mention.Candidates.Count > 0)))
            return new Answer.UnknownMedicine(unknown.Surface) { Understanding = understanding };
        if (!question.IsAboutAssumed && understanding.Mentions.FirstOrDefault(mention => mention.IsAmbiguous) is { } ambiguous)
            return new Answer.WhichMedicine(ambiguous.Surface, ambiguous.Candidates) { Understanding = understanding };
        if (OffTopic().IsMatch(question.Text))
            return new Answer.OffTopic { Understanding = understanding };
        if (question.Text.Contains("sneezing", StringComparison.OrdinalIgnoreCase))
            return new Answer.UsedFor("sneezing", [Answered(Medicines[0], SectionKind.Usage, null, question), Answered(Medicines[1], SectionKind.Usage, null, question)]) { Understanding = understanding };

        var medicines = understanding.Mentions.Count > 0 && !question.IsAboutAssumed ? [.. understanding.Mentions.Where(mention => mention.Candidates.Count > 0).Select(mention => mention.Candidates[0]).Distinct()] : question.Assumed;
        if (medicines.Count == 0)
            return new Answer.WhichMedicine(null, []) { Understanding = understanding };
        if (question.Text.Contains("moonlight", StringComparison.OrdinalIgnoreCase))
            return new Answer.NoPassage(medicines[0], [new Topic(QuestionKind.SideEffects, null)]) { Understanding = understanding };

        var kind = understanding.Kind == QuestionKind.General ? question.AssumedKind ?? QuestionKind.WhatFor : understanding.Kind;
        var section = Kinds.First(known => known.Kind == kind).Section;
        var misspelled = understanding.Mentions.FirstOrDefault(mention => mention.Match == NameMatch.Misspelled)?.Surface;
        return new Answer.Found([.. medicines.Select(medicine => Answered(medicine, section, misspelled, question))]) { Understanding = understanding };
    }

    private static MedicineAnswer Answered(Medicine medicine, SectionKind section, string? correctedFrom, Question question)
    {
        var page = medicine.Pages.FirstOrDefault(page => question.Text.Contains(page.Title, StringComparison.OrdinalIgnoreCase))
            ?? medicine.Pages.FirstOrDefault(page => question.AssumedPages.Contains(page.Path))
            ?? medicine.Pages[0];
        var passages = page.Passages.OrderByDescending(passage => passage.Section == section)
            .Select(passage => new RankedPassage(page, passage, 1, passage.Section == section ? 0..Math.Min(5, passage.Text.Length) : null, []))
            .ToList();
        return new MedicineAnswer(medicine, passages, 2, 0.9, correctedFrom,
            [new Topic(QuestionKind.Alcohol, $"Can I drink alcohol with {medicine.Name}?"), new Topic(QuestionKind.SideEffects, null), new Topic(QuestionKind.HowMuch, null), new Topic(QuestionKind.Storage, null)]);
    }

    private static Medicine WithPages(params string[] titles)
    {
        var pages = titles.Select(title => Make(title, ["substance"]).Pages[0]).ToList();
        return new Medicine(pages[0].Path, titles[0], [titles[0].Split(' ')[0]], pages);
    }

    private static Medicine Make(string name, string[] ingredients, string usage = "", bool hasDisclaimer = true, string precautions = "")
    {
        var path = $"{name.Replace(' ', '-')}.md";
        Passage Make(SectionKind section, string text, string? question = null) => new(path, section, section.ToString(), null, 1, 2, question, text);
        Passage[] passages =
        [
            Make(SectionKind.Usage, $"{name} is made up. It is used for *nothing*, and for:\n\n* **Tests:** all of them.\n* Examples\n    1. small\n    2. large & <b>odd</b>" + (usage.Length > 0 ? $"\n\n{usage}" : "")),
            Make(SectionKind.Dosage, $"The dose of {name} is a made-up one. See [the site](https://example.org/{path})."),
            Make(SectionKind.SideEffects, $"{name} may cause:\n\n* headache\n* *fatigue*"),
            Make(SectionKind.Precautions, $"Tell your doctor before you take {name} with anything else. {precautions}".TrimEnd()),
            Make(SectionKind.Faqs, $"There is no beer in {name} \\*really\\*.", $"Can I drink alcohol with {name}?"),
        ];
        var page = new Page(path, name, [name], [], passages, hasDisclaimer ? OwnDisclaimer : null, hasDisclaimer ? OwnNote : null, true, []);
        return new Medicine(path, name, ingredients, [page]);
    }

    [GeneratedRegex("weather|rain|football", RegexOptions.IgnoreCase)]
    private static partial Regex OffTopic();
}
