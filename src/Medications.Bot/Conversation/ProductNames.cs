using Medications.Library.Names;

namespace Medications.Bot.Conversation;

/// <summary>
/// Finds the product among those talked about that is called by one of its ingredients, "the ibuprofen one" after two with
/// paracetamol, or by a part of its name.
/// </summary>
sealed class ProductNames(Cues cues, MedicineForms forms)
{
    /// <summary>The product, and where the message calls it so; null where it calls none, or speaks of the ingredient itself.</summary>
    public Reference? Resolve(Utterance said, IReadOnlyList<MedicineMention> mentions, TalkThread thread)
    {
        foreach (var mention in mentions)
        {
            var before = said.Words.LastOrDefault(word => word.End <= mention.Start);
            var behind = said.Words.FirstOrDefault(word => word.Start >= mention.Start + mention.Length);
            if (!cues.Determiners.Contains(before.Value ?? ""))
                continue;
            if (!forms.MeantBy(behind.Value ?? "").Any() && WithPart(mention, thread) is { } whole)
                return new([whole], [], before.Start, mention.Start + mention.Length);
            if (!cues.Ones.Contains(behind.Value ?? ""))
                continue;
            var ingredients = mention.Candidates.SelectMany(candidate => candidate.Ingredients).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var known = thread.Recent.Concat(thread.Together).Concat(thread.Offered).DistinctBy(medicine => medicine.Id).ToList();
            if (known.Exists(medicine => mention.Candidates.Contains(medicine)))
                continue;
            if (known.FindAll(medicine => medicine.IsCombination && medicine.Ingredients.Any(ingredients.Contains)) is [var product])
                return new([product], [], before.Start, behind.End);
        }
        return null;
    }

    /// <summary>The one medicine talked about whose name has the words and more, "the globulin", where what they name alone has not been spoken of.</summary>
    private static Medicine? WithPart(MedicineMention mention, TalkThread thread)
    {
        if (mention.Candidates is not [var alone] || thread.Recent.Any(known => known.Id == alone.Id))
            return null;
        var part = Utterance.Of(mention.Surface).Words.Select(word => word.Value).ToList();
        return thread.Recent.Where(known => Utterance.Of(known.Name).Words.Select(word => word.Value).ToList() is var name && name.Count > part.Count && part.TrueForAll(name.Contains)).Take(2).ToList() is [var only] ? only : null;
    }
}
