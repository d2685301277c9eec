-- What an event wrote is looked at as a whole when the event is there: before and after, by what the trail says of it. Views
-- `verb_rules`, `field_rules`, `recorded_now` and `recorded_past` are made of the program's definitions (PostgresGuards).

CREATE OR REPLACE FUNCTION chain_number(number bigint) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
    SELECT CAST('\x6e' AS bytea) || int8send(number)
$$;

CREATE OR REPLACE FUNCTION chain_text(words text) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
    SELECT CAST('\x74' AS bytea) || int8send(octet_length(convert_to(words, 'UTF8'))) || convert_to(words, 'UTF8')
$$;

-- See storage/audit/ChainHash: of names, the seal alone.
CREATE OR REPLACE FUNCTION seal_of(salt bytea, one text, other text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT encode(sha256(salt || chain_text(one) || chain_text(other)), 'hex')
$$;

CREATE OR REPLACE FUNCTION chain_hash(e events) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {path} AS $$
BEGIN
    RETURN encode(sha256(chain_number(e.form)
        || coalesce((SELECT string_agg(chain_number(n.id) || chain_number(n.event) || chain_text(n.action)
                || chain_text(n.object_id) || chain_text(n.other_id) || chain_text(coalesce(n.seal, seal_of(n.salt, n.object, n.change))), CAST('' AS bytea) ORDER BY n.id)
            FROM entries n WHERE n.id >= e.first_entry AND n.id < e.first_entry + e.entries), CAST('' AS bytea))
        || chain_text(e.previous) || chain_number(e.seq) || chain_number(e.at) || chain_text(e.operator_id)
        || chain_text(seal_of(e.salt, e.operator_name, e.origin)) || chain_text(e.reason) || coalesce(chain_number(e.undoes), CAST('\x2d' AS bytea))
        || chain_number(e.first_entry) || chain_number(e.entries) || chain_text(e.forgotten)), 'hex');
END $$;

-- Without characters that cannot be seen or show others as what they are not (core/Text).
CREATE OR REPLACE FUNCTION is_seen(words text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT words !~ '[\u0001-\u001f\u007f-\u009f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]'
$$;

-- What a program reads again as a value of that shape (core/ChangeJson). Asked of every field of every entry: without a query in it, so that
-- it becomes a part of the one that asks.
CREATE OR REPLACE FUNCTION is_value(value jsonb, shape text, allowed text[], nullable boolean, longest bigint) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE jsonb_typeof(value)
        WHEN 'null' THEN nullable
        WHEN 'string' THEN shape IN ('text', 'key', 'time') AND is_seen(value #>> '{}') AND char_length(value #>> '{}') <= longest
            AND (shape <> 'key' OR value #>> '{}' = ANY (allowed))
            AND (shape <> 'time' OR value #>> '{}' ~ '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9][.][0-9]{3}Z$')
        WHEN 'boolean' THEN shape = 'flag'
        WHEN 'number' THEN shape = 'number' AND CAST(value AS text) ~ '^-?[0-9]{1,15}$'
        WHEN 'array' THEN shape = 'list' AND jsonb_path_query_array(value, '$[*].type()') <@ '["string"]'
            AND is_seen(CAST(value AS text)) AND CAST(value AS text) !~ '(^|[^\\])(\\\\)*\\[bfnrtu]|"[^"]{255}'
        ELSE false END
$$;

-- In the one form that text has (core/Text), as far as an engine can tell.
CREATE OR REPLACE FUNCTION has_form(words text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT is_seen(words) AND words = btrim(words) AND strpos(words, '  ') = 0
$$;

-- As a recorded change leaves it out.
CREATE OR REPLACE FUNCTION plain(value jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT nullif(nullif(value, 'null'), 'false')
$$;

CREATE OR REPLACE FUNCTION words_of(list jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN list IS NOT NULL THEN coalesce((SELECT array_agg(w) FROM jsonb_array_elements_text(list) AS w), '{}') END
$$;

CREATE OR REPLACE FUNCTION label_of(form jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN jsonb_exists(form, 'name') THEN form ->> 'name'
        WHEN (form ->> 'firstName') || (form ->> 'lastName') = '' THEN form ->> 'email'
        ELSE trim((form ->> 'firstName') || ' ' || (form ->> 'lastName')) END
$$;

-- In PL/pgSQL, which keeps the plan for as long as somebody is connected: SQL would be planned anew for each change, many times what it takes to run. It is the
-- plan for whatever number, as SQL would have it.
-- The first thing that is wrong with what event `number` wrote; no row: nothing is. MU001 names the permission that is missing.
DROP FUNCTION IF EXISTS broken_by(bigint, bigint, bigint, text[], bigint);

-- `answerer`: whose link it is by which it was made (2-links.sql); null: an operator.
CREATE OR REPLACE FUNCTION broken_by(number bigint, first_one bigint, undone bigint, mine text[], my_rank bigint, answerer text, good links)
RETURNS TABLE (code text, what text) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {path} SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY WITH past AS MATERIALIZED (SELECT kind, row_id, object_id, other_id, since, form FROM recorded_past WHERE until = number),
    present AS MATERIALIZED (SELECT kind, row_id, object_id, other_id, form FROM recorded_now WHERE since = number),
    touched AS MATERIALIZED (
        SELECT kind, object_id, other_id, p.form AS b, n.form AS a
        FROM (SELECT kind, object_id, other_id, form FROM past WHERE since < number) AS p FULL JOIN present n USING (kind, object_id, other_id)
    ),
    -- Rows that are gone, whether or not there is another in their place, or was one before
    ended AS MATERIALIZED (
        SELECT p.kind, p.object_id, p.other_id, count(DISTINCT p.row_id) AS times, (array_agg(p.form ORDER BY p.row_id DESC, p.since DESC))[1] AS form
        FROM past p WHERE NOT EXISTS (SELECT 1 FROM present n WHERE n.kind = p.kind AND n.row_id = p.row_id) GROUP BY p.kind, p.object_id, p.other_id
    ),
    read AS MATERIALIZED (
        SELECT n.id, n.action, n.object, n.object_id, n.other_id, CAST(n.change AS json) AS written, CAST(n.change AS jsonb) AS change FROM entries n WHERE n.id >= first_one
    ),
    -- `is_whole`: the program could have written it, and reads it
    claims AS MATERIALIZED (
        SELECT n.id, v.kind, v.verb, v.permission, n.object_id, CASE WHEN v.joins OR v.kind IS NULL THEN n.other_id ELSE '' END AS other_id, n.object, n.change,
            v.kind IS NOT NULL AND jsonb_typeof(n.change) = 'object' AND n.change -> 'do' = to_jsonb(n.action)
                AND (v.subjects = '{}' OR (SELECT count(*) = 1 AND bool_and(n.change -> s.name = to_jsonb(n.object_id)) FROM unnest(v.subjects) AS s (name) WHERE jsonb_exists(n.change, s.name)))
                AND (NOT v.joins OR n.change -> v.owner = to_jsonb(n.other_id)) AND (v.joins OR n.other_id = '')
                AND n.change - (v.subjects || array_remove(ARRAY['do', 'was', 'set', v.owner], '')) = '{}'
                AND coalesce(jsonb_typeof(n.change -> 'was') = 'object', true) AND coalesce(jsonb_typeof(n.change -> 'set') = 'object', v.verb <> 'edit' OR v.kind = 'trail')
                AND (v.verb <> 'edit' OR v.kind = 'trail' OR n.change -> 'set' <> '{}')
                -- Of a key that stands there twice, each reader takes another
                AND NOT EXISTS (SELECT 1 FROM json_object_keys(n.written) AS k (key) GROUP BY key HAVING count(*) > 1)
                AND NOT EXISTS (SELECT 1 FROM json_object_keys(n.written -> 'was') AS k (key) GROUP BY key HAVING count(*) > 1)
                AND NOT EXISTS (SELECT 1 FROM json_object_keys(n.written -> 'set') AS k (key) GROUP BY key HAVING count(*) > 1)
                AND is_seen(n.object) AND char_length(n.object) <= 1000 AND octet_length(CAST(n.written AS text)) <= least(octet_length(CAST(n.change AS text)), 4000000) AS is_whole
        FROM read n LEFT JOIN verb_rules v ON v.action = n.action
    ),
    stories AS MATERIALIZED (
        SELECT kind, object_id, other_id, (array_agg(verb ORDER BY id))[1] AS opens, (array_agg(verb ORDER BY id DESC))[1] AS closes,
            CASE WHEN count(*) = 1 THEN min(object) END AS label, count(*) FILTER (WHERE verb = 'add') AS added, count(*) FILTER (WHERE verb = 'remove') AS removed
        FROM claims WHERE kind NOT IN ('workspace', 'trail') GROUP BY kind, object_id, other_id
    ),
    said AS MATERIALIZED (
        SELECT c.kind, c.object_id, c.other_id, f.field,
            (array_agg(c.change -> 'was' -> f.field ORDER BY c.id) FILTER (WHERE jsonb_exists(c.change -> 'was', f.field)))[1] AS was,
            (array_agg(c.change -> 'set' -> f.field ORDER BY c.id DESC) FILTER (WHERE jsonb_exists(c.change -> 'set', f.field)))[1] AS set,
            bool_or(coalesce(jsonb_exists(c.change -> 'was', f.field), false)) AS has_was, bool_or(coalesce(jsonb_exists(c.change -> 'set', f.field), false)) AS has_set
        FROM claims c CROSS JOIN LATERAL jsonb_object_keys(coalesce(c.change -> 'was', '{}') || coalesce(c.change -> 'set', '{}')) AS f (field)
        WHERE c.kind NOT IN ('workspace', 'trail') GROUP BY c.kind, c.object_id, c.other_id, f.field
    ),
    -- With what came and went again within the event, as if it had stayed; which roles that had, is only told
    shown AS MATERIALIZED (
        SELECT kind, object_id, other_id, b, a FROM touched
        UNION ALL SELECT e.kind, e.object_id, e.other_id, NULL, e.form || CASE WHEN e.kind = 'user' THEN jsonb_build_object('roles', coalesce(s.set, '[]')) ELSE '{}' END
        FROM ended e LEFT JOIN said s ON s.kind = e.kind AND s.object_id = e.object_id AND s.other_id = e.other_id AND s.field = 'roles'
        WHERE NOT EXISTS (SELECT 1 FROM touched t WHERE t.kind = e.kind AND t.object_id = e.object_id AND t.other_id = e.other_id)
    ),
    changed AS MATERIALIZED (
        SELECT t.kind, t.object_id, t.other_id, f.field, f.permission, plain(f.initial) AS initial, f.access, f.personal, f.editable, f.named,
            plain(t.b -> f.field) AS b, plain(t.a -> f.field) AS a, t.b IS NULL AS added, t.a IS NULL AS removed,
            plain(s.was) AS was, plain(s.set) AS set, coalesce(s.has_was, false) AS has_was, coalesce(s.has_set, false) AS has_set, t.b ->> 'status' AS status, t.b ->> 'signIn' AS sign_in
        FROM shown t JOIN field_rules f ON f.kind = t.kind
        LEFT JOIN said s ON s.kind = t.kind AND s.object_id = t.object_id AND s.other_id = t.other_id AND s.field = f.field
        WHERE s.field IS NOT NULL OR plain(t.b -> f.field) IS DISTINCT FROM plain(t.a -> f.field)
    ),
    gone AS MATERIALIZED (SELECT object_id FROM touched WHERE kind = 'user' AND a IS NULL),
    -- What goes along with another change: a manager who is deleted, access kept from the Default Group that is taken away
    alone AS MATERIALIZED (
        SELECT c.*, c.field = 'manager' AND c.a IS NULL AND EXISTS (SELECT 1 FROM gone g WHERE g.object_id = c.b #>> '{}') AS goes,
            c.field = 'defaultAccessWithout' AND NOT c.added AND c.a @> coalesce(c.b, '[]') AS lessens
        FROM changed c WHERE c.a IS DISTINCT FROM c.b
    ),
    -- What was something else in between, of who was there before, or was not as before when they went: visits, links and mails end by that too, and names are forgotten
    moments AS MATERIALIZED (
        SELECT DISTINCT r.kind, r.object_id, r.field FROM rewritten r WHERE r.event = number AND EXISTS (SELECT 1 FROM past p WHERE p.kind = r.kind AND p.object_id = r.object_id AND p.since < number)
        UNION SELECT t.kind, t.object_id, f.field FROM touched t JOIN past p ON p.kind = t.kind AND p.object_id = t.object_id JOIN field_rules f ON f.kind = t.kind
        WHERE t.kind IN ('user', 'invitation') AND t.a IS NULL AND p.since = number AND f.field <> 'roles' AND plain(p.form -> f.field) IS DISTINCT FROM plain(t.b -> f.field)
    ),
    before AS MATERIALIZED (
        SELECT n.id, n.object_id, n.action, CAST(n.change AS jsonb) AS change
        FROM entries n JOIN events e ON e.seq = undone AND answerer IS NULL AND n.id BETWEEN e.first_entry AND e.first_entry + e.entries - 1
    ),
    needed AS (
        SELECT v.permission FROM shown t JOIN verb_rules v ON v.kind = t.kind AND v.verb = CASE WHEN t.b IS NULL THEN 'add' WHEN t.a IS NULL THEN 'remove' END
        WHERE NOT (t.kind = 'member' AND t.a IS NULL AND t.object_id IN (SELECT object_id FROM gone))
            -- To an address that was theirs
            AND NOT (t.kind = 'invitation' AND t.a IS NULL AND EXISTS (SELECT 1 FROM gone g JOIN users_history h ON h.uuid = g.object_id WHERE lower(h.email) = lower(t.b ->> 'email')))
        UNION SELECT coalesce(c.permission, v.permission) FROM alone c JOIN verb_rules v ON v.kind = c.kind AND v.verb = 'edit'
        WHERE NOT c.added AND NOT c.removed AND NOT c.goes AND NOT c.lessens
        -- Also where it ends as it began: what a row says in between ends visits, mails and more
        UNION SELECT coalesce(f.permission, v.permission) FROM touched t JOIN said s USING (kind, object_id, other_id) JOIN field_rules f USING (kind, field) JOIN verb_rules v ON v.kind = t.kind AND v.verb = 'edit'
        WHERE t.b IS NOT NULL AND t.a IS NOT NULL AND NOT EXISTS (SELECT 1 FROM alone c WHERE c.kind = t.kind AND c.object_id = t.object_id AND c.other_id = t.other_id AND c.field = s.field)
        UNION SELECT coalesce(f.permission, v.permission) FROM moments m JOIN field_rules f ON f.kind = m.kind AND f.field = m.field JOIN verb_rules v ON v.kind = m.kind AND v.verb = 'edit'
        UNION SELECT c.permission FROM alone c
        WHERE c.added AND c.permission IS NOT NULL AND c.a IS DISTINCT FROM c.initial AND NOT (c.field = 'roles' AND c.a = '[]')
        UNION SELECT '{assign}' FROM alone c WHERE c.access AND NOT c.removed AND (NOT c.added OR c.a IS DISTINCT FROM c.initial)
        UNION SELECT '{admins}' FROM shown t
        WHERE t.kind = 'user' AND (t.b IS NULL OR t.a IS NULL
                OR (SELECT bool_and(c.goes OR c.lessens) FROM alone c WHERE c.kind = 'user' AND c.object_id = t.object_id) IS NOT TRUE
                OR EXISTS (SELECT 1 FROM said s WHERE s.kind = 'user' AND s.object_id = t.object_id AND NOT EXISTS (SELECT 1 FROM alone c WHERE c.kind = 'user' AND c.object_id = t.object_id AND c.field = s.field)))
            AND (t.b ->> 'accountType' = 'admin' OR t.a ->> 'accountType' = 'admin'
                OR EXISTS (SELECT 1 FROM roles r WHERE r.scope = 0 AND rank_of_role(r) < my_rank AND (jsonb_exists(t.b -> 'roles', r.uuid) OR jsonb_exists(t.a -> 'roles', r.uuid))))
        -- Roles are given by who holds all they permit
        UNION SELECT rp.permission FROM shown t JOIN roles r ON jsonb_exists(t.a -> 'roles', r.uuid) AND NOT coalesce(jsonb_exists(t.b -> 'roles', r.uuid), false)
            JOIN role_permissions rp ON rp.role_id = r.id WHERE t.kind = 'user'
        -- By its password whoever sets it can come in, and by its address whoever gets its mail: so they may what it may
        UNION SELECT rp.permission FROM alone c JOIN users u ON u.uuid = c.object_id JOIN user_roles h ON h.user_id = u.id JOIN role_permissions rp ON rp.role_id = h.role_id
        WHERE c.kind = 'user' AND NOT c.added AND NOT c.removed AND c.a IS NOT NULL AND c.field IN ('email', 'passwordChanged', 'passwordTemporary') AND NOT (u.account_type = 2 AND rp.permission = ANY ({capped}))
        UNION SELECT rp.permission FROM shown t JOIN roles r ON r.uuid = t.a ->> 'role' AND r.uuid IS DISTINCT FROM t.b ->> 'role'
            JOIN role_permissions rp ON rp.role_id = r.id WHERE t.kind IN ('assignment', 'invitation')
        -- Whoever lets an invitation wait again, or longer, offers what is in it
        UNION SELECT x.permission FROM shown t JOIN roles r ON r.uuid = t.a ->> 'role' CROSS JOIN LATERAL (SELECT '{assign}' AS permission UNION ALL SELECT rp.permission FROM role_permissions rp WHERE rp.role_id = r.id) AS x
        WHERE t.kind = 'invitation' AND t.b IS NOT NULL AND t.a ->> 'invitationState' = 'pending' AND (t.b ->> 'invitationState' <> 'pending' OR t.a ->> 'expires' IS DISTINCT FROM t.b ->> 'expires')
        -- What is written into a role is given; of who ranks above, it is not touched; on projects it is access
        UNION SELECT x.permission FROM shown t CROSS JOIN LATERAL jsonb_array_elements_text(t.a -> 'permissions') AS x (permission)
        WHERE t.kind = 'role' AND NOT coalesce(jsonb_exists(t.b -> 'permissions', x.permission), false)
        UNION SELECT '{admins}' FROM shown t
        WHERE t.kind = 'role' AND (rank_of_permissions(words_of(t.b -> 'permissions')) < my_rank OR rank_of_permissions(words_of(t.a -> 'permissions')) < my_rank
            OR EXISTS (SELECT 1 FROM roles r JOIN user_roles h ON h.role_id = r.id JOIN users u ON u.id = h.user_id
                WHERE r.uuid = t.object_id AND t.b IS NOT NULL AND (u.account_type = 0 OR rank_of(u.uuid) < my_rank)))
        UNION SELECT '{assign}' FROM shown t
        WHERE t.kind = 'role' AND t.a IS NOT NULL AND t.b ->> 'scope' = 'project' AND t.a -> 'permissions' <> t.b -> 'permissions'
        -- Who comes into a group comes to what that has on projects, and who leaves it loses that
        UNION SELECT x.permission FROM shown t JOIN user_groups g ON g.uuid = t.other_id JOIN group_tree u ON u.inner_id = g.id
            JOIN assignments s ON s.group_id = u.outer_id
            CROSS JOIN LATERAL (SELECT '{assign}' AS permission UNION ALL SELECT rp.permission FROM role_permissions rp WHERE rp.role_id = s.role_id AND t.b IS NULL) AS x
        WHERE t.kind IN ('member', 'nesting') AND (t.b IS NULL) <> (t.a IS NULL)
        UNION SELECT '{assign}' FROM shown t
        WHERE t.kind = 'user' AND t.a IS NULL AND (plain(t.b -> 'defaultGroup') IS NOT NULL OR EXISTS (
            SELECT 1 FROM projects p WHERE p.created <= (SELECT h.default_until FROM users_history h WHERE h.uuid = t.object_id AND h.until = number AND h.since < number LIMIT 1)
                AND NOT jsonb_exists(t.b -> 'defaultAccessWithout', p.uuid)))
        -- What was taken away and is there again all the same, or the other way round
        UNION SELECT c.permission FROM claims c JOIN stories s USING (kind, object_id, other_id) WHERE s.added > 0 AND s.removed > 0 AND c.verb <> 'edit'
        UNION SELECT coalesce(f.permission, c.permission) FROM claims c
            LEFT JOIN LATERAL jsonb_object_keys(coalesce(c.change -> 'set', '{}')) AS k (field) ON c.kind = 'workspace'
            LEFT JOIN field_rules f ON f.kind = 'workspace' AND f.field = k.field
        WHERE c.kind IN ('workspace', 'trail')
    ),
    forbidden AS (
        SELECT c.object_id, c.field, c.a FROM changed c CROSS JOIN workspace w
        WHERE c.kind = 'user' AND NOT c.added AND NOT c.removed AND c.a IS DISTINCT FROM c.b
            AND (NOT c.editable OR (c.personal AND c.status <> 'pending' AND w.correct_names = 0) OR (c.field = 'status' AND c.a = '"pending"')
                OR (c.field = 'locked' AND c.a IS NOT NULL AND NOT EXISTS (SELECT 1 FROM sign_ins s JOIN users u ON u.id = s.user_id WHERE u.uuid = c.object_id AND s.due = 1))
                OR (c.field = 'sessionsEnded' AND (c.a IS NULL OR c.b #>> '{}' > c.a #>> '{}'))
                OR (c.field = 'mfa' AND c.a IS NOT NULL) OR (c.field = 'provider' AND c.a IS NOT NULL AND c.sign_in <> 'sso'))
        UNION ALL SELECT c.object_id, c.field, c.a FROM changed c
        WHERE c.kind <> 'user' AND NOT c.added AND NOT c.removed AND NOT c.editable AND c.a IS DISTINCT FROM c.b
    )
    SELECT 'MU002', 'an entry that says nothing that this workspace knows' FROM claims WHERE is_whole IS NOT TRUE
    UNION ALL SELECT 'MU002', x.field || ' of ' || c.object_id || ' is told as nothing that it can be'
    FROM claims c CROSS JOIN LATERAL (SELECT * FROM jsonb_each(c.change -> 'was') UNION ALL SELECT * FROM jsonb_each(c.change -> 'set')) AS x (field, value)
    LEFT JOIN field_rules f ON f.kind = c.kind AND f.field = x.field
    WHERE jsonb_typeof(c.change) = 'object' AND is_value(x.value, f.shape, f.allowed, f.nullable, f.longest) IS NOT TRUE
    UNION ALL SELECT 'MU002', f.field || ' of ' || t.object_id || ' is nothing that it can be' FROM touched t JOIN field_rules f ON f.kind = t.kind AND f.shape IN ('key', 'flag', 'time')
    WHERE t.a IS NOT NULL AND is_value(t.a -> f.field, f.shape, f.allowed, f.nullable, f.longest) IS NOT TRUE
    UNION ALL SELECT 'MU002', 'a row of ' || t.object_id || ' that the entries do not tell of' FROM touched t LEFT JOIN stories s USING (kind, object_id, other_id)
    WHERE s.kind IS NULL OR (s.opens = 'add') <> (t.b IS NULL) OR (s.closes = 'remove') <> (t.a IS NULL)
        OR (t.other_id = '' AND s.label IS NOT NULL AND s.label NOT IN (coalesce(label_of(t.a), ''), coalesce(label_of(t.b), '')))
    UNION ALL SELECT 'MU002', 'a role of ' || u.uuid || ' that the entries do not tell of' FROM users u
    WHERE u.since <> number AND u.id IN (SELECT x.user_id FROM user_roles x WHERE x.since = number UNION ALL SELECT y.user_id FROM user_roles_history y WHERE y.until = number)
    UNION ALL SELECT 'MU002', 'an entry about ' || s.object_id || ' that did not happen' FROM stories s LEFT JOIN touched t USING (kind, object_id, other_id)
    LEFT JOIN ended e USING (kind, object_id, other_id)
    WHERE (t.kind IS NULL AND e.kind IS NULL) OR s.removed <> coalesce(e.times, 0)
        OR s.added - s.removed <> CASE WHEN t.a IS NULL THEN 0 ELSE 1 END - CASE WHEN t.b IS NULL THEN 0 ELSE 1 END
    UNION ALL SELECT 'MU002', 'a row of ' || e.object_id || ' that came and went without a word' FROM ended e LEFT JOIN stories s USING (kind, object_id, other_id) WHERE s.kind IS NULL
    UNION ALL SELECT 'MU002', c.field || ' of ' || c.object_id || ' is not what the entries tell' FROM changed c
    WHERE (NOT c.removed AND c.a IS DISTINCT FROM CASE WHEN c.has_set THEN c.set WHEN c.added THEN NULL ELSE c.b END)
        OR (NOT c.added AND c.b IS DISTINCT FROM CASE WHEN c.has_was THEN c.was WHEN c.removed THEN NULL ELSE c.b END AND NOT (c.named AND c.b IS NULL))
    UNION ALL SELECT 'MU002', m.field || ' of ' || m.object_id || ' is for a moment what the entries do not tell' FROM moments m
    WHERE NOT EXISTS (SELECT 1 FROM said s WHERE s.kind = m.kind AND s.object_id = m.object_id AND s.field = m.field AND s.has_set AND (answerer IS NULL
        OR EXISTS (SELECT 1 FROM alone c WHERE c.kind = m.kind AND c.object_id = m.object_id AND c.field = m.field)
        -- Whose second factor is set up anew has none for a moment
        OR (m.field = 'mfa' AND EXISTS (SELECT 1 FROM authenticators a JOIN users u ON u.id = a.user_id WHERE a.since = number AND u.uuid = m.object_id))))
    UNION ALL SELECT 'MU002', s.field || ' is no field of ' || s.kind FROM said s LEFT JOIN field_rules f ON f.kind = s.kind AND f.field = s.field WHERE f.field IS NULL
    UNION ALL SELECT 'MU001', permission FROM needed WHERE permission <> ALL (mine) AND answerer IS NULL
    UNION ALL SELECT 'MU002', t.kind || ' ' || t.object_id || ' is nothing that this link is for' FROM shown t
    WHERE answerer IS NOT NULL AND CASE t.kind
        WHEN 'user' THEN t.a IS NULL OR t.object_id <> answerer
        WHEN 'assignment' THEN t.b IS NOT NULL OR t.object_id <> answerer OR NOT EXISTS (SELECT 1 FROM offer_of(good.object_uuid) o WHERE o.project = t.other_id AND o.role = t.a ->> 'role')
        WHEN 'invitation' THEN t.b IS NULL OR t.a IS NULL OR t.object_id <> good.object_uuid
        ELSE true END
    UNION ALL SELECT 'MU002', c.object_id || ' is nothing that this link is for' FROM claims c WHERE answerer IS NOT NULL AND coalesce(c.kind IN ('workspace', 'trail'), true)
    UNION ALL SELECT 'MU002', c.field || ' of ' || c.object_id || ' is nothing that this link is for' FROM changed c
    WHERE answerer IS NOT NULL AND c.a IS DISTINCT FROM CASE WHEN c.added THEN c.initial ELSE c.b END AND NOT (c.field = 'roles' AND c.a = '[]')
        AND NOT link_allows(good, answerer, c.kind, c.object_id, c.other_id, c.field, c.b, c.a, c.added)
    UNION ALL SELECT 'MU002', f.field || ' of ' || f.object_id || ' is not for operators to change' FROM forbidden f
    WHERE answerer IS NULL AND NOT EXISTS (SELECT 1 FROM before u WHERE u.object_id = f.object_id AND jsonb_exists(u.change -> 'was', f.field) AND plain(u.change -> 'was' -> f.field) IS NOT DISTINCT FROM f.a)
    UNION ALL SELECT 'MU002', c.object_id || ' has got no password by that' FROM changed c JOIN users u ON u.uuid = c.object_id LEFT JOIN passwords p ON p.user_id = u.id
    WHERE c.kind = 'user' AND c.field = 'passwordChanged' AND c.a IS DISTINCT FROM c.b AND c.a IS NOT NULL AND p.since IS DISTINCT FROM number
    UNION ALL SELECT 'MU002', 'a password that no entry tells of' FROM passwords p JOIN users u ON u.id = p.user_id
    WHERE p.since = number AND NOT EXISTS (SELECT 1 FROM changed c WHERE c.object_id = u.uuid AND c.field = 'passwordChanged' AND c.has_set AND c.a IS NOT NULL AND c.a IS DISTINCT FROM c.b)
    -- It goes when a row says for a moment that there is none
    UNION ALL SELECT 'MU002', u.uuid || ' has a password and does not say so, or the other way round' FROM users u LEFT JOIN passwords p ON p.user_id = u.id
    WHERE u.since = number AND (u.password_changed IS NULL) <> (p.user_id IS NULL)
    UNION ALL SELECT 'MU002', t.object_id || ' has a picture that is not kept' FROM touched t
    WHERE t.kind = 'user' AND t.a ->> 'picture' <> '' AND NOT EXISTS (SELECT 1 FROM pictures p WHERE p.hash = t.a ->> 'picture')
    UNION ALL SELECT 'MU002', 'a picture that nobody has' FROM pictures p WHERE p.since = number AND NOT EXISTS (SELECT 1 FROM users u WHERE u.picture = p.hash AND u.picture <> '')
    -- Whoever was there, also where the same is there again; what added them is taken back while they are as it left them, but for what no undo takes back
    UNION ALL SELECT 'MU002', p.object_id || ' may not be deleted' FROM past p CROSS JOIN workspace w
    WHERE p.kind = 'user' AND p.since < number AND NOT EXISTS (SELECT 1 FROM present n WHERE n.kind = 'user' AND n.row_id = p.row_id)
        AND (w.deletion = 0 OR (w.deletion = 1 AND NOT (p.form ->> 'status' = 'pending' AND p.form ->> 'signIn' = 'password')
        AND (NOT EXISTS (SELECT 1 FROM before u WHERE u.object_id = p.object_id AND u.action = 'addUser') OR EXISTS (SELECT 1 FROM field_rules f WHERE f.kind = 'user' AND f.field <> 'roles' AND f.field <> ALL ({stays}) AND plain(p.form -> f.field) IS DISTINCT FROM
            plain((SELECT u.change -> 'set' -> f.field FROM before u WHERE u.object_id = p.object_id AND jsonb_exists(u.change -> 'set', f.field) ORDER BY u.id DESC LIMIT 1))))))
    -- What hung on them would be gone
    UNION ALL SELECT 'MU002', p.object_id || ' goes and comes back at once' FROM past p JOIN present n ON n.kind = 'user' AND n.object_id = p.object_id AND n.row_id <> p.row_id
    WHERE p.kind = 'user' AND p.since < number
    UNION ALL SELECT 'MU002', c.object_id || ' keeps access that there is not' FROM changed c
    WHERE c.field = 'defaultAccessWithout' AND (jsonb_array_length(c.a) <> (SELECT count(DISTINCT x) FROM jsonb_array_elements(c.a) AS x)
        OR EXISTS (SELECT 1 FROM jsonb_array_elements_text(c.a) AS x (project) WHERE NOT coalesce(jsonb_exists(c.b, x.project), false) AND NOT EXISTS (SELECT 1 FROM projects p WHERE p.uuid = x.project)
            AND NOT EXISTS (SELECT 1 FROM before u WHERE u.object_id = c.object_id AND jsonb_exists(u.change -> 'was' -> c.field, x.project))))
    -- Whatever moment is given, it is now
    UNION ALL SELECT 'MU002', c.field || ' of ' || c.object_id || ' is another time' FROM changed c JOIN field_rules f ON f.kind = c.kind AND f.field = c.field
    CROSS JOIN (SELECT to_timestamp(b.at / 1000) AS at FROM begun b WHERE b.xid = pg_current_xact_id()) AS b
    WHERE f.shape = 'time' AND f.editable AND c.field NOT IN ('expires', 'defaultAccessUntil') AND NOT c.removed AND c.a IS NOT NULL AND c.a IS DISTINCT FROM c.b
        AND abs(extract(epoch FROM CAST(c.a #>> '{}' AS timestamptz) - b.at)) * 1000 > {ahead} + 1000
        AND NOT (c.added AND CAST(c.a #>> '{}' AS timestamptz) <= b.at)
        AND NOT EXISTS (SELECT 1 FROM before u WHERE u.object_id = c.object_id AND u.change -> 'was' -> c.field = c.a)
    UNION ALL SELECT 'MU002', t.object_id || ' was the ID of another' FROM touched t
    WHERE t.kind = 'user' AND t.b IS NULL AND EXISTS (SELECT 1 FROM users_history h WHERE h.uuid = t.object_id AND h.since < number)
        AND NOT EXISTS (SELECT 1 FROM before u WHERE u.object_id = t.object_id AND u.action = 'deleteUser')
    -- Mails, links and entries tell objects apart by their IDs alone
    UNION ALL SELECT 'MU002', t.object_id || ' is the ID of something else' FROM shown t
    WHERE t.b IS NULL AND t.other_id = '' AND ((t.kind <> 'user' AND (EXISTS (SELECT 1 FROM users x WHERE x.uuid = t.object_id) OR EXISTS (SELECT 1 FROM users_history x WHERE x.uuid = t.object_id)))
        OR (t.kind <> 'invitation' AND (EXISTS (SELECT 1 FROM invitations x WHERE x.uuid = t.object_id) OR EXISTS (SELECT 1 FROM invitations_history x WHERE x.uuid = t.object_id)))
        OR (t.kind <> 'group' AND EXISTS (SELECT 1 FROM user_groups x WHERE x.uuid = t.object_id)) OR (t.kind <> 'project' AND EXISTS (SELECT 1 FROM projects x WHERE x.uuid = t.object_id))
        OR (t.kind <> 'role' AND EXISTS (SELECT 1 FROM roles x WHERE x.uuid = t.object_id)))
    UNION ALL SELECT 'MU002', t.object_id || ' is nobody''s own manager' FROM touched t WHERE t.kind = 'user' AND t.a ->> 'manager' = t.object_id
    -- Texts, and what keeps them apart, as far as an engine can tell: letters beyond ASCII it folds otherwise
    UNION ALL SELECT 'MU002', 'a text of ' || t.object_id || ' has no form' FROM touched t
    WHERE t.other_id = '' AND t.a IS NOT NULL AND (t.object_id !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
        OR EXISTS (SELECT 1 FROM jsonb_each_text(t.a) AS x (name, value) WHERE x.value ~ '[\x01-\x1f\x7f]' OR x.value <> btrim(x.value)
            -- Few texts are so long that it has to be looked up how long they may be
            OR (char_length(x.value) > {shortest} AND EXISTS (SELECT 1 FROM field_rules f WHERE f.kind = t.kind AND f.field = x.name AND f.shape <> 'list' AND char_length(x.value) > f.longest))))
    UNION ALL SELECT 'MU002', u.email || ' is no address' FROM users u WHERE u.since = number AND u.email !~ '^[^@[:space:]]+@[^@[:space:]]+$'
    UNION ALL SELECT 'MU002', 'a group needs a name of its own' FROM user_groups g
    WHERE g.since = number AND (g.name IN ('', 'Default Group') OR g.name_key = 'default group')
    UNION ALL SELECT 'MU002', 'a role needs a name of its own' FROM roles r
    WHERE r.since = number AND r.name = ''
    UNION ALL SELECT 'MU002', t.object_id || ' is built in' FROM touched t
    WHERE t.kind = 'role' AND (EXISTS (SELECT 1 FROM roles r WHERE r.uuid = t.object_id AND (r.built_in <> 0 OR r.rank <> 1000))
        OR EXISTS (SELECT 1 FROM roles_history h WHERE h.uuid = t.object_id AND h.built_in <> 0))
    UNION ALL SELECT 'MU002', x.permission || ' is nothing that a role permits' FROM touched t CROSS JOIN LATERAL jsonb_array_elements_text(t.a -> 'permissions') AS x (permission)
    WHERE t.kind = 'role' AND (NOT is_permission(x.permission) OR (SELECT count(*) FROM jsonb_array_elements_text(t.a -> 'permissions') AS o (p) WHERE o.p = x.permission) > 1)
    UNION ALL SELECT 'MU002', 'a project needs a name of its own' FROM projects p
    WHERE p.since = number AND p.name = ''
    -- Invitations: who invites says so, operators take back or send again, all else is said by who is invited
    UNION ALL SELECT 'MU002', t.object_id || ' says who invites' FROM touched t
    WHERE t.kind = 'invitation' AND t.b IS NULL AND t.a ->> 'by' IS DISTINCT FROM me() AND NOT EXISTS (SELECT 1 FROM before u WHERE u.object_id = t.object_id AND u.action = 'deleteInvitation'
        AND coalesce(u.change -> 'was' ->> 'by', '') = coalesce(t.a ->> 'by', '') AND u.change -> 'was' -> 'email' = t.a -> 'email' AND u.change -> 'was' -> 'project' = t.a -> 'project' AND u.change -> 'was' -> 'role' = t.a -> 'role')
    UNION ALL SELECT 'MU002', c.object_id || ' is not answered by operators' FROM changed c
    WHERE answerer IS NULL AND c.kind = 'invitation' AND c.field = 'invitationState' AND NOT c.removed AND c.a IS DISTINCT FROM c.b AND CASE
        WHEN c.added THEN c.a NOT IN ('"pending"', '"revoked"') AND NOT EXISTS (SELECT 1 FROM before u WHERE u.object_id = c.object_id AND u.action = 'deleteInvitation' AND u.change -> 'was' -> 'invitationState' = c.a)
        ELSE NOT (c.b = '"pending"' AND c.a = '"revoked"')
            AND NOT (c.a = '"pending"' AND c.b <> '"accepted"' AND EXISTS (SELECT 1 FROM alone x WHERE x.object_id = c.object_id AND x.field = 'invitationAsked' AND x.a IS NOT NULL))
            AND NOT EXISTS (SELECT 1 FROM before u WHERE u.object_id = c.object_id AND u.change -> 'was' -> 'invitationState' = c.a) END
    UNION ALL SELECT 'MU002', i.uuid || ' offers what there is not, or for too long' FROM invitations i
    CROSS JOIN (SELECT greatest(w.invitation_days, (SELECT max(least(365, greatest(CAST(r.change -> 'set' ->> 'invitationDays' AS numeric), CAST(r.change -> 'was' ->> 'invitationDays' AS numeric))))
        FROM read r WHERE r.action = 'editWorkspace')) AS days FROM workspace w) AS allowed -- also where this very event says otherwise afterwards
    WHERE i.since = number AND ((NOT EXISTS (SELECT 1 FROM roles r WHERE r.uuid = i.role AND r.scope = 1) AND NOT EXISTS (SELECT 1 FROM invitations_history h WHERE h.uuid = i.uuid AND h.role = i.role))
        OR (NOT EXISTS (SELECT 1 FROM projects p WHERE p.uuid = i.project) AND NOT EXISTS (SELECT 1 FROM invitations_history h WHERE h.uuid = i.uuid AND h.project = i.project)
            AND NOT (i.state <> 0 AND EXISTS (SELECT 1 FROM projects_history p WHERE p.uuid = i.project AND p.until = number))) -- gone in the same event, and so is the offer
        OR (coalesce(i.expires > floor(extract(epoch FROM clock_timestamp()) * 1000) + allowed.days * 86400000, true) AND NOT EXISTS (SELECT 1 FROM invitations_history h WHERE h.uuid = i.uuid AND h.expires = i.expires)))
    UNION ALL SELECT 'MU002', i.email || ' is no address' FROM invitations i WHERE i.since = number AND i.email !~ '^[^@[:space:]]+@[^@[:space:]]+$'
    UNION ALL SELECT 'MU002', 'a group within itself' FROM nestings n JOIN group_tree t ON t.inner_id = n.outer_id AND t.outer_id = n.inner_id WHERE n.since = number
    UNION ALL SELECT 'MU002', k.object_id || ' is searched by what it does not say' FROM ({wrong keys}) AS k
    UNION ALL SELECT 'MU002', r.uuid || ' is no role of a user' FROM user_roles x JOIN roles r ON r.id = x.role_id WHERE x.since = number AND r.scope <> 0
    UNION ALL SELECT 'MU002', r.uuid || ' is no role on a project' FROM assignments x JOIN roles r ON r.id = x.role_id WHERE x.since = number AND r.scope <> 1
    LIMIT 1;
END $$;

-- Rules about all rows, asked as the program asks them.
CREATE OR REPLACE FUNCTION rule_broken_by(number bigint) RETURNS TABLE (what text) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {path} SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY SELECT 'nobody is left who can administer the workspace' WHERE EXISTS ({administrator})
    UNION ALL SELECT 'somebody is in two teams of a project' WHERE EXISTS ({one team});
END $$;

-- Of the workspace itself there is no history: what is set of it is what was last said of it.
CREATE OR REPLACE FUNCTION settings_broken() RETURNS TABLE (what text) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {path} SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY WITH found AS (SELECT w.uuid, w.since, {workspace} AS form FROM workspace w),
    told AS (SELECT n.id, n.event, CAST(n.change AS jsonb) -> 'set' AS set FROM entries n JOIN found w ON n.object_id = w.uuid WHERE n.action = 'editWorkspace')
    SELECT r.field || ' of the workspace is not what the entries tell' FROM field_rules r CROSS JOIN found w
    WHERE r.kind = 'workspace' AND plain(w.form -> r.field) IS DISTINCT FROM plain(coalesce(
        (SELECT t.set -> r.field FROM told t WHERE jsonb_exists(t.set, r.field) ORDER BY t.id DESC LIMIT 1),
        CASE WHEN r.field = 'organization' THEN w.form -> r.field ELSE r.initial END))
    UNION ALL SELECT 'the workspace says which event wrote it' FROM found w WHERE w.since <> coalesce((SELECT max(event) FROM told), 1)
    UNION ALL SELECT p.permission || ' is taken from a role' FROM found w CROSS JOIN LATERAL lost_permissions() AS p (permission) WHERE w.since = written_event();
END $$;

-- Whether an entry is the other way round what event `undone` did: adds what that removed, edits what that edited, for what a policy wants a reason for to what it was, and removes what that added or what has come to hang on it.
CREATE OR REPLACE FUNCTION takes_back(action text, object_id text, other_id text, change jsonb, undone bigint) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {path} AS $$
#variable_conflict use_variable
BEGIN
    RETURN EXISTS (SELECT 1 FROM events u JOIN entries o ON o.id BETWEEN u.first_entry AND u.first_entry + u.entries - 1 JOIN verb_rules was ON was.action = o.action
            JOIN verb_rules v ON v.action = takes_back.action
        WHERE u.seq = undone AND CASE v.verb
            WHEN 'remove' THEN was.verb = 'add' AND o.object_id IN (takes_back.object_id, takes_back.other_id)
            WHEN 'add' THEN was.verb = 'remove' AND was.kind = v.kind AND (o.object_id, o.other_id) = (takes_back.object_id, takes_back.other_id)
            ELSE was.verb = 'edit' AND was.kind = v.kind AND (o.object_id, o.other_id) = (takes_back.object_id, takes_back.other_id) AND NOT EXISTS (
                SELECT 1 FROM jsonb_each(change -> 'set') AS x (field, value) JOIN field_rules f ON f.kind = v.kind AND f.field = x.field
                WHERE f.reason IS NOT NULL AND plain(x.value) IS DISTINCT FROM plain(CAST(o.change AS jsonb) -> 'was' -> x.field)) END);
END $$;

-- A policy that wants to be told why, where an event does not say (A1): one that stood before it. Of one that the event itself sets, that is what was last
-- said before: what the event says that it was is its own word. What takes another event back says so, if it is about nothing else.
CREATE OR REPLACE FUNCTION reason_missing(e events) RETURNS TABLE (what text) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {path} SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY WITH read AS MATERIALIZED (SELECT n.action, n.object_id, n.other_id, CAST(n.change AS jsonb) AS change FROM entries n WHERE n.id >= e.first_entry),
    asked AS (
        SELECT v.reason FROM read n JOIN verb_rules v ON v.action = n.action
        UNION SELECT f.reason FROM read n JOIN verb_rules v ON v.action = n.action AND v.verb = 'edit'
        CROSS JOIN LATERAL jsonb_object_keys(coalesce(n.change -> 'set', '{}')) AS k (field) JOIN field_rules f ON f.kind = v.kind AND f.field = k.field
    )
    SELECT a.reason FROM asked a CROSS JOIN (SELECT w.uuid, {workspace} AS form FROM workspace w) AS w
    WHERE a.reason IS NOT NULL AND e.reason = '' AND CASE WHEN EXISTS (SELECT 1 FROM read n WHERE n.action = 'editWorkspace' AND jsonb_exists(n.change -> 'set', a.reason))
            THEN (SELECT CAST(o.change AS jsonb) -> 'set' -> a.reason FROM entries o WHERE o.object_id = w.uuid AND o.action = 'editWorkspace' AND o.id < e.first_entry
                AND jsonb_exists(CAST(o.change AS jsonb) -> 'set', a.reason) ORDER BY o.id DESC LIMIT 1)
            ELSE w.form -> a.reason END = 'true'
        AND (e.undoes IS NULL OR EXISTS (SELECT 1 FROM read n WHERE NOT takes_back(n.action, n.object_id, n.other_id, n.change, e.undoes)));
END $$;

-- Whoever says that they take an event back is believed: by who would undo it, and by policies that want to be told why.
CREATE OR REPLACE FUNCTION undoes_nothing(first_one bigint, undone bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = {path} AS $$
    SELECT undone IS NOT NULL AND (undone <= 1 OR EXISTS (SELECT 1 FROM entries n WHERE n.id >= first_one AND NOT takes_back(n.action, n.object_id, n.other_id, CAST(n.change AS jsonb), undone)))
$$;

CREATE OR REPLACE FUNCTION judge() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = {path} AS $$
DECLARE
    own begun;
    good links;
    wrong record;
    gone text[];
BEGIN
    IF pg_has_role(session_user, current_user, 'USAGE') THEN
        RETURN NULL;
    END IF;
    SELECT * INTO own FROM begun WHERE xid = pg_current_xact_id() AND NOT judged;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'an event of a change that was not begun';
    END IF;
    IF (NEW.seq, NEW.at, NEW.operator_id, NEW.operator_name, NEW.first_entry, NEW.form)
        IS DISTINCT FROM (own.event, own.at, own.operator_id, own.operator_name, own.first_entry, CAST({form} AS bigint)) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'an event says who made it, when, and in which place';
    END IF;
    IF NEW.previous IS DISTINCT FROM coalesce((SELECT e.hash FROM events e WHERE e.seq = NEW.seq - 1), '') OR NEW.undoes >= NEW.seq
        OR NEW.entries < 1 OR NEW.entries <> (SELECT count(*) FROM entries n WHERE n.id >= NEW.first_entry)
        OR NEW.entries <> (SELECT max(n.id) - NEW.first_entry + 1 FROM entries n) OR NEW.seal IS NOT NULL OR octet_length(NEW.salt) IS DISTINCT FROM {salt}
        OR NEW.hash IS DISTINCT FROM chain_hash(NEW) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'an event goes on with the chain';
    END IF;
    IF NEW.forgotten IS DISTINCT FROM forgotten_by(NEW.first_entry) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'whom an event forgets, it says';
    END IF;
    -- Who was forgotten amid it is gone in the end, and the policy has it so
    IF EXISTS (SELECT 1 FROM entries n WHERE n.id >= NEW.first_entry AND n.seal IS NOT NULL) THEN
        gone := forgotten_objects(ARRAY(SELECT forgotten_from(NEW.first_entry)));
        IF EXISTS (SELECT 1 FROM entries n WHERE n.id >= NEW.first_entry AND n.seal IS NOT NULL AND n.object_id <> ALL (gone)) THEN
            RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'an event forgets whom it deletes, and nobody else';
        END IF;
    END IF;
    IF NOT has_form(NEW.reason) OR NOT has_form(NEW.origin) OR char_length(NEW.origin) > 500
        OR char_length(NEW.reason) > greatest({longest reason}, (SELECT char_length(e.reason) FROM events e WHERE e.seq = NEW.undoes)) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'a reason is a text that people read';
    END IF;
    good := ROW(own.link, own.link_kind, own.link_object, 0, CASE WHEN own.link_kind < 3 THEN (SELECT l.state FROM links l WHERE l.hash = own.link) ELSE 1 END);
    IF own.link <> '' AND (good.state IS DISTINCT FROM 1 OR NEW.undoes IS NOT NULL OR NEW.reason <> CASE WHEN good.kind = 5 THEN '{too many failures}' WHEN terms_asked(good) THEN (SELECT 'terms: ' || w.terms FROM workspace w) ELSE '' END) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'a link is used up by what it is for';
    END IF;
    IF own.link <> '' AND good.kind = 2 AND own.operator_id <> good.object_uuid AND NOT EXISTS (
        SELECT 1 FROM users u WHERE u.uuid = own.operator_id AND own.operator_name IN (label_of_person(u.first_name, u.last_name, u.email))) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'who accepts has an account, and its name';
    END IF;
    IF own.link <> '' AND good.kind = 2 AND EXISTS (SELECT 1 FROM invitations i WHERE i.uuid = good.object_uuid AND i.state = 0) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'whoever uses an invitation answers it';
    END IF;
    IF EXISTS (SELECT 1 FROM authenticators a JOIN users u ON u.id = a.user_id WHERE a.since = NEW.seq AND (u.uuid <> own.operator_id OR NOT EXISTS (
        SELECT 1 FROM entries n WHERE n.id >= NEW.first_entry AND n.object_id = u.uuid AND n.action = 'editUser' AND CAST(n.change AS jsonb) -> 'set' -> 'mfa' = 'true'))) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'a second factor that no entry tells of';
    END IF;
    SELECT * INTO wrong FROM broken_by(NEW.seq, NEW.first_entry, NEW.undoes, own.permissions, own.rank, CASE WHEN own.link <> '' THEN own.operator_id END, good) LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION USING ERRCODE = wrong.code, MESSAGE = wrong.what, DETAIL = own.operator_name;
    END IF;
    SELECT 'MU002' AS code, x.what INTO wrong FROM (SELECT r.what FROM rule_broken_by(NEW.seq) r UNION ALL SELECT s.what FROM settings_broken() s UNION ALL SELECT s.what FROM seats_broken(NEW.seq, own.at) s
        UNION ALL SELECT m.what || ' wants to be told why' FROM reason_missing(NEW) m) AS x LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION USING ERRCODE = wrong.code, MESSAGE = wrong.what;
    END IF;
    IF undoes_nothing(NEW.first_entry, NEW.undoes) THEN
        RAISE EXCEPTION USING ERRCODE = 'MU002', MESSAGE = 'what takes an event back is about the same';
    END IF;
    UPDATE begun SET judged = true WHERE xid = own.xid;
    RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER judge AFTER INSERT ON events FOR EACH ROW EXECUTE FUNCTION judge()
