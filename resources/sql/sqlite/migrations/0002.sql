-- External ID of a user.

ALTER TABLE users ADD COLUMN external_id TEXT NOT NULL DEFAULT '';

ALTER TABLE users ADD COLUMN external_key TEXT NOT NULL DEFAULT '';

ALTER TABLE users_history ADD COLUMN external_id TEXT NOT NULL DEFAULT '';
