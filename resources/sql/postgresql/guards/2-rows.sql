-- Nothing is written but within a change that was begun, by its number, and not after it was judged. What may be written at all
-- is judged when the event is there (3-judge.sql).

CREATE OR REPLACE FUNCTION begin_change(number bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
DECLARE
    who text := me();
BEGIN
    PERFORM set_config('muster.event', CAST(number AS text), true);
    IF pg_has_role(session_user, current_user, 'USAGE') THEN
        RETURN;
    END IF;
    IF number IS DISTINCT FROM coalesce((SELECT max(seq) FROM events), 0) + 1 THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'that is not the number of the next event';
    END IF;
    IF is_pages() THEN
        PERFORM begin_by_link(number);
        RETURN;
    END IF;
    INSERT INTO begun (xid, event, first_entry, at, operator_id, operator_name, permissions, rank)
    SELECT pg_current_xact_id(), number, coalesce((SELECT e.first_entry + e.entries FROM events e WHERE e.seq = number - 1), 1),
        CAST(floor(extract(epoch FROM clock_timestamp()) * 1000) AS bigint), u.uuid,
        CASE WHEN u.first_name || u.last_name = '' THEN u.email ELSE trim(u.first_name || ' ' || u.last_name) END, permissions_of(who), rank_of(who)
    FROM users u WHERE u.uuid = who AND u.status = 1 AND u.locked = 0
    ON CONFLICT (xid) DO NOTHING;
    IF NOT EXISTS (SELECT 1 FROM begun WHERE xid = pg_current_xact_id() AND NOT judged) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'this login may not change anything, or has just done so';
    END IF;
END $$;

-- The number of the event that rows are written by; what current_event() says anybody may set. It is asked for each row: what is written in SQL would be planned each time.
CREATE OR REPLACE FUNCTION written_event() RETURNS bigint LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    IF pg_has_role(session_user, current_user, 'USAGE') THEN
        RETURN current_event();
    END IF;
    RETURN (SELECT event FROM begun WHERE xid = pg_current_xact_id());
END $$;

-- When it was begun, by the server's clock; the owner's programs have their own.
CREATE OR REPLACE FUNCTION event_time(now bigint) RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    SELECT CASE WHEN pg_has_role(session_user, current_user, 'USAGE') THEN now ELSE (SELECT at FROM begun WHERE xid = pg_current_xact_id()) END
$$;

-- What other systems report of sign-ins stands beside the trail, and is taken in by who may edit users, or noted by functions of the pages (6-visits.sql), which write nothing of it themselves. A later login, but none that is yet to
-- come, is all that it changes of a row that the trail tells of.
CREATE OR REPLACE FUNCTION is_report(before jsonb, after jsonb, name text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    SELECT name = 'users' AND before - 'last_login' = after - 'last_login' AND (may('{edit}') OR is_pages())
        AND CAST(after ->> 'last_login' AS bigint) BETWEEN coalesce(CAST(before ->> 'last_login' AS bigint), 0) AND CAST(floor(extract(epoch FROM clock_timestamp()) * 1000) AS bigint) + {ahead}
$$;

CREATE OR REPLACE FUNCTION guard_report() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    PERFORM hold_still();
    IF NOT may('{edit}') AND NOT is_pages() THEN
        RAISE EXCEPTION USING ERRCODE = 'MU001', MESSAGE = '{edit}';
    END IF;
    RETURN NULL;
END $$;

-- It goes with the user, whoever may delete that one.
CREATE OR REPLACE FUNCTION guard_report_end() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    IF NOT may('{edit}') AND EXISTS (SELECT 1 FROM users u WHERE u.id = OLD.user_id) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU001', MESSAGE = '{edit}';
    END IF;
    RETURN OLD;
END $$;

CREATE OR REPLACE TRIGGER guard BEFORE INSERT OR UPDATE OR TRUNCATE ON sign_ins FOR EACH STATEMENT EXECUTE FUNCTION guard_report();

CREATE OR REPLACE TRIGGER guard_end BEFORE DELETE ON sign_ins FOR EACH ROW EXECUTE FUNCTION guard_report_end();

CREATE OR REPLACE TRIGGER guard BEFORE INSERT OR UPDATE OR TRUNCATE ON sessions FOR EACH STATEMENT EXECUTE FUNCTION guard_report();

CREATE OR REPLACE TRIGGER guard_end BEFORE DELETE ON sessions FOR EACH ROW EXECUTE FUNCTION guard_report_end();

CREATE OR REPLACE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON reported FOR EACH STATEMENT EXECUTE FUNCTION guard_report();

-- What is counted goes on from what it was, and can be counted on: numbers at their end, or texts that are no numbers, would keep everybody from signing in, and an account from being locked.
CREATE OR REPLACE FUNCTION guard_counted() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
DECLARE
    is_so boolean;
    latest bigint := clock_now() + {ahead} + 600000; -- what fails at once is told apart by a millisecond each
BEGIN
    IF pg_has_role(session_user, current_user, 'USAGE') THEN
        RETURN NEW;
    END IF;
    IF TG_TABLE_NAME = 'reported' THEN
        is_so := NEW.taken = CASE WHEN TG_OP = 'INSERT' THEN 1 ELSE OLD.taken + 1 END;
    ELSIF TG_TABLE_NAME = 'sessions' THEN
        is_so := NEW.started BETWEEN 0 AND latest AND octet_length(CAST(to_jsonb(NEW) AS text)) <= 10000;
    ELSE
        is_so := NEW.taken BETWEEN 0 AND (SELECT r.taken FROM reported r) AND NEW.failures ~ '^([0-9]{1,15}( [0-9]{1,15}){0,99})?$' AND NEW.failed BETWEEN 0 AND 100
            AND NEW.last_failure BETWEEN 0 AND latest AND NEW.count_after BETWEEN 0 AND latest AND NEW.due IN (0, 1);
    END IF;
    IF is_so IS NOT TRUE THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'that is nothing that sign-ins count to';
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER guard_counted BEFORE INSERT OR UPDATE ON reported FOR EACH ROW EXECUTE FUNCTION guard_counted();

CREATE OR REPLACE TRIGGER guard_counted BEFORE INSERT OR UPDATE ON sign_ins FOR EACH ROW EXECUTE FUNCTION guard_counted();

CREATE OR REPLACE TRIGGER guard_counted BEFORE INSERT OR UPDATE ON sessions FOR EACH ROW EXECUTE FUNCTION guard_counted();

CREATE OR REPLACE FUNCTION guard_row() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
DECLARE
    number bigint;
    settings boolean;
    admins boolean;
    by_link bigint; -- its kind; 0: an operator's
    free text[];
BEGIN
    IF NOT pg_has_role(session_user, current_user, 'USAGE') THEN
        IF TG_OP = 'UPDATE' AND is_report(to_jsonb(OLD), to_jsonb(NEW), TG_TABLE_NAME) THEN
            RETURN NEW;
        END IF;
        SELECT event, '{settings}' = ANY (permissions), '{admins}' = ANY (permissions), CASE WHEN link <> '' THEN link_kind ELSE 0 END INTO number, settings, admins, by_link FROM begun WHERE xid = pg_current_xact_id() AND NOT judged;
        IF NOT FOUND THEN
            RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'nothing is written without a change that was begun';
        END IF;
        -- By an address alone, or by what failed, one thing is changed, and for a moment nothing else either
        IF by_link IN (4, 5) AND TG_OP = 'UPDATE' THEN
            free := ARRAY['since', CASE by_link WHEN 4 THEN 'reset_asked' ELSE 'locked' END];
            IF to_jsonb(OLD) - free <> to_jsonb(NEW) - free THEN
                RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'that is nothing that this link is for';
            END IF;
        END IF;
        -- When lists get another order, what they are sorted by is written anew, and nothing else
        IF TG_OP <> 'DELETE' AND NEW.since <> number
            AND NOT (TG_OP = 'UPDATE' AND settings AND to_jsonb(NEW) - {sorted} = to_jsonb(OLD) - {sorted})
            AND NOT (TG_OP = 'UPDATE' AND admins AND is_of_modules(to_jsonb(OLD), to_jsonb(NEW), TG_TABLE_NAME)) THEN
            RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'a row says which event wrote it';
        END IF;
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
END $$;

-- What ends something else when a row says it, if only until the same change writes it once more: visits, links, sessions, failed sign-ins, mails.
CREATE OR REPLACE FUNCTION note_rewritten() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    IF NOT pg_has_role(session_user, current_user, 'USAGE') THEN
        INSERT INTO rewritten (event, kind, object_id, field)
        SELECT NEW.since, CASE TG_TABLE_NAME WHEN 'users' THEN 'user' ELSE 'invitation' END, NEW.uuid, x.field
        FROM (VALUES ('email', 'email'), ('status', 'status'), ('locked', 'locked'), ('mfa', 'mfa'), ('sessions_ended', 'sessionsEnded'), ('password_changed', 'passwordChanged'), ('activation_asked', 'activationAsked'),
            ('reset_asked', 'resetAsked'), ('state', 'invitationState'), ('asked', 'invitationAsked'), ('expires', 'expires')) AS x (name, field)
        WHERE to_jsonb(NEW) -> x.name IS DISTINCT FROM to_jsonb(OLD) -> x.name;
    END IF;
    RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER note_rewritten AFTER UPDATE OF email, status, locked, mfa, sessions_ended, password_changed, activation_asked, reset_asked ON users FOR EACH ROW WHEN (NEW.since = OLD.since) EXECUTE FUNCTION note_rewritten();

CREATE OR REPLACE TRIGGER note_rewritten AFTER UPDATE OF email, state, asked, expires ON invitations FOR EACH ROW WHEN (NEW.since = OLD.since) EXECUTE FUNCTION note_rewritten();

-- The workspace's own lists, and what names of the trail are sorted by.
CREATE OR REPLACE FUNCTION guard_list() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    IF NOT pg_has_role(session_user, current_user, 'USAGE') AND NOT EXISTS (SELECT 1 FROM begun WHERE xid = pg_current_xact_id() AND NOT judged AND '{settings}' = ANY (permissions)) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU001', MESSAGE = '{settings}';
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION guard_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    IF NOT pg_has_role(session_user, current_user, 'USAGE') AND NOT EXISTS (SELECT 1 FROM begun b WHERE b.xid = pg_current_xact_id() AND NOT b.judged AND NEW.event = b.event AND NEW.id >= b.first_entry) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'an entry is of the event in the making';
    END IF;
    IF NOT pg_has_role(session_user, current_user, 'USAGE') AND (NEW.seal IS NOT NULL OR octet_length(NEW.salt) IS DISTINCT FROM {salt}) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'an entry can be sealed when it is written, and is not';
    END IF;
    RETURN NEW;
END $$;

-- What the trail is searched by is noted of what stands there, and of nothing that is still to come, which others will write. Of ASCII an
-- engine can tell what it is (core/Fold), of other letters how long.
CREATE OR REPLACE FUNCTION is_key(key text, words text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN words ~ '^[\x01-\x7f]*$' THEN key = lower(words) ELSE char_length(key) <= 20 * char_length(words) END
$$;

CREATE OR REPLACE FUNCTION guard_text() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
DECLARE
    own begun;
    is_so boolean;
BEGIN
    IF pg_has_role(session_user, current_user, 'USAGE') THEN
        RETURN NEW;
    END IF;
    SELECT * INTO own FROM begun WHERE xid = pg_current_xact_id();
    IF TG_TABLE_NAME = 'entry_texts' THEN
        is_so := EXISTS (SELECT 1 FROM entries n WHERE n.id = NEW.entry AND n.event = own.event AND n.seal IS NULL AND n.object || n.change ~ '[^\x01-\x7f]'
            AND is_key(NEW.object_key, n.object) AND is_key(NEW.change_key, n.change));
    ELSIF TG_TABLE_NAME = 'event_texts' THEN
        is_so := EXISTS (SELECT 1 FROM events e WHERE e.seq = NEW.event AND e.seq = own.event AND e.reason || e.origin ~ '[^\x01-\x7f]'
            AND is_key(NEW.reason_key, e.reason) AND is_key(NEW.origin_key, e.origin));
    ELSE
        is_so := (NEW.name = own.operator_name OR EXISTS (SELECT 1 FROM forgotten_from(own.first_entry) AS f (account) WHERE NEW.name = pseudonym(f.account)))
            AND is_key(NEW.name_key, NEW.name) AND octet_length(NEW.name_sort_key) <= 16384;
    END IF;
    IF is_so IS NOT TRUE THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'what is searched by is noted of the event in the making';
    END IF;
    RETURN NEW;
END $$;

-- Without what it is searched by, an event is not whole: verifying would accuse its operator.
CREATE OR REPLACE FUNCTION must_be_judged() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM begun WHERE xid = NEW.xid AND judged) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'a change that no event tells of';
    END IF;
    IF EXISTS (SELECT 1 FROM events e WHERE e.seq = NEW.event AND e.forgotten <> '') AND EXISTS (SELECT 1 FROM events e
        WHERE e.operator_id = ANY (SELECT account FROM forgotten_from(NEW.first_entry) AS f (account)) AND (e.salt IS NOT NULL
            OR NOT EXISTS (SELECT 1 FROM operator_names o WHERE o.name = e.operator_name))) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'an operator who was forgotten has no name';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM events e JOIN operator_names o ON o.name = e.operator_name WHERE e.seq = NEW.event)
        OR EXISTS (SELECT 1 FROM events e WHERE e.seq = NEW.event AND e.reason || e.origin ~ '[^\x01-\x7f]' AND NOT EXISTS (SELECT 1 FROM event_texts x WHERE x.event = e.seq))
        OR EXISTS (SELECT 1 FROM entries n WHERE n.id >= NEW.first_entry AND n.seal IS NULL AND n.object || n.change ~ '[^\x01-\x7f]' AND NOT EXISTS (SELECT 1 FROM entry_texts x WHERE x.entry = n.id)) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'an event is noted with what it is searched by';
    END IF;
    DELETE FROM rewritten WHERE event = NEW.event;
    DELETE FROM begun WHERE xid = NEW.xid;
    RETURN NULL;
END $$;

INSERT INTO turn (event) SELECT coalesce(max(seq), 0) FROM events WHERE NOT EXISTS (SELECT 1 FROM turn);

-- Whoever has it open looks, once it is committed; and who holds still knows that there is another one.
CREATE OR REPLACE FUNCTION tell_others() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    UPDATE turn SET event = NEW.seq;
    PERFORM pg_notify(left('muster_' || TG_TABLE_SCHEMA, 63), CAST(NEW.seq AS text));
    RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER tell_others AFTER INSERT ON events FOR EACH ROW EXECUTE FUNCTION tell_others();

CREATE OR REPLACE FUNCTION tell_reported() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    PERFORM pg_notify(left('muster_' || TG_TABLE_SCHEMA, 63), '');
    RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER tell_others AFTER INSERT OR UPDATE ON reported FOR EACH STATEMENT EXECUTE FUNCTION tell_reported();

DROP TRIGGER IF EXISTS judged_in_the_end ON begun;

CREATE CONSTRAINT TRIGGER judged_in_the_end AFTER INSERT ON begun DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION must_be_judged();

CREATE OR REPLACE TRIGGER guard BEFORE INSERT ON entries FOR EACH ROW EXECUTE FUNCTION guard_entry();

CREATE OR REPLACE TRIGGER guard BEFORE INSERT ON event_texts FOR EACH ROW EXECUTE FUNCTION guard_text();

CREATE OR REPLACE TRIGGER guard BEFORE INSERT ON entry_texts FOR EACH ROW EXECUTE FUNCTION guard_text();

CREATE OR REPLACE TRIGGER guard BEFORE INSERT ON operator_names FOR EACH ROW EXECUTE FUNCTION guard_text();

CREATE OR REPLACE TRIGGER guard_order BEFORE UPDATE ON operator_names FOR EACH ROW EXECUTE FUNCTION guard_list();

CREATE OR REPLACE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON providers FOR EACH ROW EXECUTE FUNCTION guard_list();

CREATE OR REPLACE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON classifications FOR EACH ROW EXECUTE FUNCTION guard_list()
