-- $1: words as a full-text query; $2: a part of the speaker's name; either may be null. $3: how many.
WITH found AS (
    SELECT quotation.*, speaker.name, CASE WHEN $1 IS NULL THEN 0 ELSE ts_rank(search, to_tsquery('simple', $1)) END AS rank
    FROM quotation LEFT JOIN speaker ON speaker.id = quotation.speaker_id
    WHERE ($1 IS NULL OR search @@ to_tsquery('simple', $1))
        AND ($2 IS NULL OR speaker.name ILIKE '%' || replace(replace(replace($2, '\', '\\'), '%', '\%'), '_', '\_') || '%')
), once AS (
    -- The same words of the same person in several stories are one statement.
    SELECT DISTINCT ON (coalesce(speaker_id, 0), statement) * FROM found ORDER BY coalesce(speaker_id, 0), statement, rank DESC, story_id, position
)
SELECT once.text, once.kind, once.name, once.description, story.headline, story.site_name, story.published, story.address,
    ARRAY(
        SELECT DISTINCT page.address FROM quotation AS other JOIN page ON page.story_id = other.story_id
        WHERE other.statement = once.statement AND other.speaker_id IS NOT DISTINCT FROM once.speaker_id ORDER BY page.address)
FROM once JOIN story ON story.id = once.story_id
ORDER BY once.rank DESC, story.published DESC NULLS LAST, story.id, once.position LIMIT $3
