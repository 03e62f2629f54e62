namespace Medications.Benchmarks.Learning;

/// <summary>Measures what is learned on examples that it was not learned from.</summary>
internal static class CrossValidation
{
    /// <summary>Into how many parts the examples are dealt.</summary>
    public const int Folds = 5;

    /// <summary>How many of the examples are predicted well by models that learned from the other parts of them, and from others.</summary>
    /// <param name="create">Makes what learns.</param>
    /// <param name="examples">The examples.</param>
    /// <param name="others">What all learn from.</param>
    /// <param name="isRight">Whether the probabilities predicted for an example are well.</param>
    public static int CountRight(Func<LogisticTrainer> create, IReadOnlyList<Example> examples, IReadOnlyList<Example> others, Func<double[], Example, bool> isRight)
    {
        var right = 0;
        for (var fold = 0; fold < Folds; fold++)
        {
            var trainer = create();
            trainer.Learn([.. others, .. examples.Where((_, i) => i % Folds != fold)]);
            right += examples.Where((_, i) => i % Folds == fold).Count(example => isRight(trainer.Predict(example.Features), example));
        }

        return right;
    }
}
