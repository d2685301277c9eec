// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace muster {

class ConnectDialog;
class FileChoice;
class RememberedPasswords;

// What this program does about passwords of servers: asks for one by a form, keeps it in the keychain where that is wanted, and
// takes it from there when a server asks for one that neither the environment nor .pgpass has.
class ServerSignIn : public QObject
{
    Q_OBJECT

public:
    ServerSignIn(FileChoice &files, RememberedPasswords &remembered);
    ~ServerSignIn() override;

    // Not where one asks already. `go` gets the location that was found.
    void ask(QWidget *parent, const QString &location, std::function<void(const QString &location)> go);

    static QString accountOf(const QString &location); // empty: it is none

Q_SIGNALS:
    void refused(const QString &account); // no password that is known lets one in there

private:
    void take(const ConnectDialog &dialog);

    FileChoice &m_files;
    RememberedPasswords &m_remembered;
    QPointer<ConnectDialog> m_dialog;
};

} // namespace muster
