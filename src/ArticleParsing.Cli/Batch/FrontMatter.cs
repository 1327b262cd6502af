using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ArticleParsing.Cli.Batch;

/// <summary>What is known of an article as YAML between two lines of dashes, as static site generators and note programs read it.</summary>
internal static class FrontMatter
{
    public static string Write(BatchInput input, Article article)
    {
        var writer = new StringWriter { NewLine = "\n" };
        writer.WriteLine("---");
        var emitter = new Emitter(writer, EmitterSettings.Default.WithNewLine("\n").WithBestWidth(int.MaxValue));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, [], isImplicit: true));
        emitter.Emit(new MappingStart());
        Field("id", input.Id);
        Field("path", input.Path);
        Field("title", article.Headline);
        Field("kicker", article.Kicker);
        Field("standfirst", article.Standfirst);
        Sequence("authors", article.Authors.Select(a => a.Name));
        Date("published", article.PublishedAt);
        Date("modified", article.ModifiedAt);
        Field("site", article.SiteName);
        Field("section", article.Section);
        Field("url", article.CanonicalUrl ?? article.Url);
        Field("language", article.Language);
        Sequence("tags", article.Tags);
        emitter.Emit(new MappingEnd());
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        writer.WriteLine("---");
        return writer.ToString();

        void Field(string name, string? value)
        {
            if (value is null) return;
            emitter.Emit(new Scalar(name));
            Text(value);
        }

        void Date(string name, StatedDate? value)
        {
            if (value is null) return;
            emitter.Emit(new Scalar(name));
            emitter.Emit(new Scalar(value.ToString()!)); // Unquoted: a date to those who read YAML.
        }

        void Sequence(string name, IEnumerable<string> values)
        {
            emitter.Emit(new Scalar(name));
            emitter.Emit(new SequenceStart(null, null, isImplicit: true, SequenceStyle.Flow));
            foreach (var value in values) Text(value);
            emitter.Emit(new SequenceEnd());
        }

        // Quoted always, so that no text is taken for a number, a date or a truth value.
        void Text(string value) => emitter.Emit(
            new Scalar(AnchorName.Empty, TagName.Empty, value, ScalarStyle.DoubleQuoted, isPlainImplicit: false, isQuotedImplicit: true));
    }
}
