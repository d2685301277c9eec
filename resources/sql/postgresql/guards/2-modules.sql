-- Permissions that the workspace adds (R4). Those built-in roles that may everything outside administration have them too, and those that see everything have the
-- views, as storage/Catalogue says: so a change of the list writes these roles anew, and operators write them no other way.

CREATE OR REPLACE FUNCTION is_own_permission(permission text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT permission ~ '{own permission}' AND char_length(permission) <= {longest name} AND NOT EXISTS (SELECT 1 FROM unnest({permissions}) AS c WHERE split_part(c, '.', 1) = split_part(permission, '.', 1))
$$;

CREATE OR REPLACE FUNCTION own_permissions() RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    SELECT o FROM workspace w CROSS JOIN unnest(string_to_array(w.modules, ' ')) AS o WHERE is_own_permission(o)
$$;

CREATE OR REPLACE FUNCTION is_permission(permission text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    SELECT permission = ANY ({permissions}) OR permission IN (SELECT own_permissions())
$$;

CREATE OR REPLACE FUNCTION built_in_permissions(role text, held text) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    SELECT coalesce(string_agg(p.permission, ' ' ORDER BY p.permission COLLATE "C"), '') FROM (
        SELECT h FROM unnest(string_to_array(held, ' ')) AS h WHERE h = ANY ({permissions})
        UNION SELECT o FROM own_permissions() AS o WHERE role = ANY ({all}) OR (role = ANY ({views}) AND o LIKE '%.view')) AS p (permission)
$$;

-- Whatever it says in between: what a role has got once, it would keep.
CREATE OR REPLACE FUNCTION guard_modules() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
DECLARE
    wrong text;
BEGIN
    SELECT o INTO wrong FROM unnest(string_to_array(NEW.modules, ' ')) AS o GROUP BY o HAVING NOT is_own_permission(o) OR count(*) > 1 LIMIT 1;
    IF FOUND AND NOT pg_has_role(session_user, current_user, 'USAGE') THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = wrong || ' is what the workspace cannot add';
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER guard_modules BEFORE UPDATE OF modules ON workspace FOR EACH ROW WHEN (OLD.modules <> NEW.modules) EXECUTE FUNCTION guard_modules();

CREATE OR REPLACE FUNCTION modules_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    UPDATE roles r SET permissions = built_in_permissions(r.uuid, r.permissions) WHERE r.built_in <> 0 AND r.permissions <> built_in_permissions(r.uuid, r.permissions);
    RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER modules_change AFTER UPDATE OF modules ON workspace FOR EACH ROW WHEN (OLD.modules <> NEW.modules) EXECUTE FUNCTION modules_change();

-- Of the rows that are written then.
CREATE OR REPLACE FUNCTION is_of_modules(before jsonb, after jsonb, name text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    SELECT name = 'roles' AND after ->> 'built_in' <> '0' AND before - 'permissions' = after - 'permissions'
        AND after ->> 'permissions' = built_in_permissions(before ->> 'uuid', before ->> 'permissions')
$$;

-- That a role permits, and nobody has added.
CREATE OR REPLACE FUNCTION lost_permissions() RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    SELECT p.permission FROM role_permissions p WHERE NOT is_permission(p.permission)
$$
