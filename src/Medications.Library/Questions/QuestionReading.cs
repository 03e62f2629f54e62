namespace Medications.Library.Questions;

/// <summary>What a question says, in the language of the pages.</summary>
/// <param name="Tokens">All its words, spelling corrected, function words and medicine names included.</param>
/// <param name="Concepts">What is asked, one entry for each word or phrase that matters, in the order of the question; medicine names are not among them.</param>
/// <param name="Kinds">The kinds of question it may be, likeliest first; never empty. Where several hold, they share the probability.</param>
/// <param name="Form">What the answer has to contain.</param>
/// <param name="MedicalRelevance">How likely it is about a medicine or an illness at all, 0 to 1, judged without medicine names.</param>
/// <param name="Condition">The condition, where the question asks for medicines for it ("what is used for gout?"), as the person wrote it; else null.</param>
/// <param name="Corrections">Words that were taken for misspelled.</param>
public sealed record QuestionReading(
    IReadOnlyList<Token> Tokens,
    IReadOnlyList<QuestionConcept> Concepts,
    IReadOnlyList<(QuestionKind Kind, double Probability)> Kinds,
    AnswerForm Form,
    double MedicalRelevance,
    string? Condition,
    IReadOnlyList<SpellingCorrection> Corrections)
{
    /// <summary>The likeliest kind.</summary>
    public QuestionKind Kind => Kinds[0].Kind;

    /// <summary>The person's own words that say what is asked, analyzed.</summary>
    public IReadOnlyList<string> ContentWords => [.. Concepts.SelectMany(concept => concept.Terms)];

    /// <summary>How likely the question is of a kind, 0 to 1.</summary>
    public double Probability(QuestionKind kind)
    {
        foreach (var (candidate, probability) in Kinds)
        {
            if (candidate == kind)
            {
                return probability;
            }
        }

        return 0;
    }

    /// <summary>All terms to search with, each once with its highest weight and the word that brought it in: own words weigh 1, a lay word's alternatives less.</summary>
    public IReadOnlyList<QueryTerm> WeightedTerms()
    {
        var terms = new Dictionary<string, QueryTerm>();
        foreach (var concept in Concepts)
        {
            foreach (var term in concept.Terms)
            {
                Keep(new QueryTerm(term, 1, concept.Text));
            }

            foreach (var alternative in concept.Alternatives)
            {
                foreach (var term in alternative.Terms)
                {
                    Keep(new QueryTerm(term, alternative.Weight / Math.Sqrt(alternative.Terms.Count), concept.Text));
                }
            }
        }

        return [.. terms.Values];

        void Keep(QueryTerm term)
        {
            if (!terms.TryGetValue(term.Term, out var known) || known.Weight < term.Weight)
            {
                terms[term.Term] = term;
            }
        }
    }
}

/// <summary>A word or phrase of a question that says what is asked.</summary>
/// <param name="Text">As the person wrote it.</param>
/// <param name="Terms">Its analyzed words; empty where it holds function words only.</param>
/// <param name="Alternatives">What pages may say instead, from the lay vocabulary.</param>
public sealed record QuestionConcept(string Text, IReadOnlyList<string> Terms, IReadOnlyList<Alternative> Alternatives);

/// <summary>A term to search with.</summary>
/// <param name="Term">The analyzed term.</param>
/// <param name="Weight">Over 0, at most 1.</param>
/// <param name="Origin">The word or phrase of the question that brought it in.</param>
public readonly record struct QueryTerm(string Term, double Weight, string Origin);

/// <summary>A word of a question that was taken for misspelled.</summary>
/// <param name="Written">As the person wrote it.</param>
/// <param name="Corrected">What it was read as.</param>
public readonly record struct SpellingCorrection(string Written, string Corrected);
