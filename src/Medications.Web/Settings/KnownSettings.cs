using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Medications.Bot;
using Medications.Bot.Feedback;
using Medications.Bot.Triage.Numbers;
using Medications.Web.Teams;

namespace Medications.Web.Settings;

/// <summary>Every setting that the program knows, so that a misspelled one is an error and not a silent default.</summary>
internal static class KnownSettings
{
    static readonly Dictionary<string, Type> Sections = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Content"] = typeof(ContentSettings),
        ["Index"] = typeof(IndexSettings),
        ["Names"] = typeof(NamesSettings),
        ["Messages"] = typeof(MessagesSettings),
        ["Chat"] = typeof(ChatSettings),
        ["DirectLine"] = typeof(DirectLineSettings),
        ["State"] = typeof(StateSettings),
        ["Teams"] = typeof(TeamsSettings),
        [BotOptions.Section] = typeof(BotOptions),
        [FeedbackOptions.Section] = typeof(FeedbackOptions),
        [SafetyOptions.Section] = typeof(SafetyOptions),
    };

    // Settings of the Bot Framework's adapter, by the names that Microsoft's reads.
    static readonly string[] BotFramework =
    [
        "MicrosoftAppType", "MicrosoftAppId", "MicrosoftAppPassword", "MicrosoftAppTenantId", "MicrosoftAppClientId",
        "ChannelService", "ValidateAuthority", "CallerId", "OAuthUrl", "BotOpenIdMetadata",
        "ToChannelFromBotLoginUrl", "ToChannelFromBotOAuthScope", "ToBotFromChannelTokenIssuer",
        "ToBotFromChannelOpenIdMetadataUrl", "ToBotFromEmulatorOpenIdMetadataUrl",
    ];

    // Settings that ASP.NET Core and .NET's host read themselves.
    static readonly string[] Hosting =
    [
        "Urls", "Http_Ports", "Https_Ports", "Kestrel", "AllowedHosts", "Logging", "Environment", "ApplicationName", "ContentRoot",
        "WebRoot", "ForwardedHeaders_Enabled", "ShutdownTimeoutSeconds", "DetailedErrors", "hostBuilder:reloadConfigOnChange",
    ];

    /// <summary>Checks the names of settings.</summary>
    /// <param name="given">What was written by hand: the settings files and the command line. Every key must be known.</param>
    /// <param name="all">All settings, environment variables among them; only our own sections are looked at.</param>
    /// <exception cref="SettingsException">One is unknown.</exception>
    public static void Check(IConfiguration given, IConfiguration all)
    {
        string[] top = [.. Sections.Keys, .. BotFramework, .. Hosting];
        foreach (var section in given.GetChildren())
        {
            if (!Knows(top, section.Key))
                throw Unknown("", section.Key, top);
        }
        foreach (var (name, type) in Sections)
        {
            var section = all.GetSection(name);
            if (section.Value is { Length: > 0 })
                throw new SettingsException($"{name} is a section, not a value; write {name}:{type.GetProperties()[0].Name}=VALUE.");
            CheckSection(section, type);
        }
    }

    /// <summary>Reads one section.</summary>
    /// <exception cref="SettingsException">A value has the wrong form or lies outside its range.</exception>
    public static T Read<T>(this IConfiguration configuration)
        where T : class, new()
    {
        var name = Sections.First(s => s.Value == typeof(T)).Key;
        var settings = Bind<T>(configuration.GetSection(name));
        var problems = new List<ValidationResult>();
        if (!Validator.TryValidateObject(settings, new ValidationContext(settings), problems, validateAllProperties: true))
            throw new SettingsException($"{name}:{problems[0].MemberNames.FirstOrDefault()}: {problems[0].ErrorMessage}");
        return settings;
    }

    static T Bind<T>(IConfigurationSection section)
        where T : class, new()
    {
        try
        {
            return section.Get<T>() ?? new T();
        }
        catch (InvalidOperationException e)
        {
            throw new SettingsException(e.Message);
        }
    }

    static void CheckSection(IConfigurationSection section, Type type)
    {
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(p => p.Name).ToArray();
        foreach (var child in section.GetChildren())
        {
            if (!Knows(properties, child.Key))
                throw Unknown(section.Path + ":", child.Key, properties);
        }
    }

    static bool Knows(string[] names, string name) => names.Contains(name, StringComparer.OrdinalIgnoreCase);

    static SettingsException Unknown(string prefix, string name, string[] known)
    {
        var (closest, distance) = known.Select(k => (Name: k, Distance: Spelling.Distance(k, name))).MinBy(k => k.Distance);
        var hint = distance <= Math.Max(2, name.Length / 3) ? $" Did you mean {prefix}{closest}?" : "";
        return new SettingsException($"{prefix}{name} is not a setting.{hint}");
    }
}
