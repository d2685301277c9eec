-- name: texts.entries
SELECT id, object, change FROM entries WHERE id > ? AND (object GLOB '*[^ -~]*' OR change GLOB '*[^ -~]*') AND seal IS NULL ORDER BY id LIMIT ?
