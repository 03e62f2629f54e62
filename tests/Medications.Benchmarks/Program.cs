using System.CommandLine;
using Medications.Benchmarks.Echo;
using Medications.Benchmarks.Fuzz;
using Medications.Benchmarks.Learning;
using Medications.Benchmarks.Quality;
using Medications.Benchmarks.Ranking;
using Medications.Benchmarks.Triage;
using Medications.Benchmarks.Vectors;

// Measurements, and the learning of what the library ships. Each verb is one file.
var root = new RootCommand("Measures what Medications claims, and learns what it ships.")
{
    QualityCommand.Create(),
    NamesCommand.Create(),
    LearnCommand.Create(),
    LearnNamesCommand.Create(),
    TalkCommand.Create(),
    RankingCommand.Create(),
    VectorsCommand.Create(),
    TriageCommands.CreateLearn(),
    TriageCommands.CreateCheck(),
    EchoCommand.Create(),
    EchoCommand.CreateServer(),
    FuzzCommand.Create(),
};

return await root.Parse(args).InvokeAsync();
