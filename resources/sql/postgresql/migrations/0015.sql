-- Roles as objects that are added, edited and deleted: their lasting ID is called as everybody's, and what a role permits is a field of it,
-- words with blanks between them, of which role_permissions is made by triggers.

ALTER TABLE roles RENAME COLUMN role_key TO uuid;

ALTER TABLE roles ALTER COLUMN built_in SET DEFAULT 0;

ALTER TABLE roles ALTER COLUMN rank SET DEFAULT 1000;

ALTER TABLE roles ADD COLUMN permissions text COLLATE "C" NOT NULL DEFAULT '';

UPDATE roles SET permissions = coalesce((SELECT string_agg(p.permission, ' ' ORDER BY p.permission) FROM role_permissions p WHERE p.role_id = roles.id), '');

DROP TRIGGER IF EXISTS guard_order ON roles;

CREATE TABLE roles_history (
    id bigint NOT NULL,
    uuid text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    scope bigint NOT NULL,
    built_in bigint NOT NULL,
    licensed bigint NOT NULL,
    permissions text COLLATE "C" NOT NULL,
    since bigint NOT NULL,
    until bigint NOT NULL
);

CREATE INDEX roles_history_by_id ON roles_history (id, since);

CREATE INDEX roles_history_by_end ON roles_history (until);

-- Of a preview, as the views for other tables.
CREATE VIEW roles_before AS
    SELECT id, name, rank, name_sort_key FROM roles WHERE since < current_event()
    UNION ALL
    SELECT id, name, 1000, '' FROM roles_history WHERE until = current_event() AND since < until;

-- Before the role itself, so that whatever judges, in the same statement too, finds what it permits; so what they refer to comes later.
ALTER TABLE role_permissions DROP CONSTRAINT role_permissions_role_id_fkey;

ALTER TABLE role_permissions ADD CONSTRAINT role_permissions_role_id_fkey FOREIGN KEY (role_id) REFERENCES roles (id) DEFERRABLE INITIALLY DEFERRED;

-- An INSERT that gives way to a row that is there (ON CONFLICT) comes here as well.
CREATE FUNCTION role_permissions_grow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO role_permissions (role_id, permission)
    SELECT NEW.id, p FROM unnest(string_to_array(NEW.permissions, ' ')) AS p
    WHERE NOT EXISTS (SELECT 1 FROM roles r WHERE r.id = NEW.id OR r.uuid = NEW.uuid OR (r.scope = NEW.scope AND r.name_key = NEW.name_key));
    RETURN NEW;
END $$;

CREATE TRIGGER role_permissions_grow BEFORE INSERT ON roles FOR EACH ROW EXECUTE FUNCTION role_permissions_grow();

CREATE FUNCTION role_permissions_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM role_permissions WHERE role_id = NEW.id;
    INSERT INTO role_permissions (role_id, permission) SELECT NEW.id, p FROM unnest(string_to_array(NEW.permissions, ' ')) AS p;
    RETURN NEW;
END $$;

CREATE TRIGGER role_permissions_change BEFORE UPDATE OF permissions ON roles FOR EACH ROW WHEN (OLD.permissions <> NEW.permissions) EXECUTE FUNCTION role_permissions_change();

CREATE FUNCTION role_permissions_shrink() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM role_permissions WHERE role_id = OLD.id;
    RETURN OLD;
END $$;

CREATE TRIGGER role_permissions_shrink BEFORE DELETE ON roles FOR EACH ROW EXECUTE FUNCTION role_permissions_shrink();

CREATE INDEX assignments_by_role ON assignments (role_id)
