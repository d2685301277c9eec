-- What is kept of passwords nobody reads, and it is written along with a change that tells of it: judge() sees to that, and to who may.

CREATE OR REPLACE FUNCTION set_password(who bigint, kept text, number bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    IF NOT pg_has_role(session_user, current_user, 'USAGE') AND NOT EXISTS (
        SELECT 1 FROM begun b JOIN users u ON u.since = b.event WHERE b.xid = pg_current_xact_id() AND NOT b.judged AND b.event = number AND u.id = who AND u.password_changed IS NOT NULL) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'a password is set along with a change of the user';
    END IF;
    IF (kept ~ '^[$]argon2id[$]v=19[$]m=[0-9]{4,6},t=[1-9],p=1[$][A-Za-z0-9+/]{22}[$][A-Za-z0-9+/]{43}$') IS NOT TRUE THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'that is not what is kept of a password';
    END IF;
    INSERT INTO passwords (user_id, hash, since) VALUES (who, kept, number) ON CONFLICT (user_id) DO UPDATE SET hash = excluded.hash, since = excluded.since;
END $$;

-- With the column goes what is kept.
CREATE OR REPLACE FUNCTION drop_password() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    DELETE FROM passwords WHERE user_id = NEW.id;
    RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER drop_password AFTER UPDATE OF password_changed ON users FOR EACH ROW WHEN (NEW.password_changed IS NULL AND OLD.password_changed IS NOT NULL) EXECUTE FUNCTION drop_password();

-- Who has one by the table of users, or by what is kept, but not by both.
CREATE OR REPLACE FUNCTION lost_passwords() RETURNS TABLE (email text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    SELECT u.email FROM users u LEFT JOIN passwords p ON p.user_id = u.id WHERE reads_all() AND (u.password_changed IS NULL) <> (p.user_id IS NULL)
$$
