// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestWorkspace.h"

#include <QDir>
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
    void isNoticedWhenItIsBack();
    void isNeverTakenForAnother();
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
        QSignalSpy told(&workspace.door(), &Workspace::goneChanged);
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

QTEST_GUILESS_MAIN(GoneWorkspaceTest)
#include "GoneWorkspaceTest.moc"
