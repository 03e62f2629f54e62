using System.Diagnostics;
using System.Text.Json;
using Medications.Bot.Conversation;
using Medications.Bot.Replies;

namespace Medications.Web.Commands;

/// <summary><c>ask --json</c>: many questions in one run, a line each; a line that cannot be read is answered with an error and the next goes on.</summary>
internal static class AskJson
{
    public static async Task<int> RunAsync(Answers answers, Terminal terminal, CancellationToken cancellationToken)
    {
        var conversations = new Dictionary<string, ConversationMemory>(StringComparer.Ordinal);
        var exitCode = ExitCode.Ok;
        while (await terminal.In.ReadLineAsync(cancellationToken) is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            var answer = Answer(answers, line, conversations);
            if (answer.Outcome == AnswerLine.Name(ReplyOutcome.Error))
                exitCode = ExitCode.Failed;
            await terminal.Out.WriteLineAsync(JsonLines.Write(answer));
        }
        return exitCode;
    }

    static AnswerLine Answer(Answers answers, string line, Dictionary<string, ConversationMemory> conversations)
    {
        QuestionLine? asked;
        try
        {
            asked = JsonLines.Read<QuestionLine>(line);
        }
        catch (JsonException e)
        {
            return AnswerLine.Failed(null, $"The line is not {{\"id\", \"question\"}}: {e.Message}");
        }
        JsonElement? id = asked?.Id.ValueKind is null or JsonValueKind.Undefined ? null : asked.Id;
        if (asked?.Question is not { } question)
            return AnswerLine.Failed(id, "The line has no question.");

        var started = Stopwatch.GetTimestamp();
        var memory = asked.Conversation is { } name ? conversations.GetValueOrDefault(name, ConversationMemory.Empty) : ConversationMemory.Empty;
        Turn turn;
        try
        {
            turn = answers.Say(question, memory);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // One question that goes wrong must not take the rest of the run with it; what was typed stays out of the message.
            return AnswerLine.Failed(id, $"The question could not be answered: {e.GetType().Name}.");
        }
        if (asked.Conversation is not null)
            conversations[asked.Conversation] = turn.Memory;
        var text = answers.Text(turn);
        return new AnswerLine(
            id,
            AnswerLine.Name(turn.Reply.Outcome),
            Medicine(turn.Reply),
            AnswerPassageLine.Of(turn.Reply.Passages),
            text,
            answers.Suggestions(turn),
            Math.Round(Stopwatch.GetElapsedTime(started).TotalMilliseconds, 3));
    }

    static MedicineLine? Medicine(Reply reply) => reply switch
    {
        Reply.NoPassage none => MedicineLine.Of(none.Medicine),
        { Passages: [var first, ..] } and not Reply.UsedFor => MedicineLine.Of(first.Medicine),
        _ => null,
    };
}
