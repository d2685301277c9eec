-- Rights of operators in the database: see storage/postgresql/README.md. What is made from the program's own definitions, and what
-- has to name the schema, is in guards/ and written after this.

-- Who writes locks it: operators may not lock what stands in a trail.
CREATE TABLE turn (
    nobody bigint
);

-- Which login of the server is which user. Who has none here but may sign in to the server sees and does nothing.
CREATE TABLE logins (
    login text COLLATE "C" PRIMARY KEY,
    user_uuid text COLLATE "C" NOT NULL UNIQUE
);

-- A change in the making, seen by its own transaction alone: gone when that ends, whichever way.
CREATE TABLE begun (
    xid xid8 PRIMARY KEY,
    event bigint NOT NULL,
    first_entry bigint NOT NULL,
    at bigint NOT NULL,
    operator_id text COLLATE "C" NOT NULL,
    operator_name text COLLATE "C" NOT NULL,
    permissions text[] COLLATE "C" NOT NULL,
    rank bigint NOT NULL,
    judged boolean NOT NULL DEFAULT false
);

-- What an event wrote: it is looked at before it may stand.
CREATE INDEX users_by_since ON users (since);

CREATE INDEX user_roles_by_since ON user_roles (since);

CREATE INDEX user_groups_by_since ON user_groups (since);

CREATE INDEX members_by_since ON members (since);

CREATE INDEX nestings_by_since ON nestings (since);

CREATE INDEX projects_by_since ON projects (since);

CREATE INDEX assignments_by_since ON assignments (since);

CREATE INDEX user_roles_history_by_end ON user_roles_history (until);

-- Views show what the one who asks may see of the tables behind them.
ALTER VIEW group_members SET (security_invoker = true);

ALTER VIEW misconfigured SET (security_invoker = true);

ALTER VIEW default_stays SET (security_invoker = true);

ALTER VIEW project_starts SET (security_invoker = true);

ALTER VIEW kept_access SET (security_invoker = true);

ALTER VIEW default_access SET (security_invoker = true);

ALTER VIEW nesting_ways SET (security_invoker = true);

ALTER VIEW users_before SET (security_invoker = true);

ALTER VIEW projects_before SET (security_invoker = true);

ALTER VIEW members_before SET (security_invoker = true);

ALTER VIEW nestings_before SET (security_invoker = true);

ALTER VIEW assignments_before SET (security_invoker = true);

ALTER VIEW user_groups_before SET (security_invoker = true);

ALTER VIEW group_tree_before SET (security_invoker = true)
