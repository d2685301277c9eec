-- What the pages that links lead to keep beside the trail: what makes somebody's second factor, sealed by a key that only those pages have; codes for when that is lost, as SHA-256;
-- and who is signed in there, by the SHA-256 of what their browser shows. A second factor counts as long as users.mfa says that there is one: who takes it away can take that back.
CREATE TABLE authenticators (
    user_id INTEGER PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    secret BLOB NOT NULL,
    step INTEGER NOT NULL DEFAULT 0, -- of the last code that was good (RFC 6238 §4.2): none is good twice
    since INTEGER NOT NULL -- number of the event that set it up
) STRICT;

CREATE TABLE recovery_codes (
    hash TEXT PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX recovery_codes_of_users ON recovery_codes (user_id);

CREATE TABLE visits (
    hash TEXT PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    until INTEGER NOT NULL,
    passed INTEGER NOT NULL CHECK (passed BETWEEN 0 AND 1) -- 0: a code is still asked for
) STRICT;

CREATE INDEX visits_of_users ON visits (user_id);

CREATE TRIGGER end_visits AFTER UPDATE OF email, status, locked, sessions_ended, password_changed ON users
WHEN NEW.email <> OLD.email OR NEW.status <> OLD.status OR NEW.locked <> OLD.locked OR NEW.sessions_ended IS NOT OLD.sessions_ended OR NEW.password_changed IS NOT OLD.password_changed
BEGIN
    DELETE FROM visits WHERE user_id = NEW.id;
END;

CREATE TRIGGER end_mfa AFTER UPDATE OF mfa ON users WHEN NEW.mfa = 0 AND OLD.mfa <> 0
BEGIN
    DELETE FROM visits WHERE user_id = NEW.id;
END
