// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Rights.h"
#include "storage/Catalogue.h"
#include "storage/postgresql/PostgresLocation.h"
#include "storage/queries/Trail.h"
#include "support/BrokenRules.h"
#include "support/Rounds.h"
#include "support/TestLicence.h"
#include "support/TestWorkspace.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTextStream>
#include <QThread>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

constexpr int Writers = 8;
constexpr int Shared = 20; // users and groups that all of them change
constexpr int Groups = 4;
constexpr int Projects = 2;
constexpr int LicensedSeats = 6;
constexpr int Claimed = 40; // addresses that several of them want
constexpr int UntilEnough = 1'000'000; // sets, for who writes until there is a file that says so

const QString Ada = u"ada@northwind.example"_s;
const QString Bea = u"bea@northwind.example"_s; // administers as she does
const QString Counter = u"00000000-0000-4000-8000-00000000000c"_s; // User ID of whom all count by

// The writers' operators. Neither administers the workspace as the rule has it, so they go on whomever they deactivate.
const QString Editor = u"editor@northwind.example"_s; // may change Admins, but gives no roles
const QString Giver = u"giver@northwind.example"_s; // gives roles, but edits nobody, and ranks below Admins

QString sharedUser(quint32 number)
{
    return u"shared-%1@x.example"_s.arg(number);
}

QString group(quint32 number)
{
    return u"Group %1"_s.arg(number);
}

QString project(quint32 number)
{
    return u"Project %1"_s.arg(number);
}

QStringList allBut(const QStringList &left)
{
    QStringList all = Catalogue::permissions();
    all.removeIf([&left](const QString &one) { return left.contains(one); });
    return all;
}

struct WantedSet
{
    QVector<Change> changes;
    bool counts = false;
};

// Goes on from what is read now, and says so: two who read the same never both count.
Change countUp(Workspace &workspace, const QString &by)
{
    const Result<QVector<qint64>> ids = workspace.read(FindIds {Table::Users, {Counter}}).result();
    const Result<QVector<Row>> rows = ids ? workspace.read(ReadRows {Table::Users, *ids}).result() : tl::unexpected(ids.error());
    const QString before = rows && !rows->isEmpty() ? rows->first().cells.at(columnIndex(Table::Users, Column::JobTitle)).toString() : QString();
    const int number = before.section(u' ', 0, 0).toInt() + 1;
    return Change(Verb::Edit, ObjectKind::User, {Counter}, {{Field::JobTitle, before}}, {{Field::JobTitle, u"%1 %2"_s.arg(number).arg(by)}});
}

// A writer's own user by a set of its own, so that it shows afterwards whether that set stands, and something that others want as well, or want otherwise.
WantedSet randomSet(QRandomGenerator &random, const QString &own, Workspace &workspace)
{
    WantedSet set {{newUser(own, {{Field::Roles, QStringList()}})}};
    QVector<Change> &changes = set.changes;
    const QString user = sharedUser(random.bounded(Shared));
    const quint32 number = random.bounded(Groups);
    const QString one = group(number);
    const QString another = group((number + 1 + random.bounded(Groups - 1)) % Groups);
    const QString where = project(random.bounded(Projects));
    const bool yes = random.bounded(2) != 0;
    switch (random.bounded(16)) {
    case 0:
        changes.append(change::editUser(user, {{Field::Department, u"Yard %1"_s.arg(random.bounded(3))}}));
        break;
    case 1:
    case 2:
        changes.append(yes ? change::addMember(one, user) : change::removeMember(one, user));
        break;
    case 3:
        changes.append(yes ? Change(Verb::Add, ObjectKind::Nesting, {one, another}) : Change(Verb::Remove, ObjectKind::Nesting, {one, another}));
        break;
    case 4:
    case 5: // nobody is on two teams
        changes.append(change::assignGroup(where, one, {{Field::Team, yes}}));
        break;
    case 6:
        changes.append(change::assignUser(where, user, {{Field::Team, yes}}));
        break;
    case 7:
        changes.append(yes ? change::unassignGroup(where, one) : change::unassignUser(where, user));
        break;
    case 8:
    case 9: // there are fewer seats than users
        changes.append(change::editUser(user, {{Field::Roles, QStringList {random.bounded(3) ? u"standard-user"_s : u"analyst"_s}}}));
        break;
    case 10: { // one address, in whatever case
        const QString address = u"claimed-%1@x.example"_s.arg(random.bounded(Claimed));
        changes.append(newUser(yes ? address : address.toUpper(), {{Field::Roles, QStringList()}}));
        break;
    }
    case 11:
    case 12:
        changes.append(countUp(workspace, own));
        set.counts = true;
        break;
    default: // one administrator is left
        changes.append(change::editUser(yes ? Ada : Bea, {{Field::Status, random.bounded(3) ? u"disabled"_s : u"active"_s}}));
        break;
    }
    return set;
}

// Says of each set what became of it: "done NAME EVENT", and "counted" where it counts; "refused NAME CODE".
int writer(const QStringList &arguments)
{
    OpenOptions options;
    options.origin = u"writer"_s;
    options.operatorEmail = arguments.at(1);
    options.headsFolder = arguments.at(2);
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(arguments.at(0), options);
    if (!workspace)
        return 1;
    QRandomGenerator random(arguments.at(3).toUInt());
    QTextStream out(stdout);
    const QString enough = QFileInfo(options.headsFolder).path() + u"/enough"_s;
    for (int set = 0; set < arguments.at(4).toInt() && !QFile::exists(enough); ++set) {
        const QString own = u"own-%1-%2@x.example"_s.arg(arguments.at(3)).arg(set);
        const WantedSet wanted = randomSet(random, own, **workspace);
        const Result<Outcome> done = (*workspace)->apply({wanted.changes, {}, 0}).result();
        if (done)
            out << "done " << own << ' ' << done->event << (wanted.counts ? " counted\n" : "\n") << Qt::flush;
        else
            out << "refused " << own << ' ' << int(done.error().code) << '\n' << Qt::flush;
        if (!done && done.error().code == ErrorCode::ServerUnreachable)
            QThread::msleep(100);
    }
    return 0;
}

} // namespace

// Several programs at once on one server: everything that was acknowledged is there, once, and nothing else.
class ManyWritersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eightProcesses();
    void oppositeOrderIsNoDeadlock();
    void whatWasAcknowledgedOutlivesThePrimary();

private:
    using Processes = std::vector<std::unique_ptr<QProcess>>;
    Processes start(const QString &location, const QString &operatorEmail, const QString &folder, int count, int sets);
    void fill(Workspace &workspace);
    void judge(Processes &processes, const QString &location, const PostgresServer &server, QSet<int> *refusals = nullptr);
    double bareRate(const QString &schema);
};

void ManyWritersTest::initTestCase()
{
    qputenv("MUSTER_TEST_ENGINE", "postgresql");
}

void ManyWritersTest::fill(Workspace &workspace)
{
    QVector<Change> changes {change::editWorkspace({{Field::LicenceKey, testLicence(LicensedSeats)}})};
    changes.append(newUser(Bea, {{Field::AccountType, u"admin"_s}, {Field::Roles, QStringList {u"administrator"_s}}, {Field::Status, u"active"_s}}));
    for (const auto &[address, permissions] : {std::pair(Editor, allBut({u"users.manage_roles"_s})), std::pair(Giver, allBut({u"users.edit"_s, Rights::manageAdmins()}))}) {
        const QString role = address.section(u'@', 0, 0);
        changes.append(change::addRole({{Field::Name, role}, {Field::Permissions, permissions}}));
        changes.append(newUser(address, {{Field::Roles, QStringList {role}}, {Field::Status, u"active"_s}}));
    }
    changes.append(change::addUser({{Field::Email, u"counter@x.example"_s}, {Field::Roles, QStringList()}}, Counter));
    for (quint32 i = 0; i < Shared; ++i)
        changes.append(newUser(sharedUser(i), {{Field::Roles, QStringList {u"analyst"_s}}, {Field::Status, u"active"_s}}));
    for (quint32 i = 0; i < Groups; ++i)
        changes.append(change::addGroup(group(i)));
    for (quint32 i = 0; i < Projects; ++i)
        changes.append(change::addProject(project(i)));
    MUSTER_VERIFY(workspace.apply({changes, {}, 0}).result());
}

ManyWritersTest::Processes ManyWritersTest::start(const QString &location, const QString &operatorEmail, const QString &folder, int count, int sets)
{
    static int seed = 0;
    Processes processes;
    for (int i = 0; i < count; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        ++seed;
        processes.back()->start(QCoreApplication::applicationFilePath(),
            {u"--writer"_s, location, operatorEmail, u"%1/heads-%2"_s.arg(folder).arg(seed), QString::number(seed), QString::number(sets)});
    }
    return processes;
}

// Of each set the writer's own user tells whether it stands.
void ManyWritersTest::judge(Processes &processes, const QString &location, const PostgresServer &server, QSet<int> *refusals)
{
    const QString schema = PostgresLocation::parse(location)->schema;
    const auto column = [&](const QString &what) { return server.sql(u"SET search_path = %1; SELECT %2"_s.arg(schema, what), u"muster"_s).split(u'\n', Qt::SkipEmptyParts); };
    const QStringList all = column(u"email FROM users WHERE email LIKE 'own-%'"_s);
    QSet<QString> there(all.cbegin(), all.cend());
    QSet<int> events;
    QSet<int> refused;
    int counted = 0;
    for (const auto &process : processes) {
        QCOMPARE(process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(process->exitCode(), 0);
        for (const QString &line : QString::fromUtf8(process->readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList words = line.split(u' ');
            if (words.at(0) == "done"_L1) {
                QVERIFY2(there.remove(words.at(1)), qPrintable(line)); // what was acknowledged is there
                QVERIFY2(!events.contains(words.at(2).toInt()), qPrintable(line)); // by an event of its own
                events.insert(words.at(2).toInt());
                counted += words.value(3) == "counted"_L1 ? 1 : 0;
                continue;
            }
            refused.insert(words.at(2).toInt());
            QVERIFY2(!there.contains(words.at(1)), qPrintable(line)); // and what was not, is not
            QVERIFY2(words.at(2).toInt() != int(ErrorCode::Database) && words.at(2).toInt() != int(ErrorCode::OutcomeUnknown), qPrintable(line));
        }
    }
    QVERIFY2(there.isEmpty(), qPrintable(there.values().join(u' ')));
    QVERIFY(!events.isEmpty() && !refused.isEmpty()); // both were tried
    QCOMPARE(column(u"job_title FROM users WHERE uuid = '%1'"_s.arg(Counter)).value(0).section(u' ', 0, 0).toInt(), counted); // rule 6: nobody wrote over what they had not seen
    QCOMPARE(brokenRules(server, schema, LicensedSeats), QString());
    const QTemporaryDir heads;
    OpenOptions options;
    options.operatorEmail = Editor; // sees everything
    options.headsFolder = heads.path();
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(location, options);
    MUSTER_VERIFY(workspace);
    const Result<WorkspaceReport> report = (*workspace)->verify().result();
    MUSTER_VERIFY(report);
    QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
    if (refusals)
        *refusals = refused;
}

// How many sets a second the server takes whose rows are merely inserted, by as many clients: the same rows into tables with the same indexes.
double ManyWritersTest::bareRate(const QString &schema)
{
    const PostgresServer &server = PostgresServer::instance();
    constexpr int Founding = 2; // events before
    const int events = server.sql(u"SELECT max(seq) FROM %1.events"_s.arg(schema), u"muster"_s).toInt() - Founding;
    const std::pair<const char *, const char *> tables[] {{"users", "since"}, {"user_roles", "since"}, {"members", "since"}, {"nestings", "since"}, {"assignments", "since"}, {"users_history", "until"}, {"user_roles_history", "until"},
        {"members_history", "until"}, {"nestings_history", "until"}, {"assignments_history", "until"}, {"seats", "event"}, {"entries", "event"}, {"events", "seq"}, {"event_texts", "event"}};
    QString prepare = u"CREATE SCHEMA bare;"_s;
    QString script = u"\\set turn :turn + 1\n\\set event %1 + :turn * %2 + :client_id\nBEGIN;\n"_s.arg(Founding + 1).arg(Writers);
    for (const auto &[table, event] : tables) {
        const auto name = QLatin1StringView(table);
        const auto of = QLatin1StringView(event);
        prepare += u"CREATE TABLE bare.%1 (LIKE %2.%1 INCLUDING ALL); CREATE TABLE bare.of_%1 AS TABLE %2.%1; CREATE INDEX ON bare.of_%1 (%3); ANALYZE bare.of_%1;"_s.arg(name, schema, of);
        script += u"INSERT INTO bare.%1 SELECT * FROM bare.of_%1 WHERE %2 = :event;\n"_s.arg(name, of);
    }
    server.sql(prepare, u"muster"_s);
    const double rate = server.pgbench(script.toUtf8() + "END;\n", Writers, events / Writers);
    server.sql(u"DROP SCHEMA bare CASCADE"_s, u"muster"_s);
    return rate;
}

// MUSTER_TEST_SETS: how many in all, for who wants to know how quick it is.
void ManyWritersTest::eightProcesses()
{
    const int sets = qEnvironmentVariableIsSet("MUSTER_TEST_SETS") ? qEnvironmentVariableIntValue("MUSTER_TEST_SETS") : 400;
    TestWorkspace workspace;
    fill(workspace.door());
    const QStringList locations {workspace.path(), loginOf(workspace.path(), Editor), loginOf(workspace.path(), Giver)};
    QElapsedTimer taken;
    taken.start();
    Processes eight;
    for (const auto &[location, who] : {std::pair(0, Editor), std::pair(1, Editor), std::pair(0, Giver), std::pair(2, Giver)}) { // the owner's, and who has a login, whom the database judges
        for (auto &process : start(locations.at(location), who, workspace.folder(), Writers / 4, sets / Writers))
            eight.push_back(std::move(process));
    }
    for (const auto &process : eight)
        QVERIFY(process->waitForFinished(-1));
    const double together = sets * 1000. / double(taken.restart());
    QSet<int> refusals;
    judge(eight, workspace.path(), PostgresServer::instance(), &refusals);
    for (const ErrorCode code : {ErrorCode::LastAdministrator, ErrorCode::SeatsExceeded, ErrorCode::OnTwoTeams, ErrorCode::GroupCircle, ErrorCode::NotAllowed, ErrorCode::EmailTaken, ErrorCode::Changed})
        QVERIFY2(refusals.contains(int(code)), qPrintable(QString::number(int(code)))); // each rule was tried
    const double bare = bareRate(PostgresLocation::parse(workspace.path())->schema);

    taken.restart();
    const Processes one = start(workspace.path(), Editor, workspace.folder(), 1, sets / Writers);
    QVERIFY(one.front()->waitForFinished(-1));
    const double alone = sets / Writers * 1000. / double(taken.elapsed());
    qInfo("%.0f change sets a second by eight processes, %.0f by one; %.0f by pgbench that inserts the same rows", together, alone, bare);
}

// Each side puts the same users into a group and takes them out again, in its own order, beside a mark of its own: so there is something to do for each,
// whoever comes first, and whoever comes last leaves the group as it was.
void ManyWritersTest::oppositeOrderIsNoDeadlock()
{
    TestWorkspace workspace;
    fill(workspace.door());
    const auto deadlocks = [] { return PostgresServer::instance().log().count(u"deadlock detected"_s); };
    const qsizetype before = deadlocks();
    struct Side
    {
        std::unique_ptr<Workspace> door;
        QVector<Change> adding;
        QVector<Change> removing;
    };
    std::vector<Side> sides;
    for (const QString &address : {Ada, Bea}) {
        OpenOptions options = workspace.options();
        options.operatorEmail = address;
        options.headsFolder += u'-' + address;
        Result<std::unique_ptr<Workspace>> door = Workspace::open(loginOf(workspace.path(), address), options);
        MUSTER_VERIFY(door);
        const QString own = group(quint32(1 + sides.size()));
        Side side {std::move(*door), {change::addMember(own, sharedUser(0))}, {change::removeMember(own, sharedUser(0))}};
        for (int i = 0; i < Shared; ++i) {
            const QString user = sharedUser(quint32(sides.empty() ? i : Shared - 1 - i));
            side.adding.append(change::addMember(group(0), user));
            side.removing.append(change::removeMember(group(0), user));
        }
        sides.push_back(std::move(side));
    }
    int met = 0; // found done what it was about to do
    for (int round = 0; round < roundsOr(50); ++round) {
        std::vector<QFuture<Result<Outcome>>> asked;
        for (size_t i = 0; i < sides.size(); ++i) {
            const Side &side = sides.at((size_t(round) + i) % sides.size()); // in turn
            asked.push_back(side.door->apply({side.adding, {}, 0}));
            asked.push_back(side.door->apply({side.removing, {}, 0}));
        }
        for (const QFuture<Result<Outcome>> &one : asked) {
            const Result<Outcome> done = one.result();
            MUSTER_VERIFY(done);
            QVERIFY2(done->changes == 1 || done->changes == 1 + Shared, qPrintable(QString::number(done->changes))); // sees all of what the other did, or nothing
            met += done->changes == 1;
        }
    }
    QVERIFY(met > 0);
    QCOMPARE(workspace.rows({.table = Table::Members}, {Column::Email}), QStringList());
    QCOMPARE(deadlocks(), before);
    const Result<WorkspaceReport> report = workspace->verify().result();
    MUSTER_VERIFY(report);
    QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
}

void ManyWritersTest::whatWasAcknowledgedOutlivesThePrimary()
{
    auto primary = std::make_unique<PostgresServer>(QStringList {u"fsync=off"_s});
    QTemporaryDir folder;
    const QString made = primary->location(u"team"_s);
    OpenOptions options;
    options.headsFolder = folder.filePath(u"heads"_s);
    {
        const auto workspace = Workspace::create(made, {u"Northwind"_s, Ada, u"Ada"_s, u"King"_s}, options);
        MUSTER_VERIFY(workspace);
        fill(**workspace);
    }
    const std::unique_ptr<PostgresServer> standby = PostgresServer::standbyOf(*primary);
    const QString location = QString(made).replace(u"host="_s + primary->folder(), u"host=%1,%2"_s.arg(primary->folder(), standby->folder()));
    options.operatorEmail = Editor;
    const Result<std::unique_ptr<Workspace>> window = Workspace::open(location, options);
    MUSTER_VERIFY(window);
    Processes processes = start(location, Editor, folder.path(), Writers / 2, UntilEnough);
    for (auto &process : start(location, Giver, folder.path(), Writers / 2, UntilEnough))
        processes.push_back(std::move(process));
    for (const auto &process : processes) // all of them are at work
        QVERIFY(process->waitForReadyRead(60'000));
    primary->stop(SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT((*window)->standing(), Standing::Unreachable, 20'000);
    standby->sql(u"SELECT pg_promote()"_s);
    QTRY_COMPARE_WITH_TIMEOUT((*window)->standing(), Standing::There, 30'000);
    const Result<Outcome> afterwards = (*window)->apply({{newUser(u"afterwards@x.example"_s, {{Field::Roles, QStringList()}})}, {}, 0}).result();
    MUSTER_VERIFY(afterwards);
    const auto goesOn = [event = afterwards->event](QProcess &process) {
        const QList<QByteArray> lines = process.peek(process.bytesAvailable()).split('\n');
        return std::any_of(lines.cbegin(), lines.cend(), [event](const QByteArray &line) { return line.startsWith("done ") && line.split(' ').value(2).toLongLong() > event; });
    };
    for (const auto &process : processes) // by the other server, too, each has done something
        QTRY_VERIFY_WITH_TIMEOUT(goesOn(*process), 120'000);
    QFile enough(folder.filePath(u"enough"_s));
    QVERIFY(enough.open(QIODevice::WriteOnly));
    for (const auto &process : processes)
        QVERIFY(process->waitForFinished(120'000));
    judge(processes, location, *standby);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == "--writer"_L1)
        return writer(app.arguments().mid(2));
    ManyWritersTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ManyWritersTest.moc"
