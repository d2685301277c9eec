-- Who is signed in on the pages of the workspace, and second factors. Whoever has the login of the pages can ask whether what they would make of a password is what is kept, and
-- is told of nobody but who has shown theirs.

CREATE OR REPLACE FUNCTION password_form(address text) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    {password form}
$$;

CREATE OR REPLACE FUNCTION find_visit(token_hash text, now bigint)
RETURNS TABLE (uuid text, email text, first_name text, last_name text, preferred_language bigint, signature text, image bytea, passed bigint, password_temporary bigint, mfa bigint, mfa_required bigint,
    secret bytea, step bigint, recovery_codes bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    {find visit}
$$;

CREATE OR REPLACE FUNCTION find_forgetful(address text, now bigint) RETURNS TABLE (uuid text, first_name text, last_name text, email text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    {find account}
$$;

-- Sealed, as it is.
CREATE OR REPLACE FUNCTION some_secret() RETURNS bytea LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    {some secret}
$$;

CREATE OR REPLACE FUNCTION end_other_visits(token_hash text) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    DELETE FROM visits o USING visits v WHERE v.hash = token_hash AND o.user_id = v.user_id AND o.hash <> v.hash;
    RETURN FOUND;
END $$;

CREATE OR REPLACE FUNCTION start_visit(token_hash text, good_until bigint, address text, kept text) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
DECLARE
    account bigint;
    passes bigint;
BEGIN
    PERFORM hold_still();
    SELECT u.id, CASE WHEN u.mfa = 1 AND EXISTS (SELECT 1 FROM authenticators a WHERE a.user_id = u.id) THEN 0 ELSE 1 END INTO account, passes
    FROM users u JOIN passwords p ON p.user_id = u.id WHERE u.email_key = address AND p.hash = kept AND u.status = 1 AND u.locked = 0 AND u.sign_in = 1;
    IF NOT FOUND OR (token_hash ~ '^[0-9a-f]{64}$') IS NOT TRUE THEN
        RETURN NULL;
    END IF;
    DELETE FROM visits v WHERE v.until <= clock_now();
    INSERT INTO visits (hash, user_id, until, passed) VALUES (token_hash, account, CASE WHEN pg_has_role(session_user, current_user, 'USAGE') THEN good_until ELSE least(good_until, clock_now() + {visit life} + {ahead}) END, passes);
    RETURN passes;
END $$;

-- Whether a code was the right one the pages say: the secret is sealed, and only they can open it.
CREATE OR REPLACE FUNCTION take_step(wanted bigint, token_hash text, now bigint) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    UPDATE authenticators a SET step = wanted FROM visits v WHERE v.hash = token_hash AND v.until > now AND a.user_id = v.user_id AND a.step < wanted
        AND wanted <= (now + {ahead}) / {code period} + 2; -- or nobody would have a code any more
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    UPDATE visits v SET passed = 1 WHERE v.hash = token_hash;
    RETURN true;
END $$;

CREATE OR REPLACE FUNCTION take_code(code text, token_hash text, now bigint) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    DELETE FROM recovery_codes r USING visits v WHERE v.hash = token_hash AND v.until > now AND r.user_id = v.user_id AND r.hash = code;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    UPDATE visits v SET passed = 1 WHERE v.hash = token_hash;
    RETURN true;
END $$;

-- Whether a sign-in failed the pages say, as login servers do. Nobody is told whether there is such an account, but by what has to be locked.
CREATE OR REPLACE FUNCTION note_refusal(now bigint, address text) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
DECLARE
    is_due bigint;
BEGIN
    now := CASE WHEN pg_has_role(session_user, current_user, 'USAGE') THEN now ELSE least(clock_now(), greatest(now, clock_now() - {noted within})) END;
    INSERT INTO reported (id, taken) VALUES (1, 1) ON CONFLICT (id) DO UPDATE SET taken = reported.taken + 1; -- of nobody too: it takes as long
    {note refusal} RETURNING due INTO is_due;
    RETURN is_due;
END $$;

CREATE OR REPLACE FUNCTION find_due(address text) RETURNS TABLE (uuid text, first_name text, last_name text, email text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    {find due}
$$;

CREATE OR REPLACE FUNCTION note_login(now bigint, token_hash text) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    now := CASE WHEN pg_has_role(session_user, current_user, 'USAGE') THEN now ELSE clock_now() END;
    IF NOT EXISTS (SELECT 1 FROM visits v WHERE v.hash = token_hash AND v.passed = 1) THEN
        RETURN NULL;
    END IF;
    INSERT INTO reported (id, taken) VALUES (1, 1) ON CONFLICT (id) DO UPDATE SET taken = reported.taken + 1;
    UPDATE users u SET last_login = now FROM visits v WHERE v.hash = token_hash AND u.id = v.user_id AND coalesce(u.last_login, 0) < now;
    {note login};
    RETURN 1;
END $$;

CREATE OR REPLACE FUNCTION end_visit(token_hash text) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    DELETE FROM visits v WHERE v.hash = token_hash;
    RETURN FOUND;
END $$;

-- Along with a change by whose it is, which says that it is set up.
CREATE OR REPLACE FUNCTION set_authenticator(who bigint, sealed bytea, taken bigint, number bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    IF NOT pg_has_role(session_user, current_user, 'USAGE') AND NOT EXISTS (SELECT 1 FROM begun b JOIN users u ON u.since = b.event AND u.uuid = b.operator_id
        WHERE b.xid = pg_current_xact_id() AND NOT b.judged AND b.link <> '' AND b.link_kind IN (0, 2, 3) AND b.event = number AND u.id = who AND u.mfa = 1) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'a second factor is set up by whose it is';
    END IF;
    IF octet_length(sealed) NOT BETWEEN 32 AND 1000 OR taken > clock_now() / {code period} + 1000000 THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'that is not what is kept of a second factor';
    END IF;
    -- One that there is already is replaced by who has signed in with it, and nobody else
    IF NOT pg_has_role(session_user, current_user, 'USAGE') AND EXISTS (SELECT 1 FROM authenticators a WHERE a.user_id = who) AND NOT EXISTS (SELECT 1 FROM begun b WHERE b.xid = pg_current_xact_id() AND b.link_kind = 3) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'a second factor is set up by whose it is';
    END IF;
    DELETE FROM recovery_codes r WHERE r.user_id = who;
    INSERT INTO authenticators (user_id, secret, step, since) VALUES (who, sealed, taken, number)
    ON CONFLICT (user_id) DO UPDATE SET secret = excluded.secret, step = excluded.step, since = excluded.since;
END $$;

CREATE OR REPLACE FUNCTION add_recovery_code(who bigint, code text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    IF NOT pg_has_role(session_user, current_user, 'USAGE') AND NOT EXISTS (SELECT 1 FROM begun b JOIN authenticators a ON a.since = b.event WHERE b.xid = pg_current_xact_id() AND NOT b.judged AND a.user_id = who) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'codes are made along with a second factor';
    END IF;
    IF (code ~ '^[0-9a-f]{64}$') IS NOT TRUE OR (SELECT count(*) FROM recovery_codes r WHERE r.user_id = who) >= 20 THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'that is not what is kept of a code';
    END IF;
    INSERT INTO recovery_codes (user_id, hash) VALUES (who, code);
END $$;

CREATE OR REPLACE FUNCTION end_visits() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    DELETE FROM visits v WHERE v.user_id = NEW.id;
    RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER end_visits AFTER UPDATE OF email, status, locked, sessions_ended, password_changed ON users FOR EACH ROW
WHEN (NEW.email <> OLD.email OR NEW.status <> OLD.status OR NEW.locked <> OLD.locked OR NEW.sessions_ended IS DISTINCT FROM OLD.sessions_ended OR NEW.password_changed IS DISTINCT FROM OLD.password_changed)
EXECUTE FUNCTION end_visits();

CREATE OR REPLACE FUNCTION end_mfa() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    DELETE FROM visits v WHERE v.user_id = NEW.id;
    RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER end_mfa AFTER UPDATE OF mfa ON users FOR EACH ROW WHEN (NEW.mfa = 0 AND OLD.mfa <> 0) EXECUTE FUNCTION end_mfa()
