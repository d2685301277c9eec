// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/secrets/Keychain.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// A session bus of the test's own with a real keyring on it, in a folder of its own. What runs there is this program once more.
class Session
{
public:
    enum Keyring { None, Open, Frozen };

    explicit Session(Keyring keyring)
        : m_keyring(keyring)
    {
    }

    // What the program prints there that is called with these words.
    QString run(const QStringList &words, bool withoutGlib = false) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_folder.path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path()); // QTemporaryDir makes it with mode 0700
        environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"share"_s));
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        environment.remove(u"DISPLAY"_s);
        environment.insert(u"SELF"_s, QCoreApplication::applicationFilePath());
        if (withoutGlib)
            environment.insert(u"QT_NO_GLIB"_s, u"1"_s);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // Frozen: it has the name on the bus, and never says anything. It goes with the shell.
        const QString begin = m_keyring == None ? QString()
            : u"printf pass | gnome-keyring-daemon --unlock --components=secrets --foreground >/dev/null 2>&1 & K=$!; "
              "until gdbus wait --session --timeout 30 org.freedesktop.secrets; do :; done; "_s;
        const QString freeze = m_keyring == Frozen ? u"kill -STOP $K; "_s : QString();
        const QString end = m_keyring == None ? QString() : u"; kill -CONT $K; kill $K; wait $K 2>/dev/null"_s;
        const QString script = begin + freeze + u"\"$SELF\" --ask \"$@\""_s + end;
        const QStringList shell = QStringList {u"bash"_s, u"-c"_s, script, u"bash"_s} + words;
        if (m_keyring == None) { // nor a bus: one would start what is installed
            environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + m_folder.filePath(u"none"_s));
            process.setProcessEnvironment(environment);
            process.start(shell.first(), shell.mid(1));
        } else {
            process.start(u"dbus-run-session"_s, QStringList {u"--"_s} + shell);
        }
        if (!process.waitForFinished(60'000))
            process.kill();
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }

    QString folder() const { return m_folder.path(); }

private:
    Keyring m_keyring;
    QTemporaryDir m_folder;
};

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

} // namespace

// The keychain that is there keeps what it was given; the one that is not, or has died, is not waited for, and does not keep the
// program from ending.
class KeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAndForgets()
    {
        const Session session(Session::Open);
        QCOMPARE(session.run({u"read"_s, u"a b"_s, u"write"_s, u"a b"_s, u"pä&ss wörd"_s, u"read"_s, u"a b"_s, u"read"_s, u"a"_s}), u"not there, done, done:pä&ss wörd, not there"_s);
        QCOMPARE(session.run({u"read"_s, u"a b"_s, u"write"_s, u"a b"_s, u"2"_s, u"read"_s, u"a b"_s, u"remove"_s, u"a b"_s, u"read"_s, u"a b"_s, u"remove"_s, u"a b"_s}),
            u"done:pä&ss wörd, done, done:2, done, not there, done"_s);
    }
    void saysWhereThereIsNone()
    {
        QCOMPARE(Session(Session::None).run({u"read"_s, u"a"_s, u"write"_s, u"a"_s, u"1"_s}), u"unavailable, unavailable"_s);
    }
    // Each would be waited for without an end by itself; what was given up once is not waited for again.
    void doesNotWaitForOneThatIsSilent_data()
    {
        QTest::addColumn<int>("keyring");
        QTest::addColumn<bool>("withoutGlib");
        QTest::newRow("frozen") << int(Session::Frozen) << false;
        QTest::newRow("no event loop that hears it") << int(Session::Open) << true;
    }
    void doesNotWaitForOneThatIsSilent()
    {
        QFETCH(int, keyring);
        QFETCH(bool, withoutGlib);
        QCOMPARE(Session(Session::Keyring(keyring)).run({u"read"_s, u"a"_s, u"write"_s, u"a"_s, u"1"_s, u"read"_s, u"a"_s, u"remove"_s, u"a"_s}, withoutGlib), u"silent, silent, silent, silent"_s);
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
