using System.Globalization;
using ArticleParsing;
using Microsoft.Data.Sqlite;
using QuoteArchive.Web;

namespace QuoteArchive.Archive;

/// <summary>Articles, speakers and quotations in one SQLite file. For one thread at a time.</summary>
internal sealed class ArchiveDatabase : IDisposable
{
    private const long SchemaVersion = 3;

    private const int MaxIndexedHeadline = 500;

    private readonly SqliteConnection _connection;
    private readonly Lock _lock = new();

    private ArchiveDatabase(SqliteConnection connection) => _connection = connection;

    /// <exception cref="ArchiveException">The file is no archive, or cannot be opened.</exception>
    public static ArchiveDatabase Open(string path)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, Pooling = false }.ToString());
        try
        {
            connection.Open();
            connection.CreateFunction("distance",
                (long first, long second) => ArticleFingerprint.Distance(unchecked((ulong)first), unchecked((ulong)second)),
                isDeterministic: true);
            var archive = new ArchiveDatabase(connection);
            archive.CreateSchema();
            return archive;
        }
        catch (Exception exception) when (exception is SqliteException or ArchiveException)
        {
            connection.Dispose();
            throw new ArchiveException($"{path}: {exception.Message}", exception);
        }
    }

    public void Dispose() => _connection.Dispose();

    /// <summary>The state in which an input was read last; null if it never was.</summary>
    public string? FindStamp(string key)
    {
        lock (_lock) return (string?)Scalar("SELECT stamp FROM input WHERE key = $key", ("$key", key));
    }

    /// <summary>What the server said of the state in which a page or list was read last; null if it said nothing.</summary>
    public Validators? FindValidators(string address)
    {
        lock (_lock)
        {
            using var command = Command("SELECT etag, last_modified FROM validator WHERE address = $address", ("$address", address));
            using var reader = command.ExecuteReader();
            return reader.Read()
                ? new Validators(reader.IsDBNull(0) ? null : reader.GetString(0), reader.IsDBNull(1) ? null : reader.GetString(1))
                : null;
        }
    }

    /// <summary>Keeps what the server said of a list; of a page <see cref="Put"/> does.</summary>
    public void PutValidators(string address, Validators validators)
    {
        lock (_lock)
        {
            Run("INSERT INTO validator (address, etag, last_modified) VALUES ($address, $etag, $date) "
                + "ON CONFLICT (address) DO UPDATE SET etag = excluded.etag, last_modified = excluded.last_modified",
                ("$address", address), ("$etag", validators.ETag), ("$date", validators.LastModified));
        }
    }

    /// <summary>An input is as it was, whatever its list says of its state.</summary>
    public void Confirm(string key, string stamp)
    {
        lock (_lock) Run("UPDATE input SET stamp = $stamp WHERE key = $key", ("$key", key), ("$stamp", stamp));
    }

    /// <summary>Keeps an article, in the place of an older state of it. All of it is there afterwards, or nothing is changed.</summary>
    public void Put(string key, string stamp, Article article, Validators? validators)
    {
        lock (_lock)
        {
            using var transaction = _connection.BeginTransaction();
            // The file's earlier article may have had another address.
            Run("DELETE FROM article WHERE id = (SELECT article FROM input WHERE key = $key) AND NOT EXISTS (SELECT 1 FROM input WHERE article = article.id AND key <> $key)", ("$key", key));
            var address = ChooseAddress(key, article);
            Run("DELETE FROM article WHERE address = $address", ("$address", address));
            var id = Insert(address, article);
            Run("INSERT INTO input (key, stamp, article) VALUES ($key, $stamp, $article) ON CONFLICT (key) DO UPDATE SET stamp = excluded.stamp, article = excluded.article", ("$key", key), ("$stamp", stamp), ("$article", id));
            PutQuotations(id, article);
            Run("DELETE FROM validator WHERE address = $key", ("$key", key));
            if (validators is not null) PutValidators(key, validators);
            transaction.Commit();
        }
    }

    /// <summary>The statements with all these words and a speaker of this name, each once, the best matches first.</summary>
    public IReadOnlyList<FoundQuotation> WhoSaid(string? about, string? by, int limit)
    {
        var words = Words(about);
        // The words may stand anywhere in the paragraph; a quotation that has them itself comes first.
        var sql = $"""
            SELECT quotation.text, quotation.kind, speaker.name, quotation.description, article.headline, article.site_name, article.published, article.address,
                quotation.speaker, quotation.statement
            FROM quotation JOIN article ON article.id = quotation.article LEFT JOIN speaker ON speaker.id = quotation.speaker
            {(words is null ? "" : "JOIN paragraph_text ON paragraph_text.rowid = quotation.paragraph AND paragraph_text MATCH $about")}
            WHERE $by IS NULL OR speaker.name LIKE $by ESCAPE '\'
            ORDER BY {(words is null ? "" : "quotation.id IN (SELECT rowid FROM quotation_text WHERE quotation_text MATCH $about) DESC, bm25(paragraph_text, 3, 1), ")}
                article.published DESC, article.id, quotation.ordinal
            """;
        lock (_lock)
        {
            using var command = Command(sql, ("$about", words),
                ("$by", string.IsNullOrWhiteSpace(by)
                    ? null
                    : "%" + by.Trim().Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_") + "%"));
            using var reader = command.ExecuteReader();
            var found = new List<FoundQuotation>();
            var statements = new HashSet<(long? Speaker, long Statement)>();
            while (found.Count < limit && reader.Read())
            {
                var statement = (Speaker: reader.IsDBNull(8) ? (long?)null : reader.GetInt64(8), Statement: reader.GetInt64(9));
                if (!statements.Add(statement)) continue;
                var (address, others) = (reader.GetString(7), Addresses(statement.Speaker, statement.Statement));
                found.Add(new FoundQuotation(reader.GetString(0), reader.GetString(1), Text(2), Text(3), Text(4), Text(5), Text(6), address,
                    [.. others.Where(a => a != address)]));
            }

            return found;

            string? Text(int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
        }
    }

    private void CreateSchema()
    {
        // Another version's tables would be half used.
        var version = Scalar("PRAGMA user_version");
        var isEmpty = Scalar("SELECT count(*) FROM sqlite_schema") is 0L;
        if (!isEmpty && version is not SchemaVersion) throw new ArchiveException("is no archive of this version. Import into a new file.");

        // What is committed is on the disk: with a write-ahead log a killed program loses at most the article it was writing.
        Run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA recursive_triggers = ON; PRAGMA busy_timeout = 5000;");
        Run($"BEGIN; {Resource("schema.sql")} PRAGMA user_version = {SchemaVersion}; COMMIT;");
    }

    /// <summary>Adds an article to the story that it is a copy of, or to one of its own.</summary>
    private long Insert(string address, Article article)
    {
        var (print, hash, length) = (unchecked((long)article.Fingerprint()), Statement.Hash(article.BodyText), article.BodyText.Length);
        var statements = "["
            + string.Join(',',
                article.Quotations.Where(q => q.Text.Length >= Statement.TellingLength)
                    .Select(q => Statement.Hash(q.Text).ToString(CultureInfo.InvariantCulture))) + "]";
        var story = Scalar(
            Resource("find-story.sql"), ("$print", print), ("$hash", hash), ("$length", length), ("$statements", statements));
        var id = (long)Scalar(
            """
            INSERT INTO article (address, headline, site_name, published, json, story, fingerprint, text_hash, length)
            VALUES ($address, $headline, $site, $published, $json, $story, $print, $hash, $length) RETURNING id
            """,
            ("$address", address), ("$headline", article.Headline), ("$site", article.SiteName),
            ("$published", article.PublishedAt?.ToString()), ("$json", article.ToJson()),
            ("$story", story), ("$print", print), ("$hash", hash), ("$length", length))!;
        Run("UPDATE article SET story = $id WHERE id = $id AND story IS NULL", ("$id", id));
        return id;
    }

    /// <summary>Where a statement can be read: all copies of all stories that have it.</summary>
    private List<string> Addresses(long? speaker, long statement)
    {
        using var command = Command(
            """
            SELECT address FROM article WHERE story IN (
                SELECT article.story FROM quotation JOIN article ON article.id = quotation.article WHERE statement = $statement AND speaker IS $speaker) ORDER BY address
            """,
            ("$statement", statement), ("$speaker", speaker));
        using var reader = command.ExecuteReader();
        var addresses = new List<string>();
        while (reader.Read()) addresses.Add(reader.GetString(0));
        return addresses;
    }

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(ArchiveDatabase).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    /// <summary>A file's page may say any address of itself: it takes the place of an article there only if it is the same one.</summary>
    private string ChooseAddress(string key, Article article)
    {
        var address = ArticleAddress.FromArticle(article, key);
        if (address.IsProven) return address.Text;
        var isAnother = Scalar(
            "SELECT 1 FROM article WHERE address = $address AND NOT (headline IS $headline AND json_extract(json, '$.bodyText') = $text)",
            ("$address", address.Text), ("$headline", article.Headline), ("$text", article.BodyText)) is not null;
        return isAnother ? key : address.Text;
    }

    private void PutQuotations(long article, Article from)
    {
        // A headline stands with each paragraph of its article, so a long one only in part.
        var headline = from.Headline is { Length: > MaxIndexedHeadline } longHeadline ? longHeadline[..MaxIndexedHeadline] : from.Headline;
        var paragraphs = new Dictionary<string, long>(StringComparer.Ordinal);
        for (var i = 0; i < from.Quotations.Count; i++)
        {
            var text = QuotationContext.TextAround(from, from.Quotations[i]);
            if (!paragraphs.TryGetValue(text, out var paragraph))
            {
                paragraph = (long)Scalar("INSERT INTO paragraph (article) VALUES ($article) RETURNING id", ("$article", article))!;
                Run("INSERT INTO paragraph_text (rowid, text, headline) VALUES ($id, $text, $headline)", ("$id", paragraph),
                    ("$text", text), ("$headline", headline));
                paragraphs.Add(text, paragraph);
            }

            PutQuotation(article, paragraph, i, from.Quotations[i]);
        }
    }

    private void PutQuotation(long article, long paragraph, int ordinal, Quotation quotation)
    {
        object? speaker = null;
        if (quotation.Speaker is { } said)
        {
            Run("INSERT INTO speaker (name) VALUES ($name) ON CONFLICT (name) DO NOTHING", ("$name", said.Name));
            speaker = Scalar("SELECT id FROM speaker WHERE name = $name", ("$name", said.Name));
        }

        const string Insert = """
            INSERT INTO quotation (article, paragraph, ordinal, speaker, description, kind, text, cue, confidence, statement)
            VALUES ($article, $paragraph, $ordinal, $speaker, $description, $kind, $text, $cue, $confidence, $statement) RETURNING id
            """;
        var id = Scalar(
            Insert, ("$article", article), ("$paragraph", paragraph), ("$ordinal", ordinal), ("$speaker", speaker),
            ("$description", quotation.Speaker?.Description),
            ("$kind", quotation.Kind.ToString().ToLowerInvariant()), ("$text", quotation.Text), ("$cue", quotation.Cue),
            ("$confidence", quotation.Confidence), ("$statement", Statement.Hash(quotation.Text)));
        Run("INSERT INTO quotation_text (rowid, text) VALUES ($id, $text)", ("$id", id), ("$text", quotation.Text));
    }

    /// <summary>The words as a full-text query: quoted, so that none is taken for an operator; the last letters may differ.</summary>
    private static string? Words(string? about)
    {
        if (string.IsNullOrWhiteSpace(about)) return null;
        return string.Join(" AND ",
            about.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => "\"" + word.Replace("\"", "\"\"") + "\"*"));
    }

    private void Run(string sql, params (string Name, object? Value)[] values)
    {
        using var command = Command(sql, values);
        command.ExecuteNonQuery();
    }

    private object? Scalar(string sql, params (string Name, object? Value)[] values)
    {
        using var command = Command(sql, values);
        return command.ExecuteScalar() is var value and not DBNull ? value : null;
    }

    private SqliteCommand Command(string sql, params (string Name, object? Value)[] values)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            if (sql.Contains(name, StringComparison.Ordinal)) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }
}
