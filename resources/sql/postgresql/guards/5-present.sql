-- Who has the workspace open, and what of it. Nobody tells for another: whose login it is, is who is there.

-- The sign of life is a lock, which the server ends with the session, whichever way that ends. Its number alone says nothing: it
-- counts together with the session and the login that told it.
CREATE OR REPLACE FUNCTION living() RETURNS TABLE (life bigint, pid integer, login oid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    SELECT CAST(l.classid AS bigint) << 32 | CAST(l.objid AS bigint), l.pid, a.usesysid
    FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
    WHERE l.locktype = 'advisory' AND l.objsubid = 1 AND l.mode = 'ExclusiveLock' AND l.granted
        AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
$$;

-- `who` is asked of the owner alone, who may work as anybody. Texts are keys and IDs: what they are called, readers look up where they
-- may. Rows of sessions that are gone are tidied up, but nobody waits for who does that. Its own number.
CREATE OR REPLACE FUNCTION tell_present(who text, at_page text, of_kind text, of_object text) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
DECLARE
    teller text := CASE WHEN is_owner() THEN who ELSE me() END;
    moment bigint := floor(extract(epoch FROM clock_timestamp()) * 1000);
    mine bigint;
BEGIN
    IF NOT EXISTS (SELECT 1 FROM users u WHERE u.uuid = teller) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'who is no user here has nothing open';
    END IF;
    IF (at_page ~ '^[a-z-]{0,40}$' AND of_kind ~ '^[a-z-]{0,40}$' AND of_object ~ '^[0-9a-f-]{0,36}$') IS NOT TRUE THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'what is open is the key of a page, and a kind and its ID';
    END IF;
    DELETE FROM present p WHERE p.life IN (
        SELECT q.life FROM present q WHERE NOT EXISTS (SELECT 1 FROM living() l WHERE l.life = q.life AND l.pid = q.pid AND l.login = q.login) FOR UPDATE SKIP LOCKED);
    SELECT p.life INTO mine FROM present p JOIN living() l ON l.life = p.life AND l.pid = p.pid AND l.login = p.login WHERE p.pid = pg_backend_pid();
    IF mine IS NULL THEN
        mine := floor(random() * 4611686018427387904);
        IF NOT pg_try_advisory_lock(mine) THEN
            RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'that number is taken';
        END IF;
        INSERT INTO present (life, pid, login, user_uuid, page, kind, object, since, object_since)
            VALUES (mine, pg_backend_pid(), (SELECT r.oid FROM pg_roles r WHERE r.rolname = session_user), teller, at_page, of_kind, of_object, moment, moment);
    ELSE
        UPDATE present SET user_uuid = teller, page = at_page, kind = of_kind, object = of_object,
            object_since = CASE WHEN kind = of_kind AND object = of_object THEN object_since ELSE moment END
        WHERE life = mine;
    END IF;
    PERFORM pg_notify(left('muster_here_' || current_schema(), 63), '');
    RETURN mine;
END $$;

-- Told by the session that ends.
CREATE OR REPLACE FUNCTION leave_present() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    DELETE FROM present WHERE pid = pg_backend_pid() AND login = (SELECT r.oid FROM pg_roles r WHERE r.rolname = session_user);
    PERFORM pg_notify(left('muster_here_' || current_schema(), 63), '');
END $$;

-- That somebody is there, everybody may know who has a login here; who that is, and what of it, who may see users.
CREATE OR REPLACE FUNCTION who_is_present() RETURNS TABLE (life bigint, user_uuid text, page text, kind text, object text, since bigint, object_since bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    SELECT p.life, CASE WHEN s.sees OR p.user_uuid = me() THEN p.user_uuid END, CASE WHEN s.sees OR p.user_uuid = me() THEN p.page END,
        CASE WHEN s.sees OR p.user_uuid = me() THEN p.kind END, CASE WHEN s.sees OR p.user_uuid = me() THEN p.object END, p.since, p.object_since
    FROM present p JOIN living() l ON l.life = p.life AND l.pid = p.pid AND l.login = p.login CROSS JOIN (SELECT may_read('{view}') AS sees) AS s
    WHERE me() IS NOT NULL OR is_owner() ORDER BY p.since, p.life
$$
