namespace Medications.Library.Questions;

/// <summary>Tells by its question words what the answer has to contain.</summary>
internal static class AnswerForms
{
    private static readonly (CuePattern Pattern, AnswerForm Form)[] Patterns =
    [
        .. new (string Pattern, AnswerForm Form)[]
        {
            ("how many|much times|doses", AnswerForm.Frequency),
            ("how often|frequent*", AnswerForm.Frequency),
            ("how long|soon|quick*|fast", AnswerForm.Duration),
            ("how many seconds|minutes|hours|days|weeks|months|years", AnswerForm.Duration),
            ("what|which|from age", AnswerForm.Age),
            ("how old|young", AnswerForm.Age),
            ("youngest|oldest|minimum age", AnswerForm.Age),
            ("how much|many", AnswerForm.Quantity),
            ("what|which|right|usual|max*|starting|highest ... dose|dosage|strength", AnswerForm.Quantity),
            ("dose|dosage", AnswerForm.Quantity),
            ("before or after", AnswerForm.Time),
            ("morning|night|evening or morning|night|evening", AnswerForm.Time),
            ("^ when", AnswerForm.Time),
            ("what|best time", AnswerForm.Time),
            ("where", AnswerForm.Place),
            ("why", AnswerForm.Reason),
            ("how come", AnswerForm.Reason),
            ("reason", AnswerForm.Reason),
            ("who", AnswerForm.Person),
            ("side effects|effect", AnswerForm.List),
            ("what|which side|reactions|medicines|drugs|conditions|brands|foods|ingredients", AnswerForm.List),
            ("how do|does|did|is|are|should|to|can", AnswerForm.Manner),
            ("can|could|is|are|does|do|will|would|should|may|might|am|has|have|did|was i|it|my|the|he|she|you|we|they|there|<m>|this|a|an|someone|one", AnswerForm.YesNo),
            ("ok|okay|safe|allowed|fine|alright|possible", AnswerForm.YesNo),
        }.Select(pair => (CuePattern.Parse(pair.Pattern), pair.Form)),
    ];

    /// <summary>The form of the first pattern that matches.</summary>
    public static AnswerForm Of(IReadOnlyList<Token> tokens)
    {
        foreach (var (pattern, form) in Patterns)
        {
            for (var i = 0; i < tokens.Count; i++)
            {
                if (pattern.Matches(tokens, i))
                {
                    return form;
                }
            }
        }

        return AnswerForm.Description;
    }
}
