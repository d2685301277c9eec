// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Musterctl.h"
#include "support/Engines.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

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
    void aRestoredBackupIsAcceptedWithAReason();
    void editedTablesAreFound();
    void bringsNothingUpToDate();
    void aPublishedHeadIsTakenBack();
    void aSignedHeadNeedsItsKey();
    void whatIsNoHeadOrKeyIsRefused();

private:
    QString head(int event) const;

    std::unique_ptr<Musterctl> m_musterctl;
};

void VerifyCommandTest::init()
{
    m_musterctl = std::make_unique<Musterctl>();
    QVERIFY(m_musterctl->begin());
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
    QVERIFY(m_musterctl->tamper(statements));
    const Run run = m_musterctl->runHere({u"verify"_s});
    QVERIFY2(run.exit == 1 && run.complainsInOneLine(), qPrintable(run.err + run.out));
    QVERIFY(run.out.isEmpty());
    QCOMPARE(m_musterctl->runHere({u"verify"_s}).exit, 1); // and looking at it does not make it good
}

void VerifyCommandTest::anOlderCopyIsFoundOut()
{
    QCOMPARE(m_musterctl->keepBackup(u"older"_s).exit, 0);
    QCOMPARE(m_musterctl->apply(R"([{"do": "addGroup", "set": {"name": "E"}}])").exit, 0);
    QVERIFY(m_musterctl->restoreBackup(u"older"_s));
    const Run run = m_musterctl->runHere({u"verify"_s});
    QVERIFY2(run.exit == 1 && run.complainsInOneLine(), qPrintable(run.err));
}

void VerifyCommandTest::aRestoredBackupIsAcceptedWithAReason()
{
    QCOMPARE(m_musterctl->apply(R"([{"do": "addProject", "set": {"name": "P"}}, {"do": "assign", "project": "P", "user": "ada@northwind.example"}])").exit, 0); // to mend
    QCOMPARE(m_musterctl->keepBackup(u"backup"_s).exit, 0);
    QCOMPARE(m_musterctl->apply(R"([{"do": "addGroup", "set": {"name": "E"}}])").exit, 0);
    QCOMPARE(m_musterctl->runHere({u"accept-head"_s, u"--reason"_s, u"x"_s}).exit, 0); // nothing to accept
    QCOMPARE(m_musterctl->list(u"events"_s).size(), 7);
    QVERIFY(m_musterctl->restoreBackup(u"backup"_s));
    QCOMPARE(m_musterctl->list(u"groups"_s).size(), 4); // reading goes on
    m_musterctl->write(u"people.csv"_s, "email\nnew@northwind.example\n");
    m_musterctl->write(u"groups.csv"_s, "group,email\nF,ada@northwind.example\n");
    for (const QStringList &door : {QStringList {u"undo"_s}, {u"undo"_s, u"2"_s}, {u"redo"_s}, {u"import"_s, m_musterctl->path(u"people.csv"_s)},
             {u"import-groups"_s, m_musterctl->path(u"groups.csv"_s)}, {u"import"_s, m_musterctl->path(u"people.csv"_s), u"--dry-run"_s}, {u"mend"_s}, {u"mend"_s, u"--dry-run"_s}, {u"head"_s}}) {
        const Run run = m_musterctl->runHere(door);
        QVERIFY2(run.exit == 1 && run.err.contains(u"accept-head"_s), qPrintable(door.first() + run.err + run.out));
    }
    QCOMPARE(m_musterctl->apply(R"([{"do": "addGroup", "set": {"name": "F"}}])").exit, 1);
    QCOMPARE(m_musterctl->runHere({u"accept-head"_s}).exit, 2); // without a reason
    const Run accepted = m_musterctl->runHere({u"accept-head"_s, u"--reason"_s, u"Monday's backup"_s});
    QVERIFY2(accepted.exit == 0, qPrintable(accepted.err));
    QCOMPARE(m_musterctl->runHere({u"verify"_s}).exit, 0);
    QCOMPARE(m_musterctl->apply(R"([{"do": "addGroup", "set": {"name": "F"}}])").exit, 0);
    QCOMPARE(m_musterctl->runHere({u"verify"_s}).exit, 0);
    const QJsonObject event = m_musterctl->list(u"events"_s, u"action:acceptHead"_s).first().toObject();
    QCOMPARE(event.value("reason"_L1).toString(), u"Monday's backup"_s);
}

void VerifyCommandTest::editedTablesAreFound()
{
    QVERIFY(m_musterctl->tamper({u"UPDATE workspace SET correct_names = 1"_s, u"UPDATE user_groups SET name = 'Z' WHERE name = 'B'"_s}));
    const Run run = m_musterctl->runHere({u"verify"_s});
    QVERIFY2(run.exit == 1 && run.complainsInOneLine(), qPrintable(run.err + run.out));
    QVERIFY2(run.err.contains(u"workspace.correctNames"_s) && run.err.contains(u"user_groups.name"_s), qPrintable(run.err));
}

// Who judges a file does not tidy it up first.
void VerifyCommandTest::bringsNothingUpToDate()
{
    QVERIFY(m_musterctl->tamper({u"UPDATE workspace SET sort_version = 'of old'"_s, u"UPDATE user_groups SET name_key = 'z' WHERE name = 'A'"_s}));
    const QString key = u"SELECT name_key FROM user_groups WHERE name = 'A'"_s;
    QCOMPARE(m_musterctl->runHere({u"verify"_s}).exit, engineOfProgram() == Engine::Sqlite ? 1 : 0); // of a file, the triggers are gone
    QCOMPARE(m_musterctl->cell(key), u"z"_s);
    m_musterctl->list(u"groups"_s); // opens it to use it
    QCOMPARE(m_musterctl->cell(key), u"a"_s);
}

void VerifyCommandTest::aPublishedHeadIsTakenBack()
{
    const Run published = m_musterctl->runHere({u"head"_s});
    QVERIFY2(published.exit == 0, qPrintable(published.err));
    const QString file = m_musterctl->path(u"head.json"_s);
    m_musterctl->write(u"head.json"_s, published.out.toUtf8());
    const QString fifth = head(5);
    QVERIFY(published.out.contains(fifth) && published.out.contains("\"event\": 5"_L1));
    QCOMPARE(m_musterctl->runHere({u"verify"_s, u"--head"_s, file}).exit, 0);
    QCOMPARE(m_musterctl->apply(R"([{"do": "addGroup", "set": {"name": "E"}}])").exit, 0);
    const Run later = m_musterctl->runHere({u"verify"_s, u"--head"_s, file, u"--head"_s, head(2)});
    QVERIFY2(later.exit == 0, qPrintable(later.err));
    // It finds a cut where this computer has forgotten everything
    QVERIFY(m_musterctl->tamper({u"DELETE FROM entries WHERE event >= 5"_s, u"DELETE FROM events WHERE seq >= 5"_s, u"DELETE FROM user_groups WHERE name IN ('D', 'E')"_s}));
    QVERIFY(QDir(m_musterctl->path(u"share"_s)).removeRecursively());
    const Run cut = m_musterctl->runHere({u"verify"_s, u"--head"_s, file});
    QVERIFY2(cut.exit == 1 && cut.err.contains(fifth), qPrintable(cut.err));
    // One of another workspace
    const Musterctl other;
    QCOMPARE(other.init().exit, 0);
    const Run foreign = other.runHere({u"verify"_s, u"--head"_s, file});
    QVERIFY2(foreign.exit == 1 && foreign.complainsInOneLine(), qPrintable(foreign.err));
}

void VerifyCommandTest::aSignedHeadNeedsItsKey()
{
    const QString key = m_musterctl->path(u"key"_s);
    const QString other = m_musterctl->path(u"other"_s);
    for (const QString &path : {key, other})
        QCOMPARE(m_musterctl->run({u"head"_s, u"--make-key"_s, path}).exit, 0);
    QCOMPARE(QFile::permissions(key) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
    QCOMPARE(m_musterctl->run({u"head"_s, u"--make-key"_s, key}).exit, 1); // it is there already
    const Run published = m_musterctl->runHere({u"head"_s, u"--sign"_s, key});
    QVERIFY2(published.exit == 0, qPrintable(published.err));
    m_musterctl->write(u"signed.json"_s, published.out.toUtf8());
    const auto verify = [&](const QString &file, const QString &with) {
        return m_musterctl->runHere(QStringList {u"verify"_s, u"--head"_s, m_musterctl->path(file)} + (with.isEmpty() ? QStringList() : QStringList {u"--key"_s, with})).exit;
    };
    QCOMPARE(verify(u"signed.json"_s, key + u".pub"_s), 0);
    QCOMPARE(verify(u"signed.json"_s, other + u".pub"_s), 1);
    QCOMPARE(verify(u"signed.json"_s, key), 1); // the secret one verifies nothing
    QCOMPARE(verify(u"signed.json"_s, {}), 2);
    for (const auto &[what, with] : {std::pair(u"\"event\": 5"_s, u"\"event\": 4"_s), std::pair(head(5), head(4)), std::pair(u"\"time\": \"20"_s, u"\"time\": \"21"_s)}) {
        QString changed = published.out;
        changed.replace(what, with);
        QVERIFY(changed != published.out);
        m_musterctl->write(u"changed.json"_s, changed.toUtf8());
        QCOMPARE(verify(u"changed.json"_s, key + u".pub"_s), 1);
    }
    m_musterctl->write(u"unsigned.json"_s, m_musterctl->runHere({u"head"_s}).out.toUtf8());
    QCOMPARE(verify(u"unsigned.json"_s, key + u".pub"_s), 1);
    QVERIFY(QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QCOMPARE(m_musterctl->runHere({u"head"_s, u"--sign"_s, key}).exit, 1); // others may read it
}

void VerifyCommandTest::whatIsNoHeadOrKeyIsRefused()
{
    m_musterctl->write(u"text"_s, "not a head");
    m_musterctl->write(u"large"_s, QByteArray(1 << 20, ' '));
    QCOMPARE(m_musterctl->runHere({u"verify"_s, u"--head"_s, m_musterctl->path(u"text"_s)}).exit, 1);
    QCOMPARE(m_musterctl->runHere({u"verify"_s, u"--head"_s, m_musterctl->path(u"large"_s)}).exit, 1);
    QCOMPARE(m_musterctl->runHere({u"verify"_s, u"--head"_s, m_musterctl->path(QString())}).exit, 1); // a folder
    QCOMPARE(m_musterctl->runHere({u"verify"_s, u"--head"_s, u"nothing"_s}).exit, 2);
    QCOMPARE(m_musterctl->runHere({u"verify"_s, u"--key"_s, m_musterctl->path(u"text"_s)}).exit, 2);
    QCOMPARE(m_musterctl->runHere({u"head"_s, u"--sign"_s, m_musterctl->path(u"text"_s)}).exit, 1);
    QCOMPARE(m_musterctl->runHere({u"head"_s, u"--make-key"_s, m_musterctl->path(u"text"_s)}).exit, 1);
    QCOMPARE(m_musterctl->run({u"head"_s}).exit, 2); // no workspace
}

QTEST_GUILESS_MAIN(VerifyCommandTest)
#include "VerifyCommandTest.moc"
