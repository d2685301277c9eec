-- Whoever sends a mail knows the link in it, and could use it. So a mail is sent by who could set that person a password.

CREATE OR REPLACE FUNCTION may_send(asked_by text, who text) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {path} AS $$
DECLARE
    mine text[];
BEGIN
    IF pg_has_role(session_user, current_user, 'USAGE') THEN
        RETURN true;
    END IF;
    mine := permissions_of(me());
    IF ('{edit}' = ANY (mine)) IS NOT TRUE OR NOT (asked_by = me() OR '{admins}' = ANY (mine)) THEN
        RETURN false;
    END IF;
    RETURN NOT EXISTS (SELECT 1 FROM users u JOIN user_roles h ON h.user_id = u.id JOIN role_permissions p ON p.role_id = h.role_id WHERE u.uuid = who AND p.permission <> ALL (mine))
        AND ('{admins}' = ANY (mine) OR (rank_of(who) >= rank_of(me()) AND NOT EXISTS (SELECT 1 FROM users u WHERE u.uuid = who AND u.account_type = 0)));
END $$;

-- What the event that is being made asked for.
CREATE OR REPLACE FUNCTION fill_mails(number bigint, asker text, due_at bigint, asked_at bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
DECLARE
    own begun;
BEGIN
    IF NOT pg_has_role(session_user, current_user, 'USAGE') THEN
        SELECT * INTO own FROM begun WHERE xid = pg_current_xact_id();
        IF own.event IS DISTINCT FROM number OR own.operator_id IS DISTINCT FROM asker THEN
            RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'a mail is asked for along with a change of the user';
        END IF;
    END IF;
    INSERT INTO mails (event, operator_uuid, due, asked, kind, user_uuid)
    SELECT number, asker, due_at, asked_at, 0, u.uuid FROM users u WHERE u.activation_asked = asked_at AND u.since = number
    UNION ALL SELECT number, asker, due_at, asked_at, 1, u.uuid FROM users u WHERE u.reset_asked = asked_at AND u.since = number
    ON CONFLICT (user_uuid, kind, asked) DO NOTHING;
END $$;

-- The link in a mail that this login has taken on to send; older ones of the same person end.
CREATE OR REPLACE FUNCTION add_link(token_hash text, link_kind bigint, who text, good_until bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    IF NOT pg_has_role(session_user, current_user, 'USAGE') AND (EXISTS (SELECT 1 FROM begun WHERE xid = pg_current_xact_id_if_assigned())
        OR NOT EXISTS (SELECT 1 FROM mails m WHERE m.user_uuid = who AND m.kind = link_kind AND m.state = 1 AND may_send(m.operator_uuid, who))) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'a link is made for a mail that is being sent';
    END IF;
    IF (token_hash ~ '^[0-9a-f]{64}$') IS NOT TRUE OR good_until - CAST(floor(extract(epoch FROM clock_timestamp()) * 1000) AS bigint) > {longest link} AND NOT pg_has_role(session_user, current_user, 'USAGE') THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'that is not what is kept of a link';
    END IF;
    UPDATE links SET state = 2 WHERE user_uuid = who AND state = 0;
    INSERT INTO links (hash, kind, user_uuid, until) VALUES (token_hash, link_kind, who, good_until);
END $$;

-- Whoever has another password has no use for them.
CREATE OR REPLACE FUNCTION drop_links() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    UPDATE links SET state = 2 WHERE user_uuid = NEW.uuid AND state = 0;
    RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER drop_links AFTER UPDATE OF password_changed ON users FOR EACH ROW WHEN (NEW.password_changed IS DISTINCT FROM OLD.password_changed) EXECUTE FUNCTION drop_links()
