using System.CommandLine;

namespace ArticleParsing.Cli.CommandLine;

/// <summary>An option that takes one of a few words.</summary>
internal static class ChoiceOption
{
    public static Option<T> Create<T>(string name, string description, params (string Word, T Value)[] choices)
    {
        string[] words = [.. choices.Select(c => c.Word)];
        var option = new Option<T>(name)
        {
            Description = description,
            HelpName = string.Join('|', words),
            DefaultValueFactory = _ => choices[0].Value,
            CustomParser = result =>
            {
                var given = result.Tokens[0].Value;
                var index = Array.FindIndex(words, w => w.Equals(given, StringComparison.OrdinalIgnoreCase));
                if (index < 0) result.AddError($"{name} takes {string.Join(", ", words[..^1])} or {words[^1]}, not '{given}'.");
                return choices[Math.Max(index, 0)].Value;
            },
        };
        option.CompletionSources.Add(words);
        return option;
    }
}
