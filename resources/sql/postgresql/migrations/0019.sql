-- What a deleted user is called from then on (U17). So that the chain holds when a name goes, it is not made of names any more but of their seals:
-- SHA-256 of a salt and of what is sealed, see storage/audit/ChainHash. Where a name is forgotten, the salt goes too, and the seal stays.
ALTER TABLE workspace ADD COLUMN tombstone bigint NOT NULL DEFAULT 0 CHECK (tombstone IN (0, 1));

ALTER TABLE events ADD COLUMN salt bytea;

ALTER TABLE events ADD COLUMN seal text COLLATE "C";

ALTER TABLE events ADD COLUMN forgotten text COLLATE "C" NOT NULL DEFAULT '';

ALTER TABLE entries ADD COLUMN salt bytea;

ALTER TABLE entries ADD COLUMN seal text COLLATE "C";

CREATE INDEX events_forgetting ON events (seq) WHERE forgotten <> '';

CREATE OR REPLACE FUNCTION trail_stays() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    names text[];
BEGIN
    IF TG_OP = 'UPDATE' THEN
        names := CASE TG_TABLE_NAME WHEN 'entries' THEN ARRAY['salt', 'seal', 'object', 'change'] ELSE ARRAY['salt', 'seal', 'operator_name', 'origin'] END;
        IF OLD.salt IS NOT NULL AND NEW.salt IS NULL AND NEW.seal IS NOT NULL AND to_jsonb(NEW) - names = to_jsonb(OLD) - names THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'the audit trail cannot be changed';
END $$
