-- What other systems report of sign-ins (core/SignInReport.h) stands beside the trail: who failed how often since they last got in, and whose session
-- is whose. Each taking-in has a number, so that whoever holds users in memory knows whom to read anew. A lock that follows is a change as any other.
ALTER TABLE workspace ADD COLUMN lock_after INTEGER NOT NULL DEFAULT 10 CHECK (lock_after BETWEEN 0 AND 100);

ALTER TABLE workspace ADD COLUMN lock_within INTEGER NOT NULL DEFAULT 15 CHECK (lock_within BETWEEN 1 AND 1440);

ALTER TABLE workspace ADD COLUMN mfa_required INTEGER NOT NULL DEFAULT 0;

ALTER TABLE users ADD COLUMN sessions_ended INTEGER;

ALTER TABLE users_history ADD COLUMN sessions_ended INTEGER;

ALTER TABLE users ADD COLUMN password_changed INTEGER;

ALTER TABLE users ADD COLUMN password_temporary INTEGER NOT NULL DEFAULT 0;

ALTER TABLE users_history ADD COLUMN password_changed INTEGER;

ALTER TABLE users_history ADD COLUMN password_temporary INTEGER NOT NULL DEFAULT 0;

-- What is kept of a password: its Argon2id hash (RFC 9106), which stands nowhere else, and goes with the user.
CREATE TABLE passwords (
    user_id INTEGER PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    hash TEXT NOT NULL,
    since INTEGER NOT NULL -- number of the event that set it
) STRICT;

CREATE INDEX users_by_external ON users (external_key) WHERE external_key <> '';

CREATE TABLE sign_ins (
    user_id INTEGER PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    taken INTEGER NOT NULL, -- number of the taking-in that last told of the user
    failures TEXT NOT NULL DEFAULT '', -- UTC milliseconds of those that count, with blanks between them, oldest first; no more than the policy can want
    failed INTEGER NOT NULL DEFAULT 0, -- how many these are
    last_failure INTEGER NOT NULL DEFAULT 0, -- of all
    count_after INTEGER NOT NULL DEFAULT 0, -- what failed up to then counts no more: the account was unlocked
    due INTEGER NOT NULL DEFAULT 0 -- the policy has it that the account is locked, until it is unlocked
) STRICT;

CREATE TABLE reported (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    taken INTEGER NOT NULL -- number of the last taking-in; whoever takes in locks it first
) STRICT;

CREATE INDEX sign_ins_by_taking ON sign_ins (taken);

CREATE INDEX sign_ins_due ON sign_ins (user_id) WHERE due = 1;

CREATE TABLE sessions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    session TEXT NOT NULL, -- SHA-256 of what the reporter calls it, in hexadecimal
    started INTEGER NOT NULL,
    provider TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    UNIQUE (user_id, session)
) STRICT;

CREATE TRIGGER sign_ins_unlocked AFTER UPDATE OF locked ON users WHEN OLD.locked = 1 AND NEW.locked = 0 BEGIN
    UPDATE sign_ins SET failures = '', failed = 0, due = 0, count_after = last_failure WHERE user_id = NEW.id;
END
