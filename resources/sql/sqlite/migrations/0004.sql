-- Job title of a user.

ALTER TABLE users ADD COLUMN job_title TEXT NOT NULL DEFAULT '';

ALTER TABLE users ADD COLUMN job_title_key TEXT NOT NULL DEFAULT '';

ALTER TABLE users_history ADD COLUMN job_title TEXT NOT NULL DEFAULT '';
