-- The directory. Times are UTC milliseconds, enumerations the numbers of core/Kinds.h, `since` the number of the event
-- that last wrote the row: at once its version, and who did it when. `*_key` is the text as search and sorting see it.

CREATE TABLE workspace (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uuid TEXT NOT NULL,
    organization TEXT NOT NULL,
    correct_names INTEGER NOT NULL DEFAULT 0,
    deletion INTEGER NOT NULL DEFAULT 1,
    created INTEGER NOT NULL,
    current_event INTEGER NOT NULL DEFAULT 0,
    since INTEGER NOT NULL
) STRICT;

CREATE TABLE providers (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    rank INTEGER NOT NULL
) STRICT;

CREATE TABLE classifications (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    rank INTEGER NOT NULL
) STRICT;

CREATE TABLE roles (
    id INTEGER PRIMARY KEY,
    role_key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    scope INTEGER NOT NULL,
    built_in INTEGER NOT NULL,
    licensed INTEGER NOT NULL,
    rank INTEGER NOT NULL,
    since INTEGER NOT NULL,
    UNIQUE (scope, name_key)
) STRICT;

CREATE TABLE role_permissions (
    role_id INTEGER NOT NULL REFERENCES roles (id),
    permission TEXT NOT NULL,
    PRIMARY KEY (role_id, permission)
) STRICT, WITHOUT ROWID;

CREATE TABLE users (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL UNIQUE,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    first_key TEXT NOT NULL,
    last_key TEXT NOT NULL,
    search TEXT NOT NULL,
    account_type INTEGER NOT NULL,
    status INTEGER NOT NULL,
    sign_in INTEGER NOT NULL,
    provider_id INTEGER REFERENCES providers (id),
    classification_id INTEGER REFERENCES classifications (id),
    locked INTEGER NOT NULL,
    mfa INTEGER NOT NULL,
    verified INTEGER NOT NULL,
    default_group INTEGER NOT NULL,
    default_until INTEGER,
    last_login INTEGER,
    created INTEGER NOT NULL,
    since INTEGER NOT NULL
) STRICT;

CREATE INDEX users_by_last ON users (last_key, first_key);

CREATE INDEX users_by_first ON users (first_key, last_key);

CREATE INDEX users_by_status ON users (status);

CREATE INDEX users_by_login ON users (last_login);

CREATE INDEX users_by_created ON users (created);

CREATE INDEX users_in_default_group ON users (id) WHERE default_group = 1;

CREATE INDEX users_locked ON users (id) WHERE locked = 1;

-- Kept up to date at the end of each change set (sqlite/touched.sql): row by row, a trigger would make FTS5 write its
-- pending terms out before every statement.
CREATE VIRTUAL TABLE users_search USING fts5 (search, content = 'users', content_rowid = 'id', tokenize = 'trigram', detail = 'none', columnsize = 0);

CREATE TABLE user_roles (
    user_id INTEGER NOT NULL REFERENCES users (id),
    role_id INTEGER NOT NULL REFERENCES roles (id),
    since INTEGER NOT NULL,
    PRIMARY KEY (user_id, role_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX user_roles_by_role ON user_roles (role_id, user_id);

CREATE TABLE user_groups (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    created INTEGER NOT NULL,
    since INTEGER NOT NULL
) STRICT;

CREATE TABLE members (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    group_id INTEGER NOT NULL REFERENCES user_groups (id),
    user_id INTEGER NOT NULL REFERENCES users (id),
    since INTEGER NOT NULL,
    UNIQUE (group_id, user_id)
) STRICT;

CREATE INDEX members_by_user ON members (user_id, group_id);

CREATE TABLE projects (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    archived INTEGER NOT NULL,
    created INTEGER NOT NULL,
    since INTEGER NOT NULL
) STRICT;

CREATE TABLE assignments (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    project_id INTEGER NOT NULL REFERENCES projects (id),
    user_id INTEGER REFERENCES users (id),
    group_id INTEGER REFERENCES user_groups (id),
    access INTEGER NOT NULL,
    role_id INTEGER NOT NULL REFERENCES roles (id),
    team INTEGER NOT NULL,
    since INTEGER NOT NULL,
    CHECK ((user_id IS NULL) <> (group_id IS NULL)),
    UNIQUE (project_id, user_id),
    UNIQUE (project_id, group_id)
) STRICT;

CREATE INDEX assignments_by_user ON assignments (user_id) WHERE user_id IS NOT NULL;

CREATE INDEX assignments_by_group ON assignments (group_id) WHERE group_id IS NOT NULL;

-- Pairs of a user and a project to which an assignment gives access and where no assignment is a team (P6).
CREATE VIEW misconfigured AS
    SELECT a.project_id, a.user_id
    FROM assignments a JOIN projects p ON p.id = a.project_id AND p.archived = 0
    WHERE a.team = 0 AND a.user_id IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM assignments t JOIN members m ON m.group_id = t.group_id AND m.user_id = a.user_id
                      WHERE t.project_id = a.project_id AND t.team = 1)
    UNION
    SELECT a.project_id, g.user_id
    FROM assignments a JOIN projects p ON p.id = a.project_id AND p.archived = 0 JOIN members g ON g.group_id = a.group_id
    WHERE a.team = 0
      AND NOT EXISTS (SELECT 1 FROM assignments t WHERE t.project_id = a.project_id AND t.user_id = g.user_id AND t.team = 1)
      AND NOT EXISTS (SELECT 1 FROM assignments t JOIN members m ON m.group_id = t.group_id AND m.user_id = g.user_id
                      WHERE t.project_id = a.project_id AND t.team = 1);

-- History: what a row was, from the event `since` until before the event `until`.

CREATE TABLE users_history (
    id INTEGER NOT NULL, uuid TEXT NOT NULL, email TEXT NOT NULL, first_name TEXT NOT NULL, last_name TEXT NOT NULL,
    account_type INTEGER NOT NULL, status INTEGER NOT NULL, sign_in INTEGER NOT NULL, provider_id INTEGER,
    classification_id INTEGER, locked INTEGER NOT NULL, mfa INTEGER NOT NULL, verified INTEGER NOT NULL,
    default_group INTEGER NOT NULL, default_until INTEGER, last_login INTEGER, created INTEGER NOT NULL,
    since INTEGER NOT NULL, until INTEGER NOT NULL
) STRICT;

CREATE INDEX users_history_by_id ON users_history (id, since);

CREATE INDEX users_history_by_uuid ON users_history (uuid);

CREATE TRIGGER users_history_update AFTER UPDATE ON users WHEN OLD.since <> NEW.since BEGIN
    INSERT INTO users_history VALUES (OLD.id, OLD.uuid, OLD.email, OLD.first_name, OLD.last_name, OLD.account_type, OLD.status,
        OLD.sign_in, OLD.provider_id, OLD.classification_id, OLD.locked, OLD.mfa, OLD.verified, OLD.default_group,
        OLD.default_until, OLD.last_login, OLD.created, OLD.since, NEW.since);
END;

CREATE TRIGGER users_history_delete AFTER DELETE ON users BEGIN
    INSERT INTO users_history SELECT OLD.id, OLD.uuid, OLD.email, OLD.first_name, OLD.last_name, OLD.account_type, OLD.status,
        OLD.sign_in, OLD.provider_id, OLD.classification_id, OLD.locked, OLD.mfa, OLD.verified, OLD.default_group,
        OLD.default_until, OLD.last_login, OLD.created, OLD.since, current_event FROM workspace;
END;

CREATE TABLE user_roles_history (
    user_id INTEGER NOT NULL, role_id INTEGER NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL
) STRICT;

CREATE INDEX user_roles_history_by_user ON user_roles_history (user_id, since);

CREATE TRIGGER user_roles_history_delete AFTER DELETE ON user_roles BEGIN
    INSERT INTO user_roles_history SELECT OLD.user_id, OLD.role_id, OLD.since, current_event FROM workspace;
END;

CREATE TABLE user_groups_history (
    id INTEGER NOT NULL, uuid TEXT NOT NULL, name TEXT NOT NULL, created INTEGER NOT NULL,
    since INTEGER NOT NULL, until INTEGER NOT NULL
) STRICT;

CREATE INDEX user_groups_history_by_id ON user_groups_history (id, since);

CREATE TRIGGER user_groups_history_update AFTER UPDATE ON user_groups WHEN OLD.since <> NEW.since BEGIN
    INSERT INTO user_groups_history VALUES (OLD.id, OLD.uuid, OLD.name, OLD.created, OLD.since, NEW.since);
END;

CREATE TRIGGER user_groups_history_delete AFTER DELETE ON user_groups BEGIN
    INSERT INTO user_groups_history SELECT OLD.id, OLD.uuid, OLD.name, OLD.created, OLD.since, current_event FROM workspace;
END;

CREATE TABLE members_history (
    id INTEGER NOT NULL, group_id INTEGER NOT NULL, user_id INTEGER NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL
) STRICT;

CREATE INDEX members_history_by_user ON members_history (user_id, since);

CREATE TRIGGER members_history_delete AFTER DELETE ON members BEGIN
    INSERT INTO members_history SELECT OLD.id, OLD.group_id, OLD.user_id, OLD.since, current_event FROM workspace;
END;

CREATE TABLE projects_history (
    id INTEGER NOT NULL, uuid TEXT NOT NULL, name TEXT NOT NULL, archived INTEGER NOT NULL, created INTEGER NOT NULL,
    since INTEGER NOT NULL, until INTEGER NOT NULL
) STRICT;

CREATE INDEX projects_history_by_id ON projects_history (id, since);

CREATE TRIGGER projects_history_update AFTER UPDATE ON projects WHEN OLD.since <> NEW.since BEGIN
    INSERT INTO projects_history VALUES (OLD.id, OLD.uuid, OLD.name, OLD.archived, OLD.created, OLD.since, NEW.since);
END;

CREATE TRIGGER projects_history_delete AFTER DELETE ON projects BEGIN
    INSERT INTO projects_history SELECT OLD.id, OLD.uuid, OLD.name, OLD.archived, OLD.created, OLD.since, current_event FROM workspace;
END;

CREATE TABLE assignments_history (
    id INTEGER NOT NULL, project_id INTEGER NOT NULL, user_id INTEGER, group_id INTEGER, access INTEGER NOT NULL,
    role_id INTEGER NOT NULL, team INTEGER NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL
) STRICT;

CREATE INDEX assignments_history_by_project ON assignments_history (project_id, since);

CREATE TRIGGER assignments_history_update AFTER UPDATE ON assignments WHEN OLD.since <> NEW.since BEGIN
    INSERT INTO assignments_history VALUES (OLD.id, OLD.project_id, OLD.user_id, OLD.group_id, OLD.access, OLD.role_id, OLD.team,
        OLD.since, NEW.since);
END;

CREATE TRIGGER assignments_history_delete AFTER DELETE ON assignments BEGIN
    INSERT INTO assignments_history SELECT OLD.id, OLD.project_id, OLD.user_id, OLD.group_id, OLD.access, OLD.role_id, OLD.team,
        OLD.since, current_event FROM workspace;
END;

-- The audit trail (A1). An event's entries are the rows first_entry … first_entry + entries - 1.

CREATE TABLE events (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    operator_id TEXT NOT NULL,
    operator_name TEXT NOT NULL,
    origin TEXT NOT NULL,
    reason TEXT NOT NULL,
    undoes INTEGER REFERENCES events (seq),
    first_entry INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;

CREATE INDEX events_undoing ON events (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE entries (
    id INTEGER PRIMARY KEY,
    event INTEGER NOT NULL,
    action TEXT NOT NULL,
    object TEXT NOT NULL,
    object_id TEXT NOT NULL,
    other_id TEXT NOT NULL,
    change TEXT NOT NULL
) STRICT;

CREATE INDEX entries_by_object ON entries (object_id);

CREATE INDEX entries_by_other ON entries (other_id) WHERE other_id <> '';

CREATE TRIGGER events_stay BEFORE UPDATE ON events BEGIN
    SELECT RAISE (ABORT, 'the audit trail cannot be changed');
END;

CREATE TRIGGER events_remain BEFORE DELETE ON events BEGIN
    SELECT RAISE (ABORT, 'the audit trail cannot be changed');
END;

CREATE TRIGGER entries_stay BEFORE UPDATE ON entries BEGIN
    SELECT RAISE (ABORT, 'the audit trail cannot be changed');
END;

CREATE TRIGGER entries_remain BEFORE DELETE ON entries BEGIN
    SELECT RAISE (ABORT, 'the audit trail cannot be changed');
END;
