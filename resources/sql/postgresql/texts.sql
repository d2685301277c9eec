-- name: texts.entries
SELECT id, object, change FROM entries WHERE id > ? AND (object ~ '[^ -~]' OR change ~ '[^ -~]') ORDER BY id LIMIT ?
