// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"
#include "storage/sqlite/WorkspaceFile.h"
#include "support/TestWorkspace.h"

#include <QCryptographicHash>
#include <QDir>

using namespace muster;
using namespace Qt::StringLiterals;

// Files that are not what they should be: each is refused with an error of its own, and not a byte of it changes.
class WorkspaceFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheOwnerCanRead();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void readsWhatItMayNotWrite();
    void leavesAnExistingFileAlone();
    void aFullDiskChangesNothing();
    void backsUpBeforeMigrating();
};

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

void WorkspaceFileTest::onlyTheOwnerCanRead()
{
    TestWorkspace workspace;
    QCOMPARE(QFile::permissions(workspace.path()) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
}

void WorkspaceFileTest::refusesBadFiles_data()
{
    QTest::addColumn<std::function<void(const QString &)>>("spoil");
    QTest::addColumn<ErrorCode>("code");
    using Spoil = std::function<void(const QString &)>;
    QTest::newRow("missing") << Spoil([](const QString &path) { QFile::remove(path); }) << ErrorCode::FileNotFound;
    QTest::newRow("empty") << Spoil([](const QString &path) { write(path, {}); }) << ErrorCode::NotAWorkspace;
    QTest::newRow("text") << Spoil([](const QString &path) { write(path, QByteArray(5000, 'x')); }) << ErrorCode::NotAWorkspace;
    QTest::newRow("another program's database") << Spoil([](const QString &path) {
        QFile::remove(path);
        auto database = Database::open(path, Database::Create);
        MUSTER_VERIFY(database);
        MUSTER_VERIFY((*database)->run(u"CREATE TABLE songs (title TEXT)"_s));
    }) << ErrorCode::NotAWorkspace;
    QTest::newRow("half of it") << Spoil([](const QString &path) { write(path, contentOf(path).left(contentOf(path).size() / 2)); }) << ErrorCode::WorkspaceDamaged;
    QTest::newRow("first bytes of it") << Spoil([](const QString &path) { write(path, contentOf(path).left(50)); }) << ErrorCode::WorkspaceDamaged;
    QTest::newRow("overwritten in the middle") << Spoil([](const QString &path) {
        QByteArray content = contentOf(path);
        content.replace(4096, content.size() - 4096, QByteArray(content.size() - 4096, '\xa5'));
        write(path, content);
    }) << ErrorCode::WorkspaceDamaged;
    QTest::newRow("from a newer Muster") << Spoil([](const QString &path) {
        auto database = Database::open(path, Database::ReadWrite);
        MUSTER_VERIFY(database);
        MUSTER_VERIFY((*database)->run(u"PRAGMA user_version = 999"_s));
    }) << ErrorCode::WorkspaceTooNew;
    QTest::newRow("a folder") << Spoil([](const QString &path) {
        QFile::remove(path);
        QVERIFY(QDir().mkpath(path));
    }) << ErrorCode::NotAFile;
}

void WorkspaceFileTest::refusesBadFiles()
{
    QFETCH(std::function<void(const QString &)>, spoil);
    QFETCH(ErrorCode, code);
    TestWorkspace workspace;
    workspace.close();
    spoil(workspace.path());
    const QByteArray before = contentOf(workspace.path());
    const Result<void> opened = workspace.reopen();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, code);
    QCOMPARE(opened.error().parameters.first(), workspace.path());
    QCOMPARE(contentOf(workspace.path()), before);
}

void WorkspaceFileTest::readsWhatItMayNotWrite()
{
    TestWorkspace workspace;
    MUSTER_VERIFY(workspace.apply({change::addGroup(u"Field crew"_s)}));
    workspace.close();
    const QByteArray before = contentOf(workspace.path());
    QVERIFY(QFile::setPermissions(workspace.path(), QFile::ReadOwner));
    MUSTER_VERIFY(workspace.reopen());
    QVERIFY(workspace->info().readOnly);
    QCOMPARE(workspace.rows({Table::Groups, {}, {}, {}}, {Column::Name}), QStringList {u"Field crew"_s});
    const Result<Outcome> refused = workspace.apply({change::addGroup(u"Another"_s)});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::WorkspaceReadOnly);
    workspace.close();
    QCOMPARE(contentOf(workspace.path()), before);
}

void WorkspaceFileTest::leavesAnExistingFileAlone()
{
    TestWorkspace workspace;
    const QString path = workspace.folder() + u"/notes.txt"_s;
    write(path, "mine");
    const auto made = Workspace::create(path, {u"Northwind"_s, u"ada@northwind.example"_s, {}, {}}, workspace.options());
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::FileExists);
    QCOMPARE(contentOf(path), QByteArray("mine"));
    const auto nowhere = Workspace::create(workspace.folder() + u"/no/such/folder/x.muster"_s, {u"Northwind"_s, u"ada@northwind.example"_s, {}, {}}, workspace.options());
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, ErrorCode::FileUnwritable);
}

// A file that may not grow stands for the disk: SQLite says "full" for both, and goes the same way back.
void WorkspaceFileTest::aFullDiskChangesNothing()
{
    TestWorkspace workspace;
    const QStringList before = workspace.everything();
    OpenOptions small = workspace.options();
    small.maximumPages = 120;
    const Result<std::unique_ptr<Workspace>> onFullDisk = Workspace::open(workspace.path(), small);
    MUSTER_VERIFY(onFullDisk);
    ChangeSet many;
    for (int i = 0; i < 5000; ++i)
        many.changes.append(newUser(u"user%1@x.example"_s.arg(i)));
    const Result<Outcome> refused = (*onFullDisk)->apply(many).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DiskFull);
    QCOMPARE(workspace.everything(), before);
    MUSTER_VERIFY(workspace.apply({newUser(u"one@x.example"_s)}));
}

void WorkspaceFileTest::backsUpBeforeMigrating()
{
    TestWorkspace workspace;
    workspace.close();
    {
        auto database = Database::open(workspace.path(), Database::ReadWrite);
        MUSTER_VERIFY(database);
        MUSTER_VERIFY((*database)->run(u"PRAGMA user_version = 0"_s)); // as if the only migration was still to come
    }
    // its tables are there already, so the migration fails: the file must stay as it was, with a copy beside it
    QVERIFY(!workspace.reopen());
    const QString copy = workspace.path() + u".0.backup"_s;
    QVERIFY(QFile::exists(copy));
    auto database = Database::open(workspace.path(), Database::ReadOnly);
    MUSTER_VERIFY(database);
    QCOMPARE((*database)->value(u"SELECT count(*) FROM users"_s)->toInt(), 1);
}

QTEST_GUILESS_MAIN(WorkspaceFileTest)
#include "WorkspaceFileTest.moc"
