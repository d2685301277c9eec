// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"
#include "support/TestWorkspace.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>

using namespace muster;
using namespace Qt::StringLiterals;

// The file is taken away while it is open.
class GoneWorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNoticed_data();
    void isNoticed();
    void isNoticedWhenItIsWrittenOver_data();
    void isNoticedWhenItIsWrittenOver();
    void isNoticedWhereNothingCanBeWritten();
    void whoWritesAsTheyShouldIsNotAccused();
    void isNoticedWhenItIsBack();
    void isNeverTakenForAnother();
    void keepsItsLocksWhenItIsOpenedOnceMore();
};

static QString otherOf(TestWorkspace &workspace)
{
    const QString path = workspace.folder() + u"/other.muster"_s;
    const auto other = Workspace::create(path, {u"Elsewhere"_s, u"eve@elsewhere.example"_s, {}, {}}, workspace.options());
    return other ? path : QString();
}

static QStringList remains(const TestWorkspace &workspace)
{
    return QDir(workspace.folder()).entryList({u"people.muster*"_s}, QDir::Files);
}

using Take = std::function<void(TestWorkspace &)>;
Q_DECLARE_METATYPE(Take)

void GoneWorkspaceTest::isNoticed_data()
{
    QTest::addColumn<Take>("take");
    QTest::newRow("deleted") << Take([](TestWorkspace &workspace) { QVERIFY(QFile::remove(workspace.path())); });
    QTest::newRow("moved") << Take([](TestWorkspace &workspace) { QVERIFY(QFile::rename(workspace.path(), workspace.folder() + u"/elsewhere"_s)); });
    QTest::newRow("replaced") << Take([](TestWorkspace &workspace) {
        const QString other = otherOf(workspace);
        QVERIFY(QFile::remove(workspace.path()));
        QVERIFY(QFile::rename(other, workspace.path()));
    });
    QTest::newRow("its folder moved") << Take([](TestWorkspace &workspace) {
        QVERIFY(QDir().rename(workspace.folder(), workspace.folder() + u"-old"_s));
        QVERIFY(QDir().mkpath(workspace.folder()));
        QDir(workspace.folder() + u"-old"_s).removeRecursively();
    });
}

void GoneWorkspaceTest::isNoticed()
{
    QFETCH(Take, take);
    for (const bool wroteBefore : {false, true}) {
        TestWorkspace workspace;
        if (wroteBefore)
            MUSTER_VERIFY(workspace.apply({newUser(u"before@x.example"_s)}));
        QSignalSpy told(&workspace.door(), &Workspace::standingChanged);
        QCoreApplication::processEvents(); // the watching begins
        take(workspace);
        const QStringList before = remains(workspace);
        for (const Result<Outcome> &refused : {workspace.apply({newUser(u"late@x.example"_s)}), workspace->undo().result()}) {
            QVERIFY(!refused);
            QCOMPARE(refused.error(), (Error {ErrorCode::WorkspaceGone, {workspace.path()}}));
        }
        QVERIFY(!workspace.preview({newUser(u"late@x.example"_s)}));
        QTRY_VERIFY(workspace->isGone());
        QCOMPARE(told.size(), 1);
        workspace.close();
        QStringList after = remains(workspace);
        after.removeIf([&before](const QString &name) { return before.contains(name); });
        QCOMPARE(after, QStringList()); // nothing new under its name
    }
}

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// As cp does: the same file, with other bytes.
bool writeOver(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

} // namespace

void GoneWorkspaceTest::isNoticedWhenItIsWrittenOver_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<bool>("wroteBefore");
    for (const char *by : {"another workspace", "an older copy", "nothing", "no workspace"}) {
        for (const bool wroteBefore : {false, true})
            QTest::addRow("%s%s", by, wroteBefore ? ", with a log" : "") << QString::fromLatin1(by) << wroteBefore;
    }
}

void GoneWorkspaceTest::isNoticedWhenItIsWrittenOver()
{
    QFETCH(QString, by);
    QFETCH(bool, wroteBefore);
    TestWorkspace workspace;
    workspace.close();
    const QByteArray older = bytesOf(workspace.path());
    MUSTER_VERIFY(workspace.reopen());
    MUSTER_VERIFY(workspace.apply({newUser(u"first@x.example"_s), change::addGroup(u"G"_s)}));
    MUSTER_VERIFY(workspace.reopen());
    const QHash<QString, QByteArray> contents {{u"another workspace"_s, bytesOf(otherOf(workspace))}, {u"an older copy"_s, older}, {u"no workspace"_s, QByteArray(100'000, 'x')}};
    const QByteArray content = contents.value(by);
    if (wroteBefore)
        MUSTER_VERIFY(workspace.apply({newUser(u"before@x.example"_s)}));
    QSignalSpy told(&workspace.door(), &Workspace::standingChanged);
    QCoreApplication::processEvents(); // the watching begins
    QVERIFY(writeOver(workspace.path(), content));
    for (const Result<Outcome> &refused : {workspace.apply({newUser(u"late@x.example"_s)}), workspace->undo().result(), workspace->redo().result()}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (Error {ErrorCode::WorkspaceGone, {workspace.path()}}));
    }
    QCOMPARE(workspace.preview({newUser(u"late@x.example"_s)}).error().code, ErrorCode::WorkspaceGone);
    QTRY_VERIFY(workspace->isGone());
    QCOMPARE(told.size(), 1);
    workspace.close();
    QCOMPARE(bytesOf(workspace.path()), content);
    if (!contents.contains(by) || by == u"no workspace"_s)
        return;
    // and what stood in the log is not read into it
    OpenOptions fresh = workspace.options();
    fresh.headsFolder = workspace.folder() + u"/other heads"_s;
    const Result<std::unique_ptr<Workspace>> opened = Workspace::open(workspace.path(), fresh);
    MUSTER_VERIFY(opened);
    const Result<WorkspaceReport> report = (*opened)->verify().result();
    MUSTER_VERIFY(report);
    QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
    QCOMPARE(report->events, 1);
}

void GoneWorkspaceTest::isNoticedWhereNothingCanBeWritten()
{
    TestWorkspace workspace;
    const QByteArray other = bytesOf(otherOf(workspace));
    workspace.close();
    QVERIFY(QFile::setPermissions(workspace.path(), QFile::ReadOwner));
    MUSTER_VERIFY(workspace.reopen());
    QVERIFY(workspace->info().readOnly);
    QSignalSpy told(&workspace.door(), &Workspace::standingChanged);
    QVERIFY(QFile::setPermissions(workspace.path(), QFile::ReadOwner | QFile::WriteOwner)); // alone, this is nothing
    QVERIFY(!told.wait(1000));
    QVERIFY(writeOver(workspace.path(), other));
    QTRY_VERIFY(workspace->isGone());
}

// Another connection's checkpoints, with and without a reader that holds them up.
void GoneWorkspaceTest::whoWritesAsTheyShouldIsNotAccused()
{
    TestWorkspace workspace;
    QSignalSpy told(&workspace.door(), &Workspace::standingChanged);
    QCoreApplication::processEvents();
    const auto other = Workspace::open(workspace.path(), workspace.options());
    MUSTER_VERIFY(other);
    for (int i = 0; i < 20; ++i) {
        MUSTER_VERIFY((*other)->apply({{newUser(u"u%1@x.example"_s.arg(i))}, {}, 0}).result());
        const auto database = Database::open(workspace.path(), Database::ReadWrite);
        MUSTER_VERIFY(database);
        MUSTER_VERIFY((*database)->value(i % 2 ? u"PRAGMA wal_checkpoint(TRUNCATE)"_s : u"PRAGMA wal_checkpoint(PASSIVE)"_s));
        MUSTER_VERIFY(workspace.apply({change::addGroup(u"G%1"_s.arg(i))}));
    }
    QTest::qWait(600); // it is looked at four times a second
    QVERIFY(told.isEmpty());
    const Result<WorkspaceReport> report = workspace->verify().result();
    MUSTER_VERIFY(report);
    QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
}

void GoneWorkspaceTest::isNoticedWhenItIsBack()
{
    TestWorkspace workspace;
    const QString elsewhere = workspace.folder() + u"/elsewhere"_s;
    QVERIFY(QFile::rename(workspace.path(), elsewhere));
    QTRY_VERIFY(workspace->isGone());
    QVERIFY(QFile::rename(elsewhere, workspace.path()));
    QTRY_VERIFY(!workspace->isGone());
    MUSTER_VERIFY(workspace.apply({newUser(u"late@x.example"_s)}));
    QCOMPARE(workspace.users(u"late"_s), QStringList {u"late@x.example"_s});
}

// Neither writes nor reads what came to stand there.
void GoneWorkspaceTest::isNeverTakenForAnother()
{
    TestWorkspace workspace;
    const QString other = otherOf(workspace);
    QVERIFY(QFile::remove(workspace.path()));
    QVERIFY(QFile::rename(other, workspace.path()));
    for (int i = 0; i < 10; ++i)
        QVERIFY(!workspace.users({}).contains(u"eve@elsewhere.example"_s));
    QVERIFY(!workspace.apply({newUser(u"late@x.example"_s)}));
    workspace.close();
    MUSTER_VERIFY(workspace.reopen());
    QCOMPARE(workspace->info().organization, u"Elsewhere"_s);
    QCOMPARE(workspace.users({}), QStringList {u"eve@elsewhere.example"_s});
}

// As somebody else, say. Another program must not take itself for the only one, and tidy up the log.
void GoneWorkspaceTest::keepsItsLocksWhenItIsOpenedOnceMore()
{
    TestWorkspace workspace;
    MUSTER_VERIFY(workspace.apply({newUser(u"bo@northwind.example"_s)}));
    MUSTER_VERIFY(Workspace::open(workspace.path(), workspace.options()));
    OpenOptions asItIs = workspace.options();
    asItIs.asItIs = true;
    MUSTER_VERIFY(Workspace::open(workspace.path(), asItIs));
    QProcess other;
    other.start(u"sqlite3"_s, {workspace.path(), u"SELECT count(*) FROM users"_s});
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.readAllStandardOutput().trimmed(), QByteArray("2"));
    QVERIFY(QFileInfo::exists(workspace.path() + u"-wal"_s));
    MUSTER_VERIFY(workspace.apply({newUser(u"cy@northwind.example"_s)}));
    QVERIFY(!workspace->isGone());
}

QTEST_GUILESS_MAIN(GoneWorkspaceTest)
#include "GoneWorkspaceTest.moc"
