using ArticleParsing;
using Npgsql;
using NpgsqlTypes;
using QuoteArchive.Archive;

namespace QuoteArchive.Fleet.News;

/// <summary>Stories, pages, speakers and quotations in PostgreSQL. Thread-safe; each call takes a connection from the pool.</summary>
internal sealed class NewsArchive(string connection) : IAsyncDisposable
{
    /// <summary>Serializes what workers do to stories: two copies of one that come at once would each make their own.</summary>
    private const long StoryLock = 0x53544F5259;

    /// <summary>Connections that come back from the pool keep their temporary tables.</summary>
    private readonly NpgsqlDataSource _source = NpgsqlDataSource.Create(
        new NpgsqlConnectionStringBuilder(connection) { NoResetOnClose = true });

    public ValueTask DisposeAsync() => _source.DisposeAsync();

    /// <summary>Makes the tables if they are not there.</summary>
    public async Task CreateSchemaAsync(CancellationToken cancellation)
    {
        await using var session = await _source.OpenConnectionAsync(cancellation);
        await using var transaction = await session.BeginTransactionAsync(cancellation);
        // Of workers that start at once one makes the tables and the others wait.
        await RunAsync(session, $"SET LOCAL client_min_messages = warning; SELECT pg_advisory_xact_lock({StoryLock})", cancellation);
        await RunAsync(session, Resource("news.sql"), cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>Takes pages in; all of them are there afterwards, or none. Pages that are there already change nothing.</summary>
    /// <returns>How many changed the archive.</returns>
    public async Task<int> TakeAsync(IReadOnlyList<NewsPage> pages, CancellationToken cancellation)
    {
        await using var session = await _source.OpenConnectionAsync(cancellation);
        await RunAsync(session, "SET client_min_messages = warning; " + Resource("stage.sql"), cancellation);
        await using var transaction = await session.BeginTransactionAsync(cancellation);
        await CopyPagesAsync(session, pages, cancellation);
        await CopyQuotationsAsync(session, pages, cancellation);

        // From here on one worker at a time. Speakers are sorted, so that no two wait for each other.
        await RunAsync(session, $"""
            SELECT pg_advisory_xact_lock({StoryLock});
            INSERT INTO speaker (key, name) SELECT DISTINCT ON (speaker_key) speaker_key, speaker FROM staged_quotation
            WHERE speaker_key IS NOT NULL ORDER BY speaker_key, speaker ON CONFLICT (key) DO NOTHING
            """, cancellation);
        await using var take = new NpgsqlCommand("SELECT take_staged_pages()", session);
        var taken = (int)(await take.ExecuteScalarAsync(cancellation))!;
        await transaction.CommitAsync(cancellation);
        return taken;
    }

    public async Task ReportAsync(string worker, long pages, long failures, CancellationToken cancellation)
    {
        await using var command = _source.CreateCommand("""
            INSERT INTO worker (id, pages, failures) VALUES ($1, $2, $3)
            ON CONFLICT (id) DO UPDATE SET pages = excluded.pages, failures = excluded.failures, seen_at = now()
            """);
        command.Parameters.Add(new() { Value = worker });
        command.Parameters.Add(new() { Value = pages });
        command.Parameters.Add(new() { Value = failures });
        await command.ExecuteNonQueryAsync(cancellation);
    }

    public async Task<NewsState> DescribeAsync(CancellationToken cancellation)
    {
        await using var command = _source.CreateCommand("""
            SELECT (SELECT count(*) FROM page), (SELECT count(*) FROM story), (SELECT count(*) FROM quotation), (SELECT count(*) FROM speaker),
                (SELECT count(*) FROM page WHERE read_at > now() - interval '1 minute'), (SELECT count(*) FROM worker WHERE seen_at > now() - interval '1 minute'),
                (SELECT coalesce(sum(failures), 0)::bigint FROM worker)
            """);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        await reader.ReadAsync(cancellation);
        long[] counts = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetInt64)];
        return new NewsState(counts[0], counts[1], counts[2], counts[3], counts[4] / 60.0, counts[5], counts[6]);
    }

    /// <summary>The statements with all these words and a speaker of this name, each once, the best matches first.</summary>
    public async Task<IReadOnlyList<FoundQuotation>> WhoSaidAsync(string? about, string? by, int limit, CancellationToken cancellation)
    {
        await using var command = _source.CreateCommand(Resource("who-said.sql"));
        command.Parameters.Add(Text(SearchWords(about)));
        command.Parameters.Add(Text(string.IsNullOrWhiteSpace(by) ? null : by.Trim()));
        command.Parameters.Add(new() { Value = limit });
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var found = new List<FoundQuotation>();
        while (await reader.ReadAsync(cancellation))
        {
            var addresses = reader.GetFieldValue<string[]>(8);
            var address = reader.GetString(7);
            string[] others = [.. addresses.Where(a => a != address)];
            found.Add(new FoundQuotation(reader.GetString(0), reader.GetString(1), At(2), At(3), At(4), At(5), At(6), address, others));
        }

        return found;

        string? At(int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
    }

    /// <summary>Names that look like this one, for those who cannot spell it.</summary>
    public async Task<IReadOnlyList<string>> SimilarSpeakersAsync(string name, CancellationToken cancellation)
    {
        await using var command = _source.CreateCommand(
            "SELECT name FROM speaker WHERE name % $1 OR $1 <% name ORDER BY word_similarity($1, name) DESC, name LIMIT 5");
        command.Parameters.Add(new() { Value = name.Trim() });
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var names = new List<string>();
        while (await reader.ReadAsync(cancellation)) names.Add(reader.GetString(0));
        return names;
    }

    private static async Task CopyPagesAsync(NpgsqlConnection session, IReadOnlyList<NewsPage> pages, CancellationToken cancellation)
    {
        await using var copy = await session.BeginBinaryImportAsync("COPY staged_page FROM STDIN (FORMAT BINARY)", cancellation);
        for (var i = 0; i < pages.Count; i++)
        {
            var (page, article) = (pages[i], pages[i].Article);
            await copy.StartRowAsync(cancellation);
            await copy.WriteAsync(i, NpgsqlDbType.Integer, cancellation);
            foreach (var text in new[] { page.Address, page.OtherAddress, page.Source }) await WriteAsync(copy, text, cancellation);
            await copy.WriteAsync(page.ContentHash, NpgsqlDbType.Bytea, cancellation);
            await copy.WriteAsync(page.TextHash, NpgsqlDbType.Bigint, cancellation);
            await copy.WriteAsync(page.Fingerprint, NpgsqlDbType.Bigint, cancellation);
            await copy.WriteAsync(article.BodyText.Length, NpgsqlDbType.Integer, cancellation);
            string?[] texts = [article.Headline, article.SiteName, article.PublishedAt?.ToString(), article.Language, page.Json];
            foreach (var text in texts) await WriteAsync(copy, text, cancellation);
            await copy.WriteAsync(page.FetchedAt.ToUniversalTime(), NpgsqlDbType.TimestampTz, cancellation);
        }

        await copy.CompleteAsync(cancellation);
    }

    private static async Task CopyQuotationsAsync(NpgsqlConnection session, IReadOnlyList<NewsPage> pages, CancellationToken cancellation)
    {
        await using var copy = await session.BeginBinaryImportAsync("COPY staged_quotation FROM STDIN (FORMAT BINARY)", cancellation);
        for (var i = 0; i < pages.Count; i++)
        {
            var article = pages[i].Article;
            for (var position = 0; position < article.Quotations.Count; position++)
            {
                var said = article.Quotations[position];
                var speaker = said.Speaker is { } named ? NewsPage.Storable(named.Name) : null;
                await copy.StartRowAsync(cancellation);
                await copy.WriteAsync(i, NpgsqlDbType.Integer, cancellation);
                await copy.WriteAsync(position, NpgsqlDbType.Integer, cancellation);
                var key = speaker is null ? null : Statement.SpeakerKey(speaker);
                string?[] texts = [speaker, key, said.Speaker?.Description, said.Kind.ToString().ToLowerInvariant(), said.Text, said.Cue];
                foreach (var text in texts) await WriteAsync(copy, text, cancellation);
                await copy.WriteAsync((float)said.Confidence, NpgsqlDbType.Real, cancellation);
                await copy.WriteAsync(Statement.Hash(said.Text), NpgsqlDbType.Bigint, cancellation);
                await WriteAsync(copy, QuotationContext.TextAround(article, said), cancellation);
            }
        }

        await copy.CompleteAsync(cancellation);
    }

    private static Task WriteAsync(NpgsqlBinaryImporter copy, string? text, CancellationToken cancellation) =>
        text is null ? copy.WriteNullAsync(cancellation) : copy.WriteAsync(NewsPage.Storable(text), NpgsqlDbType.Text, cancellation);

    /// <summary>The words as a full-text query: quoted, so that none is taken for an operator; the last letters may differ.</summary>
    private static string? SearchWords(string? about)
    {
        if (string.IsNullOrWhiteSpace(about)) return null;
        var words = about.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(" & ", words.Select(word => "'" + word.Replace("\\", "\\\\").Replace("'", "''") + "':*"));
    }

    private static NpgsqlParameter Text(string? value) =>
        new() { NpgsqlDbType = NpgsqlDbType.Text, Value = (object?)value ?? DBNull.Value };

    private static async Task RunAsync(NpgsqlConnection session, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, session);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(NewsArchive).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}

/// <summary>What the archive holds, how many pages a second came in during the last minute, and from how many workers.</summary>
internal sealed record NewsState(
    long Pages, long Stories, long Quotations, long Speakers, double PagesPerSecond, long Workers, long Failures);
