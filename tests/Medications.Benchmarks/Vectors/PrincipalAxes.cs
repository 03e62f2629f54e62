namespace Medications.Benchmarks.Vectors;

/// <summary>Finds the few directions in which vectors differ most: principal component analysis, by simultaneous iteration.</summary>
internal sealed class PrincipalAxes
{
    private const int Rounds = 100;

    private readonly double[] _mean;
    private readonly double[][] _axes;

    private PrincipalAxes(double[] mean, double[][] axes) => (_mean, _axes) = (mean, axes);

    public static PrincipalAxes Of(IReadOnlyList<float[]> vectors, int count)
    {
        var size = vectors[0].Length;
        var mean = Enumerable.Range(0, size).Select(i => vectors.Average(v => (double)v[i])).ToArray();
        var covariance = Covariance(vectors, mean);
        var random = new Random(1);
        var axes = Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, size).Select(_ => random.NextDouble() - 0.5).ToArray()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            axes = [.. axes.Select(axis => covariance.Select(row => Dot(row, axis)).ToArray())];
            Straighten(axes);
        }
        return new(mean, axes);
    }

    /// <summary>Where a vector lies along the axes.</summary>
    public float[] Project(float[] vector)
    {
        var centered = vector.Select((v, i) => v - _mean[i]).ToArray();
        return [.. _axes.Select(axis => (float)Dot(axis, centered))];
    }

    private static double[][] Covariance(IReadOnlyList<float[]> vectors, double[] mean)
    {
        var result = mean.Select(_ => new double[mean.Length]).ToArray();
        foreach (var vector in vectors)
        {
            var centered = vector.Select((v, i) => v - mean[i]).ToArray();
            for (var i = 0; i < centered.Length; i++)
            {
                for (var j = 0; j < centered.Length; j++)
                    result[i][j] += centered[i] * centered[j] / vectors.Count;
            }
        }
        return result;
    }

    /// <summary>Makes the axes perpendicular and of length 1 (Gram and Schmidt).</summary>
    private static void Straighten(double[][] axes)
    {
        for (var a = 0; a < axes.Length; a++)
        {
            for (var b = 0; b < a; b++)
            {
                var common = Dot(axes[a], axes[b]);
                for (var i = 0; i < axes[a].Length; i++)
                    axes[a][i] -= common * axes[b][i];
            }
            var length = Math.Sqrt(Dot(axes[a], axes[a]));
            for (var i = 0; i < axes[a].Length; i++)
                axes[a][i] /= length;
        }
    }

    private static double Dot(double[] a, double[] b)
    {
        double sum = 0;
        for (var i = 0; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }
}
