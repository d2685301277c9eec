// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"
#include "storage/audit/ChainHash.h"
#include "storage/queries/WorkspaceState.h"
#include "storage/queries/Trail.h"
#include "support/TestWorkspace.h"

using namespace muster;
using namespace Qt::StringLiterals;

// The trail cannot be changed from the program, and whoever changes it behind the program's back is found out (A1).
class AuditTrailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isWholeAtFirst();
    void cannotBeChangedThroughTheProgram();
    void findsEveryChangedField_data();
    void findsEveryChangedField();
    void findsEveryChangedByte();
    void findsAMissingEvent_data();
    void findsAMissingEvent();
    void findsARewrittenChainByTheHeadOutside_data();
    void findsARewrittenChainByTheHeadOutside();
    void everyChangeHasItsEvent();

private:
    ChainReport verify(const QStringList &heads = {});
    void tamper(const QString &sql, const QVariantList &values = {});

    static void fill(TestWorkspace &workspace);

    WorkspaceMould m_mould {&AuditTrailTest::fill};
    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<Database> m_tool;
    QString m_head;
};

void AuditTrailTest::fill(TestWorkspace &workspace)
{
    MUSTER_VERIFY(workspace.apply({newUser(u"a@x.example"_s, {{Field::FirstName, u"Änne"_s}}), newUser(u"b@x.example"_s)}));
    MUSTER_VERIFY(workspace->apply({{change::addGroup(u"G"_s), change::addMember(u"G"_s, u"a@x.example"_s)}, u"because"_s, 0}).result());
    MUSTER_VERIFY(workspace->undo().result());
}

void AuditTrailTest::init()
{
    m_tool.reset();
    m_workspace = m_mould.cast();
    m_head = (*m_workspace)->read(ReadWorkspaceState {}).result()->head;
}

ChainReport AuditTrailTest::verify(const QStringList &heads)
{
    const Result<ChainReport> report = (*m_workspace)->read(VerifyChain {heads}).result();
    return report ? *report : ChainReport {0, 0, {}, report.error()};
}

// As somebody with the file and a tool for SQLite would, or whom the server lets do everything.
void AuditTrailTest::tamper(const QString &sql, const QVariantList &values)
{
    if (!m_tool) {
        auto database = Database::open(m_workspace->path(), Database::ReadWrite);
        MUSTER_VERIFY(database);
        m_tool = std::move(*database);
    }
    const QStringList onFiles {u"PRAGMA synchronous = OFF"_s, u"DROP TRIGGER IF EXISTS events_stay"_s, u"DROP TRIGGER IF EXISTS events_remain"_s,
        u"DROP TRIGGER IF EXISTS entries_stay"_s, u"DROP TRIGGER IF EXISTS entries_remain"_s, u"PRAGMA foreign_keys = OFF"_s};
    const QStringList onServers {u"ALTER TABLE events DISABLE TRIGGER USER"_s, u"ALTER TABLE entries DISABLE TRIGGER USER"_s,
        u"ALTER TABLE events DROP CONSTRAINT IF EXISTS events_undoes_fkey"_s};
    for (const QString &statement : engineOfProgram() == Engine::Sqlite ? onFiles : onServers)
        MUSTER_VERIFY(m_tool->run(statement));
    for (const QString &statement : sql.split(u';'))
        MUSTER_VERIFY(m_tool->run(statement, values));
}

void AuditTrailTest::isWholeAtFirst()
{
    const ChainReport report = verify({m_head});
    QVERIFY(!report.fault);
    QCOMPARE(report.events, 4);
    QCOMPARE(report.entries, 2 + 2 + 2 + 2);
    QCOMPARE(report.head, m_head);
}

void AuditTrailTest::cannotBeChangedThroughTheProgram()
{
    auto database = Database::open(m_workspace->path(), Database::ReadWrite);
    MUSTER_VERIFY(database);
    for (const QString &sql : {u"UPDATE events SET reason = 'x'"_s, u"DELETE FROM events"_s, u"UPDATE entries SET object = 'x'"_s, u"DELETE FROM entries"_s})
        QVERIFY(!(*database)->run(sql));
}

void AuditTrailTest::findsEveryChangedField_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *column : {"operator_id", "operator_name", "origin", "reason", "previous", "hash"})
        QTest::newRow(column) << u"UPDATE events SET %1 = %1 || 'x' WHERE seq = 3"_s.arg(QLatin1StringView(column));
    for (const char *column : {"at", "first_entry", "entries", "form"})
        QTest::newRow(column) << u"UPDATE events SET %1 = %1 + 1 WHERE seq = 3"_s.arg(QLatin1StringView(column));
    QTest::newRow("the first form") << u"UPDATE events SET form = 1 WHERE seq = 3"_s;
    QTest::newRow("undoes") << u"UPDATE events SET undoes = 2 WHERE seq = 4"_s;
    QTest::newRow("undoes, forgotten") << u"UPDATE events SET undoes = NULL WHERE seq = 4"_s;
    for (const char *column : {"action", "object", "object_id", "other_id", "change"})
        QTest::newRow(column) << u"UPDATE entries SET %1 = %1 || 'x' WHERE id = 3"_s.arg(QLatin1StringView(column));
    const QString bytes = u"000102030405060708090a0b0c0d0e0f"_s;
    const QString salt = engineOfProgram() == Engine::Sqlite ? u"x'%1'"_s.arg(bytes) : u"'\\x%1'"_s.arg(bytes);
    const QString seal = u"'%1%1'"_s.arg(bytes);
    for (const QString &one : {u"events SET %1 WHERE seq = 3"_s, u"entries SET %1 WHERE id = 3"_s}) { // on which the names hang
        for (const QString &set : {u"salt = "_s + salt, u"salt = NULL"_s, u"seal = "_s + seal, u"salt = NULL, seal = "_s + seal})
            QTest::newRow(qPrintable(one.arg(set))) << u"UPDATE "_s + one.arg(set);
    }
    QTest::newRow("forgotten") << u"UPDATE events SET forgotten = %1 WHERE seq = 3"_s.arg(seal);
    QTest::newRow("an entry more") << u"INSERT INTO entries SELECT 100, event, action, object, object_id, other_id, change, salt, seal FROM entries WHERE id = 3"_s;
    QTest::newRow("an entry less") << u"DELETE FROM entries WHERE id = 8"_s;
    QTest::newRow("two entries swapped")
        << u"UPDATE entries SET id = 100 WHERE id = 3;UPDATE entries SET id = 3 WHERE id = 4;UPDATE entries SET id = 4 WHERE id = 100"_s;
}

void AuditTrailTest::findsEveryChangedField()
{
    QFETCH(QString, sql);
    tamper(sql);
    const ChainReport report = verify();
    QVERIFY(report.fault);
    QCOMPARE(report.fault->code, ErrorCode::ChainBroken);
}

// Every byte of an entry, one at a time, each changed in its lowest bit.
void AuditTrailTest::findsEveryChangedByte()
{
    auto database = Database::open(m_workspace->path(), Database::ReadOnly);
    MUSTER_VERIFY(database);
    const QByteArray text = (*database)->value(u"SELECT change FROM entries WHERE id = 3"_s)->toString().toUtf8();
    QVERIFY(text.size() > 50);
    for (qsizetype at = 0; at < text.size(); ++at) {
        QByteArray changed = text;
        changed[at] = char(changed.at(at) ^ 1);
        tamper(u"UPDATE entries SET change = CAST(? AS TEXT) WHERE id = 3"_s, {changed});
        QVERIFY2(verify().fault, qPrintable(u"byte %1"_s.arg(at)));
    }
    tamper(u"UPDATE entries SET change = CAST(? AS TEXT) WHERE id = 3"_s, {text});
    QVERIFY(!verify().fault);
}

void AuditTrailTest::findsAMissingEvent_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("atTheEnd");
    QTest::newRow("first") << u"DELETE FROM events WHERE seq = 1;DELETE FROM entries WHERE event = 1"_s << false;
    QTest::newRow("middle") << u"DELETE FROM events WHERE seq = 3;DELETE FROM entries WHERE event = 3"_s << false;
    QTest::newRow("middle, renumbered")
        << u"DELETE FROM events WHERE seq = 3;DELETE FROM entries WHERE event = 3;UPDATE events SET seq = 3, first_entry = 5 WHERE seq = 4;UPDATE entries SET event = 3, id = id - 2 WHERE event = 4"_s << false;
    QTest::newRow("last") << u"DELETE FROM events WHERE seq = 4;DELETE FROM entries WHERE event = 4"_s << true;
}

void AuditTrailTest::findsAMissingEvent()
{
    QFETCH(QString, sql);
    QFETCH(bool, atTheEnd);
    tamper(sql);
    // Without its end the chain is whole in itself; only who kept the head outside can tell
    QCOMPARE(verify().fault.has_value(), !atTheEnd);
    const ChainReport report = verify({m_head});
    QVERIFY(report.fault);
    QCOMPARE(report.fault->code, atTheEnd ? ErrorCode::HeadNotInChain : ErrorCode::ChainBroken);
    MUSTER_VERIFY(m_workspace->reopen()); // opening only asks whether the head is still there; verifying reads it all
    QCOMPARE((*m_workspace)->info().chainSuspect, atTheEnd);
}

void AuditTrailTest::findsARewrittenChainByTheHeadOutside_data()
{
    QTest::addColumn<int>("form");
    QTest::newRow("as it is written now") << EventFields::LatestForm;
    QTest::newRow("as it was written at first") << EventFields::FirstForm;
}

// A forger with our own tools: changes an early entry and computes every hash anew.
void AuditTrailTest::findsARewrittenChainByTheHeadOutside()
{
    QFETCH(int, form);
    tamper(u"UPDATE entries SET change = replace(change, 'a@x.example', 'z@x.example') WHERE id = 3"_s);
    auto database = Database::open(m_workspace->path(), Database::ReadWrite);
    MUSTER_VERIFY(database);
    QByteArray previous;
    for (qint64 seq = 1; seq <= 4; ++seq) {
        ChainHash hash;
        EventFields event;
        MUSTER_VERIFY((*database)->each(u"SELECT at, operator_id, operator_name, origin, reason, undoes, first_entry, entries, salt FROM events WHERE seq = ?"_s, {seq}, [&](const SqlRow &row) {
            event = {form, seq, row.value(0).toLongLong(), row.value(1).toByteArray(), row.value(2).toByteArray(), row.value(3).toByteArray(), row.value(4).toByteArray(),
                row.isNull(5) ? std::nullopt : std::optional(row.value(5).toLongLong()), row.value(6).toLongLong(), row.value(7).toLongLong(), previous, {row.value(8).toByteArray()}};
            return true;
        }));
        event.beginIn(hash);
        MUSTER_VERIFY((*database)->each(u"SELECT id, event, action, object, object_id, other_id, change, salt FROM entries WHERE id BETWEEN ? AND ? ORDER BY id"_s, {event.firstEntry, event.firstEntry + event.entries - 1}, [&](const SqlRow &row) {
            EntryFields {row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toByteArray(), row.value(3).toByteArray(), row.value(4).toByteArray(),
                row.value(5).toByteArray(), row.value(6).toByteArray(), {row.value(7).toByteArray()}}.addTo(hash, event);
            return true;
        }));
        event.endIn(hash);
        const QByteArray hex = hash.hex();
        MUSTER_VERIFY((*database)->run(u"UPDATE events SET previous = ?, hash = ?, form = ? WHERE seq = ?"_s,
            {QString::fromLatin1(previous).isNull() ? u""_s : QString::fromLatin1(previous), QString::fromLatin1(hex), form, seq}));
        previous = hex;
    }
    if (form < EventFields::SealedForm)
        tamper(u"UPDATE events SET salt = NULL;UPDATE entries SET salt = NULL"_s);
    QVERIFY(!verify().fault); // in itself it is a good chain
    const ChainReport report = verify({m_head});
    QVERIFY(report.fault);
    QCOMPARE(report.fault->code, ErrorCode::HeadNotInChain);
    MUSTER_VERIFY(m_workspace->reopen());
    QCOMPARE((*m_workspace)->info().chainSuspect, true);
}

void AuditTrailTest::everyChangeHasItsEvent()
{
    const Result<QVector<Entry>> entries = (*m_workspace)->read(ReadEntries {3}).result();
    MUSTER_VERIFY(entries);
    QCOMPARE(entries->size(), 2);
    QCOMPARE(entries->at(1).object, u"Änne → G"_s);
    QCOMPARE(entries->at(1).operatorName, u"Ada King"_s);
    QCOMPARE(m_workspace->rows({Table::Events, u"reason:because"_s, {}, {}}, {Column::Event, Column::Changes}), QStringList {u"3|2"_s});
    // A refused set leaves no event
    QVERIFY(!m_workspace->apply({change::addGroup(u"H"_s), change::addGroup(u"H"_s)}));
    QCOMPARE(verify().events, 4);
}

QTEST_GUILESS_MAIN(AuditTrailTest)
#include "AuditTrailTest.moc"
