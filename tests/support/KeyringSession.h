// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

namespace muster {

// A session bus of the test's own with a real keyring on it, in a folder of its own. What runs there is this program once more.
class KeyringSession
{
public:
    enum Keyring { None, Open, Frozen };

    struct Finished
    {
        int exit = -1; // -1: it crashed, or never ended
        QString out;
    };

    explicit KeyringSession(Keyring keyring)
        : m_keyring(keyring)
    {
    }

    Finished run(const QStringList &words, bool withoutGlib = false) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path()); // QTemporaryDir makes it with mode 0700
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("share")));
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        environment.remove(QStringLiteral("DISPLAY"));
        environment.insert(QStringLiteral("SELF"), QCoreApplication::applicationFilePath());
        if (withoutGlib)
            environment.insert(QStringLiteral("QT_NO_GLIB"), QStringLiteral("1"));
        if (m_keyring == None) // nor a bus: one would start what is installed
            environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=") + m_folder.filePath(QStringLiteral("none")));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // Frozen: it has the name on the bus, and never says anything. It goes with the shell.
        const QString begin = m_keyring == None ? QString()
                                                : QStringLiteral("printf pass | gnome-keyring-daemon --unlock --components=secrets --foreground >/dev/null 2>&1 & K=$!; "
                                                                 "until gdbus wait --session --timeout 30 org.freedesktop.secrets; do :; done; ");
        const QString freeze = m_keyring == Frozen ? QStringLiteral("kill -STOP $K; ") : QString();
        const QString end = m_keyring == None ? QString() : QStringLiteral("; kill -CONT $K; kill $K; wait $K 2>/dev/null");
        const QString script = begin + freeze + QStringLiteral("\"$SELF\" \"$@\"; R=$?") + end + QStringLiteral("; exit $R");
        const QStringList shell = QStringList {QStringLiteral("bash"), QStringLiteral("-c"), script, QStringLiteral("bash")} + words;
        if (m_keyring == None)
            process.start(shell.first(), shell.mid(1));
        else
            process.start(QStringLiteral("dbus-run-session"), QStringList {QStringLiteral("--")} + shell);
        const bool ended = process.waitForFinished(180'000);
        if (!ended)
            process.kill();
        return {ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()).trimmed()};
    }

private:
    Keyring m_keyring;
    QTemporaryDir m_folder;
};

} // namespace muster
