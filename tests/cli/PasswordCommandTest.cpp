// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Musterctl.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

// Passwords as a script has to do with them: set, made up, asked for, and told nowhere else.
class PasswordCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isSetFromStandardInput();
    void isMadeUpAndPrintedOnce();
    void weakOnesAreRefused();
    void opensTheFile();
    void knownOnesStandNowhere();
    void misuseIsSaid();

private:
    Run set(const QString &user, const QByteArray &password, const QStringList &more = {}) const { return m_musterctl->runHere(QStringList {u"password"_s, user, u"--stdin"_s} + more, password + '\n'); }
    bool isFile() const { return m_musterctl->workspace().endsWith(u".muster"_s); }

    std::unique_ptr<Musterctl> m_musterctl;
};

static const QString Ada = u"ada@northwind.example"_s;
static const QByteArray Words = "glacier tuba onion ninety";

void PasswordCommandTest::init()
{
    m_musterctl = std::make_unique<Musterctl>();
    QVERIFY(m_musterctl->begin());
    qunsetenv("MUSTER_PASSWORD");
    QVERIFY(m_musterctl->apply(R"([{"do": "addUser", "set": {"email": "kim@x.example", "status": "active", "signIn": "password"}}])").exit == 0);
}

void PasswordCommandTest::isSetFromStandardInput()
{
    const Run run = set(u"kim@x.example"_s, Words, {u"--temporary"_s});
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    const QJsonObject user = m_musterctl->list(u"users"_s, u"kim"_s).first().toObject();
    QVERIFY(user.value("passwordTemporary"_L1).toBool());
    QVERIFY(!user.value("passwordChanged"_L1).isNull());
    QVERIFY(m_musterctl->runHere({u"password"_s, u"kim@x.example"_s, u"--remove"_s}).exit == 0);
    QVERIFY(m_musterctl->list(u"users"_s, u"kim"_s).first().toObject().value("passwordChanged"_L1).isNull());
}

void PasswordCommandTest::isMadeUpAndPrintedOnce()
{
    const Run run = m_musterctl->runHere({u"password"_s, u"kim@x.example"_s, u"--generate"_s});
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    QCOMPARE(run.out.trimmed().size(), 19);
    QVERIFY(!QJsonDocument(m_musterctl->list(u"entries"_s)).toJson().contains(run.out.trimmed().toUtf8()));
}

void PasswordCommandTest::weakOnesAreRefused()
{
    for (const QByteArray weak : {"short", "password1234", "kim.x.example.kim", ""}) {
        const Run run = set(u"kim@x.example"_s, weak);
        QCOMPARE(run.exit, 1);
        QVERIFY(run.complainsInOneLine());
        QVERIFY(weak.size() < 8 || !run.err.contains(QString::fromLatin1(weak)));
    }
    const Run nobody = set(u"nobody@x.example"_s, Words);
    QCOMPARE(nobody.exit, 1);
}

void PasswordCommandTest::opensTheFile()
{
    if (!isFile())
        return; // a server's own logins decide
    QVERIFY(set(Ada, Words).exit == 0);
    const QStringList list {u"list"_s, u"users"_s};
    const Run refused = m_musterctl->runHere(list); // nobody sits there to be asked
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.complainsInOneLine() && refused.err.contains(Ada) && refused.err.contains(u"--password-file"_s), qPrintable(refused.err));
    m_musterctl->write(u"password"_s, Words + "\n");
    const QStringList byFile = QStringList {u"--password-file"_s, m_musterctl->path(u"password"_s)} + list;
    QFile::setPermissions(m_musterctl->path(u"password"_s), QFile::ReadOwner | QFile::ReadGroup);
    QVERIFY(m_musterctl->runHere(byFile).exit != 0); // others read it
    QFile::setPermissions(m_musterctl->path(u"password"_s), QFile::ReadOwner | QFile::WriteOwner);
    const Run opened = m_musterctl->runHere(byFile);
    QVERIFY2(opened.exit == 0, qPrintable(opened.err));
    qputenv("MUSTER_PASSWORD", Words);
    QCOMPARE(m_musterctl->runHere(list).exit, 0);
    qputenv("MUSTER_PASSWORD", "wrong");
    const Run wrong = m_musterctl->runHere(list);
    const Run stranger = m_musterctl->runHere(QStringList {u"--as"_s, u"nobody@x.example"_s} + list);
    QCOMPARE(wrong.exit, 1);
    QCOMPARE(QString(stranger.err).replace(u"nobody@x.example"_s, Ada), wrong.err); // the same is said to both
    qunsetenv("MUSTER_PASSWORD");
}

// In the file, what stands beside it, and what was said: not the words, and of the hash one place.
void PasswordCommandTest::knownOnesStandNowhere()
{
    const Run run = set(u"kim@x.example"_s, Words);
    QVERIFY(!run.out.contains(QString::fromLatin1(Words)) && !run.err.contains(QString::fromLatin1(Words)));
    const Run exported = m_musterctl->runHere({u"export"_s, m_musterctl->path(u"audit.xlsx"_s)});
    QVERIFY2(exported.exit == 0, qPrintable(exported.err));
    for (const QString &table : {u"users"_s, u"entries"_s, u"events"_s})
        QVERIFY(!QJsonDocument(m_musterctl->list(table)).toJson().contains("argon2"));
    if (!isFile())
        return;
    QByteArray all;
    for (const QString &name : {m_musterctl->workspace(), m_musterctl->workspace() + u"-wal"_s, m_musterctl->path(u"audit.xlsx"_s)}) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    QVERIFY(!all.contains(Words));
    QVERIFY(all.contains("$argon2id$"));
}

void PasswordCommandTest::misuseIsSaid()
{
    QCOMPARE(m_musterctl->runHere({u"password"_s}).exit, 2);
    QCOMPARE(m_musterctl->runHere({u"password"_s, u"kim@x.example"_s, u"--generate"_s, u"--stdin"_s}).exit, 2);
    QCOMPARE(m_musterctl->runHere({u"password"_s, u"kim@x.example"_s, u"--remove"_s, u"--temporary"_s}).exit, 2);
}

QTEST_GUILESS_MAIN(PasswordCommandTest)
#include "PasswordCommandTest.moc"
