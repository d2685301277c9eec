-- Triggers that keep what a row was, see storage/HistoryTriggers. Their text is part of what `verify` compares.

-- name: history.tables
SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE '%\_history' ESCAPE '\'

-- name: history.columns
SELECT name FROM pragma_table_info(?)

-- name: history.dropUpdate
DROP TRIGGER IF EXISTS {history}_update

-- name: history.dropDelete
DROP TRIGGER IF EXISTS {history}_delete

-- name: history.function
-- Nothing: what a trigger does is part of it.

-- name: history.onUpdate
CREATE TRIGGER {history}_update AFTER UPDATE ON {table} WHEN OLD.since <> NEW.since BEGIN INSERT INTO {history} ({columns}, until) VALUES ({old}, NEW.since); END

-- name: history.onDelete
CREATE TRIGGER {history}_delete AFTER DELETE ON {table} BEGIN INSERT INTO {history} ({columns}, until) SELECT {old}, current_event FROM workspace; END
