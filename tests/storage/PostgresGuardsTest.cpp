// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"
#include "storage/FindWorkspace.h"
#include "storage/Transaction.h"
#include "storage/apply/Applier.h"
#include "storage/apply/ChangedRows.h"
#include "storage/apply/Operator.h"
#include "storage/audit/TrailWriter.h"
#include "storage/postgresql/PostgresGuards.h"
#include "storage/Writer.h"
#include "support/ByHand.h"

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

QString inOrder(QStringList texts)
{
    texts.sort();
    return u'"' + texts.join(u"\",\""_s) + u'"';
}

} // namespace

// Whoever has psql and the login of an operator can do no more than Muster lets them.
class PostgresGuardsTest : public QObject, private ByHand
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCellIsAsWritten_data();
    void everyCellIsAsWritten();
    void changesByHandAreJudgedAlike_data();
    void changesByHandAreJudgedAlike();
    void attacksAreRefused_data();
    void attacksAreRefused();
    void functionsWithstandWhatTheyAreGiven();
    void nobodyReadsWhatTheyMayNotSee_data();
    void nobodyReadsWhatTheyMayNotSee();
    void cheapFunctionsAreShownNothing();
    void whoIsDeactivatedIsKeptOut();
    void loginsGiveNobodyMore();
    void loginsAreMadeRenewedAndDropped();
    void aReasonIsWanted();
    void onlyWhoIsDeletedIsForgotten();
    void deletionKeepsToThePolicy();
    void theyAreAsIfWrittenHere();
    void anOlderOneIsForItsOwner();
    void nothingHasHappened();

private:
    QString cell(Database &database, const OperatorKind &who, Verb verb, ObjectKind kind, const FieldDefinition *field);

    QStringList m_before;
    QString m_faults;
};

void PostgresGuardsTest::initTestCase()
{
    makeWorkspace();
    MUSTER_VERIFY((*m_workspace)->takeSignIns({{.user = u"below@x.example"_s, .at = 1'790'000'000'000, .session = u"one"_s}}).result());
    MUSTER_VERIFY((*m_workspace)->setPassword({.user = u"ada@northwind.example"_s, .hash = u"$argon2id$v=19$m=65536,t=3,p=1$MDEyMzQ1Njc4OWFiY2RlZg$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY"_s}).result());
    m_before = m_workspace->everything();
    const Result<WorkspaceReport> report = (*m_workspace)->verify().result();
    MUSTER_VERIFY(report);
    m_faults = faultsOf(*report);
}

// What the database says where the program lets everything through.
QString PostgresGuardsTest::cell(
    Database &database, const OperatorKind &who, Verb verb, ObjectKind kind, const FieldDefinition *field)
{
    const QVector<Change> changes = changesFor(who, verb, kind, field);
    const Rights unlimited = Rights::unlimited();
    const Operator asked {uuid(addressOf(who.name)), addressOf(who.name), u"test"_s, unlimited};
    QString letters;
    for (int i = 0; i < int(changes.size()); ++i) {
        Transaction transaction(database); // never committed
        Result<ApplyContext> context = startEvent(database, unlimited, 0, false);
        if (!context)
            return u"-"_s;
        context->operatorId = asked.id;
        context->lostHead = head().section(u' ', 1);
        const Result<std::unique_ptr<TrailWriter>> trail = TrailWriter::begin(*context, asked, {});
        ChangeList list({changes.at(i)});
        const Result<Plan> plan
            = trail ? Applier(*context, trail->get()).run(list, OnRefusal::Stop, {}) : tl::unexpected(trail.error());
        const bool refused = plan && !plan->items.isEmpty() && plan->items.first().isRefused();
        if (!plan || refused || !plan->violations.isEmpty() || (*trail)->isEmpty())
            return u"?"_s; // not for want of a right, which the program does not ask for here
        const Result<Outcome> outcome = (*trail)->end();
        if (!outcome && outcome.error().code != ErrorCode::NotAllowed)
            return u"%1 %2"_s.arg(int(outcome.error().code)).arg(outcome.error().parameters.join(u'|'));
        if (outcome)
            letters += changes.size() == 4 ? QString(u"sbea"_s.at(i)) : u"+"_s;
    }
    return letters.isEmpty() ? u"-"_s : letters;
}

void PostgresGuardsTest::everyCellIsAsWritten_data()
{
    QTest::addColumn<int>("column");
    for (int column = 0; column < int(operators.size()); ++column)
        QTest::newRow(qPrintable(operators.at(column).name)) << column;
}

void PostgresGuardsTest::everyCellIsAsWritten()
{
    QFETCH(int, column);
    const OperatorKind &who = operators.at(column);
    const QMap<QString, QStringList> written = writtenRights();
    QStringList wrong;
    int compared = 0;
    const Result<std::unique_ptr<Database>> database
        = Database::open(loginOf(m_workspace->path(), addressOf(who.name)), Database::ReadWrite);
    MUSTER_VERIFY(database);
    MUSTER_VERIFY(ChangedRows::prepare(**database));
    for (const ChangeDefinition &definition : changeDefinitions()) {
        QVector<const FieldDefinition *> fields {nullptr};
        for (const FieldDefinition &field : fieldsOf(definition.object)) {
            if (definition.verb == Verb::Add
                || (definition.verb == Verb::Edit && field.is(FieldDefinition::Editable)))
                fields.append(&field);
        }
        for (const FieldDefinition *field : std::as_const(fields)) {
            const QString row = QString::fromLatin1(definition.name)
                + (field ? u'.' + QString::fromLatin1(field->key) : QString());
            const QString found = cell(**database, who, definition.verb, definition.object, field);
            if (found == "?"_L1)
                continue;
            ++compared;
            QString wanted = written.value(row).value(column);
            if (row == "editUser.defaultAccessWithout"_L1) // the same as when somebody is taken off a project, in
                                                           // the tables and in the trail
                wanted = written.value(u"unassign"_s).value(column) == "+"_L1 ? u"sbea"_s : u"-"_s;
            if (found != wanted)
                wrong.append(u"%1: %2, not %3"_s.arg(row, found, wanted));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    const bool mayNothing = std::all_of(written.cbegin(), written.cend(), [column](const QStringList &cells) { return cells.value(column) == "-"_L1; }); // nor begin anything
    QVERIFY2(compared > 35 || mayNothing, qPrintable(QString::number(compared)));
}

// By a program of their own that asks for none; and an event that only says that it takes another back, too.
void PostgresGuardsTest::aReasonIsWanted()
{
    MUSTER_VERIFY(m_workspace->apply({change::addGroup(u"Doomed"_s)}));
    const qint64 another = ask(u"SELECT max(seq) - 1 FROM events"_s).toLongLong();
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::ReasonToDelete, true}})}));
    const Result<std::unique_ptr<Database>> database = Database::open(loginOf(m_workspace->path(), addressOf(u"co-admin"_s)), Database::ReadWrite);
    MUSTER_VERIFY(database);
    MUSTER_VERIFY(ChangedRows::prepare(**database));
    const Rights unlimited = Rights::unlimited();
    const Operator asked {uuid(addressOf(u"co-admin"_s)), addressOf(u"co-admin"_s), u"test"_s, unlimited};
    const auto deleted = [&](const EventHeader &header) -> QString {
        Transaction transaction(**database); // never committed
        Result<ApplyContext> context = startEvent(**database, unlimited, 0, header.undoes != 0);
        const Result<std::unique_ptr<TrailWriter>> trail = TrailWriter::begin(*context, asked, header);
        ChangeList list({change::deleteGroup(u"Doomed"_s)});
        const Result<Plan> plan = Applier(*context, trail->get()).run(list, OnRefusal::Stop, {});
        const Result<Outcome> outcome = plan ? (*trail)->end() : tl::unexpected(plan.error());
        return outcome ? u"done"_s : outcome.error().parameters.join(u'|');
    };
    QCOMPARE(deleted({}), u"PostgreSQL MU002: reasonToDelete wants to be told why"_s);
    QCOMPARE(deleted({{}, another}), u"PostgreSQL MU002: reasonToDelete wants to be told why"_s);
    QCOMPARE(deleted({u"It was a mistake"_s}), u"done"_s);
    QCOMPARE(deleted({{}, ask(u"SELECT max(seq) - 1 FROM events"_s).toLongLong()}), u"done"_s); // which made that group
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::ReasonToDelete, false}})}));
    MUSTER_VERIFY(m_workspace->apply({change::deleteGroup(u"Doomed"_s)}));

    // One that is switched off by an event that says that it never was on
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::ReasonForSettings, true}})})); // which need not say why itself
    const PostgresServer::Answer lie = attempt(u"administrator"_s,
        byHand(u"administrator"_s, u"UPDATE workspace SET reason_for_settings = 0, since = :number"_s,
            {{u"editWorkspace"_s, u"Northwind"_s, ask(u"SELECT uuid FROM workspace"_s),
                uR"({"do":"editWorkspace","was":{"reasonForSettings":false},"set":{"reasonForSettings":false}})"_s}}));
    QVERIFY(!lie.done);
    QVERIFY2(lie.errors.contains("reasonForSettings wants to be told why"_L1), qPrintable(lie.errors));
    MUSTER_VERIFY(m_workspace->door().apply({{change::editWorkspace({{Field::ReasonForSettings, false}})}, u"Tried"_s, 0}).result());
}

// By a program of their own: neither is a name left where none may stay, nor anybody's taken who is not deleted.
void PostgresGuardsTest::onlyWhoIsDeletedIsForgotten()
{
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::Deletion, u"any"_s}, {Field::Tombstone, u"pseudonym"_s}}), newUser(u"doomed@x.example"_s, {{Field::LastName, u"Doom"_s}})}));
    const QString doomed = uuid(u"doomed@x.example"_s);
    const QString form = ask(u"SELECT form FROM recorded_now WHERE kind = 'user' AND object_id = '%1'"_s.arg(doomed));
    const QString who = u"administrator"_s;
    const QString deletes = u"DELETE FROM user_roles WHERE user_id = (SELECT id FROM users WHERE uuid = '%1'); DELETE FROM users WHERE uuid = '%1'"_s.arg(doomed);
    const Entry entry {u"deleteUser"_s, u"Doom"_s, doomed, uR"({"do":"deleteUser","user":"%1","was":%2})"_s.arg(doomed, form)};
    const auto tried = [&](const QString &rows, const QVector<Entry> &entries, Forged forged = {}) {
        forged.last = u"SET CONSTRAINTS ALL IMMEDIATE; ROLLBACK;"_s;
        const PostgresServer::Answer answer = attempt(who, byHand(who, rows, entries, forged));
        return answer.done ? u"done"_s : answer.errors;
    };
    const auto expect = [&doomed](const QString &said, const QString &wanted) { QVERIFY2(said.contains(wanted), qPrintable(doomed + said)); };
    expect(tried(deletes, {entry}), u"whom an event forgets, it says"_s);
    expect(tried(deletes, {entry}, {.forgotten = u"'%1'"_s.arg(QString(64, u'a'))}), u"whom an event forgets, it says"_s);
    // as it should be; then the operators are missing, who are none here
    const QString hash = u"encode(sha256((SELECT string_agg(pg_temp.n(id) || pg_temp.t(object) || pg_temp.t(change), ''::bytea ORDER BY id) FROM entries WHERE object_id = '%1')), 'hex')"_s.arg(doomed);
    expect(tried(deletes, {entry}, {.previous = u"(SELECT h.hash FROM trail_head() h CROSS JOIN (SELECT count(*) FROM forget_accounts(:first)) AS f)"_s, .forgotten = hash}), u"done"_s);
    // nor by a policy of a moment
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::Tombstone, u"name"_s}})}));
    const bool corrects = ask(u"SELECT correct_names FROM workspace"_s) == "1"_L1;
    const Entry setting {u"editWorkspace"_s, u"Northwind"_s, ask(u"SELECT uuid FROM workspace"_s), uR"({"do":"editWorkspace","was":{"correctNames":%1},"set":{"correctNames":%2}})"_s.arg(corrects ? u"true"_s : u"false"_s, corrects ? u"false"_s : u"true"_s)};
    expect(tried(u"UPDATE workspace SET tombstone = 1, correct_names = 1 - correct_names, since = :number; "_s + deletes, {entry, setting},
               {.previous = u"(SELECT h.hash FROM trail_head() h CROSS JOIN (SELECT count(*) FROM forget_accounts(:first)) AS f)"_s, .with = u"WITH off AS (UPDATE workspace SET tombstone = 0 RETURNING 1)"_s}),
        u"forgets whom it deletes"_s);
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::Tombstone, u"pseudonym"_s}})}));
    // nobody who is still there
    const QString below = uuid(u"below@x.example"_s);
    const QString edits = u"UPDATE users SET %1, since = :number WHERE uuid = '%2'"_s.arg(toDepartment(u"Yard"_s), below);
    const Entry edit {u"editUser"_s, u"below@x.example"_s, below, uR"({"do":"editUser","user":"%1","was":{"department":""},"set":{"department":"Yard"}})"_s.arg(below)};
    const Entry lie {u"deleteUser"_s, u"below@x.example"_s, below, uR"({"do":"deleteUser","user":"%1","was":{}})"_s.arg(below)};
    expect(tried(edits, {edit}, {.forgotten = u"'%1'"_s.arg(QString(64, u'a'))}), u"whom an event forgets, it says"_s);
    expect(tried(edits, {edit, lie}, {.previous = u"(SELECT h.hash FROM trail_head() h CROSS JOIN (SELECT count(*) FROM forget_accounts(:first)) AS f)"_s}), u"that the entries do not tell of"_s);
    for (const QString &sql : {u"SELECT forget_accounts(1)"_s, u"SELECT forget_operators(1)"_s, u"UPDATE entries SET salt = NULL, seal = 'x'"_s, u"UPDATE users_history SET last_name = 'x'"_s, u"SELECT forgotten_by(1)"_s, u"SELECT hash_of_forgotten(1)"_s})
        QVERIFY2(!attempt(who, sql).done, qPrintable(sql));
    MUSTER_VERIFY(m_workspace->apply({change::deleteUser(u"doomed@x.example"_s)}));
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::Deletion, u"pending"_s}, {Field::Tombstone, u"name"_s}})}));
    const Result<WorkspaceReport> report = m_workspace->door().read(VerifyWorkspace {}).result();
    MUSTER_VERIFY(report);
    QCOMPARE(faultsOf(*report), m_faults);
}

// By a program of their own that does not ask what the policy is; nor by an undo, or by a policy of a moment.
void PostgresGuardsTest::deletionKeepsToThePolicy()
{
    const QStringList states {u"pending/sso"_s, u"pending/password"_s, u"active/sso"_s, u"active/password"_s, u"disabled/sso"_s, u"disabled/password"_s};
    const auto accountOf = [](const QString &state) { return u"going.%1@x.example"_s.arg(QString(state).replace(u'/', u'.')); };
    QVector<Change> added;
    QVector<Change> deleted;
    for (const QString &state : states) {
        added.append(newUser(accountOf(state), {{Field::Status, state.section(u'/', 0, 0)}, {Field::SignIn, state.section(u'/', 1)}}));
        deleted.append(change::deleteUser(accountOf(state)));
    }
    const Result<Outcome> made = m_workspace->apply(added);
    MUSTER_VERIFY(made);
    const auto rowsOf = [this, accountOf](const QString &state) { return u"DELETE FROM user_roles WHERE user_id = (SELECT id FROM users WHERE uuid = '%1'); DELETE FROM users WHERE uuid = '%1'"_s.arg(uuid(accountOf(state))); };
    const auto entryOf = [this, accountOf](const QString &state) {
        const QString id = uuid(accountOf(state));
        const QString form = ask(u"SELECT form FROM recorded_now WHERE kind = 'user' AND object_id = '%1'"_s.arg(id));
        return Entry {u"deleteUser"_s, accountOf(state), id, uR"({"do":"deleteUser","user":"%1","was":%2})"_s.arg(id, form)};
    };
    const auto tried = [this](const QString &who, const QString &rows, const QVector<Entry> &entries, Forged forged = {}) {
        forged.last = u"SET CONSTRAINTS ALL IMMEDIATE; ROLLBACK;"_s;
        const PostgresServer::Answer answer = attempt(who, u"\\set VERBOSITY verbose\n"_s + byHand(who, rows, entries, forged));
        return answer.done ? u"done"_s : answer.errors;
    };
    const QString who = u"co-admin"_s;
    const QString last = states.last();
    const auto isRefused = [&](const QString &said, const QString &state) { return said.contains(u"MU002: %1 may not be deleted"_s.arg(uuid(accountOf(state)))); };
    for (const QString &policy : {u"any"_s, u"pending"_s, u"never"_s}) {
        MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::Deletion, policy}})}));
        for (const QString &state : states) {
            const bool may = policy == "any"_L1 || (policy == "pending"_L1 && state == "pending/password"_L1);
            const QString said = tried(who, rowsOf(state), {entryOf(state)});
            QVERIFY2(may ? said == "done"_L1 : isRefused(said, state), qPrintable(policy + u' ' + state + u' ' + said));
        }
        if (policy == "pending"_L1) // what says that it takes something else back
            QVERIFY(tried(who, rowsOf(last), {entryOf(last)}, {.undoes = ask(u"SELECT max(seq) FROM events"_s)}).contains("MU002"_L1));
    }

    // Never is never, also for what took them in
    const QString undone = tried(who, rowsOf(last), {entryOf(last)}, {.undoes = QString::number(made->event)});
    QVERIFY2(isRefused(undone, last), qPrintable(undone));
    const QString workspace = ask(u"SELECT uuid FROM workspace"_s);
    const Entry toAny {u"editWorkspace"_s, u"Northwind"_s, workspace, uR"({"do":"editWorkspace","was":{"deletion":"never"},"set":{"deletion":"any"}})"_s};
    const QString toAnyAnd = u"UPDATE workspace SET deletion = 2, since = :number; "_s + rowsOf(last);
    const QString unpermitted = tried(who, toAnyAnd, {toAny, entryOf(last)});
    QVERIFY2(unpermitted.contains("tenant_settings.edit"_L1), qPrintable(unpermitted));
    const QString untold = tried(who, toAnyAnd, {entryOf(last)});
    QVERIFY2(untold.contains("MU00"_L1), qPrintable(untold));
    const QString administrator = u"administrator"_s; // who may say that it is another, and then it is
    QCOMPARE(tried(administrator, toAnyAnd, {toAny, entryOf(last)}), u"done"_s);
    const bool corrects = ask(u"SELECT correct_names FROM workspace"_s) == "1"_L1;
    const Entry setting {u"editWorkspace"_s, u"Northwind"_s, workspace, uR"({"do":"editWorkspace","was":{"correctNames":%1},"set":{"correctNames":%2}})"_s.arg(corrects ? u"true"_s : u"false"_s, corrects ? u"false"_s : u"true"_s)};
    const QString momentary = tried(administrator, u"UPDATE workspace SET deletion = 2, correct_names = 1 - correct_names, since = :number; "_s + rowsOf(last), {setting, entryOf(last)},
        {.with = u"WITH off AS (UPDATE workspace SET deletion = 0 RETURNING 1)"_s});
    QVERIFY2(momentary.contains("MU002"_L1), qPrintable(momentary));

    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::Deletion, u"any"_s}})}));
    MUSTER_VERIFY(m_workspace->apply(deleted));
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::Deletion, u"pending"_s}})}));
    const Result<WorkspaceReport> report = m_workspace->door().read(VerifyWorkspace {}).result();
    MUSTER_VERIFY(report);
    QCOMPARE(faultsOf(*report), m_faults);
}

// What is tried below is refused for what it is, and not because it is said wrongly.
void PostgresGuardsTest::changesByHandAreJudgedAlike_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<bool>("stands");
    QTest::newRow("co-admin") << u"co-admin"_s << true;
    QTest::newRow("users.edit alone") << u"one"_s << true;
    QTest::newRow("viewer") << u"viewer"_s << false;
    QTest::newRow("analyst") << u"analyst"_s << false;
    QTest::newRow("nobody") << u"nobody"_s << false;
}

void PostgresGuardsTest::changesByHandAreJudgedAlike()
{
    QFETCH(QString, who);
    QFETCH(bool, stands);
    const QString below = uuid(u"below@x.example"_s);
    const PostgresServer::Answer answer = attempt(who,
        byHand(who,
            u"UPDATE users SET %1, since = :number WHERE uuid = '%2'"_s.arg(toDepartment(u"Yard"_s), below),
            {{u"editUser"_s, u"below@x.example"_s, below,
                uR"({"do":"editUser","user":"%1","was":{"department":""},"set":{"department":"Yard"}})"_s.arg(below)}},
            {.last = u"SET CONSTRAINTS ALL IMMEDIATE; ROLLBACK;"_s}));
    QVERIFY2(answer.done == stands, qPrintable(answer.errors));
}

void PostgresGuardsTest::attacksAreRefused_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("why"); // a part of what the database says

    const QString below = uuid(u"below@x.example"_s);
    const QString ada = uuid(u"ada@northwind.example"_s);
    const QString self = uuid(u"co-admin@x.example"_s);
    const QString coAdmin = ask(u"SELECT uuid FROM roles WHERE name = 'co-admin'"_s);
    const QString fresh = u"10000000-0000-4000-8000-000000000001"_s;
    const auto edited = [](const QString &uuid, const QString &settings) {
        return u"UPDATE users SET %1, since = :number WHERE uuid = '%2'"_s.arg(settings, uuid);
    };
    const auto editing = [](const QString &uuid, const QString &label, const QString &was, const QString &set) {
        return Entry {u"editUser"_s, label, uuid,
            uR"({"do":"editUser","user":"%1","was":{%2},"set":{%3}})"_s.arg(uuid, was, set)};
    };
    const QString yard = edited(below, toDepartment(u"Yard"_s));
    const Entry toYard = editing(below, u"below@x.example"_s, uR"("department":"")"_s, uR"("department":"Yard")"_s);
    const auto added = [&](const QString &type, const QString &more = {}) {
        return u"INSERT INTO users (uuid, email, email_key, first_name, last_name, first_key, last_key, search, "
               u"account_type, status, sign_in, locked, mfa, verified, default_group, created, since) "
               "VALUES ('%1', 'evil@x.example', 'evil@x.example', '', '', '', '', '', %2, 1, 1, 0, 0, 0, 0, 0, :number)%3"_s
                   .arg(fresh, type, more);
    };
    const auto adding = [&](const QString &type, const QString &roles) {
        return Entry {u"addUser"_s, u"evil@x.example"_s, fresh,
            uR"({"do":"addUser","user":"%1","set":{"firstName":"","lastName":"","email":"evil@x.example","accountType":"%2","roles":[%3],"signIn":"password","status":"active","defaultAccessWithout":[],"externalId":"","department":"","jobTitle":"","phone":"","signature":"","picture":"","created":"1970-01-01T00:00:00.000Z"}})"_s
                .arg(fresh, type, roles)};
    };
    const auto role = [](const QString &user, const QString &key) {
        return u"; INSERT INTO user_roles (user_id, role_id, since) SELECT u.id, r.id, :number FROM users u, roles r WHERE u.uuid = '%1' AND r.uuid = '%2'"_s
            .arg(user, key);
    };
    const auto hand = [&](const char *name, const QString &who, const QString &rows, const QVector<Entry> &entries,
                          const QString &why, const Forged &forged = {}) {
        QTest::newRow(name) << who << byHand(who, rows, entries, forged) << why;
    };
    const auto plain = [&](const char *name, const QString &who, const QString &script, const QString &why = {}) {
        QTest::newRow(name) << who << script << why;
    };

    // Raising somebody
    hand("insert an Admin", u"co-admin"_s, added(u"0"_s), {adding(u"admin"_s, {})}, u"users.manage_admins"_s);
    hand("insert an administrator", u"co-admin"_s, added(u"1"_s, role(fresh, u"administrator"_s)),
        {adding(u"standard"_s, uR"("administrator")"_s)}, u"ERROR:  "_s);
    hand("become an Admin", u"co-admin"_s, edited(self, u"account_type = 0"_s),
        {editing(self, u"co-admin@x.example"_s, uR"("accountType":"standard")"_s, uR"("accountType":"admin")"_s)},
        u"users.manage_admins"_s);
    hand("take a role", u"co-admin"_s,
        edited(self, u"since = since"_s).replace(u"since = since, "_s, u""_s) + role(self, u"administrator"_s),
        {editing(
            self, u"co-admin@x.example"_s, uR"("roles":["%1"])"_s.arg(coAdmin), QString(uR"("roles":[%1])"_s).arg(inOrder({u"administrator"_s, coAdmin})))},
        u"ERROR:  "_s);
    hand("take a role that no entry tells of", u"co-admin"_s, yard + role(self, u"administrator"_s), {toYard},
        u"MU002"_s);
    hand("disable an Admin", u"co-admin"_s, edited(ada, u"status = 2"_s),
        {editing(ada, u"Ada King"_s, uR"("status":"active")"_s, uR"("status":"disabled")"_s)},
        u"users.manage_admins"_s);
    hand("write by a viewer", u"viewer"_s, yard, {toYard}, u"MU0"_s);
    hand("write by an Admin without the role for it", u"admin-standard"_s, edited(below, u"account_type = 2"_s),
        {editing(below, u"below@x.example"_s, uR"("accountType":"standard")"_s, uR"("accountType":"read-only")"_s)},
        u"MU001"_s);
    hand("settings of the workspace", u"co-admin"_s, u"UPDATE workspace SET deletion = 2, since = :number"_s,
        {{u"editWorkspace"_s, u"Northwind"_s, ask(u"SELECT uuid FROM workspace"_s),
            uR"({"do":"editWorkspace","was":{"deletion":"any"},"set":{"deletion":"any"}})"_s}},
        u"tenant_settings.edit"_s);

    // What is reported beside the trail
    const QString ofBelow = u" WHERE uuid = '%1'"_s.arg(below);
    for (const QString &table : {u"sign_ins (user_id, taken, due) SELECT id, 1, 1"_s, u"sessions (user_id, session, started) SELECT id, 'x', 1"_s})
        plain(qPrintable(table.section(u' ', 0, 0) + u" by a viewer"_s), u"viewer"_s, u"INSERT INTO %1 FROM users"_s.arg(table) + ofBelow, u"users.edit"_s);
    plain("sessions taken away by a viewer", u"viewer"_s, u"DELETE FROM sessions"_s, u"users.edit"_s);
    plain("a taking-in by a viewer", u"viewer"_s, u"UPDATE reported SET taken = 900"_s, u"users.edit"_s);
    plain("no taking-in any more", u"co-admin"_s, u"DELETE FROM reported"_s, u"ERROR:  42501"_s);
    plain("a login by a viewer", u"viewer"_s, u"UPDATE users SET last_login = 1790000000001"_s + ofBelow, u"MU002"_s);
    plain("a login to come", u"co-admin"_s, u"UPDATE users SET last_login = 99999999999999"_s + ofBelow, u"MU002"_s);
    plain("an earlier login", u"co-admin"_s, u"UPDATE users SET last_login = 5"_s + ofBelow, u"MU002"_s);
    plain("no login any more", u"co-admin"_s, u"UPDATE users SET last_login = NULL"_s + ofBelow, u"MU002"_s);
    plain("a phone along with a login", u"co-admin"_s, u"UPDATE users SET last_login = 1790000000001, phone = '1'"_s + ofBelow, u"MU002"_s);
    // What is kept of passwords
    const QString kept = u"'$argon2id$v=19$m=65536,t=3,p=1$MDEyMzQ1Njc4OWFiY2RlZg$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY'"_s;
    const auto setting = [&](const QString &number) { return u"SELECT set_password((SELECT id FROM users%1), %2, %3)"_s.arg(ofBelow, kept, number); };
    plain("another hash", u"administrator"_s, u"UPDATE passwords SET hash = %1"_s.arg(kept), u"ERROR:  42501"_s);
    plain("a hash by hand", u"administrator"_s, u"INSERT INTO passwords SELECT id, %1, 1 FROM users"_s.arg(kept), u"ERROR:  42501"_s);
    plain("a password without a change", u"co-admin"_s, setting(u"1"_s), u"MU002"_s);
    hand("a password along with another change", u"co-admin"_s, yard + u"; "_s + setting(u":number"_s), {toYard}, u"MU002"_s);
    hand("a password that no entry tells of", u"co-admin"_s, edited(below, u"password_changed = event_time(0), department = 'Yard', department_key = 'yard'"_s) + u"; "_s + setting(u":number"_s), {toYard}, u"MU002"_s);
    hand("a time without a password", u"co-admin"_s, edited(below, u"password_changed = 5"_s),
        {editing(below, u"below@x.example"_s, uR"("passwordChanged":null)"_s, uR"("passwordChanged":"1970-01-01T00:00:00.005Z")"_s)}, u"MU002"_s);
    hand("a lock for nothing", u"co-admin"_s, edited(below, u"locked = 1"_s), {editing(below, u"below@x.example"_s, uR"("locked":false)"_s, uR"("locked":true)"_s)},
        u"MU002"_s);

    // What the trail tells
    plain("a row without a change", u"co-admin"_s, u"UPDATE users SET department = 'x' WHERE uuid = '%1'"_s.arg(below),
        u"MU002"_s);
    plain("a change without an event", u"co-admin"_s,
        u"BEGIN; SELECT begin_change(%1); UPDATE users SET department = 'x', since = %1 WHERE uuid = '%2'; COMMIT;"_s
            .arg(ask(u"SELECT max(seq) + 1 FROM events"_s), below),
        u"MU002"_s);
    hand("a row that no entry tells of", u"co-admin"_s, yard, {}, u"MU002"_s);
    hand("another row than the entry tells", u"co-admin"_s,
        edited(uuid(u"member@x.example"_s), u"department = 'Yard', department_key = 'yard'"_s), {toYard}, u"MU002"_s);
    hand("one row more than the entries tell", u"co-admin"_s,
        yard + u"; "_s + edited(uuid(u"member@x.example"_s), u"phone = '1'"_s), {toYard}, u"MU002"_s);
    hand("one field more than the entry tells", u"co-admin"_s,
        edited(below, u"department = 'Yard', department_key = 'yard', phone = '1'"_s), {toYard}, u"MU002"_s);
    hand("another value than the entry tells", u"co-admin"_s,
        edited(below, u"department = 'Cellar', department_key = 'cellar'"_s), {toYard}, u"MU002"_s);
    hand("another value before", u"co-admin"_s, yard,
        {editing(below, u"below@x.example"_s, uR"("department":"Attic")"_s, uR"("department":"Yard")"_s)}, u"MU002"_s);
    hand("an entry that did not happen", u"co-admin"_s, yard,
        {toYard, editing(ada, u"Ada King"_s, uR"("department":"")"_s, uR"("department":"Yard")"_s)}, u"MU002"_s);
    hand("an entry of a name", u"co-admin"_s, yard, {{u"editUser"_s, u"Ada King"_s, below, toYard.change}}, u"MU002"_s);
    hand("an entry of no kind", u"co-admin"_s, yard, {toYard, {u"praise"_s, u"x"_s, below, u"{}"_s}}, u"MU002"_s);
    hand("a deletion told as another", u"co-admin"_s,
        u"DELETE FROM members WHERE user_id = (SELECT id FROM users WHERE uuid = '%1')"_s.arg(below), {toYard},
        u"MU002"_s);
    hand("in another's name", u"co-admin"_s, yard, {toYard}, u"MU002"_s,
        {.operatorId = quoted(ada), .operatorName = u"Ada King"_s});
    hand("under another name", u"co-admin"_s, yard, {toYard}, u"MU002"_s, {.operatorName = u"Ada King"_s});
    hand("at another time", u"co-admin"_s, yard, {toYard}, u"MU002"_s, {.at = u"event_time(0) - 86400000"_s});
    hand("with a number to come", u"co-admin"_s, yard, {toYard}, u"MU002"_s, {.number = u"900"_s});
    hand("with another hash", u"co-admin"_s, yard, {toYard}, u"MU002"_s, {.hash = QString(64, u'0')});
    hand("after another event", u"co-admin"_s, yard, {toYard}, u"MU002"_s,
        {.previous = u"(SELECT hash FROM events WHERE seq = 1)"_s});
    hand("with entries to come", u"co-admin"_s, yard, {toYard}, u"MU002"_s, {.first = u"90000"_s});
    hand("more after the event", u"co-admin"_s, yard, {toYard}, u"MU002"_s,
        {.last = u"UPDATE users SET status = 2, since = :number WHERE uuid = '%1';"_s.arg(below)});
    hand("more entries after the event", u"co-admin"_s, yard, {toYard}, u"MU002"_s,
        {.last
            = u"INSERT INTO entries SELECT :first + 1, event, action, object, object_id, other_id, change, salt FROM entries WHERE id = :first;"_s});
    hand("a history of another event", u"co-admin"_s,
        u"UPDATE users SET department = 'Yard', department_key = 'yard', since = :number WHERE uuid = '%1' RETURNING set_config('muster.event', '2', true)"_s
            .arg(below),
        {}, u"MU002"_s);
    plain("an entry of an old event", u"co-admin"_s,
        u"INSERT INTO entries SELECT 90000, event, action, object, object_id, other_id, change, salt FROM entries LIMIT 1"_s,
        u"MU002"_s);
    plain("edit an event", u"administrator"_s, u"UPDATE events SET reason = 'x'"_s, u"permission denied"_s);
    plain("edit an entry", u"administrator"_s, u"UPDATE entries SET change = '{}'"_s, u"permission denied"_s);
    plain("delete an event", u"administrator"_s, u"DELETE FROM events"_s, u"permission denied"_s);
    plain("empty the trail", u"administrator"_s, u"TRUNCATE entries, events"_s, u"permission denied"_s);
    plain("write history", u"administrator"_s, u"INSERT INTO users_history SELECT * FROM users_history"_s,
        u"permission denied"_s);
    plain("delete history", u"administrator"_s, u"DELETE FROM user_roles_history"_s, u"permission denied"_s);
    plain("write what groups hold", u"administrator"_s, u"INSERT INTO group_tree VALUES (1, 2)"_s,
        u"permission denied"_s);
    plain("a role's permission", u"administrator"_s,
        u"INSERT INTO role_permissions SELECT id, 'licensing.edit' FROM roles"_s, u"permission denied"_s);
    plain("another rank", u"co-admin"_s, u"UPDATE roles SET rank = 0 WHERE name = 'co-admin'"_s,
        u"permission denied"_s);
    plain("a role that is built in", u"administrator"_s, u"UPDATE roles SET built_in = 1 WHERE name = 'co-admin'"_s, u"permission denied"_s);
    plain("another key of a role", u"administrator"_s, u"UPDATE roles SET uuid = 'x' WHERE name = 'co-admin'"_s, u"permission denied"_s);
    plain("a role's permission less", u"administrator"_s, u"DELETE FROM role_permissions"_s, u"permission denied"_s);
    plain("the history of roles", u"administrator"_s, u"DELETE FROM roles_history"_s, u"permission denied"_s);
    plain("another order of roles", u"co-admin"_s, u"UPDATE roles SET name_sort_key = ''"_s, u"MU002"_s);
    plain("a role without a change", u"administrator"_s, u"UPDATE roles SET name = 'x' WHERE name = 'co-admin'"_s, u"MU002"_s);

    // Roles
    const QString unheld = ask(u"SELECT uuid FROM roles WHERE name = 'Unheld'"_s);
    const QString viewing = ask(u"SELECT uuid FROM roles WHERE name = 'only-view'"_s);
    const auto editedRole = [](const QString &key, const QString &settings) { return u"UPDATE roles SET %1, since = :number WHERE uuid = '%2'"_s.arg(settings, key); };
    const auto editingRole = [](const QString &key, const QString &label, const QString &was, const QString &set) {
        return Entry {u"editRole"_s, label, key, uR"({"do":"editRole","role":"%1","was":{%2},"set":{%3}})"_s.arg(key, was, set)};
    };
    const auto permitting = [&](const QString &permissions) {
        return std::pair(editedRole(unheld, u"permissions = '%1'"_s.arg(permissions)),
            editingRole(unheld, u"Unheld"_s, uR"("permissions":["assets.view"])"_s, uR"("permissions":["%1"])"_s.arg(QString(permissions).replace(u' ', u"\",\""_s))));
    };
    const auto addedRole = [&](const QString &permissions) {
        return u"INSERT INTO roles (uuid, name, name_key, scope, licensed, permissions, since) VALUES ('%1', 'Evil', 'evil', 0, 0, '%2', :number)"_s.arg(fresh, permissions);
    };
    const auto addingRole = [&](const QString &permissions) {
        return Entry {u"addRole"_s, u"Evil"_s, fresh, uR"({"do":"addRole","role":"%1","set":{"name":"Evil","scope":"workspace","permissions":["%2"]}})"_s.arg(fresh, permissions)};
    };
    hand("write a role without the right to", u"one"_s, permitting(u"assets.edit assets.view"_s).first, {permitting(u"assets.edit assets.view"_s).second}, u"MU001"_s);
    hand("write a role by a viewer", u"viewer"_s, addedRole(u"users.view"_s), {addingRole(u"users.view"_s)}, u"MU0"_s);
    hand("write into a role what one does not hold", u"co-admin"_s, permitting(u"assets.view licensing.edit"_s).first, {permitting(u"assets.view licensing.edit"_s).second}, u"licensing.edit"_s);
    hand("make a role that permits more than one holds", u"co-admin"_s, addedRole(u"users.manage_admins"_s), {addingRole(u"users.manage_admins"_s)}, u"users.manage_admins"_s);
    hand("a permission that there is not", u"administrator"_s, addedRole(u"users.fly"_s), {addingRole(u"users.fly"_s)}, u"users.fly"_s);
    hand("a permission twice", u"administrator"_s, permitting(u"assets.view assets.view"_s).first, {permitting(u"assets.view assets.view"_s).second}, u"ERROR:  "_s);
    hand("another permission than the entry tells", u"administrator"_s, permitting(u"assets.edit assets.view"_s).first, {permitting(u"assets.view reports.view"_s).second}, u"MU002"_s);
    hand("a role that no entry tells of", u"administrator"_s, yard + u"; "_s + permitting(u"reports.view"_s).first, {toYard}, u"MU002"_s);
    hand("what a built-in role permits", u"administrator"_s, editedRole(u"analyst"_s, u"permissions = 'users.view'"_s),
        {editingRole(u"analyst"_s, u"Analyst"_s, u""_s, uR"("permissions":["users.view"])"_s)}, u"MU002"_s);
    hand("another scope", u"administrator"_s, editedRole(unheld, u"scope = 1"_s), {editingRole(unheld, u"Unheld"_s, uR"("scope":"workspace")"_s, uR"("scope":"project")"_s)}, u"not for operators"_s);
    hand("a name that is taken", u"administrator"_s, editedRole(unheld, u"name = 'Analyst', name_key = 'analyst'"_s),
        {editingRole(unheld, u"Analyst"_s, uR"("name":"Unheld")"_s, uR"("name":"Analyst")"_s)}, u"ERROR:  "_s);
    hand("a name that is not what it is found by", u"administrator"_s, editedRole(unheld, u"name = 'Analyst', name_key = 'evil'"_s),
        {editingRole(unheld, u"Analyst"_s, uR"("name":"Unheld")"_s, uR"("name":"Analyst")"_s)}, u"MU002"_s);
    hand("delete a role that somebody holds", u"administrator"_s, u"DELETE FROM roles WHERE uuid = '%1'"_s.arg(viewing),
        {{u"deleteRole"_s, u"only-view"_s, viewing, uR"({"do":"deleteRole","role":"%1","was":{"name":"only-view","scope":"workspace","permissions":["users.view"]}})"_s.arg(viewing)}}, u"ERROR:  "_s);
    hand("delete a role that is built in", u"administrator"_s, u"DELETE FROM roles WHERE uuid = 'project.viewer'"_s,
        {{u"deleteRole"_s, u"Viewer"_s, u"project.viewer"_s, uR"({"do":"deleteRole","role":"project.viewer"})"_s}}, u"MU002"_s);
    hand("the role of an Admin", u"co-admin"_s, editedRole(ask(u"SELECT uuid FROM roles WHERE name = 'of-admin'"_s), u"permissions = ''"_s),
        {editingRole(ask(u"SELECT uuid FROM roles WHERE name = 'of-admin'"_s), u"of-admin"_s, uR"("permissions":["assets.view"])"_s, uR"("permissions":[])"_s)}, u"users.manage_admins"_s);
    hand("a role of projects on a user", u"administrator"_s, edited(below, u"phone = ''"_s) + role(below, u"project.viewer"_s),
        {editing(below, u"below@x.example"_s, uR"("roles":[])"_s, uR"("roles":["project.viewer"])"_s)}, u"ERROR:  "_s);

    // Rules
    QStringList administrators {ada};
    QVector<Entry> ends {editing(ada, u"Ada King"_s, uR"("status":"active")"_s, uR"("status":"disabled")"_s)};
    for (const QString &name : {u"administrator"_s, u"administrator-too"_s, u"co-admin"_s, u"co-admin-too"_s,
             u"read-only"_s, u"read-only-too"_s}) {
        administrators.append(uuid(addressOf(name)));
        ends.append(
            editing(administrators.last(), addressOf(name), uR"("status":"active")"_s, uR"("status":"disabled")"_s));
    }
    hand("the last administrator", u"administrator"_s,
        u"UPDATE users SET status = 2, since = :number WHERE uuid IN ('%1')"_s.arg(administrators.join(u"', '"_s)),
        ends, u"nobody is left"_s);
    hand("a fixed field", u"administrator"_s, edited(below, u"sign_in = 1"_s),
        {editing(below, u"below@x.example"_s, uR"("signIn":"sso")"_s, uR"("signIn":"password")"_s)},
        u"not for operators"_s);
    hand("a fixed field as an undo of something else", u"administrator"_s, edited(below, u"sign_in = 1"_s),
        {editing(below, u"below@x.example"_s, uR"("signIn":"sso")"_s, uR"("signIn":"password")"_s)},
        u"not for operators"_s, {.undoes = u"1"_s});
    hand("lock somebody", u"administrator"_s, edited(below, u"locked = 1"_s),
        {editing(below, u"below@x.example"_s, uR"("locked":false)"_s, uR"("locked":true)"_s)}, u"not for operators"_s);
    hand("an address twice", u"administrator"_s,
        edited(below, u"email = 'Ada@northwind.example', email_key = 'another'"_s),
        {editing(below, u"Ada@northwind.example"_s, uR"("email":"below@x.example")"_s,
            uR"("email":"Ada@northwind.example")"_s)},
        u"searched by"_s);
    hand("a text with a control in it", u"administrator"_s,
        edited(below, u"department = E'a\\nb', department_key = 'a'"_s),
        {editing(below, u"below@x.example"_s, uR"("department":"")"_s, uR"("department":"a\nb")"_s)}, u"nothing that it can be"_s);
    hand("an ID that is none", u"administrator"_s, added(u"1"_s).replace(fresh, u"x"_s),
        {{u"addUser"_s, u"evil@x.example"_s, u"x"_s, adding(u"standard"_s, {}).change.replace(fresh, u"x"_s)}},
        u"no form"_s);
    hand("one's own manager", u"administrator"_s, edited(below, u"manager_id = id"_s),
        {editing(below, u"below@x.example"_s, uR"("manager":null)"_s, uR"("manager":"%1")"_s.arg(below))},
        u"own manager"_s);
    hand("a group in itself", u"administrator"_s,
        u"INSERT INTO nestings (outer_id, inner_id, since) SELECT id, id, :number FROM user_groups WHERE name = 'Empty'"_s,
        {{u"nestGroup"_s, u"Empty"_s, ask(u"SELECT uuid FROM user_groups WHERE name = 'Empty'"_s),
            uR"({"do":"nestGroup","outer":"%1","inner":"%1"})"_s.arg(
                ask(u"SELECT uuid FROM user_groups WHERE name = 'Empty'"_s)),
            ask(u"SELECT uuid FROM user_groups WHERE name = 'Empty'"_s)}},
        u"within itself"_s);
    hand("a number of a row", u"administrator"_s,
        u"INSERT INTO members (id, group_id, user_id, since) SELECT 90000, g.id, u.id, :number FROM user_groups g, users u WHERE g.name = 'Empty' AND u.uuid = '%1'"_s
            .arg(below),
        {}, u"permission denied"_s);
    hand("another ID of a user", u"administrator"_s,
        u"UPDATE users SET uuid = '%1', since = :number WHERE uuid = '%2'"_s.arg(fresh, below), {},
        u"permission denied"_s);

    // Seats
    const QString used = ask(u"SELECT used FROM seats ORDER BY event DESC LIMIT 1"_s);
    const auto installs = [](const QString &key) { return u"UPDATE workspace SET licence = '%1', since = :number"_s.arg(key); };
    const auto installing = [this](const QString &key) {
        return Entry {u"editWorkspace"_s, u"Northwind"_s, ask(u"SELECT uuid FROM workspace"_s), uR"({"do":"editWorkspace","was":{"licence":""},"set":{"licence":"%1"}})"_s.arg(key)};
    };
    const auto licence = [&](const char *name, const QString &who, const QString &key, const QString &why) { hand(name, who, installs(key), {installing(key)}, why); };
    const QString key = testLicence(1'000);
    const QStringList parts = key.split(u'.');
    const QString larger = testLicence(9'000).split(u'.').at(1); // which nobody has signed so
    licence("a licence by who may not", u"co-admin"_s, key, u"licensing.edit"_s);
    licence("a licence with the signature of another", u"administrator"_s, parts.at(0) + u'.' + larger + u'.' + parts.at(2), u"nobody whom"_s);
    licence("a licence with a signature of nothing", u"administrator"_s, parts.at(0) + u'.' + larger + u'.' + QString(86, u'A'), u"nobody whom"_s);
    licence("a licence that is none", u"administrator"_s, u"seats"_s, u"nobody whom"_s);
    licence("a licence of another form", u"administrator"_s, key + u'.' + larger, u"nobody whom"_s);
    licence("a licence with fewer seats than are taken", u"administrator"_s, testLicence(1), u"of 1 seats"_s);
    hand("a licence that no entry tells of", u"administrator"_s, installs(key), {}, u"ERROR:  "_s);
    const auto takes = [&](const QString &with) { return with + u"; UPDATE users SET since = :number WHERE uuid = '%1'; "_s.arg(below) + role(below, u"standard-user"_s).mid(2); };
    const Entry taking = editing(below, u"below@x.example"_s, uR"("roles":[])"_s, uR"("roles":["standard-user"])"_s);
    const QString full = testLicence(used.toInt());
    hand("a seat more than there are", u"administrator"_s, takes(installs(full)), {installing(full), taking}, u"seats would be taken"_s);
    const QString ended = testLicence(1'000, u"Northwind"_s, QDate(2020, 1, 1));
    hand("a seat of a licence that has ended", u"administrator"_s, takes(installs(ended)), {installing(ended), taking}, u"no seat can be taken"_s);
    const QString another = testLicence(1'000, u"Contoso"_s);
    hand("a seat of another's licence", u"administrator"_s, takes(installs(another)), {installing(another), taking}, u"no seat can be taken"_s);
    plain("write how many seats are taken", u"administrator"_s, u"INSERT INTO seats VALUES (90000, 0)"_s, u"permission denied"_s);
    plain("take back how many seats are taken", u"administrator"_s, u"DELETE FROM seats"_s, u"permission denied"_s);
    // Permissions that the workspace adds
    const QString workspace = ask(u"SELECT uuid FROM workspace"_s);
    const auto adds = [&workspace](const QString &modules) {
        return Entry {u"editWorkspace"_s, u"Northwind"_s, workspace, uR"({"do":"editWorkspace","was":{"modules":[]},"set":{"modules":["%1"]}})"_s.arg(modules)};
    };
    const auto addingOwn = [](const QString &modules) { return u"UPDATE workspace SET modules = '%1', since = :number"_s.arg(modules); };
    hand("add a permission of what is built in", u"administrator"_s, addingOwn(u"users.rule"_s), {adds(u"users.rule"_s)}, u"cannot add"_s);
    hand("add what is no permission", u"administrator"_s, addingOwn(u"*"_s), {adds(u"*"_s)}, u"cannot add"_s);
    hand("add a permission without the right to", u"co-admin"_s, addingOwn(u"evil.view"_s), {adds(u"evil.view"_s)}, u"MU00"_s);
    hand("a built-in role along with it", u"administrator"_s, addingOwn(u"evil.view"_s) + u"; UPDATE roles SET permissions = permissions || ' users.manage_admins' WHERE uuid = 'analyst'"_s, {adds(u"evil.view"_s)}, u"MU002"_s);
    hand("less of a built-in role along with it", u"administrator"_s, addingOwn(u"evil.view"_s) + u"; UPDATE roles SET permissions = '' WHERE uuid = 'administrator'"_s, {adds(u"evil.view"_s)}, u"MU002"_s);
    hand("a permission that is taken away again", u"administrator"_s,
        addingOwn(u"users.manage_admins security.view"_s) + u"; "_s + addingOwn(u"evil.view"_s), {adds(u"evil.view"_s)}, u"cannot add"_s);
    plain("what a built-in role permits", u"administrator"_s, u"UPDATE roles SET permissions = permissions || ' users.view' WHERE uuid = 'analyst'"_s, u"MU002"_s);
    hand("settings of providers that are too long", u"administrator"_s, u"UPDATE workspace SET provider_settings = repeat('x', 70000), since = :number"_s,
        {{u"editWorkspace"_s, u"Northwind"_s, workspace, uR"({"do":"editWorkspace","was":{"providerSettings":""},"set":{"providerSettings":"%1"}})"_s.arg(QString(70'000, u'x'))}}, u"nothing that it can be"_s);
    hand("a signature that is too long", u"administrator"_s, edited(below, u"signature = repeat('x', 600)"_s), {editing(below, u"below@x.example"_s, uR"("signature":"")"_s, uR"("signature":"%1")"_s.arg(QString(600, u'x')))}, u"MU002"_s);
    // Invitations: of who has the link, who accepts it, and of whom may give what it offers
    const QString invitation = ask(u"SELECT uuid FROM invitations"_s);
    const QString inviter = ask(u"SELECT inviter FROM invitations"_s);
    const QString project = ask(u"SELECT uuid FROM projects WHERE name = 'P'"_s);
    const auto expiry = [soon = QDateTime::currentMSecsSinceEpoch() - 60'000](int days) { return soon + days * 24 * 3'600'000LL; };
    const auto invites = [&](const QString &by, const QString &offered, int days = 7, const QString &state = u"0"_s) {
        return u"INSERT INTO invitations (uuid, email, email_key, first_name, first_key, last_name, last_key, inviter, state, expires, project, role, preferred_language, hide_inviter, created, since) "
               "VALUES ('%1', 'evil@x.example', 'evil@x.example', '', '', '', '', %2, %3, %4, '%5', '%6', 0, 0, 0, :number)"_s
            .arg(fresh, by, state, QString::number(expiry(days)), project, offered);
    };
    const auto inviting = [&](const QString &by, const QString &offered, int days = 7, const QString &state = u"pending"_s) {
        const QString expires = QDateTime::fromMSecsSinceEpoch(expiry(days)).toUTC().toString(Qt::ISODateWithMs);
        return Entry {u"addInvitation"_s, u"evil@x.example"_s, fresh,
            uR"({"do":"addInvitation","invitation":"%1","set":{"email":"evil@x.example","firstName":"","lastName":"","by":"%2","invitationState":"%3","expires":"%4","project":"%5","role":"%6","preferredLanguage":"en","created":"1970-01-01T00:00:00.000Z"}})"_s
                .arg(fresh, by, state, expires, project, offered)};
    };
    const auto editedInvitation = [&](const QString &settings) { return u"UPDATE invitations SET %1, since = :number WHERE uuid = '%2'"_s.arg(settings, invitation); };
    const auto editingInvitation = [&](const QString &was, const QString &set) {
        return Entry {u"editInvitation"_s, u"invited@x.example"_s, invitation, uR"({"do":"editInvitation","invitation":"%1","was":{%2},"set":{%3}})"_s.arg(invitation, was, set)};
    };
    const QString viewer = u"project.viewer"_s;
    hand("invite in the name of another", u"co-admin"_s, invites(u"'%1'"_s.arg(inviter), viewer), {inviting(inviter, viewer)}, u"says who invites"_s);
    hand("invite without the right to", u"one"_s, invites(u"me()"_s, viewer), {inviting(uuid(u"one@x.example"_s), viewer)}, u"MU001"_s);
    hand("offer a role that one could not give", u"co-admin"_s, invites(u"me()"_s, u"project.admin"_s), {inviting(self, u"project.admin"_s)}, u"MU001"_s);
    hand("invite for years", u"co-admin"_s, invites(u"me()"_s, viewer, 900), {inviting(self, viewer, 900)}, u"for too long"_s);
    hand("offer what is no role on a project", u"administrator"_s, invites(u"me()"_s, u"standard-user"_s), {inviting(uuid(u"administrator@x.example"_s), u"standard-user"_s)}, u"offers what there is not"_s);
    hand("invite somebody who has accepted", u"co-admin"_s, invites(u"me()"_s, viewer, 7, u"1"_s), {inviting(self, viewer, 7, u"accepted"_s)}, u"not answered by operators"_s);
    hand("accept for whom is invited", u"co-admin"_s, editedInvitation(u"state = 1"_s), {editingInvitation(uR"("invitationState":"pending")"_s, uR"("invitationState":"accepted")"_s)}, u"not answered by operators"_s);
    hand("decline for whom is invited", u"administrator"_s, editedInvitation(u"state = 2"_s), {editingInvitation(uR"("invitationState":"pending")"_s, uR"("invitationState":"declined")"_s)}, u"not answered by operators"_s);
    hand("offer more without a word", u"co-admin"_s, editedInvitation(u"role = 'project.admin'"_s), {editingInvitation(uR"("hideInviter":false)"_s, uR"("hideInviter":true)"_s)}, u"MU00"_s);
    hand("another address", u"co-admin"_s, editedInvitation(u"email = 'evil@x.example', email_key = 'evil@x.example'"_s), {editingInvitation(uR"("email":"invited@x.example")"_s, uR"("email":"evil@x.example")"_s)}, u"not for operators"_s);
    hand("another inviter", u"co-admin"_s, editedInvitation(u"inviter = me()"_s), {editingInvitation(uR"("by":"%1")"_s.arg(inviter), uR"("by":"%1")"_s.arg(self))}, u"not for operators"_s);
    plain("what links are good for", u"administrator"_s, u"INSERT INTO links (hash, kind, object_uuid, until) VALUES ('x', 2, '%1', 9999999999999)"_s.arg(invitation), u"permission denied"_s);
    // Pictures
    plain("keep a picture without a change", u"administrator"_s, u"SELECT keep_picture(encode(sha256('x'), 'hex'), 'x')"_s, u"MU002"_s);
    plain("write a picture", u"administrator"_s, u"INSERT INTO pictures VALUES ('x', 'x')"_s, u"permission denied"_s);
    hand("a picture of another name", u"administrator"_s, edited(below, u"picture = 'x'"_s) + u"; SELECT keep_picture('x', '\\x89504e470d0a1a0a')"_s, {editing(below, u"below@x.example"_s, uR"("picture":"")"_s, uR"("picture":"x")"_s)}, u"no picture of that name"_s);
    hand("a picture that nobody has in the end", u"administrator"_s,
        edited(below, u"picture = encode(sha256('\\x89504e470d0a1a0a'), 'hex')"_s) + u"; SELECT keep_picture(encode(sha256('\\x89504e470d0a1a0a'), 'hex'), '\\x89504e470d0a1a0a'); "_s + edited(below, u"picture = ''"_s) + u"; "_s + yard, {toYard}, u"nobody has"_s);
    hand("a picture that is not kept", u"administrator"_s, edited(below, u"picture = repeat('a', 64)"_s), {editing(below, u"below@x.example"_s, uR"("picture":"")"_s, uR"("picture":"%1")"_s.arg(QString(64, u'a')))}, u"not kept"_s);
    plain("another licence without a change", u"administrator"_s, u"UPDATE workspace SET licence = ''"_s, u"MU002"_s);
    plain("forget how a licence is looked at", u"administrator"_s, u"DROP TRIGGER guard_licence ON workspace"_s, u"must be owner"_s);

    // What stands around it
    plain("switch a trigger off", u"administrator"_s, u"ALTER TABLE users DISABLE TRIGGER guard"_s, u"must be owner"_s);
    plain("switch all triggers off", u"administrator"_s, u"SET session_replication_role = replica"_s,
        u"permission denied"_s);
    plain("drop a trigger", u"administrator"_s, u"DROP TRIGGER judge ON events"_s, u"must be owner"_s);
    plain("drop a policy", u"administrator"_s, u"DROP POLICY seen ON users"_s, u"must be owner"_s);
    plain("switch policies off", u"viewer"_s, u"SET row_security = off; SELECT count(*) FROM entries"_s,
        u"row-level security"_s);
    plain("replace a function", u"administrator"_s,
        u"CREATE OR REPLACE FUNCTION judge() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$"_s,
        u"permission denied"_s);
    plain("make something in the schema", u"administrator"_s, u"CREATE TABLE own (x int)"_s, u"permission denied"_s);
    plain("be the owner", u"administrator"_s, u"SET ROLE muster"_s, u"permission denied"_s);
    plain("be another", u"co-admin"_s, u"SET SESSION AUTHORIZATION %1"_s.arg(login(u"administrator"_s)),
        u"permission denied"_s);
    plain(
        "a login by hand", u"co-admin"_s, u"INSERT INTO logins VALUES ('x', '%1')"_s.arg(ada), u"permission denied"_s);
    plain(
        "be somebody by hand", u"co-admin"_s, u"UPDATE logins SET user_uuid = '%1'"_s.arg(ada), u"permission denied"_s);
    plain("begin by hand", u"co-admin"_s,
        u"INSERT INTO begun SELECT pg_current_xact_id(), 1, 1, 1, '', '', '{}', 0, true"_s, u"permission denied"_s);
    plain("a trigger of the owner on a table of one's own", u"administrator"_s,
        u"CREATE TEMP TABLE mine AS SELECT * FROM users; CREATE TRIGGER t AFTER DELETE ON mine FOR EACH ROW EXECUTE FUNCTION %1.users_history_keep()"_s
            .arg(schema()),
        u"permission denied"_s);
    hand("tables of one's own in the way", u"co-admin"_s,
        u"CREATE TEMP TABLE logins (login text, user_uuid text); INSERT INTO logins SELECT session_user, '%1'; CREATE TEMP TABLE begun (xid xid8, event bigint, judged boolean); SET LOCAL search_path = pg_temp, %2; %3"_s
            .arg(ada, schema(), edited(self, u"account_type = 0"_s)),
        {editing(self, u"co-admin@x.example"_s, uR"("accountType":"standard")"_s, uR"("accountType":"admin")"_s)},
        u"ERROR:  "_s);
    hand("functions of one's own in the way", u"co-admin"_s,
        u"CREATE FUNCTION pg_temp.permissions_of(text) RETURNS text[] LANGUAGE sql AS $$ SELECT '{users.manage_admins}'::text[] $$; SET LOCAL search_path = pg_temp, %1; %2"_s
            .arg(schema(), edited(self, u"account_type = 0"_s)),
        {editing(self, u"co-admin@x.example"_s, uR"("accountType":"standard")"_s, uR"("accountType":"admin")"_s)},
        u"ERROR:  "_s);
    plain("numbers given out again", u"administrator"_s, u"SELECT setval('users_id_seq', 1)"_s, u"permission denied"_s);
    plain("files of the server", u"administrator"_s, u"COPY users TO '/tmp/users'"_s, u"42501"_s);
    plain("programs of the server", u"administrator"_s, u"COPY users FROM PROGRAM 'id'"_s, u"42501"_s);
    plain("a role of the server", u"administrator"_s, u"CREATE ROLE evil SUPERUSER"_s, u"42501"_s);
    plain("a password of another", u"administrator"_s, u"ALTER ROLE %1 PASSWORD 'x'"_s.arg(login(u"co-admin"_s)),
        u"permission denied"_s);
    plain("what is kept of passwords", u"administrator"_s, u"SELECT * FROM pg_authid"_s, u"permission denied"_s);
}

void PostgresGuardsTest::attacksAreRefused()
{
    QFETCH(QString, who);
    QFETCH(QString, script);
    QFETCH(QString, why);
    const QString before = head();
    const PostgresServer::Answer answer = attempt(who, u"\\set VERBOSITY verbose\n"_s + script);
    QCOMPARE(head(), before);
    QVERIFY2(!answer.done, "it was done");
    QVERIFY2(answer.errors.contains(why), qPrintable(answer.errors));
    QVERIFY2(!answer.errors.contains(u"syntax error"_s) && !answer.errors.contains(u"does not exist"_s),
        qPrintable(answer.errors));
}

// Each that may be called, with each of these in each place.
void PostgresGuardsTest::functionsWithstandWhatTheyAreGiven()
{
    const QStringList functions
        = ask(u"SELECT p.oid || '|' || p.proname || '|' || pg_get_function_identity_arguments(p.oid) FROM pg_proc p "
              u"WHERE p.pronamespace = '%1'::regnamespace "
              "AND has_function_privilege('%2', p.oid, 'EXECUTE') ORDER BY 1"_s.arg(schema(), login(u"co-admin"_s)))
              .split(u'\n');
    QVERIFY(functions.size() > 10);
    const QStringList texts {u"NULL"_s, u"''"_s, u"'); DROP TABLE users; --'"_s, u"'\"; x'"_s, u"repeat('x', 100000)"_s,
        u"E'\\x01'"_s, u"'postgres'"_s, u"'%1'"_s.arg(uuid(u"ada@northwind.example"_s))};
    const QStringList numbers {u"NULL"_s, u"0"_s, u"-1"_s, u"9223372036854775807"_s, u"(-9223372036854775808)"_s};
    for (const QString &function : functions) {
        const QStringList parts = function.split(u'|');
        const QStringList arguments = parts.at(2).split(u", "_s, Qt::SkipEmptyParts);
        QString script = u"\\set ON_ERROR_STOP 0\n"_s; // each by itself
        for (int round = 0; round < int(texts.size()); ++round) {
            QStringList given;
            for (int i = 0; i < int(arguments.size()); ++i)
                given.append(arguments.at(i).endsWith("bigint"_L1) ? numbers.at((round + i) % numbers.size())
                                                                   : texts.at((round + i) % texts.size()));
            script += u"SELECT * FROM %1(%2);\n"_s.arg(parts.at(1), given.join(u", "_s));
        }
        const PostgresServer::Answer answer = attempt(u"co-admin"_s, script + u"\\echo all were answered\n"_s);
        QVERIFY2(answer.done && answer.rows.contains(u"all were answered"_s) && !answer.errors.contains(u"FATAL"_s) && !answer.errors.contains(u"connection"_s), qPrintable(answer.errors));
    }
    QCOMPARE(ask(u"SELECT count(*) FROM begun"_s), u"0"_s);
    QCOMPARE(ask(u"SELECT rolpassword IS NULL FROM pg_authid WHERE rolname = 'postgres'"_s), u"t"_s);
}

void PostgresGuardsTest::nobodyReadsWhatTheyMayNotSee_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<bool>("users");
    QTest::addColumn<bool>("projects");
    QTest::addColumn<bool>("trail");
    QTest::newRow("administrator") << u"administrator"_s << true << true << true;
    QTest::newRow("viewer") << u"viewer"_s << true << false << false;
    QTest::newRow("analyst") << u"analyst"_s << false << true << false;
    QTest::newRow("nobody") << u"nobody"_s << false << false << false;
}

void PostgresGuardsTest::nobodyReadsWhatTheyMayNotSee()
{
    QFETCH(QString, who);
    QFETCH(bool, users);
    QFETCH(bool, projects);
    QFETCH(bool, trail);
    const auto count = [&](const QString &table) {
        return attempt(who, u"SELECT count(*) FROM %1"_s.arg(table)).rows.trimmed().toInt();
    };
    QCOMPARE(count(u"users WHERE uuid <> me()"_s) > 0, users);
    for (const QString &table :
        {u"members"_s, u"group_members"_s, u"user_groups"_s, u"group_tree"_s, u"user_roles WHERE user_id <> my_id()"_s})
        QVERIFY2((count(table) > 0) == users, qPrintable(table));
    QCOMPARE(ask(u"SELECT count(*) FROM passwords"_s), u"1"_s);
    QCOMPARE(count(u"passwords"_s), 0); // whoever it is
    for (const QString &table : {u"sign_ins"_s, u"sessions"_s}) // of others alone
        QVERIFY2((count(table) > 0) == users, qPrintable(table));
    for (const QString &table : {u"projects"_s, u"assignments"_s, u"project_starts"_s})
        QVERIFY2((count(table) > 0) == projects, qPrintable(table));
    for (const QString &table : {u"event_texts"_s, u"entry_texts"_s})
        QVERIFY2(trail || count(table) == 0, qPrintable(table));
    for (const QString &table :
        {u"events"_s, u"entries"_s, u"operator_names"_s, u"entries_since(0, 1000) WHERE change LIKE '%example%'"_s})
        QVERIFY2((count(table) > 0) == trail, qPrintable(table));
    QCOMPARE(attempt(who, u"COPY (SELECT email FROM users WHERE uuid <> me()) TO STDOUT"_s).rows.isEmpty(), !users);
    QCOMPARE(attempt(who, u"SELECT most_common_vals FROM pg_stats WHERE tablename = 'users'"_s).rows.trimmed(),
        QString()); // what the planner knows of rows
    for (const QString &table : {u"logins"_s, u"begun"_s, u"rewritten"_s, u"recorded_now"_s, u"recorded_past"_s})
        QVERIFY2(!attempt(who, u"SELECT * FROM "_s + table).done, qPrintable(table));
}

// A function that costs nothing is asked first, and tells what it was asked about.
void PostgresGuardsTest::cheapFunctionsAreShownNothing()
{
    const QString leak
        = u"CREATE FUNCTION pg_temp.leak(text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS $$ BEGIN RAISE NOTICE 'leaked %', $1; RETURN true; END $$;\n"_s;
    QVERIFY(attempt(u"administrator"_s, leak + u"SELECT count(*) FROM users WHERE pg_temp.leak(email)"_s)
                .errors.contains(u"leaked below@x.example"_s));
    for (const QString &question : {u"users WHERE pg_temp.leak(email) AND uuid <> me()"_s,
             u"users WHERE email > 'a' AND pg_temp.leak(email) AND id > 0"_s,
             u"users_history WHERE pg_temp.leak(email)"_s, u"entries WHERE pg_temp.leak(change)"_s,
             u"group_members g JOIN users u ON u.id = g.user_id WHERE pg_temp.leak(u.email)"_s,
             u"entries_since(0, 1000) WHERE pg_temp.leak(change)"_s}) {
        const PostgresServer::Answer answer = attempt(u"nobody"_s, leak + u"SELECT count(*) FROM "_s + question);
        QVERIFY2(answer.done, qPrintable(answer.errors));
        QVERIFY2(!QString(answer.errors).remove(addressOf(u"nobody"_s)).contains(u"example"_s),
            qPrintable(question + answer.errors));
    }
}

// At once, also where they are connected.
void PostgresGuardsTest::whoIsDeactivatedIsKeptOut()
{
    const QString name = u"co-admin-too"_s;
    const PostgresServer::Answer before = attempt(name, u"SELECT count(*) > 1 FROM users"_s);
    QCOMPARE(before.rows.trimmed(), u"t"_s);
    const Result<Outcome> done
        = m_workspace->apply({change::editUser(addressOf(name), {{Field::Status, u"disabled"_s}})});
    MUSTER_VERIFY(done);
    QCOMPARE(attempt(name, u"SELECT count(*) > 1 FROM users"_s).rows.trimmed(), u"f"_s);
    QVERIFY(!attempt(name, u"SELECT begin_change(%1)"_s.arg(done->event + 1)).done);
    MUSTER_VERIFY((*m_workspace)->undo(done->event).result());
    QCOMPARE(attempt(name, u"SELECT count(*) > 1 FROM users"_s).rows.trimmed(), u"t"_s);
}

// Whose password one knows, as whom one may act.
void PostgresGuardsTest::loginsGiveNobodyMore()
{
    const auto make = [&](const QString &who, const QString &address, const QString &name) {
        return attempt(who, u"SELECT make_login('%1', '%2', '%3')"_s.arg(uuid(address), name, someVerifier()));
    };
    login(u"owner"_s);
    QVERIFY(make(u"co-admin"_s, u"administrator-too@x.example"_s, u"evil_1"_s).errors.contains(u"licensing.edit"_s));
    QVERIFY(make(u"admin-standard"_s, u"co-admin-too@x.example"_s, u"evil_1"_s).errors.contains(u"ERROR"_s));
    QVERIFY(!make(u"viewer"_s, u"member@x.example"_s, u"evil_1"_s).done);
    for (const QString &name :
        {u"postgres"_s, u"pg_monitor"_s, u"x\"; DROP ROLE muster; --"_s, u""_s, login(u"viewer"_s)})
        QVERIFY2(!make(u"administrator"_s, u"member@x.example"_s, name).done, qPrintable(name));
    const QString ada = uuid(u"ada@northwind.example"_s);
    QVERIFY(!attempt(u"co-admin"_s, u"SELECT renew_login('%1', '%2')"_s.arg(ada, someVerifier())).done);
    QVERIFY(!attempt(u"co-admin"_s, u"SELECT drop_login('%1')"_s.arg(ada)).done);
    QVERIFY(!attempt(u"administrator"_s, u"SELECT renew_login('%1', 'in the clear')"_s.arg(ada)).done);
    const QString member = uuid(u"member@x.example"_s);
    for (const QString &kept : {u"NULL"_s, u"''"_s, u"'SCRAM-SHA-256$4096:x$y:z'"_s, u"'SCRAM-SHA-256$4096:x$y'"_s}) {
        QVERIFY2(!attempt(u"administrator"_s, u"SELECT make_login('%1', 'evil_2', %2)"_s.arg(member, kept)).done, qPrintable(kept));
        QVERIFY2(!attempt(u"administrator"_s, u"SELECT renew_login(me(), %1)"_s.arg(kept)).done, qPrintable(kept));
    }
    QVERIFY(!attempt(u"administrator"_s, u"SELECT make_login('%1', NULL, '%2')"_s.arg(member, someVerifier())).done);
    QVERIFY(!attempt(u"administrator"_s, u"SELECT renew_login(NULL, '%1')"_s.arg(someVerifier())).done);
    QCOMPARE(ask(u"SELECT count(*) FROM pg_roles WHERE rolname LIKE 'evil%'"_s), u"0"_s);
    QVERIFY(!server().log().contains(u"PASSWORD 'SCRAM"_s)); // of what was refused
}

void PostgresGuardsTest::loginsAreMadeRenewedAndDropped()
{
    const QString below = uuid(u"below@x.example"_s);
    QVERIFY(attempt(u"co-admin"_s, u"SELECT make_login('%1', 'short_lived', '%2')"_s.arg(below, someVerifier())).done);
    QVERIFY(
        server().attempt(u"short_lived"_s, u"SET search_path = %1; SELECT me()"_s.arg(schema())).rows.contains(below));
    QVERIFY(attempt(u"co-admin"_s, u"SELECT known_logins()"_s).rows.contains(u"short_lived"_s));
    QVERIFY(!attempt(u"nobody"_s, u"SELECT known_logins()"_s).rows.contains(u"short_lived"_s));
    QVERIFY(server()
                .attempt(u"short_lived"_s,
                    u"SET search_path = %1; SELECT renew_login(me(), '%2')"_s.arg(schema(), someVerifier()))
                .done); // their own
    QVERIFY(attempt(u"co-admin"_s, u"SELECT renew_login('%1', '%2')"_s.arg(below, someVerifier())).done);
    QVERIFY(attempt(u"co-admin"_s, u"SELECT drop_login('%1')"_s.arg(below)).done);
    QVERIFY(!server().attempt(u"short_lived"_s, u"SELECT 1"_s).done);

    // Who has made something on the server that keeps the role there is shut out all the same.
    QVERIFY(attempt(u"co-admin"_s, u"SELECT make_login('%1', 'long_lived', '%2')"_s.arg(below, someVerifier())).done);
    QVERIFY(server().attempt(u"long_lived"_s, u"SELECT lo_create(0)"_s).done);
    const auto dropped = attempt(u"co-admin"_s, u"SELECT drop_login('%1')"_s.arg(below));
    QVERIFY2(dropped.done, qPrintable(dropped.errors));
    QVERIFY(!server().attempt(u"long_lived"_s, u"SELECT 1"_s).done);
    QVERIFY(!attempt(u"co-admin"_s, u"SELECT known_logins()"_s).rows.contains(u"long_lived"_s));
}

// The schema had another name while it was made.
void PostgresGuardsTest::theyAreAsIfWrittenHere()
{
    const QString all = u"SELECT string_agg(pg_get_functiondef(p.oid) || coalesce(array_to_string(p.proacl, ' '), ''), ' ' ORDER BY p.oid) FROM pg_proc p WHERE p.pronamespace = CAST('\"%1\"' AS regnamespace) AND p.prokind = 'f'"_s.arg(schema());
    const Result<std::unique_ptr<Database>> owner = Database::open(m_workspace->path(), Database::ReadWrite);
    MUSTER_VERIFY(owner);
    const QString found = (*owner)->value(all).value().toString();
    QVERIFY(found.count("SECURITY DEFINER"_L1) > 50);
    Transaction transaction(**owner);
    MUSTER_VERIFY(transaction.begun());
    MUSTER_VERIFY(PostgresGuards::write(**owner, schema()));
    const Result<QVariant> anew = (*owner)->value(all);
    MUSTER_VERIFY(anew);
    QCOMPARE(anew->toString(), found);
}

void PostgresGuardsTest::anOlderOneIsForItsOwner()
{
    const QString location = loginOf(m_workspace->path(), addressOf(u"analyst"_s));
    const QString latest = ask(u"SELECT version FROM schema_version"_s);
    const QString before = QString::number(latest.toInt() - 1);
    ask(u"UPDATE schema_version SET version = %1"_s.arg(before));
    const auto tooOld = findWorkspace(location);
    ask(u"UPDATE schema_version SET version = %1"_s.arg(latest));
    QVERIFY(!tooOld);
    QCOMPARE(tooOld.error(), (Error {ErrorCode::WorkspaceTooOld, {location, before, latest}}));
    MUSTER_VERIFY(findWorkspace(location));
}

void PostgresGuardsTest::nothingHasHappened()
{
    QCOMPARE(m_workspace->everything(), m_before);
    const Result<WorkspaceReport> report = (*m_workspace)->verify().result();
    MUSTER_VERIFY(report);
    QCOMPARE(faultsOf(*report), m_faults);
}

QTEST_GUILESS_MAIN(PostgresGuardsTest)
#include "PostgresGuardsTest.moc"
