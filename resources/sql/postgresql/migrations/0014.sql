-- Who has the workspace open, and what of it: see guards/5-present.sql. Written to disk by nobody, gone with a crash of the server, and not
-- on a standby: who is still there tells anew.
CREATE UNLOGGED TABLE present (
    life bigint PRIMARY KEY,
    pid integer NOT NULL,
    login oid NOT NULL,
    user_uuid text COLLATE "C" NOT NULL,
    page text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    object text COLLATE "C" NOT NULL,
    since bigint NOT NULL,
    object_since bigint NOT NULL
)
