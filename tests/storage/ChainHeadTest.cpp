// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ChangeJson.h"
#include "storage/Database.h"
#include "storage/audit/ChainHeadStore.h"
#include "storage/queries/Trail.h"
#include "storage/queries/WorkspaceState.h"
#include "support/TestWorkspace.h"

#include <QDir>
#include <QFile>

#include <future>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace muster;
using namespace Qt::StringLiterals;

// The head of the trail outside of the workspace: what it tells, whom it does not accuse, and how a restored backup is
// accepted (A1).
class ChainHeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void neverGoesBackwards();
    void isKeptAsFilesAre();
    void whatIsNoFileIsNoHead();
    void aPlaceHasAHeadOfItsOwn();
    void anIdThatIsNoneIsNeverAFileName_data();
    void anIdThatIsNoneIsNeverAFileName();
    void everyWayToWriteIsRefusedUntilItIsAccepted();
    void acceptingNamesBothHeadsAndIsNotUndone();
    void acceptingTakesAReasonAndTheRightHeads();
    void whatIsWholeHasNothingToAccept();
    void anotherWorkspaceInItsPlaceIsNoticed();
    void aNewWorkspaceInAnOldPlaceIsNotAccused();
    void whoReadsWhileOthersWriteIsNotAccused();

private:
    QString backUp(); // the file, without a log beside it
    void restore(const QString &backup);
    void tool(const QString &sql);

    std::unique_ptr<TestWorkspace> m_workspace;
};

void ChainHeadTest::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    MUSTER_VERIFY(m_workspace->apply({change::addGroup(u"First"_s)}));
}

QString ChainHeadTest::backUp()
{
    m_workspace->close();
    const QString copy = m_workspace->folder() + u"/backup"_s;
    QFile::remove(copy);
    if (!QFile::copy(m_workspace->path(), copy) || !m_workspace->reopen())
        qFatal("no backup");
    return copy;
}

void ChainHeadTest::restore(const QString &backup)
{
    m_workspace->close();
    QVERIFY(QFile::remove(m_workspace->path()));
    QVERIFY(QFile::copy(backup, m_workspace->path()));
    MUSTER_VERIFY(m_workspace->reopen());
}

void ChainHeadTest::tool(const QString &sql)
{
    m_workspace->close();
    auto database = Database::open(m_workspace->path(), Database::ReadWrite);
    MUSTER_VERIFY(database);
    MUSTER_VERIFY((*database)->run(sql));
}

void ChainHeadTest::neverGoesBackwards()
{
    const QString place = m_workspace->folder() + u"/somewhere"_s;
    ChainHeadStore store(m_workspace->folder() + u"/other heads"_s, place);
    QVERIFY(store.known().isNull());
    const ChainHead fifth {u"t"_s, 5, u"e"_s};
    MUSTER_VERIFY(store.keep(fifth));
    MUSTER_VERIFY(store.keep({u"t"_s, 4, u"d"_s})); // who opened it before
    QCOMPARE(store.known(), fifth);
    MUSTER_VERIFY(store.keep({u"t"_s, 5, u"x"_s})); // the same number, another trail
    QCOMPARE(store.known(), fifth);
    MUSTER_VERIFY(store.keep({u"u"_s, 9, u"y"_s})); // another workspace
    QCOMPARE(store.known(), fifth);
    MUSTER_VERIFY(store.keep({u"t"_s, 6, u"f"_s}));
    QCOMPARE(store.known().event, 6);
    MUSTER_VERIFY(store.replace({u"t"_s, 2, u"b"_s}));
    QCOMPARE(store.known().event, 2);
    // Many at once: the newest remains
    std::vector<std::future<void>> all;
    for (int event = 3; event < 40; ++event)
        all.push_back(std::async(std::launch::async, [&, event] {
            ChainHeadStore own(m_workspace->folder() + u"/other heads"_s, place);
            (void)own.keep({u"t"_s, 42 - event, QString::number(42 - event)});
        }));
    all.clear();
    QCOMPARE(store.known(), (ChainHead {u"t"_s, 39, u"39"_s}));
}

// For its owner alone, and through no link.
void ChainHeadTest::isKeptAsFilesAre()
{
    const QString folder = m_workspace->folder() + u"/own heads"_s;
    ChainHeadStore store(folder, m_workspace->path());
    MUSTER_VERIFY(store.keep({u"t"_s, 1, u"a"_s}));
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files);
    QCOMPARE(files.size(), 1);
    const QString file = files.first().filePath();
#ifdef Q_OS_UNIX
    QVERIFY(!(files.first().permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    const QString other = m_workspace->folder() + u"/precious"_s;
    QVERIFY(QFile::rename(file, other));
    QVERIFY(QFile::link(other, file));
    QCOMPARE(store.keep({u"t"_s, 2, u"b"_s}).error().code, ErrorCode::OutputIsLink);
    QVERIFY(QFileInfo(file).isSymLink());
    QCOMPARE(store.known().event, 1);
#endif
}

void ChainHeadTest::whatIsNoFileIsNoHead()
{
#ifdef Q_OS_UNIX
    const QString folder = m_workspace->folder() + u"/own heads"_s;
    ChainHeadStore store(folder, m_workspace->path());
    MUSTER_VERIFY(store.keep({u"t"_s, 1, u"a"_s}));
    const QString file = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files).first().filePath();
    for (const QString &device : {u"/dev/zero"_s, u"/dev/full"_s}) {
        QVERIFY(QFile::remove(file));
        QVERIFY(QFile::link(device, file));
        QVERIFY(store.known().isNull());
    }
    QVERIFY(QFile::remove(file));
    QCOMPARE(::mkfifo(QFile::encodeName(file).constData(), 0600), 0);
    QVERIFY(store.known().isNull()); // and nobody waits for who would write into it
#endif
}

void ChainHeadTest::aPlaceHasAHeadOfItsOwn()
{
    const QString copy = backUp();
    {
        const auto other = Workspace::open(copy, m_workspace->options());
        MUSTER_VERIFY(other);
        QVERIFY((*other)->info().knownHead.isNull());
        MUSTER_VERIFY((*other)->apply({{change::addGroup(u"Only in the copy"_s)}, {}, 0}).result());
    }
    MUSTER_VERIFY(m_workspace->reopen());
    QVERIFY(!(*m_workspace)->info().chainSuspect);
    MUSTER_VERIFY(m_workspace->apply({change::addGroup(u"Only in the original"_s)}));
    const auto again = Workspace::open(copy, m_workspace->options());
    MUSTER_VERIFY(again);
    QVERIFY(!(*again)->info().chainSuspect);
    // By another name of the same file it is the same place
    const QString link = m_workspace->folder() + u"/link.muster"_s;
    QVERIFY(QFile::link(m_workspace->path(), link));
    const auto linked = Workspace::open(link, m_workspace->options());
    MUSTER_VERIFY(linked);
    QCOMPARE((*linked)->info().knownHead.event, 3);
}

void ChainHeadTest::anIdThatIsNoneIsNeverAFileName_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"../outside", "/absolute", "{11111111-1111-4111-8111-111111111111}", "11111111-1111-4111-8111-11111111111", " ", "a/b", "NUL", "\\\\host\\share"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void ChainHeadTest::anIdThatIsNoneIsNeverAFileName()
{
    QFETCH(QString, id);
    tool(u"UPDATE workspace SET uuid = '%1'"_s.arg(id));
    const QStringList before = QDir(m_workspace->folder()).entryList(QDir::Files | QDir::Dirs);
    const Result<void> opened = m_workspace->reopen();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::WorkspaceDamaged);
    QCOMPARE(QDir(m_workspace->folder()).entryList(QDir::Files | QDir::Dirs), before);
    QCOMPARE(QDir(m_workspace->folder() + u"/heads"_s).entryList(QDir::Files).size(), 1);
}

void ChainHeadTest::everyWayToWriteIsRefusedUntilItIsAccepted()
{
    const QString backup = backUp();
    MUSTER_VERIFY(m_workspace->apply({newUser(u"a@x.example"_s)}));
    restore(backup);
    QVERIFY((*m_workspace)->info().chainSuspect);
    QCOMPARE(m_workspace->rows({Table::Groups}, {Column::Name}), QStringList {u"First"_s}); // it can be read
    const auto isRefused = [](const auto &answer) { return !answer && answer.error().code == ErrorCode::TrailSuspect; };
    QVERIFY(isRefused(m_workspace->apply({change::addGroup(u"More"_s)})));
    QVERIFY(isRefused(m_workspace->preview({change::addGroup(u"More"_s)})));
    QVERIFY(isRefused((*m_workspace)->undo().result()));
    QVERIFY(isRefused((*m_workspace)->undo(2).result()));
    QVERIFY(isRefused((*m_workspace)->redo().result()));
    QVERIFY(isRefused(m_workspace->apply({change::acceptHead(), change::addGroup(u"More"_s)}))); // it stands alone
    MUSTER_VERIFY(m_workspace->reopen()); // looking at it again does not make it good
    QVERIFY((*m_workspace)->info().chainSuspect);
    MUSTER_VERIFY((*m_workspace)->apply({{change::acceptHead()}, u"Backup restored"_s, 0}).result());
    QTRY_VERIFY(!(*m_workspace)->info().chainSuspect);
    MUSTER_VERIFY(m_workspace->apply({change::addGroup(u"More"_s)}));
    MUSTER_VERIFY(m_workspace->reopen());
    QVERIFY(!(*m_workspace)->info().chainSuspect);
    QCOMPARE((*m_workspace)->info().knownHead.event, 4);
}

void ChainHeadTest::acceptingNamesBothHeadsAndIsNotUndone()
{
    const QString kept = (*m_workspace)->read(ReadWorkspaceState {}).result()->head;
    const QString backup = backUp();
    const Result<Outcome> lost = m_workspace->apply({newUser(u"a@x.example"_s)});
    MUSTER_VERIFY(lost);
    restore(backup);
    const Result<Outcome> accepted = (*m_workspace)->apply({{change::acceptHead()}, u"Backup restored"_s, 0}).result();
    MUSTER_VERIFY(accepted);
    const Result<QVector<Entry>> entries = (*m_workspace)->read(ReadEntries {accepted->event}).result();
    MUSTER_VERIFY(entries);
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->first().change.was.text(Field::Head), QString::fromLatin1(lost->head));
    QCOMPARE(entries->first().change.set.text(Field::Head), kept);
    QCOMPARE(m_workspace->rows({Table::Events, u"event:3"_s}, {Column::Reason}), QStringList {u"Backup restored"_s});
    const Result<Outcome> undone = (*m_workspace)->undo(accepted->event).result();
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, ErrorCode::CannotUndo);
    const Result<Outcome> before = (*m_workspace)->undo().result(); // what was done before it is not meant
    QVERIFY(!before);
    QCOMPARE(before.error().code, ErrorCode::NothingToUndo);
    QCOMPARE(m_workspace->rows({Table::Groups}, {Column::Name}), QStringList {u"First"_s});
    MUSTER_VERIFY((*m_workspace)->undo(2).result()); // but whoever names it
    QCOMPARE(m_workspace->rows({Table::Groups}, {Column::Name}), QStringList());
    MUSTER_VERIFY((*m_workspace)->redo().result());
    QCOMPARE(m_workspace->rows({Table::Groups}, {Column::Name}), QStringList {u"First"_s});
}

void ChainHeadTest::acceptingTakesAReasonAndTheRightHeads()
{
    const QString backup = backUp();
    MUSTER_VERIFY(m_workspace->apply({newUser(u"a@x.example"_s)}));
    restore(backup);
    for (const QString &reason : {QString(), u" \n"_s}) {
        const Result<Outcome> silent = (*m_workspace)->apply({{change::acceptHead()}, reason, 0}).result();
        QVERIFY(!silent);
        QCOMPARE(silent.error().code, ErrorCode::MissingField);
    }
    for (const QByteArray &json : {QByteArray(R"({"do": "acceptHead", "was": {"head": "00"}})"), QByteArray(R"({"do": "acceptHead", "set": {"head": "00"}})")}) {
        const Result<Outcome> wrong = (*m_workspace)->apply({{*changeFromJson(json)}, u"why"_s, 0}).result();
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::Changed);
    }
    QVERIFY((*m_workspace)->info().chainSuspect);
    MUSTER_VERIFY((*m_workspace)->apply({{*changeFromJson(QByteArray(R"({"do": "acceptHead"})"))}, u"why"_s, 0}).result());
}

void ChainHeadTest::whatIsWholeHasNothingToAccept()
{
    const Result<Outcome> idle = (*m_workspace)->apply({{change::acceptHead()}, u"why"_s, 0}).result();
    MUSTER_VERIFY(idle);
    QCOMPARE(idle->event, 0);
}

void ChainHeadTest::anotherWorkspaceInItsPlaceIsNoticed()
{
    const TestWorkspace other;
    m_workspace->close();
    QVERIFY(QFile::remove(m_workspace->path()));
    QVERIFY(QFile::copy(other.path(), m_workspace->path()));
    MUSTER_VERIFY(m_workspace->reopen());
    QVERIFY((*m_workspace)->info().chainSuspect);
    const Result<Outcome> refused = m_workspace->apply({change::addGroup(u"More"_s)});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::AnotherTenant);
    MUSTER_VERIFY((*m_workspace)->apply({{change::acceptHead()}, u"Put here on purpose"_s, 0}).result());
    MUSTER_VERIFY(m_workspace->apply({change::addGroup(u"More"_s)}));
}

void ChainHeadTest::aNewWorkspaceInAnOldPlaceIsNotAccused()
{
    m_workspace->close();
    QVERIFY(QFile::remove(m_workspace->path()));
    const auto made = Workspace::create(m_workspace->path(), {u"Northwind"_s, u"ada@northwind.example"_s, u"Ada"_s, u"King"_s}, m_workspace->options());
    MUSTER_VERIFY(made);
    QVERIFY(!(*made)->info().chainSuspect);
    MUSTER_VERIFY((*made)->apply({{change::addGroup(u"More"_s)}, {}, 0}).result());
}

// A head that is kept between looking at the heads and at the trail.
void ChainHeadTest::whoReadsWhileOthersWriteIsNotAccused()
{
    std::atomic_bool done = false;
    auto reading = std::async(std::launch::async, [&] {
        int accused = 0;
        while (!done) {
            const auto opened = Workspace::open(m_workspace->path(), m_workspace->options());
            accused += !opened || (*opened)->info().chainSuspect;
        }
        return accused;
    });
    for (int i = 0; i < 60; ++i)
        MUSTER_VERIFY(m_workspace->apply({change::addGroup(u"Group %1"_s.arg(i))}));
    done = true;
    QCOMPARE(reading.get(), 0);
}

QTEST_GUILESS_MAIN(ChainHeadTest)
#include "ChainHeadTest.moc"
