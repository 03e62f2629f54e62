using Medications.Web.Commands;

return await CommandLine.RunAsync(args, Terminal.OfProcess());
