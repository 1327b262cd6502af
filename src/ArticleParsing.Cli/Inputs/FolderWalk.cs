namespace ArticleParsing.Cli.Inputs;

/// <summary>
/// Finds the inputs below a folder, in the ordinal order of their paths, each real file once. Links that lead out of the folder are
/// followed; what others lead to has its turn in its own place. A folder that cannot be read is reported and the rest goes on.
/// </summary>
/// <param name="root">The folder.</param>
/// <param name="passOver">Told of what is passed over though nothing is lost.</param>
/// <param name="fail">Told of folders that cannot be read.</param>
internal sealed class FolderWalk(string root, Action<string> passOver, Action<string> fail)
{
    private readonly HashSet<string> _folders = new(RealPath.Comparer);

    private readonly string _realRoot = RealPath.Resolve(root);

    /// <summary>Files that were reached through a link.</summary>
    private readonly HashSet<string> _linkedFiles = new(RealPath.Comparer);

    /// <summary>The inputs, as paths relative to the folder with slashes.</summary>
    public IEnumerable<string> Files()
    {
        var open = new Stack<(string RealFolder, Queue<Entry> Entries)>();
        Enter("", _realRoot);
        while (open.TryPeek(out var folder))
        {
            if (!folder.Entries.TryDequeue(out var entry))
            {
                open.Pop();
                continue;
            }

            if (!entry.IsFolder && !InputFile.IsInput(entry.Path)) continue;
            if (RealPathOf(entry, folder.RealFolder) is not { } real)
            {
                // A link to nowhere: whoever opens it says so.
                if (!entry.IsFolder) yield return entry.Path;
            }
            else if (entry.IsFolder)
            {
                if (entry.IsLink && RealPath.IsWithin(folder.RealFolder, real))
                    passOver($"{entry.Path}: links to a folder that it is in; passed over.");
                else if (entry.IsLink && RealPath.IsWithin(real, _realRoot))
                    passOver($"{entry.Path}: links to a folder that is read in its own place; passed over.");
                else Enter(entry.Path, real);
            }
            else if (IsNew(entry, real))
            {
                if (SpecialFile.IsSpecial(real)) passOver($"{entry.Path}: a pipe, socket or device; passed over.");
                else yield return entry.Path;
            }
        }

        void Enter(string path, string real)
        {
            if (!_folders.Add(real)) passOver($"{path}: the same folder as one that was read already; passed over.");
            else open.Push((real, List(path)));
        }
    }

    private bool IsNew(Entry entry, string real)
    {
        if (!entry.IsLink) return _linkedFiles.Count == 0 || !_linkedFiles.Contains(real);
        var hasItsOwnTurn = InputFile.IsInput(real)
            && (RealPath.IsWithin(real, _realRoot) || _folders.Contains(Path.GetDirectoryName(real)!));
        return !hasItsOwnTurn && _linkedFiles.Add(real);
    }

    /// <summary>Null if a link leads nowhere.</summary>
    private string? RealPathOf(Entry entry, string realFolder)
    {
        if (!entry.IsLink) return Path.Combine(realFolder, entry.Name);
        try
        {
            var real = RealPath.Resolve(Path.Combine(root, entry.Path));
            return Path.Exists(real) ? real : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private Queue<Entry> List(string path)
    {
        try
        {
            var entries = new DirectoryInfo(Path.Combine(root, path)).EnumerateFileSystemInfos()
                .Select(e => new Entry(path, e.Name, e is DirectoryInfo, e.Attributes.HasFlag(FileAttributes.ReparsePoint)));
            return new Queue<Entry>(entries.OrderBy(e => e.Order, StringComparer.Ordinal));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            fail($"{(path.Length == 0 ? root : path)}: unreadable: {exception.Message}");
            return new Queue<Entry>();
        }
    }

    private sealed record Entry(string Parent, string Name, bool IsFolder, bool IsLink)
    {
        public string Path => Parent.Length == 0 ? Name : Parent + "/" + Name;

        /// <summary>
        /// With the slash that follows a folder's name in the paths below it, each folder's order gives the order of all paths.
        /// </summary>
        public string Order => IsFolder ? Name + "/" : Name;
    }
}
