Console.WriteLine("articleparse");
