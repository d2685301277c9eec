// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QObject;

namespace muster {

class WorkspaceContext;

// Whose password is set: `about` makes a bad one.
struct PasswordOwner
{
    QString userId;
    QString name;
    QString email;
    QStringList about;
    qint64 since = 0; // see Change::seen
    bool isOwn = false; // of the account one works as
};

// Asks for a password by a form and sets it; one that was made up is shown once. `asker` goes no sooner than the window.
void askPassword(WorkspaceContext &context, QObject *asker, const PasswordOwner &owner);

} // namespace muster
