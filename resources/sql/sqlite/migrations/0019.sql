-- What a deleted user is called from then on (U17). So that the chain holds when a name goes, it is not made of names any more but of their seals:
-- SHA-256 of a salt and of what is sealed, see storage/audit/ChainHash. Where a name is forgotten, the salt goes too, and the seal stays.
ALTER TABLE workspace ADD COLUMN tombstone INTEGER NOT NULL DEFAULT 0 CHECK (tombstone IN (0, 1));

ALTER TABLE events ADD COLUMN salt BLOB;

ALTER TABLE events ADD COLUMN seal TEXT;

ALTER TABLE events ADD COLUMN forgotten TEXT NOT NULL DEFAULT '';

ALTER TABLE entries ADD COLUMN salt BLOB;

ALTER TABLE entries ADD COLUMN seal TEXT;

CREATE INDEX events_forgetting ON events (seq) WHERE forgotten <> '';

DROP TRIGGER IF EXISTS events_stay;

DROP TRIGGER IF EXISTS entries_stay;

CREATE TRIGGER events_stay BEFORE UPDATE ON events WHEN NOT (OLD.salt IS NOT NULL AND NEW.salt IS NULL AND NEW.seal IS NOT NULL AND NEW.seq = OLD.seq AND NEW.at = OLD.at
    AND NEW.operator_id = OLD.operator_id AND NEW.reason = OLD.reason AND NEW.undoes IS OLD.undoes AND NEW.first_entry = OLD.first_entry AND NEW.entries = OLD.entries
    AND NEW.previous = OLD.previous AND NEW.hash = OLD.hash AND NEW.form = OLD.form AND NEW.forgotten = OLD.forgotten) BEGIN
    SELECT RAISE (ABORT, 'the audit trail cannot be changed');
END;

CREATE TRIGGER entries_stay BEFORE UPDATE ON entries WHEN NOT (OLD.salt IS NOT NULL AND NEW.salt IS NULL AND NEW.seal IS NOT NULL AND NEW.id = OLD.id AND NEW.event = OLD.event
    AND NEW.action = OLD.action AND NEW.object_id = OLD.object_id AND NEW.other_id = OLD.other_id) BEGIN
    SELECT RAISE (ABORT, 'the audit trail cannot be changed');
END
