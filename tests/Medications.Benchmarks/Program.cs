using System.CommandLine;

// Measurements, and the learning of what the library ships. Each verb is one file.
var root = new RootCommand("Measures what Medications claims, and learns what it ships.");

return await root.Parse(args).InvokeAsync();
