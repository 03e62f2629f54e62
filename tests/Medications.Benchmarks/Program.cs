Console.WriteLine("usage: Medications.Benchmarks NAME");
