-- Invitations (core/Fields: Table::Invitations). What an invitation names may be gone one day, so it keeps IDs and the key of the role. Mails are about users or
-- invitations, which are told apart by their IDs alone.
ALTER TABLE workspace ADD COLUMN invitation_days INTEGER NOT NULL DEFAULT 7 CHECK (invitation_days BETWEEN 1 AND 365);

ALTER TABLE workspace ADD COLUMN deleted_invitations INTEGER NOT NULL DEFAULT 0 CHECK (deleted_invitations BETWEEN 0 AND 1);

CREATE TABLE invitations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    email_sort_key BLOB NOT NULL DEFAULT x'',
    first_name TEXT NOT NULL,
    first_key TEXT NOT NULL,
    first_sort_key BLOB NOT NULL DEFAULT x'',
    last_name TEXT NOT NULL,
    last_key TEXT NOT NULL,
    last_sort_key BLOB NOT NULL DEFAULT x'',
    inviter TEXT, -- User ID
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3), -- core/Kinds: InvitationState
    expires INTEGER,
    project TEXT NOT NULL, -- ID
    role TEXT NOT NULL, -- key
    preferred_language INTEGER NOT NULL,
    hide_inviter INTEGER NOT NULL,
    asked INTEGER, -- when its mail was last asked for
    answered INTEGER,
    created INTEGER NOT NULL,
    since INTEGER NOT NULL
) STRICT;

CREATE INDEX invitations_by_address ON invitations (email_key);

CREATE INDEX invitations_by_asked ON invitations (asked) WHERE asked IS NOT NULL;

CREATE INDEX invitations_by_since ON invitations (since);

CREATE INDEX invitations_by_project ON invitations (project) WHERE state = 0;

CREATE INDEX invitations_by_role ON invitations (role) WHERE state = 0;

CREATE TABLE invitations_history (
    id INTEGER NOT NULL,
    uuid TEXT NOT NULL,
    email TEXT NOT NULL,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    inviter TEXT,
    state INTEGER NOT NULL,
    expires INTEGER,
    project TEXT NOT NULL,
    role TEXT NOT NULL,
    preferred_language INTEGER NOT NULL,
    hide_inviter INTEGER NOT NULL,
    asked INTEGER,
    answered INTEGER,
    created INTEGER NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER NOT NULL
) STRICT;

CREATE INDEX invitations_history_by_id ON invitations_history (id, since);

CREATE INDEX invitations_history_by_uuid ON invitations_history (uuid, until);

CREATE INDEX invitations_history_by_end ON invitations_history (until);

-- What invitations name may be gone.
CREATE INDEX projects_history_by_uuid ON projects_history (uuid, until);

CREATE INDEX roles_history_by_uuid ON roles_history (uuid, until);

ALTER TABLE mails RENAME COLUMN user_uuid TO object_uuid;

ALTER TABLE links RENAME COLUMN user_uuid TO object_uuid;

DROP INDEX links_of_users;

CREATE INDEX links_of_objects ON links (object_uuid) WHERE state = 0;

-- Mails that are wanted, by the moment at which they were asked for; `usable`: whoever gets one can do something with it. Kinds are those of core/Kinds: MailKind.
CREATE VIEW wanted_mails (object_uuid, kind, asked, since, usable) AS
SELECT u.uuid, 0, u.activation_asked, u.since, CASE WHEN u.sign_in = 1 AND u.status = 0 THEN 1 ELSE 0 END FROM users u WHERE u.activation_asked IS NOT NULL
UNION ALL SELECT u.uuid, 1, u.reset_asked, u.since, CASE WHEN u.sign_in = 1 AND u.status = 1 THEN 1 ELSE 0 END FROM users u WHERE u.reset_asked IS NOT NULL
UNION ALL SELECT i.uuid, 2, i.asked, i.since, 1 FROM invitations i WHERE i.asked IS NOT NULL AND i.state = 0
