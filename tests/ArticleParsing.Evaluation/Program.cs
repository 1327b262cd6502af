Console.WriteLine("scoreboard");
