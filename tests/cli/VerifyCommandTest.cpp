// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Musterctl.h"

#include <QFile>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

namespace {

// What somebody with the file and without Muster can do: no trigger stands in the way.
void tamper(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QStringList triggers;
        QSqlQuery query(u"SELECT name FROM sqlite_master WHERE type = 'trigger'"_s, database);
        while (query.next())
            triggers.append(query.value(0).toString());
        for (const QString &trigger : triggers)
            QVERIFY(QSqlQuery(database).exec(u"DROP TRIGGER \"%1\""_s.arg(trigger)));
        for (const QString &statement : statements) {
            QSqlQuery change(database);
            QVERIFY2(change.exec(statement), qPrintable(change.lastError().text()));
            QVERIFY2(change.numRowsAffected() > 0, qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
}

} // namespace

class VerifyCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anUntouchedTrailIsWhole();
    void aHeadFromElsewhereMustBeInIt();
    void changedBytesAreFound_data();
    void changedBytesAreFound();
    void anOlderCopyIsFoundOut();

private:
    QString head(int event) const;

    std::unique_ptr<Musterctl> m_musterctl;
};

void VerifyCommandTest::init()
{
    m_musterctl = std::make_unique<Musterctl>();
    QCOMPARE(m_musterctl->init().exit, 0);
    for (const char *name : {"A", "B", "C", "D"})
        QCOMPARE(m_musterctl
                     ->apply(R"({"reason": "because", "changes": [{"do": "addGroup", "set": {"name": ")"
                         + QByteArray(name) + R"("}}]})")
                     .exit,
            0);
}

QString VerifyCommandTest::head(int event) const
{
    return m_musterctl->list(u"events"_s, u"event:%1"_s.arg(event)).first().toObject().value("head"_L1).toString();
}

void VerifyCommandTest::anUntouchedTrailIsWhole()
{
    const Run run = m_musterctl->runHere({u"verify"_s});
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    QVERIFY2(run.out.contains(u"5 "_s) && run.out.contains(head(5)), qPrintable(run.out));
}

void VerifyCommandTest::aHeadFromElsewhereMustBeInIt()
{
    QCOMPARE(m_musterctl->runHere({u"verify"_s, u"--head"_s, head(3)}).exit, 0);
    const QString foreign(64, u'a');
    const Run run = m_musterctl->runHere({u"verify"_s, u"--head"_s, foreign});
    QCOMPARE(run.exit, 1);
    QVERIFY2(run.complainsInOneLine() && run.err.contains(foreign), qPrintable(run.err));
}

void VerifyCommandTest::changedBytesAreFound_data()
{
    QTest::addColumn<QStringList>("statements");
    const auto row = [](const char *name, const QStringList &statements) { QTest::newRow(name) << statements; };
    row("reason", {u"UPDATE events SET reason = 'becausE' WHERE seq = 3"_s});
    row("time", {u"UPDATE events SET at = at + 1 WHERE seq = 3"_s});
    row("operator", {u"UPDATE events SET operator_name = 'Eve' WHERE seq = 2"_s});
    row("origin", {u"UPDATE events SET origin = origin || ' ' WHERE seq = 5"_s});
    row("hash", {u"UPDATE events SET hash = replace(hash, substr(hash, 1, 1), 'x') WHERE seq = 3"_s});
    row("entry", {u"UPDATE entries SET change = replace(change, '\"B\"', '\"Z\"') WHERE event = 3"_s});
    row("object", {u"UPDATE entries SET object = 'Z' WHERE event = 3"_s});
    row("entry removed", {u"DELETE FROM entries WHERE event = 3"_s});
    row("removed from the middle", {u"DELETE FROM entries WHERE event = 3"_s, u"DELETE FROM events WHERE seq = 3"_s});
    row("removed from the end", {u"DELETE FROM entries WHERE event = 5"_s, u"DELETE FROM events WHERE seq = 5"_s});
}

void VerifyCommandTest::changedBytesAreFound()
{
    QFETCH(QStringList, statements);
    tamper(m_musterctl->workspace(), statements);
    const Run run = m_musterctl->runHere({u"verify"_s});
    QVERIFY2(run.exit == 1 && run.complainsInOneLine(), qPrintable(run.err + run.out));
    QVERIFY(run.out.isEmpty());
    QCOMPARE(m_musterctl->runHere({u"verify"_s}).exit, 1); // and looking at it does not make it good
}

void VerifyCommandTest::anOlderCopyIsFoundOut()
{
    const QString copy = m_musterctl->path(u"older.muster"_s);
    QVERIFY(QFile::copy(m_musterctl->workspace(), copy));
    QCOMPARE(m_musterctl->apply(R"([{"do": "addGroup", "set": {"name": "E"}}])").exit, 0);
    QVERIFY(QFile::remove(m_musterctl->workspace()));
    QVERIFY(QFile::rename(copy, m_musterctl->workspace()));
    const Run run = m_musterctl->runHere({u"verify"_s});
    QVERIFY2(run.exit == 1 && run.complainsInOneLine(), qPrintable(run.err));
}

QTEST_GUILESS_MAIN(VerifyCommandTest)
#include "VerifyCommandTest.moc"
