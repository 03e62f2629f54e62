namespace Medications.Library.Names;

/// <summary>Words that say of names beside them that they are in one product: "the A B tablet", "a kit of A, B and C", "the one with A and B".</summary>
sealed class ProductWords(FormWords forms)
{
    /// <summary>How many words before the first name may say so.</summary>
    const int Before = 3;

    static readonly HashSet<string> s_products = new(StringComparer.Ordinal)
    {
        "combo", "combination", "combined", "kit", "product", "formula", "mixture", "mix", "supplement", "supplements", "powder", "powders", "sachet",
        "sachets", "multivitamin", "contains", "containing", "one", "blend", "pack",
    };

    /// <summary>Words for a part of a product: "the A bit".</summary>
    static readonly HashSet<string> s_parts = new(StringComparer.Ordinal) { "bit", "part", "component", "half", "portion", "ingredient" };

    /// <summary>Whether a product is spoken of right before the words from <paramref name="first"/> on, or right behind those before <paramref name="end"/>.</summary>
    public bool StandBeside(NameTokens text, int first, int end)
    {
        if (StandBehind(text, end))
            return true;
        for (var i = first - 1; i >= Math.Max(0, first - Before) && !text.BeginsSentence(i + 1); i--)
        {
            if (IsProduct(text.Items[i]))
                return true;
        }
        return false;
    }

    /// <summary>Whether a product is spoken of right behind the words before <paramref name="end"/>.</summary>
    public bool StandBehind(NameTokens text, int end) => end < text.Count && IsProduct(text.Items[end]) && !text.BeginsSentence(end);

    /// <summary>Whether what stands before <paramref name="end"/> is said to be a part of a product.</summary>
    public static bool IsPart(NameTokens text, int end) => end < text.Count && s_parts.Contains(text.Items[end].Folded);

    bool IsProduct(NameToken word) => s_products.Contains(word.Folded) || forms.IsFormWord(word.Key);
}
