using Medications.Library.Index;
using Medications.Library.Names;
using Medications.Library.Questions;

namespace Medications.Library.Ranking;

/// <summary>Tells what a medicine's pages answer, to suggest it.</summary>
internal sealed class TopicFinder(PassageIndex index)
{
    private const int Most = 5;
    private const double LeastStrength = 0.5;

    /// <summary>What people want to know most, most wanted first.</summary>
    private static readonly QuestionKind[] s_wanted =
    [
        QuestionKind.WhatFor, QuestionKind.SideEffects, QuestionKind.HowMuch, QuestionKind.Interactions, QuestionKind.Alcohol,
        QuestionKind.Pregnancy, QuestionKind.MissedDose, QuestionKind.HowItWorks, QuestionKind.HowLongUntilItWorks, QuestionKind.Stopping,
        QuestionKind.Storage, QuestionKind.Driving, QuestionKind.Children, QuestionKind.WithFood,
    ];

    /// <summary>Up to five topics that the medicine's pages have passages on, the asked kind left out.</summary>
    public IReadOnlyList<Topic> Of(Medicine medicine, QuestionKind asked)
    {
        var passages = medicine.Pages.Take(1).SelectMany(index.AnalysisOf).ToList();
        var topics = new List<Topic>();
        foreach (var kind in s_wanted.Where(k => k != asked))
        {
            var best = passages.Where(p => p.Kinds[kind] >= LeastStrength).OrderByDescending(p => p.Kinds[kind]).ToList();
            if (best.Count > 0 && topics.Count < Most)
                topics.Add(new(kind, best.Find(p => p.Passage.Question is not null)?.Passage.Question));
        }
        return topics;
    }
}
