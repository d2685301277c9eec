// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/FieldDefinition.h"
#include "samples/SampleWorkspace.h"
#include "storage/queries/WorkspaceState.h"
#include "storage/queries/Listing.h"
#include "storage/queries/Trail.h"
#include "support/TestWorkspace.h"

#include <QDir>
#include <QFile>

using namespace muster;
using namespace Qt::StringLiterals;

class SampleWorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSameSeedMakesTheSame();
    void anotherSeedMakesAnother();
    void hasAsManyUsersAsWanted_data();
    void hasAsManyUsersAsWanted();
    void hasSomeOfEverything();
    void namesAreInManyScripts();
    void addressesAreUniqueAndPlain();
    void groupsAreOfVeryUnequalSize();
    void theTrailTellsAStory();
    void nothingIsOlderThanItsCreationOrNewerThanTheEnd();
    void cancellingLeavesNoFile();
    void refusesToOverwrite();

private:
    static constexpr qint64 Until = 1'767'225'600'000; // 2026-01-01

    QString path(const QString &name) const { return m_folder.filePath(name); }
    SampleOptions options(int users = 300, quint32 seed = 7) const { return {users, seed, Until, m_folder.filePath(u"heads"_s)}; }
    std::unique_ptr<Workspace> openAt(const QString &path) const;
    QString contentOf(const QString &path) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_door; // of the usual size
};

static QVector<Row> rowsOf(Workspace &door, Table table, const QString &text = {})
{
    const Result<Listing> listing = door.read(ListIds {{table, text, {}, {}}, 0}).result();
    if (!listing)
        return {};
    const Result<QVector<Row>> rows = door.read(ReadRows {table, listing->ids}).result();
    return rows.value_or(QVector<Row>());
}

static QVariant cell(const Row &row, Table table, Column column)
{
    return row.cells.at(columnIndex(table, column));
}

std::unique_ptr<Workspace> SampleWorkspaceTest::openAt(const QString &path) const
{
    OpenOptions opening;
    opening.headsFolder = m_folder.filePath(u"heads"_s);
    opening.clock = [] { return Until; };
    Result<std::unique_ptr<Workspace>> opened = Workspace::open(path, opening);
    return opened ? std::move(*opened) : nullptr;
}

// All rows of all tables but the hashes of the chain, which salts go into.
QString SampleWorkspaceTest::contentOf(const QString &path) const
{
    const std::unique_ptr<Workspace> door = openAt(path);
    if (!door)
        return {};
    QString content = door->info().id + u'\n';
    for (const Table table : {Table::Users, Table::Groups, Table::Members, Table::Projects, Table::Assignments, Table::Misconfigurations, Table::Invitations, Table::Events, Table::Entries}) {
        for (const Row &row : rowsOf(*door, table)) {
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                if (i != columnIndex(table, Column::Head))
                    content += row.cells.at(i).toStringList().join(u'+') + u'|';
            }
            content += u'\n';
        }
    }
    return content;
}

void SampleWorkspaceTest::initTestCase()
{
    MUSTER_VERIFY(makeSample(path(u"usual.muster"_s), options(1024)));
    m_door = openAt(path(u"usual.muster"_s));
    QVERIFY(m_door);
}

void SampleWorkspaceTest::theSameSeedMakesTheSame()
{
    MUSTER_VERIFY(makeSample(path(u"one.muster"_s), options()));
    const QString one = contentOf(path(u"one.muster"_s));
    MUSTER_VERIFY(makeSample(path(u"two.muster"_s), options()));
    QVERIFY(one.size() > 10'000);
    QVERIFY(contentOf(path(u"two.muster"_s)) == one);
}

void SampleWorkspaceTest::anotherSeedMakesAnother()
{
    MUSTER_VERIFY(makeSample(path(u"seven.muster"_s), options(120, 7)));
    MUSTER_VERIFY(makeSample(path(u"eight.muster"_s), options(120, 8)));
    const std::unique_ptr<Workspace> seven = openAt(path(u"seven.muster"_s));
    const std::unique_ptr<Workspace> eight = openAt(path(u"eight.muster"_s));
    QVERIFY(seven->info().id != eight->info().id);
    int same = 0;
    QStringList addresses;
    for (const Row &row : rowsOf(*seven, Table::Users))
        addresses.append(cell(row, Table::Users, Column::Email).toString());
    for (const Row &row : rowsOf(*eight, Table::Users))
        same += addresses.contains(cell(row, Table::Users, Column::Email).toString());
    QVERIFY2(same < 60, qPrintable(QString::number(same))); // the people whom the lists name are in both
}

void SampleWorkspaceTest::hasAsManyUsersAsWanted_data()
{
    QTest::addColumn<int>("users");
    for (const int users : {1, 2, 40, 2500})
        QTest::addRow("%d", users) << users;
}

void SampleWorkspaceTest::hasAsManyUsersAsWanted()
{
    QFETCH(int, users);
    const QString file = path(u"sized%1.muster"_s.arg(users));
    MUSTER_VERIFY(makeSample(file, options(users)));
    QCOMPARE(openAt(file)->read(ReadCounts {}).result()->users, users);
}

void SampleWorkspaceTest::hasSomeOfEverything()
{
    const Result<Counts> counts = m_door->read(ReadCounts {}).result();
    MUSTER_VERIFY(counts);
    QCOMPARE(counts->users, 1024);
    for (const Status status : {Status::Pending, Status::Active, Status::Disabled})
        QVERIFY2(counts->byStatus.at(int(status)) >= 30, qPrintable(keyOf(status)));
    QVERIFY(counts->byStatus.at(int(Status::Active)) > 800);
    QVERIFY(counts->locked >= 4);
    QVERIFY(counts->neverSignedIn >= 10);
    QVERIFY(counts->withoutMfa >= 50);
    QVERIFY(counts->stale >= 20);
    QVERIFY(counts->withoutGroup >= 30);
    QVERIFY(counts->inDefaultGroup > 600);
    QVERIFY(counts->misconfigured >= 3);
    QVERIFY(counts->misconfigured < 60);
    QVERIFY(counts->misconfiguredProjects >= 2);
    for (const qint64 reach : counts->byLastLogin)
        QVERIFY(reach > 20);
    for (const QString &query : {u"role:administrator"_s, u"role:analyst"_s, u"role:standard"_s, u"type:read-only"_s})
        QVERIFY2(rowsOf(*m_door, Table::Users, query).size() > 3, qPrintable(query));
    int archived = 0;
    for (const Row &row : rowsOf(*m_door, Table::Projects))
        archived += cell(row, Table::Projects, Column::Archived).toBool();
    QVERIFY(archived >= 3);
    QCOMPARE(counts->projects + archived, 31);
    QVERIFY(rowsOf(*m_door, Table::Invitations, u"state:pending"_s).size() >= 4);
    QVERIFY(rowsOf(*m_door, Table::Invitations, u"state:expired"_s).size() >= 4);
}

void SampleWorkspaceTest::namesAreInManyScripts()
{
    QHash<QChar::Script, int> users;
    for (const Row &row : rowsOf(*m_door, Table::Users)) {
        const QString name = cell(row, Table::Users, Column::LastName).toString();
        if (!name.isEmpty())
            ++users[name.at(0).script()];
    }
    for (const QChar::Script script : {QChar::Script_Latin, QChar::Script_Cyrillic, QChar::Script_Greek, QChar::Script_Arabic, QChar::Script_Hebrew,
             QChar::Script_Devanagari, QChar::Script_Han, QChar::Script_Hangul})
        QVERIFY2(users.value(script) >= 5, qPrintable(QString::number(script)));
}

void SampleWorkspaceTest::addressesAreUniqueAndPlain()
{
    QSet<QString> addresses;
    QSet<QString> domains;
    for (const Row &row : rowsOf(*m_door, Table::Users)) {
        const QString address = cell(row, Table::Users, Column::Email).toString();
        QVERIFY2(std::all_of(address.begin(), address.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; }), qPrintable(address));
        addresses.insert(address.toLower());
        domains.insert(address.section(u'@', 1));
    }
    QCOMPARE(addresses.size(), 1024);
    for (const QString &domain : {u"northwind.example"_s, u"contractor.example"_s, u"example.org"_s})
        QVERIFY2(domains.contains(domain), qPrintable(domain));
}

void SampleWorkspaceTest::groupsAreOfVeryUnequalSize()
{
    qint64 smallest = 1024;
    qint64 largest = 0;
    QStringList names;
    for (const Row &row : rowsOf(*m_door, Table::Groups)) {
        const qint64 members = cell(row, Table::Groups, Column::Members).toLongLong();
        smallest = std::min(smallest, members);
        largest = std::max(largest, members);
        names.append(cell(row, Table::Groups, Column::Name).toString());
    }
    QVERIFY(largest > 20 * smallest);
    for (const QString &name : {u"Field crew north"_s, u"Pen testers"_s, u"Site managers"_s}) // the last was renamed
        QVERIFY2(names.contains(name), qPrintable(name));
}

void SampleWorkspaceTest::theTrailTellsAStory()
{
    const Result<WorkspaceReport> report = m_door->verify().result();
    MUSTER_VERIFY(report);
    QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
    QVERIFY(report->events > 120);
    QSet<QString> operators;
    QSet<QString> origins;
    int undone = 0;
    for (const Row &row : rowsOf(*m_door, Table::Events)) {
        operators.insert(cell(row, Table::Events, Column::Operator).toString());
        origins.insert(cell(row, Table::Events, Column::Origin).toString());
        undone += cell(row, Table::Events, Column::Undoes).toLongLong() > 0;
    }
    QVERIFY(operators.size() >= 4);
    QVERIFY(origins.size() >= 4);
    QVERIFY(undone >= 3);
}

void SampleWorkspaceTest::nothingIsOlderThanItsCreationOrNewerThanTheEnd()
{
    qint64 first = Until;
    for (const Row &row : rowsOf(*m_door, Table::Users)) {
        const qint64 created = cell(row, Table::Users, Column::Created).toLongLong();
        const QVariant login = cell(row, Table::Users, Column::LastLogin);
        first = std::min(first, created);
        QVERIFY(created < Until);
        QVERIFY(login.isNull() || (login.toLongLong() >= created && login.toLongLong() < Until));
    }
    QVERIFY(Until - first > 3 * 365 * qint64(86'400'000));
    qint64 before = 0;
    QVector<Row> events = rowsOf(*m_door, Table::Events);
    std::sort(events.begin(), events.end(), [](const Row &a, const Row &b) { return cell(a, Table::Events, Column::Event).toLongLong() < cell(b, Table::Events, Column::Event).toLongLong(); });
    for (const Row &row : events) {
        const qint64 at = cell(row, Table::Events, Column::At).toLongLong();
        QVERIFY(at >= before && at < Until);
        before = at;
    }
}

void SampleWorkspaceTest::cancellingLeavesNoFile()
{
    const QString file = path(u"cancelled.muster"_s);
    int calls = 0;
    const Result<void> made = makeSample(file, options(5000), [&calls](qint64 done, qint64 total) {
        ++calls;
        return done * 5 < total;
    });
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Cancelled);
    QVERIFY(calls > 1);
    QCOMPARE(QDir(m_folder.path()).entryList({u"cancelled*"_s}), QStringList());
}

void SampleWorkspaceTest::refusesToOverwrite()
{
    const QString file = path(u"precious.muster"_s);
    QFile precious(file);
    QVERIFY(precious.open(QIODevice::WriteOnly) && precious.write("precious") == 8);
    precious.close();
    const Result<void> made = makeSample(file, options(10));
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::FileExists);
    QCOMPARE(QFileInfo(file).size(), 8);
}

QTEST_GUILESS_MAIN(SampleWorkspaceTest)
#include "SampleWorkspaceTest.moc"
