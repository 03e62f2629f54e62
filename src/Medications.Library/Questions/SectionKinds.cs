using Medications.Library.Pages;

namespace Medications.Library.Questions;

/// <summary>Which kinds of question a section answers, whatever its passage says: shares of the questions of a kind that are answered there.</summary>
internal static class SectionKinds
{
    private static readonly Dictionary<SectionKind, (QuestionKind, double)[]> Strengths = new()
    {
        [SectionKind.GenericName] = [(QuestionKind.WhatIsIt, 0.5), (QuestionKind.BrandNames, 0.5), (QuestionKind.WhatIsInIt, 0.5)],
        [SectionKind.Usage] =
        [
            (QuestionKind.WhatFor, 0.8), (QuestionKind.WhatIsIt, 0.7), (QuestionKind.Effectiveness, 0.3), (QuestionKind.Comparison, 0.2),
            (QuestionKind.CostAvailability, 0.2), (QuestionKind.WhatIsInIt, 0.3),
        ],
        [SectionKind.Dosage] =
        [
            (QuestionKind.HowMuch, 0.8), (QuestionKind.HowOftenWhen, 0.8), (QuestionKind.HowToTake, 0.5), (QuestionKind.WithFood, 0.3),
            (QuestionKind.Children, 0.3), (QuestionKind.Elderly, 0.2), (QuestionKind.HowLongToTake, 0.4), (QuestionKind.Kidney, 0.2), (QuestionKind.Liver, 0.2),
        ],
        [SectionKind.SideEffects] =
        [
            (QuestionKind.SideEffects, 0.8), (QuestionKind.NamedSideEffect, 0.7), (QuestionKind.SeriousSideEffects, 0.6), (QuestionKind.LongTermUse, 0.2),
        ],
        [SectionKind.HowItWorks] = [(QuestionKind.HowItWorks, 0.9), (QuestionKind.WhatIsIt, 0.3), (QuestionKind.WhatIsInIt, 0.3), (QuestionKind.Comparison, 0.1)],
        [SectionKind.Precautions] =
        [
            (QuestionKind.WhoShouldNot, 0.5), (QuestionKind.EffectOnCondition, 0.5), (QuestionKind.NamedInteraction, 0.3), (QuestionKind.Interactions, 0.3),
            (QuestionKind.Pregnancy, 0.2), (QuestionKind.Breastfeeding, 0.2), (QuestionKind.Allergies, 0.3), (QuestionKind.Kidney, 0.2), (QuestionKind.Liver, 0.2),
            (QuestionKind.Elderly, 0.2), (QuestionKind.Children, 0.2), (QuestionKind.Alcohol, 0.1), (QuestionKind.Driving, 0.1), (QuestionKind.Tests, 0.3),
        ],
        [SectionKind.Faqs] = [],
        [SectionKind.Other] = [],
    };

    /// <summary>The kinds that a section answers, with their strength, 0 to 1.</summary>
    public static (QuestionKind Kind, double Strength)[] Of(SectionKind section) => Strengths[section];
}
