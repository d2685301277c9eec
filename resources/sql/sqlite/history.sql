-- name: history.tables
SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE '%\_history' ESCAPE '\'

-- name: history.columns
SELECT name FROM pragma_table_info(?)
