-- The story that a text is a copy of. Short texts have too few words for their fingerprints to tell them apart.
SELECT story FROM (
    SELECT story, 0 AS distance FROM article WHERE text_hash = $hash
    UNION ALL
    SELECT story, distance(fingerprint, $print) FROM article
    WHERE $length >= 1000 AND length BETWEEN $length / 2 AND $length * 2 AND distance(fingerprint, $print) <= 3
        AND (((fingerprint >> 48) & 65535) = (($print >> 48) & 65535) OR ((fingerprint >> 32) & 65535) = (($print >> 32) & 65535)
            OR ((fingerprint >> 16) & 65535) = (($print >> 16) & 65535) OR (fingerprint & 65535) = ($print & 65535))
    UNION ALL
    -- A copy that was cut differs in more bits, and has a statement in common.
    SELECT story, distance(fingerprint, $print) FROM article
    WHERE $length >= 1000 AND length BETWEEN $length / 2 AND $length * 2 AND distance(fingerprint, $print) <= 9
        AND id IN (SELECT article FROM quotation WHERE statement IN (SELECT value FROM json_each($statements)))
) ORDER BY distance, story LIMIT 1
