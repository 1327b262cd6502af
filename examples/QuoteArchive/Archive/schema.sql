CREATE TABLE IF NOT EXISTS article (
    id INTEGER PRIMARY KEY,
    address TEXT NOT NULL UNIQUE,   -- the page's own address, else the file's path: a page found twice is one article
    headline TEXT,
    site_name TEXT,
    published TEXT,                 -- ISO 8601, as precise as the page states it
    json TEXT NOT NULL              -- the whole article
);

-- What was read, and in which state: an input that has not changed is not read again.
CREATE TABLE IF NOT EXISTS input (
    key TEXT PRIMARY KEY,
    stamp TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE
);

CREATE TABLE IF NOT EXISTS speaker (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);

CREATE TABLE IF NOT EXISTS quotation (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    speaker INTEGER REFERENCES speaker(id),
    description TEXT,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    cue TEXT,
    confidence REAL NOT NULL,
    UNIQUE (article, ordinal)
);

CREATE INDEX IF NOT EXISTS quotation_speaker ON quotation(speaker);

CREATE VIRTUAL TABLE IF NOT EXISTS quotation_text USING fts5(text, paragraph, headline, tokenize = 'unicode61 remove_diacritics 2');

CREATE TRIGGER IF NOT EXISTS quotation_deleted AFTER DELETE ON quotation BEGIN
    DELETE FROM quotation_text WHERE rowid = old.id;
END;
