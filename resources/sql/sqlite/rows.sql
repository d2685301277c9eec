-- The number of the row that this connection inserted last.
-- name: rows.lastInserted
SELECT last_insert_rowid()
