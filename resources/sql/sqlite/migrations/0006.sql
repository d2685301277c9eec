-- Manager: a user's, who is a user too.

ALTER TABLE users ADD COLUMN manager_id INTEGER REFERENCES users (id);

CREATE INDEX users_by_manager ON users (manager_id) WHERE manager_id IS NOT NULL;

ALTER TABLE users_history ADD COLUMN manager_id INTEGER;
