using System.ComponentModel.DataAnnotations;

namespace Medications.Web.Settings;

/// <summary>Section <c>Content</c>: the pages.</summary>
internal sealed record ContentSettings
{
    /// <summary>The folder of Markdown pages.</summary>
    [Required]
    public string Path { get; init; } = "";
}

/// <summary>Section <c>Index</c>: the search index.</summary>
internal sealed record IndexSettings
{
    /// <summary>The folder that the index is kept in; made where it is missing.</summary>
    [Required]
    public string Path { get; init; } = "";
}

/// <summary>Section <c>Names</c>: where names of medicines come from, beside the pages.</summary>
internal sealed record NamesSettings
{
    /// <summary>The FDA Orange Book's <c>products.txt</c>, for US brand names; null for none.</summary>
    public string? OrangeBook { get; init; }
}

/// <summary>Section <c>Messages</c>: the endpoint that channels call.</summary>
internal sealed record MessagesSettings
{
    /// <summary>
    /// Whether to start in Production without a <c>MicrosoftAppId</c>. The endpoint then serves only callers on this machine.
    /// </summary>
    public bool AllowWithoutCredentials { get; init; }

    /// <summary>The largest activity taken, in bytes.</summary>
    [Range(1_000, 100_000_000)]
    public int MaxBytes { get; init; } = 1_000_000;
}

/// <summary>Section <c>Chat</c>: the chat page and the widget.</summary>
internal sealed record ChatSettings
{
    /// <summary>
    /// Other websites that may show the chat and call its Direct Line: origins such as <c>https://clinic.example</c>, or <c>*</c>
    /// for any. Not set: none in Production, any elsewhere.
    /// </summary>
    public string[]? AllowedOrigins { get; init; }
}

/// <summary>Section <c>DirectLine</c>: the local Direct Line that the chat page talks to.</summary>
internal sealed record DirectLineSettings
{
    /// <summary>Signs the tokens; at least 32 characters. Not set: a new one for every start, so that old tokens end with it.</summary>
    [MinLength(32)]
    public string? TokenKey { get; init; }

    /// <summary>How long a token is good for; it can be refreshed until then.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan TokenLifetime { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>How long a conversation is kept after its last activity.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "7.00:00:00")]
    public TimeSpan IdleTimeout { get; init; } = TimeSpan.FromHours(1);

    /// <summary>The most conversations kept at a time; further ones are refused.</summary>
    [Range(1, 1_000_000)]
    public int MaxConversations { get; init; } = 10_000;

    /// <summary>The most activities kept of a conversation; the oldest go first.</summary>
    [Range(10, 100_000)]
    public int MaxActivities { get; init; } = 500;

    /// <summary>The largest request taken, in bytes.</summary>
    [Range(1_000, 100_000_000)]
    public int MaxBytes { get; init; } = 500_000;

    /// <summary>Requests a second that one client address may make in the long run.</summary>
    [Range(1, 1_000_000)]
    public int RequestsPerSecond { get; init; } = 20;

    /// <summary>Requests that one client address may make at once.</summary>
    [Range(1, 1_000_000)]
    public int Burst { get; init; } = 400;
}

/// <summary>Section <c>State</c>: where conversations are remembered. In memory where nothing is set.</summary>
internal sealed record StateSettings
{
    /// <summary>An Azure blob container that the bot's managed identity may write to.</summary>
    public Uri? ContainerUrl { get; init; }

    /// <summary>Connects to an Azure storage account, or its emulator, with a key; wins over <see cref="ContainerUrl"/>.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>The container there; made where it is missing.</summary>
    [Required]
    public string Container { get; init; } = "medications";
}
