CREATE TEMPORARY TABLE IF NOT EXISTS staged_page (
    ordinal int, address text, other_address text, source text, content_hash bytea, text_hash bigint, fingerprint bigint, length int,
    headline text, site_name text, published text, language text, json text, fetched_at timestamptz
) ON COMMIT DELETE ROWS;

CREATE TEMPORARY TABLE IF NOT EXISTS staged_quotation (
    ordinal int, position int, speaker text, speaker_key text, description text, kind text, text text, cue text, confidence real, statement bigint, paragraph text
) ON COMMIT DELETE ROWS;
