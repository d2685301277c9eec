// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"
#include "storage/PrivateView.h"
#include "support/TestWorkspace.h"

#include <QFileInfo>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QSet>
#include <QThread>

#include <atomic>
#include <future>

using namespace muster;
using namespace Qt::StringLiterals;

// A preview tells the truth (rule 11), and nobody notices that it was asked for.
class PreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatThereIsNoRoom();
    void init();
    void namesEveryAccess_data();
    void namesEveryAccess();
    void isWhatThenHappens();
    void countsBeyondTheList();
    void aRefusedChangeLeavesNothingBehind();
    void theRestCanBeMade();
    void aConflictIsToldOnce();
    void movingIsNoConflict();
    void hindersNobody();
    void isNotHinderedByWhoWrites();
    void leavesNoTrace();
    void lastsThroughTidyingUp();
    void isOneViewWhileTheLogBeginsAnew();
    void leavesNoFilesBehind();
    void isNotAccusedOfWhatOthersWriteMeanwhile();
    void whoMaySeeNoAccessIsToldNone();
    void saysWhatTheOperatorLoses_data();
    void saysWhatTheOperatorLoses();
    void undoSaysWhatGoesAlong();
    void undoAsksBeforeItDeletesAnAccountInUse();
    void undoKeepsToThePolicyOfDeletion();
    void undoCanTakeBackTheRest();

private:
    static void fill(TestWorkspace &workspace);
    QStringList accessOf(const QVector<Change> &changes);
    static QStringList linesOf(const AccessDifference &access);

    WorkspaceMould m_mould {&PreviewTest::fill};
    std::unique_ptr<TestWorkspace> m_workspace;
};

static Change nest(const QString &outer, const QString &inner)
{
    return Change(Verb::Add, ObjectKind::Nesting, {outer, inner});
}

// What stands before each test.
void PreviewTest::fill(TestWorkspace &workspace)
{
    MUSTER_VERIFY(workspace.apply({newUser(u"kay@x.example"_s, {{Field::FirstName, u"Kay"_s}, {Field::Status, u"active"_s}}), newUser(u"lea@x.example"_s, {{Field::FirstName, u"Lea"_s}}),
        newUser(u"def@x.example"_s, {{Field::FirstName, u"Def"_s}, {Field::DefaultGroup, true}}), change::addGroup(u"North"_s), change::addGroup(u"South"_s), change::addGroup(u"Inner"_s),
        change::addProject(u"Alpha"_s), change::addProject(u"Beta"_s), change::addProject(u"Empty"_s), change::addMember(u"North"_s, u"kay@x.example"_s),
        change::addMember(u"Inner"_s, u"lea@x.example"_s), change::assignGroup(u"Alpha"_s, u"North"_s, {{Field::Role, u"Viewer"_s}, {Field::Team, true}}),
        change::assignGroup(u"Beta"_s, u"North"_s, {{Field::Role, u"Admin"_s}, {Field::Access, u"read-only"_s}}), change::assignGroup(u"Alpha"_s, u"South"_s, {{Field::Role, u"Viewer"_s}, {Field::Team, true}}),
        change::assignUser(u"Beta"_s, u"kay@x.example"_s, {{Field::Role, u"Viewer"_s}})}));
}

void PreviewTest::init()
{
    m_workspace = m_mould.cast();
}

QStringList PreviewTest::linesOf(const AccessDifference &access)
{
    const auto text = [](const std::optional<AccessState> &state) {
        return state ? keyOf(state->access) + u' ' + state->roles.join(u'+') + (state->team ? u" team"_s : QString()) : u"-"_s;
    };
    QStringList lines;
    for (const AccessChange &change : access.items) {
        const QString who = change.userId.isEmpty() ? u"default %1"_s.arg(change.count) : change.user;
        const QString where = change.projectId.isEmpty() ? u"default %1"_s.arg(change.count) : change.project;
        lines.append(u"%1|%2|%3|%4"_s.arg(who, where, text(change.before), text(change.after)));
    }
    return lines;
}

QStringList PreviewTest::accessOf(const QVector<Change> &changes)
{
    const Result<Plan> plan = m_workspace->preview(changes);
    return plan && plan->canApply() ? linesOf(plan->access) : QStringList(plan ? u"refused"_s : u"error %1"_s.arg(int(plan.error().code)));
}

void PreviewTest::namesEveryAccess_data()
{
    QTest::addColumn<QVector<Change>>("changes");
    QTest::addColumn<QStringList>("access");
    const QString kay = u"kay@x.example"_s;
    const QString lea = u"lea@x.example"_s;
    const QString def = u"def@x.example"_s;
    using Set = QVector<Change>;
    QTest::newRow("nothing") << Set {change::renameGroup(u"North"_s, u"Arctic"_s)} << QStringList();
    QTest::newRow("leaving a group") << Set {change::removeMember(u"North"_s, kay)}
                                     << QStringList {u"Kay|Alpha|write Viewer team|-"_s, u"Kay|Beta|write Admin+Viewer|write Viewer"_s};
    QTest::newRow("moving") << Set {change::addMember(u"South"_s, kay), change::removeMember(u"North"_s, kay)} << QStringList {u"Kay|Beta|write Admin+Viewer|write Viewer"_s};
    QTest::newRow("nesting") << Set {nest(u"North"_s, u"Inner"_s)} << QStringList {u"Lea|Alpha|-|write Viewer team"_s, u"Lea|Beta|-|read-only Admin"_s};
    QTest::newRow("nesting twice") << Set {change::addGroup(u"Between"_s), nest(u"North"_s, u"Between"_s), nest(u"Between"_s, u"Inner"_s), change::addMember(u"Inner"_s, def)}
                                   << QStringList {u"Def|Alpha|write |write Viewer team"_s, u"Def|Beta|write |write Admin"_s, u"Lea|Alpha|-|write Viewer team"_s, u"Lea|Beta|-|read-only Admin"_s};
    QTest::newRow("unticking a team") << Set {change::editGroupAssignment(u"Alpha"_s, u"North"_s, {{Field::Team, false}})} << QStringList {u"Kay|Alpha|write Viewer team|write Viewer"_s};
    QTest::newRow("taking a group off") << Set {change::unassignGroup(u"Alpha"_s, u"North"_s)} << QStringList {u"Kay|Alpha|write Viewer team|-"_s};
    QTest::newRow("the wider way goes") << Set {change::unassignUser(u"Beta"_s, kay)} << QStringList {u"Kay|Beta|write Admin+Viewer|read-only Admin"_s};
    QTest::newRow("another way stays") << Set {change::addMember(u"Inner"_s, kay), nest(u"North"_s, u"Inner"_s), change::removeMember(u"North"_s, kay)}
                                       << QStringList {u"Lea|Alpha|-|write Viewer team"_s, u"Lea|Beta|-|read-only Admin"_s};
    QTest::newRow("reading only") << Set {change::editUser(kay, {{Field::AccountType, u"read-only"_s}})}
                                  << QStringList {u"Kay|Alpha|write Viewer team|read-only Viewer team"_s, u"Kay|Beta|write Admin+Viewer|read-only Admin+Viewer"_s};
    QTest::newRow("into the Default Group") << Set {change::editUser(kay, {{Field::DefaultGroup, true}})} << QStringList {u"Kay|default 1|-|write "_s};
    QTest::newRow("out of it, keeping") << Set {change::editUser(def, {{Field::DefaultGroup, false}})} << QStringList();
    QTest::newRow("out of it") << Set {change::editUser(def, {{Field::DefaultGroup, false}, {Field::DefaultAccessUntil, {}}})} << QStringList {u"Def|default 3|write |-"_s};
    QTest::newRow("out of it, on one project") << Set {change::assignUser(u"Alpha"_s, def, {{Field::Access, u"read-only"_s}, {Field::Role, u"Viewer"_s}}), change::editUser(def, {{Field::DefaultGroup, false}, {Field::DefaultAccessUntil, {}}})}
                                               << QStringList {u"Def|default 2|write |-"_s, u"Def|Alpha|write |read-only Viewer"_s};
    QTest::newRow("a new project") << Set {change::addProject(u"Gamma"_s)} << QStringList {u"default 1|Gamma|-|write "_s};
    QTest::newRow("a project less") << Set {change::deleteProject(u"Empty"_s)} << QStringList {u"default 1|Empty|write |-"_s};
    QTest::newRow("a new user") << Set {newUser(u"new@x.example"_s, {{Field::FirstName, u"New"_s}, {Field::DefaultGroup, true}}), change::addMember(u"South"_s, u"new@x.example"_s)}
                                << QStringList {u"New|Alpha|-|write Viewer team"_s, u"New|default 2|-|write "_s};
}

void PreviewTest::namesEveryAccess()
{
    QFETCH(QVector<Change>, changes);
    QFETCH(QStringList, access);
    QStringList found = accessOf(changes);
    found.sort();
    access.sort();
    QCOMPARE(found, access);
}

// The list of access before and after says the same; and undoing it, the opposite.
void PreviewTest::isWhatThenHappens()
{
    const QVector<Change> set {change::removeMember(u"North"_s, u"kay@x.example"_s), nest(u"North"_s, u"Inner"_s), change::assignUser(u"Beta"_s, u"def@x.example"_s)};
    const QStringList foretold = accessOf(set);
    const Result<Outcome> done = m_workspace->apply(set);
    MUSTER_VERIFY(done);
    const Result<UndoPlan> back = (*m_workspace)->previewUndo(done->event).result();
    MUSTER_VERIFY(back);
    QStringList turned;
    for (const QString &line : linesOf(back->plan.access)) {
        const QStringList parts = line.split(u'|');
        turned.append(QStringList {parts.at(0), parts.at(1), parts.at(3), parts.at(2)}.join(u'|'));
    }
    turned.sort();
    QStringList sorted = foretold;
    sorted.sort();
    QCOMPARE(turned, sorted);
    QVERIFY(!foretold.isEmpty());
}

void PreviewTest::countsBeyondTheList()
{
    QVector<Change> people;
    for (int i = 0; i < AccessDifference::MaximumItems / 2 + 100; ++i) {
        const QString address = u"n%1@x.example"_s.arg(i);
        people << newUser(address) << change::addMember(u"North"_s, address);
    }
    const Result<Plan> plan = m_workspace->preview(people);
    MUSTER_VERIFY(plan);
    QCOMPARE(plan->access.items.size(), AccessDifference::MaximumItems);
    QCOMPARE(plan->access.gained.accesses, AccessDifference::MaximumItems + 200);
    QCOMPARE(plan->access.gained.users, AccessDifference::MaximumItems / 2 + 100);
    QCOMPARE(plan->access.gained.projects, 2);
}

// The group is on projects: it cannot go, and its members must not have been taken out on the way.
void PreviewTest::aRefusedChangeLeavesNothingBehind()
{
    MUSTER_VERIFY(m_workspace->apply({newUser(u"pen@x.example"_s, {{Field::Manager, u"kay@x.example"_s}}), change::editWorkspace({{Field::Deletion, u"any"_s}})}));
    const Result<Plan> plan = m_workspace->preview({change::deleteUser(u"ada@northwind.example"_s), change::addMember(u"North"_s, u"lea@x.example"_s), change::deleteGroup(u"North"_s)});
    MUSTER_VERIFY(plan);
    QCOMPARE(plan->refused, 2);
    QCOMPARE(plan->happening, 1);
    QVERIFY(plan->violations.isEmpty());
    QCOMPARE(linesOf(plan->access), QStringList({u"Lea|Alpha|-|write Viewer team"_s, u"Lea|Beta|-|read-only Admin"_s}));
}

void PreviewTest::theRestCanBeMade()
{
    QVector<Change> set;
    for (int i = 0; i < 99; ++i)
        set.append(change::addGroup(u"G%1"_s.arg(i)));
    set.insert(40, change::addMember(u"South"_s, u"kay@x.example"_s));
    const Result<Plan> plan = m_workspace->preview(set);
    MUSTER_VERIFY(plan);
    QCOMPARE(plan->happening, 99);
    QCOMPARE(plan->refused, 1);
    QCOMPARE(plan->conflicts.size(), 1);
    QVERIFY(!(*m_workspace)->apply({set, {}, 0}).result());
    const Result<Outcome> outcome = (*m_workspace)->apply({set, {}, 0}, OnRefusal::PassOver).result();
    MUSTER_VERIFY(outcome);
    QCOMPARE(outcome->changes, 99);
    QCOMPARE(outcome->leftOut, 1);
    QCOMPARE(outcome->refused.first().refusal->code, ErrorCode::OnTwoTeams);
    const Result<Outcome> none = (*m_workspace)->apply({{change::deleteGroup(u"North"_s)}, {}, 0}, OnRefusal::PassOver).result();
    QCOMPARE(none.error().code, ErrorCode::GroupInUse);
}

void PreviewTest::aConflictIsToldOnce()
{
    const Result<Plan> plan = m_workspace->preview({change::assignGroup(u"Beta"_s, u"South"_s, {{Field::Team, true}}), change::editGroupAssignment(u"Beta"_s, u"North"_s, {{Field::Team, true}}),
        change::editUserAssignment(u"Beta"_s, u"kay@x.example"_s, {{Field::Team, true}}), change::addMember(u"South"_s, u"kay@x.example"_s)});
    MUSTER_VERIFY(plan);
    QStringList told;
    for (const Error &error : plan->conflicts)
        told.append(error.parameters.at(0) + u" on "_s + error.parameters.at(1));
    QCOMPARE(told, QStringList({u"Kay on Alpha"_s, u"Kay on Beta"_s}));
}

void PreviewTest::movingIsNoConflict()
{
    // on two teams for a while, while somebody else really would be
    MUSTER_VERIFY(m_workspace->apply({change::addMember(u"South"_s, u"lea@x.example"_s)}));
    const Result<Plan> plan = m_workspace->preview({change::addMember(u"South"_s, u"kay@x.example"_s), change::addMember(u"North"_s, u"lea@x.example"_s), change::removeMember(u"North"_s, u"kay@x.example"_s)});
    MUSTER_VERIFY(plan);
    QCOMPARE(plan->happening, 2);
    QCOMPARE(plan->refused, 1);
    QVERIFY(!plan->items.at(1).happens());
}

void PreviewTest::hindersNobody()
{
    QVector<Change> many;
    for (int i = 0; i < 3000; ++i)
        many.append(newUser(u"m%1@x.example"_s.arg(i)));
    const QFuture<Result<Plan>> preview = (*m_workspace)->preview({many, {}, 0});
    for (int i = 0; i < 5; ++i)
        MUSTER_VERIFY(m_workspace->apply({newUser(u"meanwhile%1@x.example"_s.arg(i))}));
    MUSTER_VERIFY(preview.result());
    QCOMPARE(preview.result()->happening, 3000);
}

void PreviewTest::isNotHinderedByWhoWrites()
{
    const auto database = Database::open(m_workspace->path(), Database::ReadWrite);
    MUSTER_VERIFY(database);
    MUSTER_VERIFY((*database)->begin());
    MUSTER_VERIFY((*database)->run(u"UPDATE users SET first_name = 'unfinished'"_s));
    const Result<Plan> plan = m_workspace->preview({change::removeMember(u"North"_s, u"kay@x.example"_s)});
    MUSTER_VERIFY(plan);
    QCOMPARE(plan->items.first().name.left(3), u"Kay"_s);
    (*database)->rollback();
}

void PreviewTest::leavesNoTrace()
{
    const auto bytes = [this] {
        QStringList all;
        for (const QString &name : QDir(m_workspace->folder()).entryList({u"people*"_s}, QDir::Files)) {
            QFile file(m_workspace->folder() + u'/' + name);
            if (!name.endsWith("shm"_L1) && file.open(QIODevice::ReadOnly))
                all.append(name + QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex()));
        }
        return all;
    };
    const QStringList before = bytes();
    QVector<Change> many;
    for (int i = 0; i < 20'000; ++i) // more than is kept in memory
        many.append(newUser(u"m%1@x.example"_s.arg(i), {{Field::Department, QString(200, u'x')}, {Field::JobTitle, QString(200, u'y')}, {Field::LastName, QString(200, u'z')}}));
    const Result<Plan> plan = m_workspace->preview(many);
    MUSTER_VERIFY(plan);
    QCOMPARE(plan->happening, 20'000);
    QCOMPARE(bytes(), before);
    MUSTER_VERIFY(m_workspace->reopen());
    QVERIFY(m_workspace->users(u"kay"_s).size() == 1);
}

// Others write and tidy up the log all the while: what the preview reads stays as it was.
void PreviewTest::lastsThroughTidyingUp()
{
    if (engineOfProgram() != Engine::Sqlite)
        QSKIP("It is about files.");
    const auto database = Database::open(m_workspace->path(), Database::ReadWrite);
    MUSTER_VERIFY(database);
    for (int round = 0; round < 20; ++round) {
        QVector<Change> many;
        for (int i = 0; i < 300; ++i)
            many.append(newUser(u"r%1-%2@x.example"_s.arg(round).arg(i)));
        const QFuture<Result<Plan>> preview = (*m_workspace)->preview({many, {}, 0});
        MUSTER_VERIFY(m_workspace->apply({change::editUser(u"kay@x.example"_s, {{Field::Department, QString::number(round)}})}));
        MUSTER_VERIFY((*database)->value(round % 2 ? u"PRAGMA wal_checkpoint(TRUNCATE)"_s : u"PRAGMA wal_checkpoint(PASSIVE)"_s));
        MUSTER_VERIFY(preview.result());
        QCOMPARE(preview.result()->happening, 300);
    }
    QCOMPARE((*database)->value(u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
}

// Others rewrite every row at once and begin the log anew, again and again: whichever state is seen, it is one, also after so
// much was written to it that it did not fit into memory.
void PreviewTest::isOneViewWhileTheLogBeginsAnew()
{
    if (engineOfProgram() != Engine::Sqlite)
        QSKIP("It is about files.");
    QVector<Change> many;
    for (int i = 0; i < 1500; ++i)
        many.append(newUser(u"m%1@x.example"_s.arg(i)));
    MUSTER_VERIFY(m_workspace->apply(many));
    const QString path = m_workspace->path();
    std::atomic_bool over = false;
    auto others = std::async(std::launch::async, [&over, path] {
        const auto database = Database::open(path, Database::ReadWrite);
        int round = 0;
        bool went = database.has_value();
        while (went && !over) {
            ++round;
            went = (*database)->begin() && (*database)->run(u"UPDATE users SET phone = ?"_s, {QString::number(round).repeated(300)}) && (*database)->commit();
            if (went && round % 3 != 0)
                (void)(*database)->value(round % 3 == 1 ? u"PRAGMA wal_checkpoint(RESTART)"_s : u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        }
        return went ? round : 0;
    });
    const auto stop = qScopeGuard([&over] { over = true; });
    const QString phones = u"SELECT count(DISTINCT phone) || ' ' || min(phone) || ' ' || count(*) FROM %1.users"_s;
    QSet<QString> seen;
    for (int i = 0; i < 40; ++i) {
        const auto view = PrivateView::open(path);
        if (!view && view.error().code == ErrorCode::WorkspaceBusy)
            continue;
        MUSTER_VERIFY(view);
        Database &database = (*view)->database();
        const Result<QVariant> first = database.value(phones.arg(u"main"_s));
        MUSTER_VERIFY(first);
        QVERIFY2(first->toString().startsWith(u"1 "_s), qPrintable(first->toString().left(80)));
        seen.insert(first->toString());
        if (i % 4 == 0) {
            MUSTER_VERIFY(database.setCache(64 << 10));
            MUSTER_VERIFY(database.run(u"UPDATE users SET job_title = phone || email || phone"_s));
            MUSTER_VERIFY(database.run(u"UPDATE users SET phone = 'mine'"_s));
            QCOMPARE(database.value(u"SELECT count(DISTINCT job_title) FROM users"_s)->toInt(), database.value(u"SELECT count(*) FROM users"_s)->toInt());
            QVERIFY(database.value(phones.arg(u"main"_s))->toString().startsWith(u"1 mine"_s));
            QCOMPARE(database.value(u"PRAGMA main.quick_check"_s)->toString(), u"ok"_s);
        }
    }
    over = true;
    QVERIFY(others.get() > 0);
    QVERIFY(seen.size() > 1);
    const auto database = Database::open(path, Database::ReadWrite);
    MUSTER_VERIFY(database);
    QCOMPARE((*database)->value(u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
    QCOMPARE((*database)->value(u"SELECT count(*) FROM users WHERE phone = 'mine' OR job_title <> ''"_s)->toInt(), 0);
}

// What does not fit into memory goes to a file that nobody finds, however the program ends.
void PreviewTest::leavesNoFilesBehind()
{
    if (engineOfProgram() != Engine::Sqlite)
        QSKIP("It is about files.");
#ifdef Q_OS_WIN
    QSKIP("there, a file is deleted when its last handle is closed");
#endif
    const QTemporaryDir temporary;
    qputenv("SQLITE_TMPDIR", QFile::encodeName(temporary.path()));
    const auto clear = qScopeGuard([] { qunsetenv("SQLITE_TMPDIR"); });
    const QStringList before = QDir(m_workspace->folder()).entryList(QDir::Files);
    const auto one = PrivateView::open(m_workspace->path());
    const auto two = PrivateView::open(m_workspace->path()); // at once
    for (const auto *view : {&one, &two}) {
        MUSTER_VERIFY(*view);
        Database &database = (**view)->database();
        MUSTER_VERIFY(database.setCache(64 << 10));
        for (int i = 0; i < 40; ++i)
            MUSTER_VERIFY(database.run(u"INSERT INTO user_groups (uuid, name, name_key, created, since) VALUES (?, ?, ?, 0, 1)"_s,
                {u"u%1"_s.arg(i), QString(20'000, u'x'), u"k%1"_s.arg(i)}));
        QCOMPARE(database.value(u"SELECT count(*) FROM user_groups WHERE length(name) = 20000"_s)->toInt(), 40);
    }
    QCOMPARE(QDir(temporary.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    QCOMPARE(QDir(m_workspace->folder()).entryList(QDir::Files), before);
    QCOMPARE((*one)->database().value(u"SELECT count(*) FROM before.user_groups"_s)->toInt(), 3);
}

// The head that is kept outside may be newer than the view that a preview is made in.
void PreviewTest::isNotAccusedOfWhatOthersWriteMeanwhile()
{
    for (int round = 0; round < 60; ++round) {
        const QFuture<Result<Plan>> preview = (*m_workspace)->preview({{change::renameGroup(u"North"_s, u"Arctic"_s)}, {}, 0});
        QThread::usleep(100 * uint(round % 20));
        MUSTER_VERIFY(m_workspace->apply({change::editUser(u"kay@x.example"_s, {{Field::Department, QString::number(round)}})}));
        MUSTER_VERIFY(preview.result());
    }
}

void PreviewTest::whoMaySeeNoAccessIsToldNone()
{
    MUSTER_VERIFY(m_workspace->apply({newUser(u"groups@x.example"_s, {{Field::Status, u"active"_s}, {Field::Roles, QStringList {u"analyst"_s}}})}));
    OpenOptions options = m_workspace->options();
    options.operatorEmail = u"groups@x.example"_s;
    const auto other = Workspace::open(m_workspace->path(), options);
    MUSTER_VERIFY(other);
    const Result<Plan> plan = (*other)->preview({{change::removeMember(u"North"_s, u"kay@x.example"_s)}, {}, 0}).result();
    MUSTER_VERIFY(plan);
    QVERIFY(plan->access.isEmpty());
    QCOMPARE(plan->refused, 1);
}

void PreviewTest::saysWhatTheOperatorLoses_data()
{
    const QString ada = u"ada@northwind.example"_s;
    QTest::addColumn<QVector<Change>>("changes");
    QTest::addColumn<QString>("lost"); // "sign in", "rights", or nothing
    const auto edit = [&ada](const Values &set) { return QVector<Change> {change::editUser(ada, set)}; };
    QTest::newRow("deactivated") << edit({{Field::Status, u"disabled"_s}}) << u"sign in"_s;
    QTest::newRow("a lesser role") << edit({{Field::Roles, QStringList {u"Standard User"_s}}}) << u"rights"_s;
    QTest::newRow("a lesser type") << edit({{Field::AccountType, u"read-only"_s}}) << u"rights"_s;
    QTest::newRow("off a project") << QVector<Change> {change::unassignUser(u"Empty"_s, ada)} << u"rights"_s;
    QTest::newRow("read-only there") << QVector<Change> {change::editUserAssignment(u"Empty"_s, ada, {{Field::Access, u"read-only"_s}})} << u"rights"_s;
    QTest::newRow("by a group") << QVector<Change> {change::unassignGroup(u"Alpha"_s, u"South"_s)} << u"rights"_s;
    QTest::newRow("another department") << edit({{Field::Department, u"Survey"_s}}) << QString();
    QTest::newRow("another user") << QVector<Change> {change::editUser(u"kay@x.example"_s, {{Field::Status, u"disabled"_s}})} << QString();
    QTest::newRow("more access") << QVector<Change> {change::assignUser(u"Beta"_s, ada)} << QString();
    QTest::newRow("nothing") << edit({{Field::Locked, false}}) << QString();
}

void PreviewTest::saysWhatTheOperatorLoses()
{
    const QString ada = u"ada@northwind.example"_s;
    MUSTER_VERIFY(m_workspace->apply({change::assignUser(u"Empty"_s, ada, {{Field::Access, u"write"_s}}), change::addMember(u"South"_s, ada),
        newUser(u"ed@x.example"_s, {{Field::Status, u"active"_s}, {Field::AccountType, u"admin"_s}, {Field::Roles, QStringList {u"Administrator"_s}}})}));
    QFETCH(QVector<Change>, changes);
    const auto plan = m_workspace->preview(changes);
    MUSTER_VERIFY(plan);
    QCOMPARE(plan->refused, 0);
    QTEST(plan->ownLoss ? (plan->ownLoss->signIn ? u"sign in"_s : u"rights"_s) : QString(), "lost");
    if (plan->ownLoss)
        QCOMPARE(plan->ownLoss->name, u"Ada King"_s);
}

void PreviewTest::undoSaysWhatGoesAlong()
{
    const Result<Outcome> added = m_workspace->apply({newUser(u"old@x.example"_s), change::addGroup(u"Old"_s)});
    MUSTER_VERIFY(added);
    MUSTER_VERIFY(m_workspace->apply({change::addMember(u"South"_s, u"old@x.example"_s), change::addMember(u"Old"_s, u"lea@x.example"_s)}));
    const QStringList before = m_workspace->everything();
    const Result<Outcome> refused = (*m_workspace)->undo(added->event).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::UndoTakesAlong);
    QCOMPARE(refused.error().parameters.at(1), u"2"_s);
    QCOMPARE(m_workspace->everything(), before);
    const Result<UndoPlan> plan = (*m_workspace)->previewUndo(added->event).result();
    MUSTER_VERIFY(plan);
    QCOMPARE(plan->plan.alongCount, 2);
    QCOMPARE(plan->plan.along.first().change.object, ObjectKind::Member);
    MUSTER_VERIFY((*m_workspace)->undo(added->event, {.withLater = true}).result());
}

void PreviewTest::undoAsksBeforeItDeletesAnAccountInUse()
{
    const Result<Outcome> added = m_workspace->apply({newUser(u"in.use@x.example"_s, {{Field::Status, u"active"_s}})});
    MUSTER_VERIFY(added);
    const Result<UndoPlan> fresh = (*m_workspace)->previewUndo().result();
    MUSTER_VERIFY(fresh);
    QCOMPARE(fresh->event, added->event);
    MUSTER_VERIFY(m_workspace->apply({change::addGroup(u"Later"_s)}));
    const Result<Outcome> refused = (*m_workspace)->undo(added->event).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::UndoDeletesAccount);
    MUSTER_VERIFY((*m_workspace)->undo().result()); // the group
    MUSTER_VERIFY((*m_workspace)->undo().result()); // and then the account, one step after the other
    QVERIFY(m_workspace->users(u"in.use"_s).isEmpty());
}

void PreviewTest::undoKeepsToThePolicyOfDeletion()
{
    const Result<Outcome> added = m_workspace->apply({newUser(u"kept@x.example"_s)});
    MUSTER_VERIFY(added);
    MUSTER_VERIFY(m_workspace->apply({change::editWorkspace({{Field::Deletion, u"never"_s}})}));
    for (const bool withLater : {false, true}) {
        const Result<Outcome> refused = (*m_workspace)->undo(added->event, {.withLater = withLater}).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DeletionNotAllowed);
    }
}

void PreviewTest::undoCanTakeBackTheRest()
{
    QVector<Change> set;
    for (int i = 0; i < 10; ++i)
        set.append(change::addGroup(u"G%1"_s.arg(i)));
    const Result<Outcome> added = m_workspace->apply(set);
    MUSTER_VERIFY(added);
    MUSTER_VERIFY(m_workspace->apply({change::renameGroup(u"G3"_s, u"Kept"_s)}));
    QVERIFY(!(*m_workspace)->undo(added->event).result());
    const Result<Outcome> undone = (*m_workspace)->undo(added->event, {.onRefusal = OnRefusal::PassOver, .reason = u"tidy"_s}).result();
    MUSTER_VERIFY(undone);
    QCOMPARE(undone->changes, 9);
    QCOMPARE(undone->leftOut, 1);
    QVERIFY(undone->refused.first().refusal->parameters.contains(u"Kept"_s));
}

// And leaves everything as it was; so does a change that is made all the same.
void PreviewTest::saysThatThereIsNoRoom()
{
    if (engineOfProgram() != Engine::Sqlite)
        QSKIP("It is about files.");
    const QStringList before = m_workspace->everything();
    m_workspace->close();
    OpenOptions options = m_workspace->options();
    options.maximumPages = QFileInfo(m_workspace->path()).size() / 4096 + 8;
    {
        const Result<std::unique_ptr<Workspace>> narrow = Workspace::open(m_workspace->path(), options);
        MUSTER_VERIFY(narrow);
        ChangeSet set;
        for (int i = 0; i < 500; ++i)
            set.changes.append(newUser(u"user%1@x.example"_s.arg(i), {{Field::Department, QString(150, u'd')}}));
        const Result<Plan> plan = (*narrow)->preview(set).result();
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::DiskFull);
        QVERIFY(QFileInfo(plan.error().parameters.first()).isDir()); // where the room is missing
        for (const OnRefusal onRefusal : {OnRefusal::Stop, OnRefusal::PassOver})
            QCOMPARE((*narrow)->apply(set, onRefusal).result().error(), (Error {ErrorCode::DiskFull, {m_workspace->path()}}));
        MUSTER_VERIFY((*narrow)->preview({{change::addGroup(u"Small"_s)}, {}, 0}).result());
    }
    MUSTER_VERIFY(m_workspace->reopen());
    QCOMPARE(m_workspace->everything(), before);
    const Result<WorkspaceReport> report = (*m_workspace)->verify().result();
    MUSTER_VERIFY(report);
    QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
}

QTEST_GUILESS_MAIN(PreviewTest)
#include "PreviewTest.moc"
