-- The login of the pages that links in mails lead to. It can show a link, and with one that is good do what that is for, and nothing else: no link, no change, and of
-- nobody but whose link it is anything to read. Links are shown by their hash (core/MailLink.h), which nobody can make up.

CREATE OR REPLACE FUNCTION label_of_person(first text, last text, address text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN first || last = '' THEN address ELSE trim(first || ' ' || last) END
$$;

CREATE OR REPLACE FUNCTION find_link(token_hash text)
RETURNS TABLE (kind bigint, object_uuid text, until bigint, state bigint, email text, first_name text, last_name text, status bigint, sign_in bigint, preferred_language bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    {find link}
$$;

CREATE OR REPLACE FUNCTION find_offer(token_hash text)
RETURNS TABLE (email text, first_name text, last_name text, state bigint, project text, project_name text, role text, role_name text, preferred_language bigint, hide_inviter bigint,
    inviter_first text, inviter_last text, inviter_email text, account text, account_status bigint, is_there bigint,
    account_first text, account_last text, account_email text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    {find offer}
$$;

CREATE OR REPLACE FUNCTION find_deleted_offer(token_hash text) RETURNS TABLE (email text, first_name text, last_name text, state bigint, preferred_language bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    {find deleted offer}
$$;

-- What somebody shows who acts for themselves, as of links: kind 3 is a visit, 4 an address alone, of who wants a mail since they have forgotten their password, 5 that
-- sign-ins by it failed too often (storage/visits).
CREATE OR REPLACE FUNCTION shown_pass(shown text, who text) RETURNS links LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {path} AS $$
DECLARE
    good links;
BEGIN
    SELECT * INTO good FROM links l WHERE l.hash = shown;
    IF NOT FOUND AND shown = 'address' THEN
        SELECT shown, 4, u.uuid, clock_now() + 1000, 1 INTO good FROM users u WHERE u.uuid = who;
    ELSIF NOT FOUND AND shown = 'refused' THEN
        SELECT shown, 5, u.uuid, clock_now() + 1000, 1 INTO good FROM users u WHERE u.uuid = who AND EXISTS (SELECT 1 FROM find_due(u.email_key));
    ELSIF NOT FOUND THEN
        SELECT v.hash, 3, u.uuid, v.until, 1 INTO good FROM visits v JOIN users u ON u.id = v.user_id WHERE v.hash = shown AND v.passed = 1;
    END IF;
    RETURN good;
END $$;

-- By whom a change is that somebody makes so, and what it will be judged by. Who gets an account says which ID it will have.
CREATE OR REPLACE FUNCTION begin_by_link(number bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
DECLARE
    shown text := coalesce(current_setting('muster.link', true), '');
    who text := coalesce(current_setting('muster.answerer', true), '');
    called text := coalesce(current_setting('muster.answerer_name', true), '');
    good links := shown_pass(shown, who);
    address text;
    account users;
BEGIN
    IF good.hash IS NULL OR good.until <= clock_now() OR (good.kind < 3 AND good.state <> 0) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'nothing is changed here without a link that is good';
    END IF;
    IF good.kind <> 2 THEN
        SELECT * INTO account FROM users u WHERE u.uuid = good.object_uuid AND u.sign_in = 1 AND u.status = least(good.kind, 1) AND (good.kind NOT IN (3, 5) OR u.locked = 0)
            AND (good.kind <> 4 OR coalesce(u.reset_asked, 0) < clock_now() - 900000);
        who := account.uuid;
    ELSIF who = good.object_uuid THEN -- who declines has no account, and acts as who is invited
        called := coalesce((SELECT label_of_person(i.first_name, i.last_name, i.email) FROM invitations i WHERE i.uuid = who), called);
    ELSE
        SELECT i.email_key INTO address FROM invitations i WHERE i.uuid = good.object_uuid;
        SELECT * INTO account FROM users u WHERE u.email_key = address AND u.status <> 2;
        who := coalesce(account.uuid, who);
    END IF;
    called := CASE WHEN account.uuid IS NULL THEN called ELSE label_of_person(account.first_name, account.last_name, account.email) END;
    IF account.uuid IS NULL AND (good.kind <> 2 OR (who ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$') IS NOT TRUE OR EXISTS (SELECT 1 FROM users u WHERE u.uuid = who)
        OR EXISTS (SELECT 1 FROM users_history h WHERE h.uuid = who) OR NOT has_form(called) OR char_length(called) NOT BETWEEN 1 AND 1000) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'whose link it is, acts';
    END IF;
    INSERT INTO begun (xid, event, first_entry, at, operator_id, operator_name, permissions, rank, link, link_kind, link_object)
    VALUES (pg_current_xact_id(), number, coalesce((SELECT e.first_entry + e.entries FROM events e WHERE e.seq = number - 1), 1), clock_now(), who, called, '{}', 2147483647, shown, good.kind, good.object_uuid);
END $$;

-- Used up along with what it is for.
CREATE OR REPLACE FUNCTION use_link(token_hash text, now bigint) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    IF NOT pg_has_role(session_user, current_user, 'USAGE') AND NOT EXISTS (SELECT 1 FROM begun b WHERE b.xid = pg_current_xact_id_if_assigned() AND b.link = token_hash AND NOT b.judged) THEN
        RETURN false;
    END IF;
    UPDATE links l SET state = 1 WHERE l.hash = token_hash AND l.state = 0 AND l.until > CASE WHEN pg_has_role(session_user, current_user, 'USAGE') THEN now ELSE clock_now() END;
    RETURN FOUND;
END $$;

-- What an invitation is for, also of one that was deleted, as far as the policy goes.
CREATE OR REPLACE FUNCTION offer_of(invitation text) RETURNS TABLE (email text, project text, role text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    SELECT i.email, i.project, i.role FROM invitations i WHERE i.uuid = invitation
    UNION ALL (SELECT h.email, NULL, NULL FROM invitations_history h CROSS JOIN workspace w
        WHERE h.uuid = invitation AND h.state = 0 AND w.deleted_invitations = 1 AND NOT EXISTS (SELECT 1 FROM invitations i WHERE i.uuid = invitation) ORDER BY h.until DESC LIMIT 1)
$$;

-- Whether a field may be changed so by who has this link, `who`.
-- Whether whoever makes the change in the making by a link gets an account by it, and has to accept what the workspace wants accepted.
CREATE OR REPLACE FUNCTION terms_asked(good links) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    SELECT (SELECT w.terms <> '' FROM workspace w) AND (good.kind = 0 OR (good.kind = 2 AND EXISTS (SELECT 1 FROM begun b JOIN entries e ON e.id >= b.first_entry WHERE b.xid = pg_current_xact_id() AND e.action = 'addUser')))
$$;

CREATE OR REPLACE FUNCTION link_allows(good links, who text, kind text, object_id text, other_id text, field text, was jsonb, is_now jsonb, added boolean) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    RETURN coalesce(CASE kind
        WHEN 'user' THEN object_id = who AND added = (good.kind = 2) AND CASE -- of who has an account, an invitation changes nothing
            WHEN good.kind = 4 THEN field = 'resetAsked' AND is_now IS NOT NULL
            WHEN good.kind = 5 THEN field = 'locked' AND is_now = 'true'
            WHEN good.kind = 3 AND field IN ('firstName', 'lastName', 'preferredLanguage', 'signature', 'picture') THEN true
            WHEN good.kind = 3 AND field = 'mfa' THEN is_now = 'true' OR NOT (SELECT w.mfa_required = 1 FROM workspace w)
            WHEN field = 'passwordChanged' THEN is_now IS NOT NULL
            WHEN field = 'mfa' THEN is_now = 'true'
            WHEN field = 'verified' THEN is_now = 'true' AND good.kind < 3
            WHEN field = 'passwordTemporary' THEN is_now IS NULL
            WHEN field = 'status' THEN is_now = '"active"' AND (added OR good.kind = 0)
            WHEN field = 'signIn' THEN added AND is_now = '"password"'
            WHEN field = 'email' THEN added AND EXISTS (SELECT 1 FROM offer_of(good.object_uuid) o WHERE to_jsonb(o.email) = is_now)
            ELSE added AND field IN ('firstName', 'lastName', 'preferredLanguage', 'created') END
        WHEN 'assignment' THEN good.kind = 2 AND added AND object_id = who
            AND EXISTS (SELECT 1 FROM offer_of(good.object_uuid) o WHERE o.project = other_id AND (field <> 'role' OR to_jsonb(o.role) = is_now)) AND field IN ('role', 'created')
        WHEN 'invitation' THEN good.kind = 2 AND NOT added AND object_id = good.object_uuid
            AND (field = 'answered' OR (field = 'invitationState' AND was = '"pending"' AND is_now IN ('"accepted"', '"declined"')))
        END, false);
END $$
