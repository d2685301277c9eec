// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QWidget;

namespace muster {

class FileSignInDialog;
class RememberedPasswords;

// Passwords of operators of files: those that were typed while the program runs, those that are remembered, or a form that asks.
class FileSignIn : public QObject
{
    Q_OBJECT

public:
    using Go = std::function<void(const QString &address)>; // of whom a password is held now

    FileSignIn(RememberedPasswords &remembered, const QString &settingsFile);

    std::optional<QString> held(const QString &path, const QString &address) const;
    QString lastOf(const QString &path) const; // who signed in there last; blank: nobody

    // `mistake`: why what was tried does not open it; blank: nothing was tried yet. Not where one asks already.
    void ask(QWidget *parent, const QString &path, const QString &address, const QString &mistake, Go go);

    // What was typed has opened it: it is remembered from now on, or no longer, as was said then.
    void remember(const QString &path, const QString &address);

private:
    struct Typed
    {
        QString account;
        bool remembers = false;
    };

    void askBy(QWidget *parent, const QString &path, const QString &address, const QString &mistake, const Go &go);

    RememberedPasswords &m_remembered;
    QString m_settingsFile;
    QPointer<FileSignInDialog> m_dialog;
    std::optional<Typed> m_typed; // of which it is not known yet whether it opens it
};

} // namespace muster
