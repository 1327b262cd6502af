CREATE TABLE IF NOT EXISTS article (
    id INTEGER PRIMARY KEY,
    address TEXT NOT NULL UNIQUE,   -- the page's own address, else the file's path: a page found twice is one article
    headline TEXT,
    site_name TEXT,
    published TEXT,                 -- ISO 8601, as precise as the page states it
    json TEXT NOT NULL,             -- the whole article
    story INTEGER,                  -- the same number for all copies of one story, such as an agency's
    fingerprint INTEGER NOT NULL,   -- 64 bits of the text's words: copies differ in few
    text_hash INTEGER NOT NULL,     -- of all its letters: exact copies
    length INTEGER NOT NULL         -- characters of the text
);

CREATE INDEX IF NOT EXISTS article_story ON article(story);
CREATE INDEX IF NOT EXISTS article_text_hash ON article(text_hash);

-- Two numbers of 64 bits that differ in three have one of four quarters in common.
CREATE INDEX IF NOT EXISTS article_quarter0 ON article((fingerprint >> 48) & 65535);
CREATE INDEX IF NOT EXISTS article_quarter1 ON article((fingerprint >> 32) & 65535);
CREATE INDEX IF NOT EXISTS article_quarter2 ON article((fingerprint >> 16) & 65535);
CREATE INDEX IF NOT EXISTS article_quarter3 ON article(fingerprint & 65535);

-- What was read, and in which state: an input that has not changed is not read again.
CREATE TABLE IF NOT EXISTS input (
    key TEXT PRIMARY KEY,
    stamp TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE
);

-- What servers said of the state of pages and lists, to ask them only for what has changed.
CREATE TABLE IF NOT EXISTS validator (
    address TEXT PRIMARY KEY,
    etag TEXT,
    last_modified TEXT
);

CREATE TRIGGER IF NOT EXISTS input_deleted AFTER DELETE ON input BEGIN
    DELETE FROM validator WHERE address = old.key;
END;

CREATE TABLE IF NOT EXISTS speaker (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);

-- A paragraph with quotations; its text stands in the article.
CREATE TABLE IF NOT EXISTS paragraph (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE
);

CREATE INDEX IF NOT EXISTS paragraph_article ON paragraph(article);

CREATE TABLE IF NOT EXISTS quotation (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    paragraph INTEGER NOT NULL REFERENCES paragraph(id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    speaker INTEGER REFERENCES speaker(id),
    description TEXT,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    cue TEXT,
    confidence REAL NOT NULL,
    statement INTEGER NOT NULL,     -- of the letters said: the same words in other articles have the same
    UNIQUE (article, ordinal)
);

CREATE INDEX IF NOT EXISTS quotation_statement ON quotation(statement);
CREATE INDEX IF NOT EXISTS quotation_speaker ON quotation(speaker);
CREATE INDEX IF NOT EXISTS quotation_paragraph ON quotation(paragraph);

-- Indexes of words, without the texts themselves. A paragraph is in once, however many quotations it has.
CREATE VIRTUAL TABLE IF NOT EXISTS quotation_text USING fts5(text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE IF NOT EXISTS paragraph_text USING fts5(text, headline, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');

CREATE TRIGGER IF NOT EXISTS quotation_deleted AFTER DELETE ON quotation BEGIN
    DELETE FROM quotation_text WHERE rowid = old.id;
END;

CREATE TRIGGER IF NOT EXISTS paragraph_deleted AFTER DELETE ON paragraph BEGIN
    DELETE FROM paragraph_text WHERE rowid = old.id;
END;
