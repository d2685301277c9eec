// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sync/SyncCommands.h"

#include "gui/commands/CommandSet.h"
#include "gui/commands/PlainCommand.h"
#include "gui/shell/Permits.h"
#include "gui/shell/Prompts.h"
#include "gui/shell/SyncWork.h"
#include "gui/shell/WhenDone.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/sync/ConnectionDialog.h"
#include "texts/ConnectionText.h"
#include "texts/ErrorText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct SyncCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(SyncCommands)
};

// All connections as they stood when one of them was opened: what others do meanwhile is not overwritten.
struct Seen
{
    QString text;
    qint64 since;
};

ChangeSet changeTo(const QVector<SyncSettings> &all, const Seen &seen)
{
    Change change = change::editWorkspace({{Field::Connections, SyncConnection::text(all)}}, seen.since);
    change.was = {{Field::Connections, seen.text}};
    return {{change}, {}};
}

void save(WorkspaceContext &context, ConnectionDialog *dialog, const QString &name, const Seen &seen)
{
    QVector<SyncSettings> all = SyncConnection::read(seen.text).value_or(QVector<SyncSettings>());
    all.removeIf([&name](const SyncSettings &other) { return other.name == name; });
    all.append(dialog->settings());
    const auto done = [&context, dialog] {
        if (!dialog->secret().isEmpty())
            context.sync().setSecret(dialog->settings(), dialog->secret());
        dialog->finish();
    };
    if (SyncConnection::text(all) == seen.text)
        return done();
    whenDone(context.changes().applyHere(changeTo(all, seen)), dialog, [dialog, done](const Result<Outcome> &outcome) {
        if (outcome)
            done();
        else
            dialog->refuse(errorText(outcome.error()));
    });
}

QString whyNotEdited(const WorkspaceContext &context)
{
    return whyNot(context, change::editWorkspace({{Field::Connections, QString()}}));
}

} // namespace

QVector<SyncSettings> connectionsOf(const WorkspaceContext &context)
{
    return SyncConnection::read(context.state().connections).value_or(QVector<SyncSettings>());
}

void openConnection(WorkspaceContext &context, const QString &name)
{
    const Seen seen {context.state().connections, context.state().since};
    const auto all = SyncConnection::read(seen.text);
    if (!all) // saving one would lose the others
        return context.say(connectionText(all.error()));
    SyncSettings known;
    QStringList others;
    for (const SyncSettings &one : *all) {
        if (one.name == name)
            known = one;
        else
            others.append(one.name);
    }
    auto *dialog = new ConnectionDialog(known, others, context.state().providers, context.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ConnectionDialog::saveWanted, dialog, [&context, dialog, name, seen] { save(context, dialog, name, seen); });
    dialog->open();
}

void removeConnection(WorkspaceContext &context, const QString &name)
{
    const QPointer<WorkspaceContext> guard(&context);
    context.ask().confirm(context.window(),
        {SyncCommandsText::tr("Remove connection"), SyncCommandsText::tr("“%1” is synced no longer. Nothing is changed here or there; what both had in common is kept, for when it is connected again.").arg(name), SyncCommandsText::tr("Remove connection"), true},
        [guard, name](Prompts::Confirmed confirmed) {
            if (!guard || !confirmed.yes)
                return;
            const Seen seen {guard->state().connections, guard->state().since};
            QVector<SyncSettings> all = SyncConnection::read(seen.text).value_or(QVector<SyncSettings>());
            all.removeIf([&name](const SyncSettings &other) { return other.name == name; });
            guard->changes().apply(changeTo(all, seen));
        });
}

void addSyncCommands(CommandSet &commands, WorkspaceContext &context)
{
    commands.add(std::make_unique<PlainCommand>(u"sync.add"_s, Command::Look {SyncCommandsText::tr("Connect another system…"), IconName::Add, {}, SyncCommandsText::tr("Keep accounts in step with a SCIM service or an LDAP directory")},
        PlainCommand::Doing {[&context] {
                                 context.goTo(u"sync"_s);
                                 openConnection(context, {});
                             },
            [&context] { return Availability::unless(whyNotEdited(context)); }}));
}

} // namespace muster
