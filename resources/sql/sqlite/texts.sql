-- name: texts.entries
SELECT id, object, change FROM entries WHERE object GLOB '*[^ -~]*' OR change GLOB '*[^ -~]*'
