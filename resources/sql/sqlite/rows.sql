-- The number of the row that this connection inserted last.
-- name: rows.lastInserted
SELECT last_insert_rowid()

-- name: rows.nextNumbers
-- Nothing: rows are added one at a time.
