using System.Text.RegularExpressions;

namespace Medications.Web.Settings;

/// <summary>
/// Tells settings (<c>--Section:Key=value</c>, anywhere on the line) from the verbs and options of the command line.
/// </summary>
/// <param name="Values">The settings, by their key.</param>
/// <param name="Rest">What is left for the verbs, in order.</param>
internal sealed partial record SettingsArguments(IReadOnlyDictionary<string, string?> Values, IReadOnlyList<string> Rest)
{
    /// <summary>Takes the settings out of a command line; what follows <c>--</c> is never one.</summary>
    /// <exception cref="SettingsException">A setting has no value.</exception>
    public static SettingsArguments Split(IReadOnlyList<string> args)
    {
        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        var rest = new List<string>();
        foreach (var arg in args.TakeWhile(a => a != "--"))
        {
            var setting = Setting().Match(arg);
            if (setting.Groups["value"].Success)
                values[setting.Groups["key"].Value] = setting.Groups["value"].Value;
            else if (setting.Groups["key"].Value.Contains(':'))
                throw new SettingsException($"{arg} has no value; write {arg}=VALUE.");
            else
                rest.Add(arg);
        }
        rest.AddRange(args.SkipWhile(a => a != "--"));
        return new SettingsArguments(values, rest);
    }

    [GeneratedRegex("^--(?<key>[A-Za-z][A-Za-z0-9_:.]*)(=(?<value>.*))?$", RegexOptions.Singleline)]
    private static partial Regex Setting();
}
