// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/AskPassword.h"

#include "core/Password.h"
#include "gui/commands/LoginDialog.h"
#include "gui/commands/SetPasswordDialog.h"
#include "gui/shell/WhenDone.h"
#include "gui/shell/WorkspaceContext.h"
#include "storage/Writer.h"

#include <QtConcurrentRun>

namespace muster {

namespace {

struct AskPasswordText
{
    Q_DECLARE_TR_FUNCTIONS(AskPassword)
};

void show(WorkspaceContext &context, const PasswordOwner &owner, const QString &password)
{
    auto *dialog = new LoginDialog(AskPasswordText::tr("The password of %1").arg(owner.name), owner.email, password, context.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// Making the hash takes a good part of a second.
void set(WorkspaceContext &context, QObject *asker, const PasswordOwner &owner, const QString &password, bool temporary, bool wasMadeUp)
{
    whenDone(QtConcurrent::run([password] { return Password::hash(password); }), asker, [=, &context](const Result<QString> &hash) {
        if (!hash)
            return context.refuse(hash.error());
        const auto outcomes = context.changes().setPassword({owner.userId, *hash, temporary, owner.since});
        whenDone(outcomes, asker, [=, &context](const Result<Outcome> &outcome) {
            if (outcome && wasMadeUp)
                show(context, owner, password);
        });
    });
}

} // namespace

void askPassword(WorkspaceContext &context, QObject *asker, const PasswordOwner &owner)
{
    auto *dialog = new SetPasswordDialog(owner.name, owner.about, context.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (owner.isOwn)
        dialog->setOwn();
    QObject::connect(dialog, &QDialog::accepted, asker, [=, &context] { set(context, asker, owner, dialog->password(), dialog->isTemporary(), dialog->wasMadeUp()); });
    dialog->open();
}

} // namespace muster
