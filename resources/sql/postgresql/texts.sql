-- name: texts.entries
SELECT id, object, change FROM entries WHERE id > ? AND (object ~ '[^ -~]' OR change ~ '[^ -~]') AND seal IS NULL ORDER BY id LIMIT ?
