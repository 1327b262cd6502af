using ArticleParsing.Classification.Features;
using ArticleParsing.Learning;

namespace ArticleParsing.Classification.Model;

/// <summary>
/// The model's file: a format number, a check of the feature names, the statistics, the trees. Roles and page types stand by name, so that
/// reordering an enum cannot break a model silently. Little-endian.
/// </summary>
internal static class BlockModelFile
{
    private const int Format = 4;

    public static void Write(BlockModel model, Stream stream)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Format);
        writer.Write(FeatureSet.HashOfNames());
        Write(writer, model.Tokens);
        Write(writer, model.Wording);
        Write(writer, model.First);
        Write(writer, model.Second ?? TreeEnsemble.None);
        writer.Write(model.Roles?.Roles.Count ?? 0);
        foreach (var (role, trees) in model.Roles?.Roles ?? [])
        {
            writer.Write(role.ToString());
            Write(writer, trees);
        }

        Write(writer, model.PageTypes);
    }

    /// <exception cref="InvalidDataException">The file was made for other features or by another format.</exception>
    public static BlockModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        if (reader.ReadInt32() != Format) throw new InvalidDataException("The model file has another format; train it anew.");
        if (reader.ReadInt32() != FeatureSet.Hash)
            throw new InvalidDataException("The model file was trained on other features; train it anew.");
        var (tokens, wording) = (ReadStatistics(reader), ReadStatistics(reader));
        var (first, second) = (ReadTrees(reader), ReadTrees(reader));
        var roles = new (Role, TreeEnsemble)[reader.ReadInt32()];
        for (var i = 0; i < roles.Length; i++) roles[i] = (ReadName<Role>(reader), ReadTrees(reader));
        return new BlockModel(tokens, wording, first, second.Roots.Length == 0 ? null : second,
            roles.Length == 0 ? null : new RoleModel(roles), ReadPageTypes(reader));
    }

    internal static void Write(BinaryWriter writer, PageTypeModel? pageTypes)
    {
        writer.Write(pageTypes?.Types.Count ?? 0);
        foreach (var (type, trees) in pageTypes?.Types ?? [])
        {
            writer.Write(type.ToString());
            Write(writer, trees);
        }
    }

    internal static PageTypeModel? ReadPageTypes(BinaryReader reader)
    {
        var types = new (PageType, TreeEnsemble)[reader.ReadInt32()];
        for (var i = 0; i < types.Length; i++) types[i] = (ReadName<PageType>(reader), ReadTrees(reader));
        return types.Length == 0 ? null : new PageTypeModel(types);
    }

    private static T ReadName<T>(BinaryReader reader)
        where T : struct, Enum
    {
        var name = reader.ReadString();
        return Enum.TryParse<T>(name, out var value)
            ? value
            : throw new InvalidDataException(
                $"The model file has trees for {typeof(T).Name} '{name}', which there is none; train it anew.");
    }

    internal static void Write(BinaryWriter writer, TokenStatistics statistics)
    {
        writer.Write(statistics.LogOdds.Count);
        foreach (var (token, eighths) in statistics.LogOdds)
        {
            writer.Write(token);
            writer.Write(eighths);
        }
    }

    internal static TokenStatistics ReadStatistics(BinaryReader reader)
    {
        var tokens = new (int, sbyte)[reader.ReadInt32()];
        for (var i = 0; i < tokens.Length; i++) tokens[i] = (reader.ReadInt32(), reader.ReadSByte());
        return new TokenStatistics(tokens);
    }

    internal static void Write(BinaryWriter writer, TreeEnsemble trees)
    {
        Write(writer, trees.Roots, (w, v) => w.Write((short)v));
        Write(writer, trees.Features, (w, v) => w.Write((short)v));
        Write(writer, trees.Thresholds, (w, v) => w.Write(v));
        Write(writer, trees.Left, (w, v) => w.Write((short)v));
        Write(writer, trees.Right, (w, v) => w.Write((short)v));
        Write(writer, trees.Leaves, (w, v) => w.Write(v));
    }

    internal static TreeEnsemble ReadTrees(BinaryReader reader) => new(
        ReadShorts(reader),
        ReadShorts(reader),
        ReadSingles(reader),
        ReadShorts(reader),
        ReadShorts(reader),
        ReadSingles(reader));

    private static void Write<T>(BinaryWriter writer, T[] values, Action<BinaryWriter, T> write)
    {
        writer.Write(values.Length);
        foreach (var value in values) write(writer, value);
    }

    private static int[] ReadShorts(BinaryReader reader)
    {
        var values = new int[reader.ReadInt32()];
        for (var i = 0; i < values.Length; i++) values[i] = reader.ReadInt16();
        return values;
    }

    private static float[] ReadSingles(BinaryReader reader)
    {
        var values = new float[reader.ReadInt32()];
        for (var i = 0; i < values.Length; i++) values[i] = reader.ReadSingle();
        return values;
    }
}
