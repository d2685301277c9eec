-- Numbers of the next rows of a table.
-- name: rows.nextNumbers
SELECT nextval(CAST(pg_get_serial_sequence(CAST(? AS text), 'id') AS regclass)) FROM generate_series(1, CAST(? AS bigint))

-- The number of the row that this connection inserted last: no trigger gives out numbers.
-- name: rows.lastInserted
SELECT lastval()
