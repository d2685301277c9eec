// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestWorkspace.h"

#include <QFile>
#include <QTemporaryFile>

using namespace muster;
using namespace Qt::StringLiterals;

// The disk of a server is full, at whatever moment of a change: nothing of it is done, and everything goes on when there is room.
class FullServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void nothingIsAdded();
    void nothingIsChangedForMany();
    void nothingIsUndone();
    void nothingIsTriedOut();

private:
    static constexpr int People = 800;
    static constexpr qint64 Little = 8192 * 8 + 100;

    void open(); // by connections whose files do not grow
    void verifyUntouched();
    QString schema() const { return m_workspace->path().section(u"schema="_s, 1); }
    static QString id(int person) { return u"00000000-0000-4000-8000-%1"_s.arg(person, 12, 16, QLatin1Char('0')); }
    static QVector<Change> added(const QString &domain);
    static QVector<Change> moved(const QString &department);

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<Workspace> m_narrow;
    QStringList m_before;
};

void FullServerTest::initTestCase()
{
    qputenv("MUSTER_TEST_ENGINE", "postgresql");
    QFile built(QStringLiteral(MUSTER_FULL_DISK));
    QVERIFY(built.open(QIODevice::ReadOnly));
    QTemporaryFile library(u"/tmp/muster-full-disk-XXXXXX.so"_s); // the server may be another user, who cannot look into the folder of the build
    QVERIFY(library.open() && library.write(built.readAll()) == built.size() && library.flush());
    QVERIFY(library.setPermissions(library.permissions() | QFile::ReadOther | QFile::ExeOther));
    qputenv("LD_PRELOAD", QFile::encodeName(library.fileName()));
    PostgresServer::instance();
    qunsetenv("LD_PRELOAD");
}

QVector<Change> FullServerTest::added(const QString &domain)
{
    QVector<Change> changes;
    for (int i = 0; i < People; ++i)
        changes.append(newUser(u"person%1@%2"_s.arg(i).arg(domain), {{Field::Department, QString(150, u'd') + QString::number(i)}, {Field::JobTitle, QString(150, u't')}}));
    return changes;
}

QVector<Change> FullServerTest::moved(const QString &department)
{
    QVector<Change> changes;
    for (int i = 0; i < People; ++i)
        changes.append(change::editUser(id(i), {{Field::Department, department}}));
    return changes;
}

void FullServerTest::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    QVector<Change> changes;
    for (int i = 0; i < People; ++i)
        changes.append(change::addUser({{Field::Email, u"p%1@x.example"_s.arg(i)}}, id(i)));
    MUSTER_VERIFY(m_workspace->apply(changes));
    MUSTER_VERIFY(m_workspace->apply(moved(QString(180, u'a'))));
    m_before = m_workspace->everything();
    QVERIFY(m_before.size() > People);
    PostgresServer::instance().limitGrowth(schema(), Little);
    open();
}

void FullServerTest::cleanup()
{
    m_narrow.reset();
    PostgresServer::instance().endLimit();
    PostgresServer::instance().sql(u"DROP SCHEMA \"%1\" CASCADE"_s.arg(schema()), u"muster"_s);
    PostgresServer::instance().sql(u"VACUUM FULL pg_attribute"_s, u"muster"_s); // which would be larger than the tables of the next one
    m_workspace.reset();
}

void FullServerTest::open()
{
    Result<std::unique_ptr<Workspace>> opened = Workspace::open(m_workspace->path(), m_workspace->options());
    MUSTER_VERIFY(opened);
    m_narrow = std::move(*opened);
}

void FullServerTest::verifyUntouched()
{
    QCOMPARE(m_workspace->everything(), m_before);
    PostgresServer::instance().endLimit();
    open();
    MUSTER_VERIFY(m_narrow->apply({added(u"later.example"_s), {}, 0}).result());
    const Result<WorkspaceReport> report = m_narrow->verify().result();
    MUSTER_VERIFY(report);
    QVERIFY2(report->isWhole(), qPrintable(faultsOf(*report)));
}

void FullServerTest::nothingIsAdded()
{
    for (const OnRefusal onRefusal : {OnRefusal::Stop, OnRefusal::PassOver})
        QCOMPARE(m_narrow->apply({added(u"more.example"_s), {}, 0}, onRefusal).result().error(), (Error {ErrorCode::DiskFull, {m_workspace->path()}}));
    verifyUntouched();
}

void FullServerTest::nothingIsChangedForMany()
{
    for (const OnRefusal onRefusal : {OnRefusal::Stop, OnRefusal::PassOver})
        QCOMPARE(m_narrow->apply({moved(QString(190, u'b')), {}, 0}, onRefusal).result().error(), (Error {ErrorCode::DiskFull, {m_workspace->path()}}));
    verifyUntouched();
}

void FullServerTest::nothingIsUndone()
{
    QCOMPARE(m_narrow->undo().result().error(), (Error {ErrorCode::DiskFull, {m_workspace->path()}}));
    verifyUntouched();
}

void FullServerTest::nothingIsTriedOut()
{
    QCOMPARE(m_narrow->preview({added(u"more.example"_s), {}, 0}).result().error().code, ErrorCode::DiskFull);
    verifyUntouched();
}

QTEST_GUILESS_MAIN(FullServerTest)
#include "FullServerTest.moc"
