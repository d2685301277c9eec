-- name: search.trigrams
SELECT x.id FROM users_search s JOIN users x ON x.id = s.rowid WHERE users_search MATCH ? AND instr(x.search, ?) > 0

-- name: search.short
SELECT x.id FROM users x WHERE instr(x.search, ?) > 0

-- name: search.ids
SELECT x.id FROM users x WHERE instr(x.uuid, ?) > 0

-- name: search.rebuild
INSERT INTO users_search (users_search) VALUES ('rebuild')
