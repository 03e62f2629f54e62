using Medications.Bot.Triage;
using Medications.Library;
using Medications.Library.Questions;

namespace Medications.Bot.Conversation;

/// <summary>Questions and medicines to begin with, such as the library really has.</summary>
sealed class Examples(IMedicationLibrary library, BotOptions options)
{
    private const int MaxQuestions = 3;
    private const int MaxMedicines = 10;
    private static readonly QuestionKind[] Kinds = [QuestionKind.WhatFor, QuestionKind.SideEffects, QuestionKind.MissedDose];

    /// <summary>Names that many people know, tried first.</summary>
    private static readonly string[] WellKnown =
        ["imatinib", "metformin", "ibuprofen", "paracetamol", "omeprazole", "amoxicillin", "atorvastatin", "sertraline", "salbutamol", "cetirizine", "levothyroxine", "amlodipine"];

    /// <summary>Up to three questions.</summary>
    public IReadOnlyList<string> Questions() =>
        options.Examples.Count > 0
            ? [.. options.Examples.Take(MaxQuestions)]
            : [.. Names().Take(MaxQuestions).Zip(Kinds, (name, kind) => Words.For("en").Ask(kind, name))];

    /// <summary>What goes with a kind of small talk: names of medicines, questions, or nothing.</summary>
    public IReadOnlyList<string> For(SmallTalkKind talk) => talk switch
    {
        SmallTalkKind.WhichMedicines => [.. Names().Take(MaxMedicines)],
        SmallTalkKind.Greeting or SmallTalkKind.Chat or SmallTalkKind.Help or SmallTalkKind.Abilities or SmallTalkKind.StartOver => Questions(),
        _ => [],
    };

    private IEnumerable<string> Names()
    {
        var medicines = library.Medicines;
        return WellKnown
            .Select(known => medicines
                .Where(medicine => medicine.Name.StartsWith(known, StringComparison.OrdinalIgnoreCase))
                .MinBy(medicine => medicine.Name.Length))
            .OfType<Library.Names.Medicine>()
            .Concat(medicines)
            .Select(medicine => medicine.Name)
            .Distinct(StringComparer.OrdinalIgnoreCase);
    }
}
