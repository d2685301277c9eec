-- Logins of operators: roles of the server that may do what is granted here, and that rules let through.

-- What a change by a link reads and writes, as far as the rows are of whose link it is (2-links.sql).
CREATE OR REPLACE FUNCTION grant_pages(login text) RETURNS void LANGUAGE plpgsql SET search_path = {path} AS $$
DECLARE
    own text := current_schema();
    one record;
BEGIN
    FOR one IN SELECT unnest(ARRAY['schema_version', 'workspace', 'roles', 'role_permissions', 'classifications', 'providers', 'turn', 'users', 'user_roles', 'projects', 'assignments', 'invitations', 'users_history',
        'events', 'entries', 'operator_names', 'members', 'nestings', 'user_groups', 'group_tree', 'pictures', 'users_before']) AS name
    LOOP
        EXECUTE format('GRANT SELECT ON %I TO %I', one.name, login);
    END LOOP;
    EXECUTE format('GRANT SELECT ON ALL SEQUENCES IN SCHEMA %I TO %I', own, login);
    FOR one IN SELECT t.name, (SELECT string_agg(quote_ident(a.attname), ', ') FROM pg_attribute a WHERE a.attrelid = CAST(t.name AS regclass) AND a.attnum > 0 AND NOT a.attisdropped AND a.attidentity = '') AS columns
        FROM unnest(ARRAY['users', 'user_roles', 'assignments']) AS t (name)
    LOOP
        EXECUTE format('GRANT INSERT (%s) ON %I TO %I', one.columns, one.name, login);
    END LOOP;
    EXECUTE format('GRANT UPDATE (%s) ON users TO %I', (SELECT string_agg(quote_ident(a.attname), ', ') FROM pg_attribute a
        WHERE a.attrelid = CAST('users' AS regclass) AND a.attnum > 0 AND NOT a.attisdropped AND a.attidentity = '' AND a.attname NOT IN ('uuid', 'created', 'last_login')), login); -- when somebody signed in last is for note_login() to say
    EXECUTE format('GRANT UPDATE (state, answered, since) ON invitations TO %I', login);
    EXECUTE format('GRANT UPDATE ON turn TO %I', login);
    FOR one IN SELECT unnest({trail}) AS name
    LOOP
        EXECUTE format('GRANT INSERT ON %I TO %I', one.name, login);
    END LOOP;
    FOR one IN SELECT p.oid FROM pg_proc p WHERE p.pronamespace = CAST(quote_ident(own) AS regnamespace) AND p.proname = ANY ({asked by pages})
    LOOP
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', CAST(one.oid AS regprocedure), login);
    END LOOP;
END $$;

-- Whatever tables there are by now. Rows are kept back by policies, changes by judge(). {bound}: what a row joins; another pair is
-- another row, and only of those that come and go the tree of groups is kept.
CREATE OR REPLACE FUNCTION grant_login(login text) RETURNS void LANGUAGE plpgsql SET search_path = {path} AS $$
DECLARE
    own text := current_schema();
    one record;
BEGIN
    EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA %I FROM %I', own, login);
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', own, login);
    IF EXISTS (SELECT 1 FROM logins l WHERE l.login = grant_login.login AND l.user_uuid = '{pages}') THEN
        PERFORM grant_pages(login);
        RETURN;
    END IF;
    FOR one IN SELECT c.relname AS name, c.relkind AS kind FROM pg_class c
        WHERE c.relnamespace = CAST(quote_ident(own) AS regnamespace) AND c.relkind IN ('r', 'v', 'S') AND c.relname NOT IN ('logins', 'begun', 'rewritten', 'present', 'verb_rules', 'field_rules', 'recorded_now', 'recorded_past')
    LOOP
        EXECUTE format('GRANT SELECT ON %s %I TO %I', CASE one.kind WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END, one.name, login);
    END LOOP;
    FOR one IN SELECT t.name, (SELECT string_agg(quote_ident(a.attname), ', ') FROM pg_attribute a WHERE a.attrelid = CAST(t.name AS regclass) AND a.attnum > 0 AND NOT a.attisdropped AND a.attidentity = '' AND a.attname NOT IN ('built_in', 'rank')) AS added,
            (SELECT string_agg(quote_ident(a.attname), ', ') FROM pg_attribute a WHERE a.attrelid = CAST(t.name AS regclass) AND a.attnum > 0 AND NOT a.attisdropped AND a.attidentity = '' AND a.attname NOT IN ('uuid', 'created', 'built_in', 'rank') AND a.attname <> ALL ({bound})) AS edited
        FROM unnest({guarded}) AS t (name)
    LOOP
        EXECUTE format('GRANT INSERT (%s), UPDATE (%s), DELETE ON %I TO %I', one.added, one.edited, one.name, login);
    END LOOP;
    FOR one IN SELECT unnest({lists}) AS name
    LOOP
        -- Users have the row, entries the name: one that is there does not become another
        EXECUTE format('GRANT INSERT (name, name_key, name_sort_key, rank), UPDATE (rank, name_sort_key), DELETE ON %I TO %I', one.name, login);
    END LOOP;
    FOR one IN SELECT unnest({trail}) AS name
    LOOP
        EXECUTE format('GRANT INSERT ON %I TO %I', one.name, login);
    END LOOP;
    FOR one IN SELECT unnest({reported}) AS name
    LOOP
        EXECUTE format('GRANT INSERT, UPDATE, DELETE ON %I TO %I', one.name, login);
    END LOOP;
    EXECUTE format('GRANT INSERT, UPDATE ON reported TO %I', login);
    EXECUTE format('GRANT INSERT, UPDATE, DELETE ON sync_links, sync_steps TO %I', login);
    EXECUTE format('GRANT INSERT, UPDATE ON sync_runs TO %I', login);
    EXECUTE format('GRANT UPDATE ({set}, since, sort_version) ON workspace TO %I', login);
    EXECUTE format('GRANT UPDATE (state, due, tries, claimed_until, message_id, said, address, returned) ON mails TO %I', login);
    EXECUTE format('GRANT UPDATE (name_sort_key) ON operator_names TO %I', login);
    EXECUTE format('GRANT UPDATE ON turn TO %I', login);
    FOR one IN SELECT p.oid, p.proname FROM pg_proc p WHERE p.pronamespace = CAST(quote_ident(own) AS regnamespace) AND p.proname = ANY ({asked})
    LOOP
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', CAST(one.oid AS regprocedure), login);
    END LOOP;
END $$;

-- Whose password one knows, in whose name one can act: so nobody makes one for who may do more than they do. Nor amid a change:
-- there, rows say what nobody has judged yet, and need not say it any more when it is judged.
CREATE OR REPLACE FUNCTION check_gives_login(who text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
DECLARE
    mine text[];
    missing text;
BEGIN
    PERFORM hold_still();
    mine := permissions_of(me());
    IF who = '{pages}' AND pg_has_role(session_user, current_user, 'USAGE') THEN -- of whoever makes the pages
        RETURN;
    END IF;
    IF NOT EXISTS (SELECT 1 FROM users WHERE uuid = who) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'there is no such user';
    END IF;
    IF pg_has_role(session_user, current_user, 'USAGE') THEN
        RETURN;
    END IF;
    IF EXISTS (SELECT 1 FROM begun WHERE xid = pg_current_xact_id_if_assigned()) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'logins are not given amid a change';
    END IF;
    SELECT x.permission INTO missing FROM (
        -- What their roles say, also while the account is not active: the login is there when it is again
        SELECT '{edit}' AS permission UNION ALL SELECT p.permission FROM users u JOIN user_roles h ON h.user_id = u.id JOIN role_permissions p ON p.role_id = h.role_id WHERE u.uuid = who
        UNION ALL SELECT '{admins}' WHERE rank_of(who) < rank_of(me()) OR EXISTS (SELECT 1 FROM users u WHERE u.uuid = who AND u.account_type = 0)) AS x
    WHERE x.permission <> ALL (mine) LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'MU001', MESSAGE = missing, DETAIL = coalesce((SELECT email FROM users WHERE uuid = me()), session_user);
    END IF;
END $$;

-- `verifier` is what the server keeps of a password (RFC 5803): the password itself does not come here.
CREATE OR REPLACE FUNCTION make_login(who text, name text, verifier text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    PERFORM check_gives_login(who);
    IF (name ~ '^[a-z_][a-z0-9_.@-]{0,62}$' AND name NOT LIKE 'pg\_%' AND name NOT IN ('public', 'none') AND verifier ~ '^SCRAM-SHA-256[$][0-9]{4,6}:[A-Za-z0-9+/]{16,}={0,2}[$][A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$') IS NOT TRUE THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'a login is of small letters, digits and _ . @ -, and needs what is kept of a password';
    END IF;
    IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = name) THEN -- a statement that fails would stand in the server's log, with what is kept of the password
        RAISE EXCEPTION USING ERRCODE = '42710', MESSAGE = format('role "%s" already exists', name);
    END IF;
    EXECUTE format('CREATE ROLE %I LOGIN PASSWORD %L', name, verifier);
    INSERT INTO logins (login, user_uuid) VALUES (name, who);
    PERFORM grant_login(name);
END $$;

CREATE OR REPLACE FUNCTION renew_login(who text, verifier text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
DECLARE
    name text;
BEGIN
    PERFORM hold_still();
    IF who IS NULL OR who IS DISTINCT FROM me() THEN
        PERFORM check_gives_login(who);
    END IF;
    SELECT login INTO name FROM logins WHERE user_uuid = who;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'MU003', MESSAGE = coalesce((SELECT email FROM users WHERE uuid = who), who);
    END IF;
    IF (verifier ~ '^SCRAM-SHA-256[$][0-9]{4,6}:[A-Za-z0-9+/]{16,}={0,2}[$][A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$') IS NOT TRUE THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'that is not what is kept of a password';
    END IF;
    EXECUTE format('ALTER ROLE %I PASSWORD %L', name, verifier);
    RETURN name;
END $$;

CREATE OR REPLACE FUNCTION drop_login(who text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
DECLARE
    name text;
BEGIN
    PERFORM check_gives_login(who);
    DELETE FROM logins WHERE user_uuid = who RETURNING login INTO name;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'MU003', MESSAGE = coalesce((SELECT email FROM users WHERE uuid = who), who);
    END IF;
    EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA %I FROM %I', current_schema(), name);
    EXECUTE format('REVOKE ALL ON ALL SEQUENCES IN SCHEMA %I FROM %I', current_schema(), name);
    EXECUTE format('REVOKE ALL ON ALL FUNCTIONS IN SCHEMA %I FROM %I', current_schema(), name);
    EXECUTE format('REVOKE ALL ON SCHEMA %I FROM %I', current_schema(), name);
    EXECUTE format('ALTER ROLE %I NOLOGIN PASSWORD NULL', name);
    BEGIN
        EXECUTE format('DROP ROLE %I', name);
    EXCEPTION WHEN dependent_objects_still_exist THEN
        NULL; -- it has made something of its own somewhere on the server; it is a name that nobody signs in by
    END;
    RETURN name;
END $$;

-- Who has which, for who may see users.
CREATE OR REPLACE FUNCTION known_logins() RETURNS TABLE (login text, user_uuid text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    SELECT l.login, l.user_uuid FROM logins l WHERE may('{view}') OR l.user_uuid = me() ORDER BY l.login
$$
