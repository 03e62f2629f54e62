using System.CommandLine;
using Medications.Bot.Conversation;
using Medications.Web.Settings;

namespace Medications.Web.Commands;

/// <summary><c>ask</c>: questions at the terminal.</summary>
internal static class AskCommand
{
    public static Command Create(Lazy<AppSettings> settings, Terminal terminal)
    {
        var question = new Argument<string[]>("QUESTION")
        {
            Description = "What to ask, for instance \"is imatinib chemotherapy?\".",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var json = new Option<bool>("--json")
        {
            Description = "Read questions as JSON Lines from standard input, {\"id\", \"question\", \"conversation\"}, and write one line of JSON for each.",
        };
        var explain = new Option<bool>("--explain") { Description = "Show too what was understood, and how the first passages got their scores." };
        var command = new Command("ask", "Ask a question and read the reply, or many with --json.") { question, json, explain };
        command.Validators.Add(result =>
        {
            var isEmpty = result.GetValue(question) is null or [];
            if (result.GetValue(json) != isEmpty)
                result.AddError(isEmpty ? "ask needs a question, or --json." : "ask --json reads its questions from standard input.");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var answers = await Answers.OpenAsync(settings.Value, cancellationToken);
            if (parsed.GetValue(json))
                return await AskJson.RunAsync(answers, terminal, cancellationToken);

            var text = string.Join(' ', parsed.GetValue(question)!);
            var turn = answers.Say(text, ConversationMemory.Empty);
            await terminal.Out.WriteLineAsync(answers.Text(turn));
            if (parsed.GetValue(explain))
                Explanation.Write(answers.Library, text, terminal.Out);
            return ExitCode.Ok;
        });
        return command;
    }
}
