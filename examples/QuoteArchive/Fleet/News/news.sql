-- The archive of a fleet. Written by any number of workers at once; written twice, nothing changes.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- One story, whoever published it. Its text and quotations are those of its fullest copy.
CREATE TABLE IF NOT EXISTS story (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    address text NOT NULL,          -- the copy that the text is from
    fingerprint bigint NOT NULL,    -- 64 bits of the text's words: copies differ in few
    text_hash bigint NOT NULL,      -- of all its letters: exact copies
    length int NOT NULL,            -- characters of the text
    headline text,
    site_name text,
    published text,                 -- ISO 8601, as precise as the page states it
    language text,
    json text NOT NULL              -- the whole article
);

-- Two numbers of 64 bits that differ in three have one of four quarters in common.
CREATE INDEX IF NOT EXISTS story_quarter0 ON story (((fingerprint >> 48) & 65535));
CREATE INDEX IF NOT EXISTS story_quarter1 ON story (((fingerprint >> 32) & 65535));
CREATE INDEX IF NOT EXISTS story_quarter2 ON story (((fingerprint >> 16) & 65535));
CREATE INDEX IF NOT EXISTS story_quarter3 ON story ((fingerprint & 65535));
CREATE INDEX IF NOT EXISTS story_text_hash ON story (text_hash);

CREATE TABLE IF NOT EXISTS page (
    address text PRIMARY KEY,
    story_id bigint NOT NULL REFERENCES story(id),
    source text NOT NULL,           -- where it was read: the address, a file, a record
    content_hash bytea NOT NULL,    -- of the article: what is the same is not written again
    text_hash bigint NOT NULL,
    fetched_at timestamptz NOT NULL,
    read_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX IF NOT EXISTS page_story ON page (story_id);
CREATE INDEX IF NOT EXISTS page_read_at ON page USING brin (read_at);

-- One person's quotations across all articles: names that differ in case or spacing only are one.
CREATE TABLE IF NOT EXISTS speaker (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key text NOT NULL UNIQUE,
    name text NOT NULL
);

CREATE INDEX IF NOT EXISTS speaker_name ON speaker USING gin (name gin_trgm_ops);

CREATE TABLE IF NOT EXISTS quotation (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    story_id bigint NOT NULL REFERENCES story(id) ON DELETE CASCADE,
    position int NOT NULL,
    speaker_id bigint REFERENCES speaker(id),
    description text,
    kind text NOT NULL,
    text text NOT NULL,
    cue text,
    confidence real NOT NULL,
    statement bigint NOT NULL,      -- of the letters said: the same words in other articles have the same
    search tsvector NOT NULL,       -- the words said before those of the paragraph and of the headline
    UNIQUE (story_id, position)
);

CREATE INDEX IF NOT EXISTS quotation_speaker ON quotation (speaker_id);
CREATE INDEX IF NOT EXISTS quotation_statement ON quotation (statement);
CREATE INDEX IF NOT EXISTS quotation_search ON quotation USING gin (search);

CREATE TABLE IF NOT EXISTS worker (
    id text PRIMARY KEY,
    started_at timestamptz NOT NULL DEFAULT now(),
    seen_at timestamptz NOT NULL DEFAULT now(),
    pages bigint NOT NULL,          -- read, those that were there already too
    failures bigint NOT NULL
);

-- The story that a text is a copy of; null if it is none yet.
CREATE OR REPLACE FUNCTION find_story(print bigint, hash bigint, text_length int, statements bigint[]) RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT id FROM (
        SELECT id, 0 AS distance FROM story WHERE text_hash = hash
        UNION ALL
        -- Short texts have too few words for their fingerprints to tell them apart.
        SELECT id, bit_count((fingerprint # print)::bit(64)) FROM story
        WHERE text_length >= 1000 AND length BETWEEN text_length / 2 AND text_length * 2
            AND (((fingerprint >> 48) & 65535) = ((print >> 48) & 65535) OR ((fingerprint >> 32) & 65535) = ((print >> 32) & 65535)
                OR ((fingerprint >> 16) & 65535) = ((print >> 16) & 65535) OR (fingerprint & 65535) = (print & 65535))
            AND bit_count((fingerprint # print)::bit(64)) <= 3
        UNION ALL
        -- A copy that was cut differs in more bits, and has a statement in common.
        SELECT id, bit_count((fingerprint # print)::bit(64)) FROM story
        WHERE text_length >= 1000 AND length BETWEEN text_length / 2 AND text_length * 2
            AND id IN (SELECT story_id FROM quotation WHERE statement = ANY (statements)) AND bit_count((fingerprint # print)::bit(64)) <= 9
    ) AS found ORDER BY distance, id LIMIT 1
$$;

-- Takes the staged pages into the archive and says how many changed it. An older capture of a page never takes the place of a newer one.
CREATE OR REPLACE FUNCTION take_staged_pages() RETURNS int LANGUAGE plpgsql AS $$
DECLARE
    staged record;
    known record;
    target bigint;
    place text;
    taken int := 0;
BEGIN
    FOR staged IN SELECT * FROM staged_page ORDER BY ordinal LOOP
        place := staged.address;
        -- What a file's page says of its address may not put it in another page's place.
        IF staged.other_address IS NOT NULL AND EXISTS (
            SELECT 1 FROM page WHERE address = place AND source <> staged.source AND text_hash <> staged.text_hash) THEN
            place := staged.other_address;
        END IF;

        SELECT * INTO known FROM page WHERE address = place;
        CONTINUE WHEN FOUND AND (known.content_hash = staged.content_hash OR known.fetched_at > staged.fetched_at);

        target := find_story(staged.fingerprint, staged.text_hash, staged.length, ARRAY(SELECT statement FROM staged_quotation WHERE ordinal = staged.ordinal AND length(text) >= 40));
        IF target IS NULL THEN
            INSERT INTO story (address, fingerprint, text_hash, length, json) VALUES (place, staged.fingerprint, staged.text_hash, -1, '') RETURNING id INTO target;
        END IF;

        INSERT INTO page (address, story_id, source, content_hash, text_hash, fetched_at) VALUES (place, target, staged.source, staged.content_hash, staged.text_hash, staged.fetched_at)
        ON CONFLICT (address) DO UPDATE SET story_id = target, source = staged.source, content_hash = staged.content_hash, text_hash = staged.text_hash, fetched_at = staged.fetched_at, read_at = now();

        UPDATE story SET address = place, fingerprint = staged.fingerprint, text_hash = staged.text_hash, length = staged.length, headline = staged.headline,
            site_name = staged.site_name, published = staged.published, language = staged.language, json = staged.json
        WHERE id = target AND (address = place OR length < staged.length OR (length = staged.length AND address > place));
        IF FOUND THEN
            DELETE FROM quotation WHERE story_id = target;
            INSERT INTO quotation (story_id, position, speaker_id, description, kind, text, cue, confidence, statement, search)
            SELECT target, said.position, speaker.id, said.description, said.kind, said.text, said.cue, said.confidence, said.statement,
                setweight(to_tsvector('simple', said.text), 'A') || setweight(to_tsvector('simple', said.paragraph), 'C') || setweight(to_tsvector('simple', coalesce(staged.headline, '')), 'D')
            FROM staged_quotation AS said LEFT JOIN speaker ON speaker.key = said.speaker_key WHERE said.ordinal = staged.ordinal;
        END IF;

        IF known.story_id <> target THEN
            DELETE FROM story WHERE id = known.story_id AND NOT EXISTS (SELECT 1 FROM page WHERE story_id = known.story_id);
        END IF;

        taken := taken + 1;
    END LOOP;
    RETURN taken;
END
$$;
