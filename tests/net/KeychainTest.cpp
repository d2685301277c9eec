// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/secrets/Keychain.h"
#include "support/KeyringSession.h"

#include <QTest>
#include <QTextStream>

using namespace muster;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const Keychain::Answer &answer)
{
    static const QStringList texts {u"done"_s, u"not there"_s, u"unavailable"_s, u"silent"_s};
    return texts.at(int(answer.said)) + (answer.secret.isEmpty() ? QString() : u':' + answer.secret);
}

// In a session: "read NAME", "write NAME SECRET", "remove NAME", one after another; prints what was said to each.
int askAll(QStringList words, std::chrono::milliseconds limit)
{
    QStringList said;
    while (!words.isEmpty()) {
        const QString what = words.takeFirst();
        const QString name = words.takeFirst();
        said << textOf(what == u"read"_s ? Keychain::read(name, limit) : what == u"write"_s ? Keychain::write(name, words.takeFirst(), limit) : Keychain::remove(name, limit));
    }
    QTextStream(stdout) << said.join(u", "_s) << '\n';
    return 0;
}

QString saidIn(const KeyringSession &session, const QStringList &words, bool withoutGlib = false)
{
    return session.run(QStringList {u"--ask"_s} + words, withoutGlib).out;
}

} // namespace

// The keychain that is there keeps what it was given; the one that is not, or has died, is not waited for, and does not keep the
// program from ending.
class KeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAndForgets()
    {
        const KeyringSession session(KeyringSession::Open);
        QCOMPARE(saidIn(session, {u"read"_s, u"a b"_s, u"write"_s, u"a b"_s, u"pä&ss wörd"_s, u"read"_s, u"a b"_s, u"read"_s, u"a"_s}), u"not there, done, done:pä&ss wörd, not there"_s);
        QCOMPARE(saidIn(session, {u"read"_s, u"a b"_s, u"write"_s, u"a b"_s, u"2"_s, u"read"_s, u"a b"_s, u"remove"_s, u"a b"_s, u"read"_s, u"a b"_s, u"remove"_s, u"a b"_s}),
            u"done:pä&ss wörd, done, done:2, done, not there, done"_s);
    }
    void saysWhereThereIsNone()
    {
        QCOMPARE(saidIn(KeyringSession(KeyringSession::None), {u"read"_s, u"a"_s, u"write"_s, u"a"_s, u"1"_s}), u"unavailable, unavailable"_s);
    }
    // Each would be waited for without an end by itself; what was given up once is not waited for again.
    void doesNotWaitForOneThatIsSilent_data()
    {
        QTest::addColumn<int>("keyring");
        QTest::addColumn<bool>("withoutGlib");
        QTest::newRow("frozen") << int(KeyringSession::Frozen) << false;
        QTest::newRow("no event loop that hears it") << int(KeyringSession::Open) << true;
    }
    void doesNotWaitForOneThatIsSilent()
    {
        QFETCH(int, keyring);
        QFETCH(bool, withoutGlib);
        QCOMPARE(saidIn(KeyringSession(KeyringSession::Keyring(keyring)), {u"read"_s, u"a"_s, u"write"_s, u"a"_s, u"1"_s, u"read"_s, u"a"_s, u"remove"_s, u"a"_s}, withoutGlib), u"silent, silent, silent, silent"_s);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (const QStringList words = QCoreApplication::arguments(); words.value(1) == u"--ask"_s)
        return askAll(words.mid(2), 2s);
    KeychainTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "KeychainTest.moc"
