-- Mail that goes out along with changes (net/mail): what is wanted of whom, what became of it, and the links that such mails carry. Of a link, the SHA-256 of its
-- token alone is kept, from when its mail goes out. All of it stands beside the trail, which tells when a link was asked for.
ALTER TABLE workspace ADD COLUMN mail_server TEXT NOT NULL DEFAULT '';

ALTER TABLE workspace ADD COLUMN mail_sender TEXT NOT NULL DEFAULT '';

ALTER TABLE workspace ADD COLUMN link_pages TEXT NOT NULL DEFAULT '';

ALTER TABLE users ADD COLUMN activation_asked INTEGER;

ALTER TABLE users_history ADD COLUMN activation_asked INTEGER;

CREATE INDEX users_by_activation_asked ON users (activation_asked) WHERE activation_asked IS NOT NULL;

ALTER TABLE users ADD COLUMN reset_asked INTEGER;

ALTER TABLE users_history ADD COLUMN reset_asked INTEGER;

CREATE INDEX users_by_reset_asked ON users (reset_asked) WHERE reset_asked IS NOT NULL;

CREATE TABLE mails (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    event INTEGER NOT NULL, -- by which it was asked for
    asked INTEGER NOT NULL, -- users.activation_asked or users.reset_asked: as long as that is the same, the mail is wanted
    kind INTEGER NOT NULL, -- core/Kinds: MailKind
    user_uuid TEXT NOT NULL,
    operator_uuid TEXT NOT NULL, -- who asked for it
    state INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 5), -- core/Kinds: MailState
    due INTEGER NOT NULL, -- not sent before
    tries INTEGER NOT NULL DEFAULT 0,
    claimed_until INTEGER NOT NULL DEFAULT 0, -- whoever sends it has said so by then, or has died
    message_id TEXT NOT NULL DEFAULT '', -- the same however often it is tried (RFC 5322 §3.6.4)
    said TEXT NOT NULL DEFAULT '',
    UNIQUE (user_uuid, kind, asked)
) STRICT;

CREATE INDEX mails_by_state ON mails (state, due);

CREATE TABLE links (
    hash TEXT PRIMARY KEY,
    kind INTEGER NOT NULL,
    user_uuid TEXT NOT NULL,
    until INTEGER NOT NULL,
    state INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 2) -- 0: good, 1: used, 2: replaced by a newer one
) STRICT;

CREATE INDEX links_of_users ON links (user_uuid) WHERE state = 0
