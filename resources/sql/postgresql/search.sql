-- Of a million users this scans 50 MB. Windows ask the index in memory (storage/index).

-- name: search.trigrams
SELECT x.id FROM users x WHERE CAST(? AS text) IS NOT NULL AND strpos(x.search, ?) > 0

-- name: search.short
SELECT x.id FROM users x WHERE strpos(x.search, ?) > 0

-- name: search.ids
SELECT x.id FROM users x WHERE strpos(x.uuid, ?) > 0

-- name: search.rebuild
-- Nothing: it has no index of its own.
