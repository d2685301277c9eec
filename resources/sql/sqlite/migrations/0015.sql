-- Roles as objects that are added, edited and deleted: their lasting ID is called as everybody's, numbers are never used again (history names
-- them), and what a role permits is a field of it, words with blanks between them, of which role_permissions is made by triggers.
-- Whose references these rows are is looked at when all is done.

PRAGMA defer_foreign_keys = ON;

CREATE TABLE kept_roles AS
    SELECT r.*, coalesce((SELECT group_concat(p.permission, ' ') FROM (SELECT permission FROM role_permissions WHERE role_id = r.id ORDER BY permission) p), '') AS permissions
    FROM roles r;

DROP TABLE roles;

CREATE TABLE roles (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    name_sort_key BLOB NOT NULL DEFAULT x'',
    scope INTEGER NOT NULL,
    built_in INTEGER NOT NULL DEFAULT 0,
    licensed INTEGER NOT NULL,
    rank INTEGER NOT NULL DEFAULT 1000, -- of those that are built in; others stand after them, by name
    permissions TEXT NOT NULL DEFAULT '',
    since INTEGER NOT NULL,
    UNIQUE (scope, name_key)
) STRICT;

INSERT INTO roles (id, uuid, name, name_key, name_sort_key, scope, built_in, licensed, rank, permissions, since)
SELECT id, role_key, name, name_key, name_sort_key, scope, built_in, licensed, rank, permissions, since FROM kept_roles;

DROP TABLE kept_roles;

CREATE TABLE roles_history (
    id INTEGER NOT NULL, uuid TEXT NOT NULL, name TEXT NOT NULL, scope INTEGER NOT NULL, built_in INTEGER NOT NULL, licensed INTEGER NOT NULL,
    permissions TEXT NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL
) STRICT;

CREATE INDEX roles_history_by_id ON roles_history (id, since);

CREATE INDEX roles_history_by_end ON roles_history (until);

CREATE TRIGGER role_permissions_grow AFTER INSERT ON roles WHEN NEW.permissions <> '' BEGIN
    INSERT INTO role_permissions (role_id, permission) SELECT NEW.id, value FROM json_each('["' || replace(NEW.permissions, ' ', '","') || '"]');
END;

CREATE TRIGGER role_permissions_change AFTER UPDATE OF permissions ON roles WHEN OLD.permissions <> NEW.permissions BEGIN
    DELETE FROM role_permissions WHERE role_id = NEW.id;
    INSERT INTO role_permissions (role_id, permission)
    SELECT NEW.id, value FROM json_each('["' || replace(NEW.permissions, ' ', '","') || '"]') WHERE NEW.permissions <> '';
END;

CREATE TRIGGER role_permissions_shrink BEFORE DELETE ON roles BEGIN
    DELETE FROM role_permissions WHERE role_id = OLD.id;
END;

-- Who is on a project by a role is asked when the role is to go.
CREATE INDEX assignments_by_role ON assignments (role_id)
