-- What belongs to the person: the language of their mails, what stands below what they write, and a picture, which stands beside the trail by its hash. How providers are reached, and permissions that the workspace
-- adds (R4), which built-in roles have too (guards/2-modules.sql).
ALTER TABLE users ADD COLUMN preferred_language bigint CHECK (preferred_language BETWEEN 0 AND 5);

ALTER TABLE users ADD COLUMN signature text COLLATE "C" NOT NULL DEFAULT '';

ALTER TABLE users ADD COLUMN signature_key text COLLATE "C" NOT NULL DEFAULT '';

ALTER TABLE users ADD COLUMN signature_sort_key bytea NOT NULL DEFAULT '';

ALTER TABLE users_history ADD COLUMN preferred_language bigint;

ALTER TABLE users_history ADD COLUMN signature text COLLATE "C" NOT NULL DEFAULT '';

ALTER TABLE users ADD COLUMN picture text COLLATE "C" NOT NULL DEFAULT '';

ALTER TABLE users_history ADD COLUMN picture text COLLATE "C" NOT NULL DEFAULT '';

CREATE TABLE pictures (hash text COLLATE "C" PRIMARY KEY, image bytea NOT NULL, since bigint NOT NULL);

CREATE INDEX pictures_by_since ON pictures (since);

CREATE INDEX users_by_picture ON users (picture) WHERE picture <> '';

CREATE INDEX users_history_by_picture ON users_history (picture) WHERE picture <> '';

ALTER TABLE workspace ADD COLUMN modules text COLLATE "C" NOT NULL DEFAULT '';

ALTER TABLE workspace ADD COLUMN provider_settings text COLLATE "C" NOT NULL DEFAULT '';

DROP FUNCTION IF EXISTS is_value(jsonb, text, text[], boolean)
