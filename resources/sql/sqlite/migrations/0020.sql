-- What belongs to the person: the language of their mails, what stands below what they write, and a picture, which stands beside the trail by its hash. How providers are reached, and permissions that the workspace
-- adds (R4), which built-in roles have too: those that may everything outside administration all of them, those that see everything the views (storage/Catalogue).
ALTER TABLE users ADD COLUMN preferred_language INTEGER CHECK (preferred_language BETWEEN 0 AND 5);

ALTER TABLE users ADD COLUMN signature TEXT NOT NULL DEFAULT '';

ALTER TABLE users ADD COLUMN signature_key TEXT NOT NULL DEFAULT '';

ALTER TABLE users ADD COLUMN signature_sort_key BLOB NOT NULL DEFAULT x'';

ALTER TABLE users_history ADD COLUMN preferred_language INTEGER;

ALTER TABLE users_history ADD COLUMN signature TEXT NOT NULL DEFAULT '';

ALTER TABLE users ADD COLUMN picture TEXT NOT NULL DEFAULT '';

ALTER TABLE users_history ADD COLUMN picture TEXT NOT NULL DEFAULT '';

CREATE TABLE pictures (hash TEXT PRIMARY KEY, image BLOB NOT NULL, since INTEGER NOT NULL) STRICT;

CREATE INDEX pictures_by_since ON pictures (since);

CREATE INDEX users_by_picture ON users (picture) WHERE picture <> '';

CREATE INDEX users_history_by_picture ON users_history (picture) WHERE picture <> '';

ALTER TABLE workspace ADD COLUMN modules TEXT NOT NULL DEFAULT '';

ALTER TABLE workspace ADD COLUMN provider_settings TEXT NOT NULL DEFAULT '';

CREATE TRIGGER modules_change AFTER UPDATE OF modules ON workspace WHEN OLD.modules <> NEW.modules BEGIN
    UPDATE roles SET permissions = coalesce((SELECT group_concat(p.value, ' ') FROM (
        SELECT value FROM json_each('["' || replace(roles.permissions, ' ', '","') || '"]')
        WHERE value <> '' AND value NOT IN (SELECT value FROM json_each('["' || replace(OLD.modules, ' ', '","') || '"]'))
        UNION SELECT value FROM json_each('["' || replace(NEW.modules, ' ', '","') || '"]')
        WHERE value <> '' AND (roles.uuid IN ('administrator', 'standard-user', 'project.admin', 'project.co-admin') OR (value LIKE '%.view'
            AND roles.uuid IN ('analyst', 'project.asset-manager', 'project.viewer', 'project.administrator', 'project.standard-user')))
        ORDER BY value) p), '') WHERE built_in <> 0;
END
