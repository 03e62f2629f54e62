using Medications.Library.Names;
using Medications.Library.Pages;
using Medications.Library.Questions;

namespace Medications.Library.Ranking;

/// <summary>What a question asks for, in the form that passages are compared with.</summary>
internal sealed class QuestionTerms
{
    private static readonly int s_medicineName = TermId.Of(CueWords.Medicine);

    /// <param name="reading">What was read of the question.</param>
    /// <param name="others">The medicines in it that it is not about but that it asks about together with it.</param>
    /// <param name="idf">How much an analyzed word tells: its inverse document frequency in the library, 0 for an unknown one.</param>
    public QuestionTerms(QuestionReading reading, IReadOnlyList<MedicineMention> others, Func<string, double> idf)
    {
        Reading = reading;
        AskedConcept[] asked = [.. reading.Concepts.Select(c => AskedConcept.Of(c, idf)), .. others.Select(o => AskedConcept.Of(o, idf))];
        Concepts = [.. asked.Where(c => c.Variants.Count > 0)];
        Unknown = asked.Length - Concepts.Count;
        Sequence = [.. reading.Tokens.Select(t => TermId.Of(t.Term)).Where(id => id != s_medicineName)];
    }

    public QuestionReading Reading { get; }

    /// <summary>The pages of the medicine that bear the name it was asked for by; empty where the question names none.</summary>
    public IReadOnlySet<Page> TitledAsAsked { get; init; } = new HashSet<Page>();

    public IReadOnlyList<AskedConcept> Concepts { get; }

    /// <summary>How many words and phrases are asked about besides that no page of the library has.</summary>
    public int Unknown { get; }

    /// <summary>All words in order, function words included, names of medicines left out.</summary>
    public int[] Sequence { get; }
}

/// <summary>A word or phrase that says what is asked.</summary>
/// <param name="Weight">How much it tells: the inverse document frequency of its rarest wording that the library knows.</param>
/// <param name="Variants">Its wordings: the person's own, then those of the lay vocabulary.</param>
internal sealed record AskedConcept(double Weight, IReadOnlyList<ConceptVariant> Variants)
{
    public static AskedConcept Of(QuestionConcept concept, Func<string, double> idf)
    {
        var variants = new List<ConceptVariant>();
        if (concept.Terms.Count > 0)
            variants.Add(ConceptVariant.Of(concept.Terms, 1, idf));
        variants.AddRange(concept.Alternatives.Select(a => ConceptVariant.Of(a.Terms, a.Weight, idf)));
        return Of(variants);
    }

    /// <summary>Another medicine, by any of its names.</summary>
    public static AskedConcept Of(MedicineMention mention, Func<string, double> idf) => Of(
        mention.Candidates.SelectMany(m => m.Ingredients.Prepend(m.Name)).Prepend(mention.MatchedName).Prepend(mention.Surface)
            .Select(MedicalAnalyzer.Terms)
            .Where(terms => terms.Count > 0)
            .Select(terms => ConceptVariant.Of(terms, 1, idf)));

    private static AskedConcept Of(IEnumerable<ConceptVariant> variants)
    {
        var known = variants.Where(v => v.Idf > 0).ToList();
        return new(known.Count == 0 ? 0 : known.Max(v => v.Weight * v.Idf), known);
    }
}

/// <summary>One wording of what is asked.</summary>
/// <param name="Terms">Its words.</param>
/// <param name="TermIdfs">The inverse document frequency of each word.</param>
/// <param name="Weight">How much it counts beside the person's own wording, over 0 to 1.</param>
/// <param name="Idf">The mean inverse document frequency of its words; 0 where the library knows none of them.</param>
internal sealed record ConceptVariant(int[] Terms, double[] TermIdfs, double Weight, double Idf)
{
    public static ConceptVariant Of(IReadOnlyList<string> terms, double weight, Func<string, double> idf)
    {
        double[] idfs = [.. terms.Select(idf)];
        return new([.. terms.Select(TermId.Of)], idfs, weight, idfs.Average());
    }

    /// <summary>How far a field holds this wording: the share of its words that occur, weighed by how much they tell. 0 to 1.</summary>
    public double ShareIn(TermBag bag)
    {
        double found = 0, total = 0;
        for (var i = 0; i < Terms.Length; i++)
        {
            total += TermIdfs[i];
            if (bag.Contains(Terms[i]))
                found += TermIdfs[i];
        }
        return total > 0 ? found / total : 0;
    }
}
