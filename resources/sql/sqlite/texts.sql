-- name: texts.entries
SELECT id, object, change FROM entries WHERE id > ? AND (object GLOB '*[^ -~]*' OR change GLOB '*[^ -~]*') ORDER BY id LIMIT ?
