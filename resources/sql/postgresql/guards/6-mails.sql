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
    IF EXISTS (SELECT 1 FROM invitations i WHERE i.uuid = who) THEN -- whoever accepts has an account with that role on the project
        RETURN '{invite}' = ANY (mine) AND '{assign}' = ANY (mine)
            AND NOT EXISTS (SELECT 1 FROM invitations i JOIN roles r ON r.uuid = i.role JOIN role_permissions p ON p.role_id = r.id WHERE i.uuid = who AND p.permission <> ALL (mine));
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
    UPDATE mails m SET state = 5 WHERE m.state = 0 AND m.object_uuid IN (SELECT u.uuid FROM users u WHERE u.since = number UNION ALL SELECT h.uuid FROM users_history h WHERE h.until = number
        UNION ALL SELECT i.uuid FROM invitations i WHERE i.since = number UNION ALL SELECT j.uuid FROM invitations_history j WHERE j.until = number) AND NOT EXISTS (SELECT 1 FROM wanted_mails w WHERE w.object_uuid = m.object_uuid AND w.kind = m.kind AND w.asked = m.asked);
    -- What was taken back before anybody tried, and an undo or redo wants after all
    WITH again AS (DELETE FROM mails m USING wanted_mails w WHERE w.object_uuid = m.object_uuid AND w.kind = m.kind AND w.asked = m.asked AND w.since = number AND m.state = 5 AND m.tries = 0
        RETURNING m.asked, m.kind, m.object_uuid)
    INSERT INTO mails (event, operator_uuid, due, asked, kind, object_uuid) SELECT number, asker, due_at, asked, kind, object_uuid FROM again;
    INSERT INTO mails (event, operator_uuid, due, asked, kind, object_uuid)
    SELECT number, asker, due_at, asked_at, w.kind, w.object_uuid FROM wanted_mails w WHERE w.asked = asked_at AND w.since = number
    ON CONFLICT (object_uuid, kind, asked) DO NOTHING;
END $$;

-- By the server's clock; those of operators may be a little off.
CREATE OR REPLACE FUNCTION clock_now() RETURNS bigint LANGUAGE sql STABLE SET search_path = {path} AS $$
    SELECT CAST(floor(extract(epoch FROM clock_timestamp()) * 1000) AS bigint)
$$;

-- Reminders that are due: whoever sends makes nothing but those.
CREATE OR REPLACE FUNCTION remind_invited(at bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
DECLARE
    now bigint := CASE WHEN pg_has_role(session_user, current_user, 'USAGE') THEN at ELSE clock_now() END;
BEGIN
    IF NOT pg_has_role(session_user, current_user, 'USAGE') AND (('{edit}' = ANY (permissions_of(me()))) IS NOT TRUE OR EXISTS (SELECT 1 FROM begun WHERE xid = pg_current_xact_id_if_assigned())) THEN
        RETURN;
    END IF;
    INSERT INTO mails (event, operator_uuid, due, asked, kind, object_uuid)
    SELECT m.event, m.operator_uuid, now, i.asked, 3, i.uuid FROM workspace w CROSS JOIN invitations i JOIN mails m ON m.object_uuid = i.uuid AND m.kind = 2 AND m.asked = i.asked AND m.state = 2
    WHERE w.remind_days > 0 AND i.state = 0 AND i.expires > now AND i.expires <= now + w.remind_days * 86400000 AND i.expires - w.remind_days * 86400000 >= i.asked + 86400000
    ON CONFLICT (object_uuid, kind, asked) DO NOTHING;
END $$;

-- Likewise of few seats. How many are too many is known to who reads the licence, and there is one mail for each time that it came to that: whoever says another number warns of what the mail does not say.
CREATE OR REPLACE FUNCTION warn_of_seats(at bigint, few bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
DECLARE
    now bigint := CASE WHEN pg_has_role(session_user, current_user, 'USAGE') THEN at ELSE clock_now() END;
BEGIN
    IF NOT pg_has_role(session_user, current_user, 'USAGE') AND (('{edit}' = ANY (permissions_of(me()))) IS NOT TRUE OR EXISTS (SELECT 1 FROM begun WHERE xid = pg_current_xact_id_if_assigned())) THEN
        RETURN;
    END IF;
    INSERT INTO mails (event, operator_uuid, due, asked, kind, object_uuid)
    SELECT DISTINCT e.seq, e.operator_id, now, e.at, 4, u.uuid
    FROM (SELECT min(event) AS event FROM seats WHERE used >= few AND event > (SELECT coalesce(max(event), 0) FROM seats WHERE used < few)) AS s JOIN events e ON e.seq = s.event CROSS JOIN role_permissions p
        JOIN user_roles h ON h.role_id = p.role_id JOIN users u ON u.id = h.user_id
    WHERE p.permission = 'licensing.edit' AND (SELECT w.licence <> '' FROM workspace w) AND u.status = 1 AND e.at > now - 2592000000
    ON CONFLICT (object_uuid, kind, asked) DO NOTHING;
END $$;

-- What somebody does who sends, and nothing else: what went, or was taken back, is past.
CREATE OR REPLACE FUNCTION guard_mail() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
DECLARE
    now bigint := clock_now();
    is_so boolean;
BEGIN
    IF pg_has_role(session_user, current_user, 'USAGE') THEN
        RETURN NEW;
    END IF;
    -- Amid a change, rows say what nobody has judged yet: there, what is not wanted any more is taken back, and nothing else
    IF EXISTS (SELECT 1 FROM begun WHERE xid = pg_current_xact_id_if_assigned()) AND (OLD.state <> 0 OR NEW.state <> 5
        OR EXISTS (SELECT 1 FROM wanted_mails w WHERE w.object_uuid = NEW.object_uuid AND w.kind = NEW.kind AND w.asked = NEW.asked)) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'mails are not sent amid a change';
    END IF;
    is_so := CASE
        WHEN OLD.state = 0 AND NEW.state = 1 THEN NEW.tries = OLD.tries + 1 AND NEW.due = OLD.due AND OLD.due <= now + {ahead} AND NEW.claimed_until BETWEEN 1 AND now + {lease} + {ahead}
            AND NEW.message_id ~ '^[0-9a-f-]{36}$' AND NEW.message_id = coalesce(nullif(OLD.message_id, ''), NEW.message_id)
            AND EXISTS (SELECT 1 FROM wanted_mails w WHERE w.object_uuid = NEW.object_uuid AND w.kind = NEW.kind AND w.asked = NEW.asked)
            AND NEW.address = coalesce((SELECT u.email_key FROM users u WHERE u.uuid = NEW.object_uuid), (SELECT i.email_key FROM invitations i WHERE i.uuid = NEW.object_uuid))
        WHEN OLD.state = 0 AND NEW.state = 5 THEN (NEW.tries, NEW.due, NEW.claimed_until, NEW.message_id) = (OLD.tries, OLD.due, OLD.claimed_until, OLD.message_id)
        WHEN OLD.state = 2 AND NEW.state = 3 THEN (NEW.tries, NEW.due, NEW.message_id) = (OLD.tries, OLD.due, OLD.message_id) AND NEW.claimed_until = 0 -- it came back
        WHEN (OLD.state IN (1, 4) AND NEW.state IN (0, 2, 3, 4)) OR (OLD.state = 3 AND NEW.state = 0) THEN NEW.tries = OLD.tries AND NEW.message_id = OLD.message_id
            AND NEW.due BETWEEN 0 AND now + {longest pause} + {ahead} AND NEW.claimed_until IN (OLD.claimed_until, 0)
        ELSE false END AND char_length(NEW.said) <= 2000
        AND (NEW.address = OLD.address OR NEW.state = 1)
        AND CASE WHEN NEW.state = 3 THEN coalesce(NEW.returned BETWEEN now - {ahead} AND now + {ahead}, true) ELSE NEW.returned IS NULL END; -- came back now, or not
    IF is_so IS NOT TRUE THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'a mail waits, is sent, and is past';
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE ON mails FOR EACH ROW EXECUTE FUNCTION guard_mail();

-- The link in a mail that this login has taken on to send.
CREATE OR REPLACE FUNCTION add_link(token_hash text, link_kind bigint, who text, good_until bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    PERFORM hold_still();
    IF NOT pg_has_role(session_user, current_user, 'USAGE') AND (EXISTS (SELECT 1 FROM begun WHERE xid = pg_current_xact_id_if_assigned())
        OR NOT EXISTS (SELECT 1 FROM mails m JOIN wanted_mails w ON w.object_uuid = m.object_uuid AND w.kind = m.kind AND w.asked = m.asked
            WHERE m.object_uuid = who AND (m.kind = link_kind OR (m.kind = 3 AND link_kind = 2)) AND m.state = 1 AND m.claimed_until > clock_now() - {ahead} AND may_send(m.operator_uuid, who))
        OR link_kind NOT IN (0, 1, 2) OR (good_until <= CASE link_kind WHEN 0 THEN clock_now() + {activation life} + {ahead} WHEN 1 THEN clock_now() + {reset life} + {ahead}
            ELSE (SELECT i.expires FROM invitations i WHERE i.uuid = who) END) IS NOT TRUE) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'a link is made for a mail that is being sent';
    END IF;
    IF (token_hash ~ '^[0-9a-f]{64}$') IS NOT TRUE THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'that is not what is kept of a link';
    END IF;
    INSERT INTO links (hash, kind, object_uuid, until) VALUES (token_hash, link_kind, who, good_until);
END $$;

-- Older ones of the same account or invitation, once it is on its way: by who knows it.
CREATE OR REPLACE FUNCTION replace_links(token_hash text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    UPDATE links o SET state = 2 FROM links l WHERE l.hash = token_hash AND o.object_uuid = l.object_uuid AND o.hash <> l.hash AND o.state = 0;
END $$;

-- Whoever has another password has no use for them, and to another address they never went.
CREATE OR REPLACE FUNCTION drop_links() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    UPDATE links SET state = 2 WHERE object_uuid = NEW.uuid AND state = 0;
    RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER drop_links AFTER UPDATE OF password_changed, email ON users FOR EACH ROW WHEN (NEW.password_changed IS DISTINCT FROM OLD.password_changed OR NEW.email <> OLD.email) EXECUTE FUNCTION drop_links()
