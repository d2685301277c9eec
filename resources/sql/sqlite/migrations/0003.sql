-- Department of a user.

ALTER TABLE users ADD COLUMN department TEXT NOT NULL DEFAULT '';

ALTER TABLE users ADD COLUMN department_key TEXT NOT NULL DEFAULT '';

ALTER TABLE users_history ADD COLUMN department TEXT NOT NULL DEFAULT '';
