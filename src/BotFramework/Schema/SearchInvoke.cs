using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="SearchInvokeValue.Kind"/>.</summary>
public static class SearchInvokeTypes
{
    /// <summary>A search.</summary>
    public const string Search = "search";
    /// <summary>A search for one answer.</summary>
    public const string SearchAnswer = "searchAnswer";
    /// <summary>Suggestions while the user types.</summary>
    public const string Typeahead = "typeahead";
}

/// <summary>The value of an "application/search" invoke.</summary>
public class SearchInvokeValue
{
    /// <summary>The kind of search: one of <see cref="SearchInvokeTypes"/>.</summary>
    [JsonProperty("kind")] public string? Kind { get; set; }
    /// <summary>What is searched for.</summary>
    [JsonProperty("queryText")] public string? QueryText { get; set; }
    /// <summary>Which part of the results is wanted.</summary>
    [JsonProperty("queryOptions")] public SearchInvokeOptions? QueryOptions { get; set; }
    /// <summary>What else the client knows about the search.</summary>
    [JsonProperty("context")] public object? Context { get; set; }
}

/// <summary>Which part of a search's results is wanted.</summary>
public class SearchInvokeOptions
{
    /// <summary>How many results to leave out from the start.</summary>
    [JsonProperty("skip")] public int Skip { get; set; }
    /// <summary>How many results to return.</summary>
    [JsonProperty("top")] public int Top { get; set; }
}

/// <summary>The body of the answer to an "application/search" invoke.</summary>
public class SearchInvokeResponse : AdaptiveCardInvokeResponse
{
}
