using ArticleParsing.Classification.Model;
using ArticleParsing.Learning;

namespace ArticleParsing.Classification.Lines;

/// <summary>
/// The model's file: a format number, a check of the feature names, the statistics, and the trees of each role by the role's name.
/// Little-endian.
/// </summary>
internal static class LineModelFile
{
    private const int Format = 2;

    public static void Write(LineModel model, Stream stream)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Format);
        writer.Write(LineFeatureSet.Hash);
        BlockModelFile.Write(writer, model.Wording);
        Write(writer, model.First);
        Write(writer, model.Second);
        BlockModelFile.Write(writer, model.PageTypes);
    }

    /// <exception cref="InvalidDataException">The file was made for other features or roles, or by another format.</exception>
    public static LineModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        if (reader.ReadInt32() != Format) throw new InvalidDataException("The model file has another format; train it anew.");
        if (reader.ReadInt32() != LineFeatureSet.Hash)
            throw new InvalidDataException("The model file was trained on other features; train it anew.");
        var wording = BlockModelFile.ReadStatistics(reader);
        var (first, second) = (ReadByRole(reader), ReadByRole(reader));
        var types = BlockModelFile.ReadPageTypes(reader)
            ?? throw new InvalidDataException("The model file has no page types; train it anew.");
        return new LineModel(wording, first, second, types);
    }

    private static void Write(BinaryWriter writer, IReadOnlyList<TreeEnsemble> byRole)
    {
        for (var i = 0; i < LineRoles.Learned.Count; i++)
        {
            writer.Write(LineRoles.Learned[i].ToString());
            BlockModelFile.Write(writer, byRole[i]);
        }
    }

    private static TreeEnsemble[] ReadByRole(BinaryReader reader)
    {
        var trees = new TreeEnsemble[LineRoles.Learned.Count];
        for (var i = 0; i < trees.Length; i++)
        {
            var name = reader.ReadString();
            if (name != LineRoles.Learned[i].ToString())
                throw new InvalidDataException("The model file was trained for other roles; train it anew.");
            trees[i] = BlockModelFile.ReadTrees(reader);
        }

        return trees;
    }
}
