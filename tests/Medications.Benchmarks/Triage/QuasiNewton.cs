namespace Medications.Benchmarks.Triage;

/// <summary>Minimises a smooth function of many variables by L-BFGS (Nocedal 1980) with a backtracking line search.</summary>
static class QuasiNewton
{
    const int MostSteps = 150;
    const int Remembered = 8;
    const double ShortestStep = 1e-8;

    /// <summary>A step that lessens the value by a smaller share is the last.</summary>
    const double SmallestGain = 1e-5;

    /// <param name="count">How many variables there are; they start at 0.</param>
    /// <param name="function">Given the variables, fills in the gradient and returns the value.</param>
    public static double[] Minimise(int count, Func<double[], double[], double> function)
    {
        var (at, gradient) = (new double[count], new double[count]);
        var value = function(at, gradient);
        var history = new List<(double[] Step, double[] Change, double Scale)>();
        for (var i = 0; i < MostSteps; i++)
        {
            var direction = Direction(gradient, history);
            var slope = Dot(direction, gradient);
            var (next, nextGradient, nextValue) = (new double[count], new double[count], double.MaxValue);
            for (var length = 1.0; length > ShortestStep; length /= 2)
            {
                for (var k = 0; k < count; k++)
                    next[k] = at[k] - (length * direction[k]);
                nextValue = function(next, nextGradient);
                if (nextValue <= value - (1e-4 * length * slope))
                    break;
            }
            if (nextValue >= value)
                break;
            var isLast = value - nextValue < SmallestGain * value;
            var step = next.Zip(at, (a, b) => a - b).ToArray();
            var change = nextGradient.Zip(gradient, (a, b) => a - b).ToArray();
            history.Add((step, change, 1 / Dot(step, change)));
            if (history.Count > Remembered)
                history.RemoveAt(0);
            (at, gradient, value) = (next, nextGradient, nextValue);
            if (isLast)
                break;
        }
        return at;
    }

    /// <summary>The gradient, turned and stretched by what the last steps taught of the function's curvature.</summary>
    static double[] Direction(double[] gradient, List<(double[] Step, double[] Change, double Scale)> history)
    {
        var direction = (double[])gradient.Clone();
        var shares = new double[history.Count];
        for (var i = history.Count - 1; i >= 0; i--)
        {
            shares[i] = history[i].Scale * Dot(history[i].Step, direction);
            Add(direction, -shares[i], history[i].Change);
        }
        var stretch = history is [.., var (_, change, scale)] ? 1 / (scale * Dot(change, change)) : 1 / Math.Sqrt(Dot(gradient, gradient));
        for (var i = 0; i < direction.Length; i++)
            direction[i] *= stretch;
        for (var i = 0; i < history.Count; i++)
            Add(direction, shares[i] - (history[i].Scale * Dot(history[i].Change, direction)), history[i].Step);
        return direction;
    }

    static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }

    static void Add(double[] to, double factor, double[] what)
    {
        for (var i = 0; i < to.Length; i++)
            to[i] += factor * what[i];
    }
}
