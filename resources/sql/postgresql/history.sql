-- Triggers that keep what a row was, see storage/HistoryTriggers. Before and not after: what comes after a statement comes in the order
-- that its parts ended in, so an event in the same statement (WITH … DELETE … INSERT) would be judged before history knows what went.

-- name: history.tables
SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema() AND table_name LIKE '%\_history' ORDER BY table_name

-- name: history.columns
SELECT attname FROM pg_attribute WHERE attrelid = CAST(? AS regclass) AND attnum > 0 AND NOT attisdropped ORDER BY attnum

-- name: history.dropUpdate
DROP TRIGGER IF EXISTS {history}_update ON {table}

-- name: history.dropDelete
DROP TRIGGER IF EXISTS {history}_delete ON {table}

-- name: history.function
CREATE OR REPLACE FUNCTION {history}_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO {history} ({columns}, until) VALUES ({old}, written_event());
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
END $$

-- name: history.onUpdate
CREATE TRIGGER {history}_update BEFORE UPDATE ON {table} FOR EACH ROW WHEN (OLD.since <> NEW.since) EXECUTE FUNCTION {history}_keep()

-- name: history.onDelete
CREATE TRIGGER {history}_delete BEFORE DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION {history}_keep()
