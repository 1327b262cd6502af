namespace ArticleParsing.Cli.Inputs;

internal enum InputKind
{
    Auto,
    Html,
    Text,
}
