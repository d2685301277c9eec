// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples/SampleWorkspace.h"
#include "storage/Database.h"
#include "storage/LoadRows.h"
#include "storage/Store.h"
#include "storage/Writer.h"
#include "storage/copy/CopiedTables.h"
#include "storage/copy/CopyWorkspace.h"
#include "storage/copy/RowsDigest.h"
#include "storage/mails/Outbox.h"
#include "storage/sync/SyncStore.h"
#include "storage/visits/OwnAct.h"
#include "storage/visits/Visits.h"
#include "storage/queries/WorkspaceState.h"
#include "support/TestWorkspace.h"

#include <QDir>
#include <QProcess>
#include <QTextStream>
#include <QThread>

using namespace muster;
using namespace Qt::StringLiterals;

// A whole workspace in another place, on the same engine or the other: equal row by row, and it goes on from there.
class CopyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void enginesHaveTheSameTables();
    void everythingIsCopied_data() { directions(); }
    void everythingIsCopied();
    void thereAndBackIsTheSame_data() { engines(); }
    void thereAndBackIsTheSame();
    void goesOnFromThere_data() { directions(); }
    void goesOnFromThere();
    void whoMayNotSeeEverythingMakesNone_data() { engines(); }
    void whoMayNotSeeEverythingMakesNone();
    void byTheLoginOfAnOperator();
    void whatIsSuspectIsNotCopied_data() { engines(); }
    void whatIsSuspectIsNotCopied();
    void whatIsForeignIsNotLeftOut_data() { engines(); }
    void whatIsForeignIsNotLeftOut();
    void whatIsThereStays_data() { engines(); }
    void whatIsThereStays();
    void whatIsBrokenIsNotCopied_data() { engines(); }
    void whatIsBrokenIsNotCopied();
    void cancelledLeavesNothing_data() { engines(); }
    void cancelledLeavesNothing();
    void killedLeavesNothing_data() { engines(); }
    void killedLeavesNothing();
    void writersAreNotWaitedFor_data() { engines(); }
    void writersAreNotWaitedFor();
    void anOlderOneIsBroughtUpToDate_data();
    void anOlderOneIsBroughtUpToDate();
    void digestsTellRowsApart();

private:
    static void directions();
    OpenOptions options(const QString &email = {}) const;
    std::unique_ptr<Workspace> openAt(const QString &location, const QString &email = {}) const;
    const Place &source(Engine engine) const { return engine == Engine::Sqlite ? *m_sqlite : *m_postgresql; }

    QTemporaryDir m_folder;
    std::unique_ptr<Place> m_sqlite;
    std::unique_ptr<Place> m_postgresql;
};

namespace {

const QString Ada = u"ada@northwind.example"_s;
const QString Visitor = u"visitor@x.example"_s; // is signed in on the pages of the workspace

using Tables = QMap<QString, QStringList>; // rows, sorted

QString cellText(const SqlRow &row, int column)
{
    const QVariant value = row.value(column);
    return value.isNull() ? u"–"_s : value.typeId() == QMetaType::QByteArray ? QString::fromLatin1(value.toByteArray().toHex()) : value.toString();
}

QStringList column(Database &database, const QString &sql, const QVariantList &values = {})
{
    QStringList found;
    const Result<void> read = database.each(sql, values, [&found](const SqlRow &row) {
        found.append(row.text(0));
        return true;
    });
    if (!read)
        qFatal("%s: %s", qPrintable(sql), qPrintable(read.error().parameters.join(u' ')));
    return found;
}

// What the engine has, told without what copying goes by; but who has a login of a server, that server's alone.
QStringList tablesIn(Database &database, Engine engine)
{
    return engine == Engine::Sqlite ? column(database, u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'users_search%' ORDER BY name"_s)
                                    : column(database, u"SELECT CAST(tablename AS text) FROM pg_tables WHERE schemaname = current_schema() AND tablename NOT IN ('schema_version', 'turn', 'logins', 'begun', 'rewritten', 'present') ORDER BY 1"_s);
}

QStringList columnsIn(Database &database, Engine engine, const QString &table)
{
    QStringList found = engine == Engine::Sqlite ? column(database, u"SELECT name FROM pragma_table_info(?)"_s, {table})
                                                 : column(database, u"SELECT CAST(column_name AS text) FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = ?"_s, {table});
    found.removeAll(u"current_event"_s);
    found.sort();
    return found;
}

Tables contentOf(const QString &location, Engine engine)
{
    Tables all;
    const auto database = Database::open(location, Database::ReadOnly);
    if (!database)
        qFatal("%s cannot be opened", qPrintable(location));
    for (const QString &table : tablesIn(**database, engine)) {
        const QStringList columns = columnsIn(**database, engine, table);
        QStringList rows {columns.join(u'|')};
        const Result<void> read = (*database)->each(u"SELECT \"%1\" FROM %2"_s.arg(columns.join(u"\", \""_s), table), {}, [&](const SqlRow &row) {
            QStringList cells;
            for (int i = 0; i < row.count(); ++i)
                cells.append(cellText(row, i));
            rows.append(cells.join(u'|'));
            return true;
        });
        if (!read)
            qFatal("%s cannot be read", qPrintable(table));
        rows.sort();
        all.insert(table, rows);
    }
    return all;
}

QString differenceOf(const Tables &one, const Tables &other)
{
    if (one.keys() != other.keys())
        return one.keys().join(u' ') + u" / "_s + other.keys().join(u' ');
    for (auto it = one.cbegin(); it != one.cend(); ++it) {
        const QStringList &rows = other.value(it.key());
        for (qsizetype i = 0; i < std::max(it->size(), rows.size()); ++i) {
            if (it->value(i) != rows.value(i))
                return u"%1: %2 / %3"_s.arg(it.key(), it->value(i), rows.value(i));
        }
    }
    return {};
}

bool isThere(const Place &place)
{
    return Store::at(place.location())->look().has_value();
}

// Something is there under that name, whatever it is, or something that was begun is.
bool leftSomething(const Place &place)
{
    if (place.engine() == Engine::Sqlite)
        return !QDir(place.folder()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    const QString schema = place.location().section(u"schema="_s, 1);
    return PostgresServer::instance().sql(u"SELECT count(*) FROM pg_namespace WHERE nspname = '%1' OR nspname LIKE 'muster_unfinished%'"_s.arg(schema), u"muster"_s).trimmed() != u"0"_s;
}

QString numberedUser(int number)
{
    return u"import%1@example.org"_s.arg(number);
}

// A run of a sync, with a link and what was written there.
Result<void> keepSync(const Workspace &door)
{
    const Result<std::unique_ptr<SyncStore>> store = SyncStore::open(door.info(), systemClock());
    if (!store)
        return tl::unexpected(store.error());
    const QString key = u"ïdp https://scim.x.example/v2"_s;
    const Result<SyncStart> start = (*store)->start(key, 0);
    SyncStep step {.objectId = door.info().operatorId, .wanted = u"{\"firstName\":\"Ǆenana\"}"_s.toUtf8()};
    const Result<bool> begun = start ? (*store)->beginStep(step) : tl::unexpected(start.error());
    step.state = SyncStep::State::Done;
    step.remoteId = u"r-1"_s;
    step.said = u"“ß”"_s;
    const SyncLink link {0, step.objectId, step.remoteId, u"W/\"1\""_s, step.wanted};
    const Result<bool> ended = begun ? (*store)->endStep(step, &link) : begun;
    const Result<bool> over = ended ? (*store)->end({.counts = "{}", .said = "{}"}) : ended;
    if (!over || !*over)
        return over ? fail(ErrorCode::Database, u"the run of a sync"_s) : tl::unexpected(over.error());
    return {};
}

// Of everything something, also of what is gone again: an import, renames, what was deleted, undone and made again.
Result<void> enrich(Workspace &door)
{
    const QString local = u"pässword@x.example"_s;
    const Change sending = change::editWorkspace({{Field::MailServer, u"smtp://mail.x.example"_s}, {Field::MailSender, u"it@x.example"_s}, {Field::LinkPages, u"https://x.example"_s}});
    if (const Result<Outcome> added = door.apply({{sending, newUser(local, {{Field::SignIn, u"password"_s}})}, {}, 0}).result(); !added)
        return tl::unexpected(added.error());
    if (const Result<Outcome> set = door.setPassword({.user = local, .hash = u"$argon2id$v=19$m=65536,t=3,p=1$MDEyMzQ1Njc4OWFiY2RlZg$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY"_s}).result(); !set)
        return tl::unexpected(set.error());
    for (const char *image : {"89504e470d0a1a0a01", "89504e470d0a1a0a02"}) {
        if (const Result<Outcome> set = door.setPicture({.user = local, .image = QByteArray::fromHex(image)}).result(); !set)
            return tl::unexpected(set.error());
    }
    const QString hash = u"$argon2id$v=19$m=65536,t=3,p=1$MDEyMzQ1Njc4OWFiY2RlZg$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY"_s;
    if (const Result<Outcome> added = door.apply({{newUser(Visitor, {{Field::SignIn, u"password"_s}, {Field::Status, u"active"_s}})}, {}, 0}).result(); !added)
        return tl::unexpected(added.error());
    if (const Result<Outcome> set = door.setPassword({.user = Visitor, .hash = hash}).result(); !set)
        return tl::unexpected(set.error());
    if (const Result<VisitStart> visit = door.startVisit({Visitor, hash, u"token"_s}).result(); !visit || *visit != VisitStart::In)
        return visit ? fail(ErrorCode::PasswordWrong) : tl::unexpected(visit.error());
    if (const Result<Outcome> own = door.useVisit(u"token"_s, {.authenticator = NewAuthenticator {QByteArray(52, 's'), 7, {QString(64, u'a'), QString(64, u'b')}}}).result(); !own)
        return tl::unexpected(own.error());
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (const auto taken = door.takeSignIns({{.user = local, .at = now, .address = u"2001:db8::7"_s, .session = u"ß"_s}, {.user = local, .at = now + 1, .outcome = SignInReport::Outcome::Failure}}).result(); !taken)
        return tl::unexpected(taken.error());
    if (const Result<void> synced = keepSync(door); !synced)
        return synced;
    QVector<Change> import;
    for (int i = 0; i < 300; ++i)
        import.append(newUser(numberedUser(i), {{Field::FirstName, u"Ǆenana \U0001F600"_s}, {Field::LastName, u"“Übung” \\ %1"_s.arg(i)}, {Field::Department, i % 3 ? u""_s : u"Łódź\t"_s.trimmed()}}));
    const QVector<QVector<Change>> sets {
        import,
        {change::editWorkspace({{Field::Deletion, u"any"_s}})},
        {change::addGroup(u"Outer"_s), change::addGroup(u"Inner"_s), change::addGroup(u"Doomed"_s), change::addGroup(u"Last"_s), change::addProject(u"Passing"_s), change::addProject(u"Staying"_s)},
        {change::addMember(u"Inner"_s, numberedUser(1)), change::addMember(u"Doomed"_s, numberedUser(2)), Change(Verb::Add, ObjectKind::Nesting, {u"Outer"_s, u"Inner"_s}),
            Change(Verb::Add, ObjectKind::Nesting, {u"Outer"_s, u"Doomed"_s})},
        {change::assignGroup(u"Staying"_s, u"Outer"_s, {{Field::Team, true}}), change::assignUser(u"Passing"_s, numberedUser(3)), change::addInvitation({{Field::Email, u"ïnvited@x.example"_s}, {Field::LastName, u"Łódź"_s}, {Field::Project, u"Staying"_s}}),
            change::addInvitation({{Field::Email, u"other@x.example"_s}, {Field::Project, u"Staying"_s}})},
        {change::editInvitation(u"other@x.example"_s, {{Field::InvitationState, u"revoked"_s}}), change::editInvitation(u"ïnvited@x.example"_s, {{Field::HideInviter, true}})},
        {change::editUser(numberedUser(4), {{Field::Roles, QStringList {u"analyst"_s}}, {Field::Manager, numberedUser(5)}}), change::editUser(numberedUser(5), {{Field::Manager, numberedUser(6)}})},
        {change::editUser(numberedUser(4), {{Field::Roles, QStringList {}}}), change::renameGroup(u"Outer"_s, u"Ωuter"_s), change::editProject(u"Staying"_s, {{Field::Name, u"Bleibendes"_s}})},
        {change::editGroupAssignment(u"Bleibendes"_s, u"Ωuter"_s, {{Field::Access, u"read-only"_s}}), change::unassignUser(u"Passing"_s, numberedUser(3))},
        {Change(Verb::Remove, ObjectKind::Nesting, {u"Ωuter"_s, u"Doomed"_s}), change::removeMember(u"Doomed"_s, numberedUser(2)), change::deleteGroup(u"Doomed"_s), change::deleteProject(u"Passing"_s)},
        {change::deleteUser(numberedUser(299)), change::deleteUser(numberedUser(10))},
        {change::addRole({{Field::Name, u"Prüfer"_s}, {Field::Permissions, QStringList {u"audit_log.view"_s, u"users.view"_s}}}), change::addRole({{Field::Name, u"Gast"_s}, {Field::Scope, u"project"_s}})},
        {change::editUser(numberedUser(7), {{Field::Roles, QStringList {u"Prüfer"_s}}}), change::editRole(u"Prüfer"_s, {{Field::Name, u"Prüferin"_s}, {Field::Licensed, true}}), change::deleteRole(u"Gast"_s)},
    };
    for (const QVector<Change> &set : sets) {
        if (const Result<Outcome> done = door.apply({set, u"Grund: “ß”"_s, 0}).result(); !done)
            return tl::unexpected(done.error());
    }
    for (int i = 0; i < 2; ++i) {
        if (const Result<Outcome> undone = door.undo().result(); !undone)
            return tl::unexpected(undone.error());
    }
    if (const Result<Outcome> again = door.redo().result(); !again)
        return tl::unexpected(again.error());
    return {};
}

int victim(const QString &from, const QString &to, const QString &heads)
{
    OpenOptions options;
    options.headsFolder = heads;
    options.watch = false;
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(from, options);
    if (!workspace)
        return 1;
    QTextStream(stdout) << "begun\n" << Qt::flush;
    return (*workspace)->copyTo(to).result() ? 0 : 2;
}

} // namespace

void CopyTest::directions()
{
    QTest::addColumn<Engine>("from");
    QTest::addColumn<Engine>("to");
    QTest::newRow("SQLite to PostgreSQL") << Engine::Sqlite << Engine::Postgresql;
    QTest::newRow("PostgreSQL to SQLite") << Engine::Postgresql << Engine::Sqlite;
    QTest::newRow("SQLite to SQLite") << Engine::Sqlite << Engine::Sqlite;
    QTest::newRow("PostgreSQL to PostgreSQL") << Engine::Postgresql << Engine::Postgresql;
}

OpenOptions CopyTest::options(const QString &email) const
{
    OpenOptions options;
    options.operatorEmail = email;
    options.origin = u"test"_s;
    options.headsFolder = m_folder.filePath(u"heads"_s);
    options.watch = false;
    return options;
}

std::unique_ptr<Workspace> CopyTest::openAt(const QString &location, const QString &email) const
{
    Result<std::unique_ptr<Workspace>> opened = Workspace::open(location, options(email.isEmpty() ? Ada : email));
    if (!opened)
        qFatal("%s: error %d %s", qPrintable(location), int(opened.error().code), qPrintable(opened.error().parameters.join(u'|')));
    return std::move(*opened);
}

// Two thousand users in a file, two hundred that were never anywhere but on a server.
void CopyTest::initTestCase()
{
    m_sqlite = std::make_unique<Place>(Engine::Sqlite, u"source"_s);
    m_postgresql = std::make_unique<Place>(Engine::Postgresql, u"source"_s);
    for (const auto &[place, users] : {std::pair(m_sqlite.get(), 2'000), std::pair(m_postgresql.get(), 200)}) {
        SampleOptions sample;
        sample.users = users;
        sample.headsFolder = m_folder.filePath(u"heads"_s);
        MUSTER_VERIFY(makeSample(place->location(), sample));
        MUSTER_VERIFY(enrich(*openAt(place->location())));
        OpenOptions later = options(Ada); // a mail that was asked for is on its way by then, and its link is made
        later.clock = [] { return QDateTime::currentMSecsSinceEpoch() + 60'000; };
        const auto sending = Workspace::open(place->location(), later);
        MUSTER_VERIFY(sending);
        const auto mail = (*sending)->claimMail().result();
        MUSTER_VERIFY(mail);
        QVERIFY(mail->has_value());
        const Tables content = contentOf(place->location(), place->engine());
        for (auto it = content.cbegin(); it != content.cend(); ++it)
            QVERIFY2(it->size() > 1, qPrintable(it.key())); // of a table that is empty nothing could be left out
    }
}

void CopyTest::enginesHaveTheSameTables()
{
    QVector<QVector<CopiedTable>> found;
    for (const Engine engine : {Engine::Sqlite, Engine::Postgresql}) {
        const auto database = Database::open(source(engine).location(), Database::ReadOnly);
        MUSTER_VERIFY(database);
        const Result<QVector<CopiedTable>> tables = CopiedTables::in(**database);
        MUSTER_VERIFY(tables);
        QStringList names;
        for (const CopiedTable &table : *tables) {
            names.append(table.name);
            QStringList columns;
            for (const LoadColumn &one : table.columns)
                columns.append(one.name);
            QCOMPARE(columns, columnsIn(**database, engine, table.name));
        }
        QCOMPARE(names, tablesIn(**database, engine));
        found.append(*tables);
    }
    MUSTER_VERIFY(CopiedTables::compare(found.first(), found.last()));
    for (const auto &[table, how] : {std::pair(0, u"missing"_s), std::pair(3, u"missing"_s)}) {
        QVector<CopiedTable> less = found.first();
        less.removeAt(table);
        QCOMPARE(CopiedTables::compare(less, found.first()).error(), (Error {ErrorCode::SchemaChanged, {u"table"_s, found.first().at(table).name, how}}));
        QCOMPARE(CopiedTables::compare(found.first(), less).error().parameters.value(2), u"foreign"_s);
    }
    QVector<CopiedTable> narrow = found.first();
    narrow.last().columns.removeLast();
    QCOMPARE(CopiedTables::compare(narrow, found.first()).error().parameters.value(2), u"changed"_s);
}

void CopyTest::everythingIsCopied()
{
    QFETCH(Engine, from);
    QFETCH(Engine, to);
    const Place place(to, u"copy"_s);
    const Tables before = contentOf(source(from).location(), from);
    const auto door = openAt(source(from).location());
    const Result<CopiedWorkspace> copied = door->copyTo(place.location()).result();
    MUSTER_VERIFY(copied);
    const Tables after = contentOf(place.location(), to);
    QVERIFY2(before == after, qPrintable(differenceOf(before, after)));
    qint64 rows = 0;
    for (const QStringList &table : after)
        rows += table.size() - 1;
    QCOMPARE(copied->rows, rows);
    QCOMPARE(copied->head.tenant, door->info().id);
    const auto copy = openAt(place.location());
    QCOMPARE(copy->info().id, door->info().id);
    QVERIFY(!copy->info().chainSuspect);
    QCOMPARE(copy->info().knownHead, copied->head); // this computer has seen it there
    const Result<WorkspaceReport> report = copy->verify({copied->head.hash}).result();
    MUSTER_VERIFY(report);
    QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
    QCOMPARE(report->head, copied->head.hash);
    // what search looks into was made anew
    const Result<Listing> found = copy->read(ListIds {{Table::Users, u"übung 12"_s, {}, {}}, 0}).result();
    MUSTER_VERIFY(found);
    QCOMPARE(found->ids.size(), door->read(ListIds {{Table::Users, u"übung 12"_s, {}, {}}, 0}).result()->ids.size());
    QVERIFY(!found->ids.isEmpty());
    QVERIFY2(before == contentOf(source(from).location(), from), "it was changed by being copied");
}

void CopyTest::thereAndBackIsTheSame()
{
    QFETCH(Engine, engine);
    const Place there(engine == Engine::Sqlite ? Engine::Postgresql : Engine::Sqlite, u"there"_s);
    const Place back(engine, u"back"_s);
    MUSTER_VERIFY(openAt(source(engine).location())->copyTo(there.location()).result());
    MUSTER_VERIFY(openAt(there.location())->copyTo(back.location()).result());
    const Tables before = contentOf(source(engine).location(), engine);
    const Tables after = contentOf(back.location(), engine);
    QVERIFY2(before == after, qPrintable(differenceOf(before, after)));
    QMap<QString, qint64> numbers[2];
    for (int i = 0; i < 2; ++i) {
        const auto database = Database::open(i == 0 ? source(engine).location() : back.location(), Database::ReadOnly);
        MUSTER_VERIFY(database);
        MUSTER_VERIFY((*database)->each("copy.numbers", {}, [&](const SqlRow &row) {
            numbers[i].insert(row.text(0), row.integer(1));
            return true;
        }));
    }
    for (const QString &table : {u"users"_s, u"user_groups"_s, u"members"_s, u"nestings"_s, u"projects"_s, u"assignments"_s}) {
        QVERIFY(numbers[0].value(table) > 0);
        QCOMPARE(numbers[1].value(table), numbers[0].value(table));
    }
}

void CopyTest::goesOnFromThere()
{
    QFETCH(Engine, from);
    QFETCH(Engine, to);
    const Place place(to, u"copy"_s);
    qint64 lastUser = 0;
    {
        const auto database = Database::open(source(from).location(), Database::ReadOnly);
        MUSTER_VERIFY(database);
        lastUser = (*database)->value(u"SELECT max(n.id) FROM (SELECT id FROM users UNION ALL SELECT id FROM users_history) AS n"_s)->toLongLong();
    }
    const Result<CopiedWorkspace> copied = openAt(source(from).location())->copyTo(place.location()).result();
    MUSTER_VERIFY(copied);
    const auto copy = openAt(place.location());
    const Result<Outcome> added = copy->apply({{newUser(u"later@example.org"_s)}, {}, 0}).result();
    MUSTER_VERIFY(added);
    QCOMPARE(added->event, copied->head.event + 1);
    {
        const auto database = Database::open(place.location(), Database::ReadOnly);
        MUSTER_VERIFY(database);
        const qint64 number = (*database)->value(u"SELECT id FROM users WHERE email = 'later@example.org'"_s)->toLongLong();
        QVERIFY2(number > lastUser, qPrintable(u"%1 %2"_s.arg(number).arg(lastUser))); // none is used again, also where the last one was deleted
        QCOMPARE((*database)->value(u"SELECT previous FROM events WHERE seq = ?"_s, {added->event})->toString(), copied->head.hash);
    }
    // triggers keep history again, and what was done there before can be taken back here
    MUSTER_VERIFY(copy->apply({{change::editUser(numberedUser(20), {{Field::LastName, u"Other"_s}})}, {}, 0}).result());
    MUSTER_VERIFY(copy->apply({{change::deleteUser(numberedUser(21)), Change(Verb::Add, ObjectKind::Nesting, {u"Inner"_s, u"Last"_s})}, {}, 0}).result());
    for (int i = 0; i < 6; ++i)
        MUSTER_VERIFY(copy->undo().result());
    const Result<WorkspaceReport> report = copy->verify({copied->head.hash}).result();
    MUSTER_VERIFY(report);
    QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
}

void CopyTest::whoMayNotSeeEverythingMakesNone()
{
    QFETCH(Engine, engine);
    const Place place(engine, u"copy"_s);
    const auto door = openAt(source(engine).location());
    MUSTER_VERIFY(door->apply({{newUser(u"analyst-%1@example.org"_s.arg(int(engine)), {{Field::Roles, QStringList {u"analyst"_s}}, {Field::Status, u"active"_s}})}, {}, 0}).result());
    const auto theirs = openAt(source(engine).location(), u"analyst-%1@example.org"_s.arg(int(engine)));
    const Result<CopiedWorkspace> copied = theirs->copyTo(place.location()).result();
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, ErrorCode::NotAllowed);
    QVERIFY(!leftSomething(place));
}

// To whom the server shows everything, and nothing else: they make files, and no schemas.
void CopyTest::byTheLoginOfAnOperator()
{
    const Place own(Engine::Postgresql, u"own"_s);
    MUSTER_VERIFY(openAt(source(Engine::Postgresql).location())->copyTo(own.location()).result());
    const QString analyst = u"by-login@example.org"_s;
    MUSTER_VERIFY(openAt(own.location())->apply({{newUser(analyst, {{Field::Roles, QStringList {u"analyst"_s}}, {Field::Status, u"active"_s}})}, {}, 0}).result());
    const Place place(Engine::Sqlite, u"copy"_s);
    const auto ada = openAt(loginOf(own.location(), Ada));
    const Result<CopiedWorkspace> without = ada->copyTo(place.location()).result(); // what is kept of passwords nobody but the owner reads
    QCOMPARE(without.error().code, ErrorCode::ServerForbids);
    MUSTER_VERIFY(openAt(own.location())->setPassword({.user = u"pässword@x.example"_s}).result());
    QCOMPARE(ada->copyTo(place.location()).result().error().code, ErrorCode::ServerForbids); // nor of links
    MUSTER_VERIFY(openAt(own.location())->apply({{change::editWorkspace({{Field::Tombstone, u"pseudonym"_s}}), change::deleteUser(u"pässword@x.example"_s), change::deleteUser(Visitor)}, {}, 0}).result()); // with whom they go
    MUSTER_VERIFY(ada->copyTo(place.location()).result());
    const Tables before = contentOf(own.location(), Engine::Postgresql);
    const Tables after = contentOf(place.location(), Engine::Sqlite);
    QVERIFY2(before == after, qPrintable(differenceOf(before, after)));
    const Place there(Engine::Postgresql, u"there"_s);
    const Result<CopiedWorkspace> refused = ada->copyTo(QString(there.location()).replace(u"//muster@"_s, loginOf(own.location(), Ada).section(u'@', 0, 0).section(u':', 1) + u'@')).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ServerForbids);
    const Place none(Engine::Sqlite, u"none"_s);
    const Result<CopiedWorkspace> theirs = openAt(loginOf(own.location(), analyst), analyst)->copyTo(none.location()).result();
    QVERIFY(!theirs);
    QCOMPARE(theirs.error().code, ErrorCode::NotAllowed);
    QVERIFY(!leftSomething(none));
}

void CopyTest::whatIsSuspectIsNotCopied()
{
    QFETCH(Engine, engine);
    const Place own(engine, u"own"_s);
    MUSTER_VERIFY(openAt(source(engine).location())->copyTo(own.location()).result());
    const Place place(engine, u"copy"_s);
    {
        ChainHeadStore heads(options().headsFolder, own.location());
        ChainHead later = heads.known();
        later.event += 1;
        later.hash = QString(64, u'a');
        MUSTER_VERIFY(heads.keep(later)); // this computer saw more than there is now
    }
    const Result<CopiedWorkspace> copied = openAt(own.location())->copyTo(place.location()).result();
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, ErrorCode::TrailSuspect);
    QVERIFY(!leftSomething(place));
}

void CopyTest::whatIsForeignIsNotLeftOut()
{
    QFETCH(Engine, engine);
    const Place own(engine, u"own"_s);
    MUSTER_VERIFY(openAt(source(engine).location())->copyTo(own.location()).result());
    {
        const auto database = Database::open(own.location(), Database::ReadWrite);
        MUSTER_VERIFY(database);
        MUSTER_VERIFY((*database)->run(engine == Engine::Sqlite ? u"CREATE TABLE notes (note TEXT)"_s : u"CREATE TABLE notes (note text)"_s));
    }
    const Place place(engine, u"copy"_s);
    const Result<CopiedWorkspace> copied = openAt(own.location())->copyTo(place.location()).result();
    QVERIFY(!copied);
    QCOMPARE(copied.error(), (Error {ErrorCode::SchemaChanged, {u"table"_s, u"notes"_s, u"foreign"_s}}));
    QVERIFY(!leftSomething(place));
}

void CopyTest::whatIsThereStays()
{
    QFETCH(Engine, engine);
    const Place place(engine, u"copy"_s);
    {
        const NewWorkspace other {u"Other"_s, u"o@example.org"_s, u"O"_s, u"O"_s};
        MUSTER_VERIFY(Workspace::create(place.location(), other, options()));
    }
    const Tables before = contentOf(place.location(), engine);
    const auto door = openAt(source(engine).location());
    for (const QString &to : {place.location(), source(engine).location()}) {
        const Result<CopiedWorkspace> copied = door->copyTo(to).result();
        QVERIFY(!copied);
        QCOMPARE(copied.error(), (Error {ErrorCode::FileExists, {to}}));
    }
    QCOMPARE(contentOf(place.location(), engine), before);
}

// A row that refers to none, as somebody may leave it who has the database and not Muster.
void CopyTest::whatIsBrokenIsNotCopied()
{
    QFETCH(Engine, engine);
    const Place own(engine, u"own"_s);
    MUSTER_VERIFY(openAt(source(engine).location())->copyTo(own.location()).result());
    {
        const auto database = Database::open(own.location(), Database::ReadWrite);
        MUSTER_VERIFY(database);
        for (const QString &statement : engine == Engine::Sqlite ? QStringList {u"PRAGMA foreign_keys = OFF"_s, u"UPDATE members SET user_id = 999999 WHERE id = (SELECT min(id) FROM members)"_s}
                                                                : QStringList {u"ALTER TABLE members DROP CONSTRAINT members_user_id_fkey"_s, u"UPDATE members SET user_id = 999999 WHERE id = (SELECT min(id) FROM members)"_s})
            MUSTER_VERIFY((*database)->run(statement));
    }
    const Place place(engine, u"copy"_s);
    const Result<CopiedWorkspace> copied = openAt(own.location())->copyTo(place.location()).result();
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, ErrorCode::WorkspaceDamaged);
    QCOMPARE(copied.error().parameters.first(), own.location());
    QVERIFY(!leftSomething(place));
}

void CopyTest::cancelledLeavesNothing()
{
    QFETCH(Engine, engine);
    const Place place(engine, u"copy"_s);
    const auto door = openAt(m_sqlite->location());
    QFuture<Result<CopiedWorkspace>> copying = door->copyTo(place.location());
    while (copying.progressValue() < 100 && !copying.isFinished())
        QThread::msleep(1);
    QVERIFY(!copying.isFinished());
    copying.cancel();
    MUSTER_VERIFY(door->read(ReadWorkspaceState {}).result()); // who has cancelled can go on
    QTRY_VERIFY_WITH_TIMEOUT(!leftSomething(place), 30'000);
}

void CopyTest::killedLeavesNothing()
{
    QFETCH(Engine, engine);
    int killed = 0;
    for (int round = 0; round < 8; ++round) {
        const Place place(engine, u"copy"_s);
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--victim"_s, m_sqlite->location(), place.location(), m_folder.filePath(u"heads"_s)});
        QVERIFY(process.waitForReadyRead(30'000));
        if (!process.waitForFinished(3 + round * 8)) { // two thousand users take a tenth of a second or more
            process.kill();
            QVERIFY(process.waitForFinished());
            ++killed;
        }
        if (engine == Engine::Postgresql) // the server notices when it next looks
            QTRY_VERIFY_WITH_TIMEOUT(PostgresServer::instance().sql(u"SELECT count(*) FROM pg_stat_activity WHERE usename = 'muster'"_s).trimmed() == u"0"_s, 30'000);
        if (isThere(place)) {
            const Result<WorkspaceReport> report = openAt(place.location())->verify().result();
            MUSTER_VERIFY(report);
            QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
        } else if (engine == Engine::Postgresql) {
            QVERIFY(!leftSomething(place));
        } else {
            QVERIFY(!QFile::exists(place.location()));
            MUSTER_VERIFY(openAt(m_sqlite->location())->copyTo(place.location()).result());
            QCOMPARE(QDir(place.folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList {QFileInfo(place.location()).fileName()}); // the next one has tidied up
        }
    }
    QVERIFY(killed > 2);
}

// A copy is of one moment, and who writes meanwhile does.
void CopyTest::writersAreNotWaitedFor()
{
    QFETCH(Engine, engine);
    const Place own(engine, u"own"_s);
    MUSTER_VERIFY(openAt(m_sqlite->location())->copyTo(own.location()).result());
    const Place place(engine == Engine::Sqlite ? Engine::Postgresql : Engine::Sqlite, u"copy"_s);
    const auto door = openAt(own.location());
    QFuture<Result<CopiedWorkspace>> copying = door->copyTo(place.location());
    while (copying.progressValue() == 0 && !copying.isFinished())
        QThread::msleep(1);
    int written = 0;
    for (; !copying.isFinished(); ++written)
        MUSTER_VERIFY(door->apply({{newUser(u"meanwhile%1@example.org"_s.arg(written))}, {}, 0}).result());
    QVERIFY(written > 0);
    const Result<CopiedWorkspace> copied = copying.result();
    MUSTER_VERIFY(copied);
    const auto copy = openAt(place.location());
    const Result<WorkspaceReport> report = copy->verify({copied->head.hash}).result();
    MUSTER_VERIFY(report);
    QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
    QVERIFY(copied->head.event < door->read(ReadWorkspaceState {}).result()->event);
}

void CopyTest::anOlderOneIsBroughtUpToDate_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<bool>("readOnly");
    for (const bool readOnly : {false, true}) {
        QTest::addRow("%s to SQLite", readOnly ? "read-only" : "own") << Engine::Sqlite << readOnly;
        QTest::addRow("%s to PostgreSQL", readOnly ? "read-only" : "own") << Engine::Postgresql << readOnly;
    }
}

// As when it is opened: what may not be written to stays as it was.
void CopyTest::anOlderOneIsBroughtUpToDate()
{
    QFETCH(Engine, engine);
    QFETCH(bool, readOnly);
    const Place place(engine, u"copy"_s);
    const Place old(Engine::Sqlite, u"old"_s);
    const QString data = QStringLiteral(MUSTER_TEST_DATA "/workspace-v1.muster");
    QVERIFY(QFile::copy(data, old.location()));
    QVERIFY(QFile::setPermissions(old.location(), readOnly ? QFile::ReadOwner : QFile::ReadOwner | QFile::WriteOwner));
    const Result<std::unique_ptr<Workspace>> door = Workspace::open(old.location(), options());
    MUSTER_VERIFY(door);
    const Result<CopiedWorkspace> copied = (*door)->copyTo(place.location()).result();
    MUSTER_VERIFY(copied);
    const Result<std::unique_ptr<Workspace>> copy = Workspace::open(place.location(), options());
    MUSTER_VERIFY(copy);
    const Result<WorkspaceReport> report = (*copy)->verify({copied->head.hash}).result();
    MUSTER_VERIFY(report);
    QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
    MUSTER_VERIFY((*copy)->apply({{change::addGroup(u"Later"_s)}, {}, 0}).result());
    if (readOnly) {
        QFile now(old.location());
        QFile then(data);
        QVERIFY(now.open(QIODevice::ReadOnly) && then.open(QIODevice::ReadOnly));
        QVERIFY(now.readAll() == then.readAll());
    }
}

namespace {

RowsDigest digestOf(const QVector<QVariantList> &rows)
{
    RowsDigest digest({{u"a"_s, LoadColumn::Text}, {u"b"_s, LoadColumn::Text}, {u"c"_s, LoadColumn::Number}});
    for (const QVariantList &row : rows)
        digest.add(RowOfValues(row));
    return digest;
}

} // namespace

void CopyTest::digestsTellRowsApart()
{
    const QVector<QVariantList> rows {{u"ab"_s, u"c"_s, 1}, {u"a"_s, QVariant(), 2}, {u"a"_s, u""_s, 2}};
    const RowsDigest digest = digestOf(rows);
    QVERIFY(digest == digestOf({rows.at(2), rows.at(0), rows.at(1)})); // in whatever order
    QVERIFY(!(digest == digestOf({{u"a"_s, u"bc"_s, 1}, rows.at(1), rows.at(2)}))); // where one cell ends counts
    QVERIFY(!(digest == digestOf({rows.at(0), rows.at(2), rows.at(2)}))); // nothing is not empty
    QVERIFY(!(digest == digestOf({rows.at(0), rows.at(1)})));
    QVERIFY(!(digest == digestOf({{u"ab"_s, u"c"_s, 2}, rows.at(1), rows.at(2)})));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == "--victim"_L1)
        return victim(arguments.value(2), arguments.value(3), arguments.value(4));
    CopyTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "CopyTest.moc"
