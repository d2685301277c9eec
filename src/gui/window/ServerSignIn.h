// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace muster {

class ConnectDialog;
class FileChoice;

// What this program does about passwords of servers: asks for one by a form, keeps it in the keychain where that is wanted, and
// takes it from there when a server asks for one that neither the environment nor .pgpass has.
class ServerSignIn : public QObject
{
    Q_OBJECT

public:
    // `settingsFile` holds for which accounts there is a password in the keychain, and no password.
    ServerSignIn(FileChoice &files, const QString &settingsFile);
    ~ServerSignIn() override;

    // Not where one asks already. `go` gets the location that was found.
    void ask(QWidget *parent, const QString &location, std::function<void(const QString &location)> go);

    static QString accountOf(const QString &location); // empty: it is none

Q_SIGNALS:
    void refused(const QString &account); // no password that is known lets one in there
    void notKept(); // the keychain did not take it

private:
    void take(const ConnectDialog &dialog);
    QStringList remembered() const;
    void setRemembered(const QString &account, bool isKept);

    FileChoice &m_files;
    QString m_settingsFile;
    QPointer<ConnectDialog> m_dialog;
};

} // namespace muster
