using System.CommandLine;
using Medications.Bot.Feedback;
using Medications.Web.Settings;
using Microsoft.Extensions.Options;

namespace Medications.Web.Commands;

/// <summary><c>gaps</c>: what the pages leave unanswered, for those who write them.</summary>
internal static class GapsCommand
{
    public static Command Create(Lazy<AppSettings> settings, Terminal terminal)
    {
        var command = new Command("gaps", "Show which medicines and kinds of question go unanswered or get thumbs down, worst first.");
        command.SetAction(async (_, cancellationToken) =>
        {
            using var store = new FileGapStore(Options.Create(settings.Value.Read<FeedbackOptions>()));
            if (!store.IsOn)
                throw new SettingsException("gaps needs Feedback:Path, the file that feedback is kept in.");
            terminal.Out.WriteLine("unanswered  thumbs down  thumbs up  medicine, kind of question");
            foreach (var gap in await GapReport.SumUpAsync(store, cancellationToken))
            {
                terminal.Out.WriteLine(
                    $"{gap.Unanswered,10}  {gap.Unhelpful,11}  {gap.Helpful,9}  {gap.Medicine ?? "(no medicine)"}, {gap.Kind?.ToString() ?? "(no kind)"}");
            }
            return ExitCode.Ok;
        });
        return command;
    }
}
