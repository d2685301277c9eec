-- The number of the row that this connection inserted last: no trigger gives out numbers.
-- name: rows.lastInserted
SELECT lastval()
