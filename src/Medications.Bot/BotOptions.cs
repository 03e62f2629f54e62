using System.ComponentModel.DataAnnotations;

namespace Medications.Bot;

/// <summary>Settings of the bot, section <c>Bot</c>.</summary>
public sealed class BotOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Bot";

    /// <summary>How long a conversation is remembered after its last message.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00", ErrorMessage = "Bot:ForgetAfter must be between one minute and one day.")]
    public TimeSpan ForgetAfter { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>The address of a website that has the pages, without their <c>.md</c>; sources then are links. Null for none.</summary>
    public Uri? SiteUrl { get; set; }

    /// <summary>Up to three questions to begin with, shown in the welcome; empty for ones made from the library's medicines.</summary>
    public IList<string> Examples { get; } = [];
}
