-- What keeps a workspace in step with other systems of accounts (storage/sync), beside the trail: which object here is which there, and what both had when they were last the same; who
-- has run it and what came of it; and each thing that is written there, noted before and after.
CREATE TABLE sync_links (
    connection TEXT NOT NULL, -- core/SyncConnection: SyncSettings::key()
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 1), -- a user, a group
    object_uuid TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    version TEXT NOT NULL DEFAULT '', -- there, when it was last seen; blank: none is known
    base TEXT NOT NULL DEFAULT '', -- JSON of what both had; blank: the object is about to be made here, and may not have been
    updated INTEGER NOT NULL, -- UTC milliseconds
    PRIMARY KEY (connection, kind, object_uuid),
    UNIQUE (connection, kind, remote_id)
) STRICT;

CREATE TABLE sync_runs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    connection TEXT NOT NULL,
    operator_uuid TEXT NOT NULL, -- by whom
    started INTEGER NOT NULL,
    ended INTEGER,
    state INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 3), -- storage/sync/SyncStore.h: SyncRunState
    claimed_until INTEGER NOT NULL, -- whoever runs it has said so by then, or has died
    counts TEXT NOT NULL DEFAULT '', -- JSON
    problem TEXT NOT NULL DEFAULT '', -- what ended it before its end
    said TEXT NOT NULL DEFAULT '' -- JSON: which fields the other system said of anybody
) STRICT;

CREATE INDEX sync_runs_of_connections ON sync_runs (connection, state);

CREATE TABLE sync_steps (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    run INTEGER NOT NULL,
    connection TEXT NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 1),
    object_uuid TEXT NOT NULL,
    remote_id TEXT NOT NULL DEFAULT '',
    action INTEGER NOT NULL CHECK (action BETWEEN 0 AND 2), -- SyncStep::Action
    state INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 4), -- SyncStep::State
    at INTEGER NOT NULL, -- UTC milliseconds
    wanted TEXT NOT NULL DEFAULT '', -- JSON of what was to be written
    said TEXT NOT NULL DEFAULT '' -- by the other system
) STRICT;

CREATE INDEX sync_steps_of_runs ON sync_steps (run, id);

CREATE INDEX sync_steps_of_connections ON sync_steps (connection, state)
