using System.CommandLine;
using Medications.Benchmarks.Learning;
using Medications.Benchmarks.Quality;
using Medications.Benchmarks.Ranking;

// Measurements, and the learning of what the library ships. Each verb is one file.
var root = new RootCommand("Measures what Medications claims, and learns what it ships.")
{
    QualityCommand.Create(),
    LearnCommand.Create(),
    RankingCommand.Create(),
};

return await root.Parse(args).InvokeAsync();
