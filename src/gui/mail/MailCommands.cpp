// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/MailCommands.h"

#include "core/Kinds.h"
#include "core/MailServer.h"
#include "gui/commands/CommandSet.h"
#include "gui/commands/PlainCommand.h"
#include "gui/mail/LettersDialog.h"
#include "gui/mail/SignInDialog.h"
#include "gui/shell/OutgoingMail.h"
#include "gui/shell/Permits.h"
#include "gui/shell/Prompts.h"
#include "gui/shell/WhenDone.h"
#include "gui/shell/WorkspaceContext.h"
#include "models/Selection.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct MailCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(MailCommands)
};

QVector<ObjectRow> selectedMails(const WorkspaceContext &context, const QVector<MailState> &states)
{
    QVector<ObjectRow> mails;
    for (const ObjectRow &object : context.selection().rows) {
        if (object.table == Table::Mails && std::any_of(states.cbegin(), states.cend(), [&object](MailState state) { return object.text(Column::MailState) == keyOf(state); }))
            mails.append(object);
    }
    return mails;
}

bool isInvitation(const ObjectRow &mail)
{
    const QString kind = mail.text(Column::Mail);
    return kind == keyOf(MailKind::Invitation) || kind == keyOf(MailKind::InvitationReminder);
}

QString whyNotEdited(const WorkspaceContext &context)
{
    return whyNot(context, change::editUser({}, {{Field::ResetAsked, qint64(0)}}));
}

// Nobody asked for it, so nobody takes it back by a change.
bool isByItself(const ObjectRow &mail)
{
    const QString kind = mail.text(Column::Mail);
    return kind == keyOf(MailKind::InvitationReminder) || kind == keyOf(MailKind::SeatWarning);
}

Availability forSelected(const WorkspaceContext &context, const QVector<MailState> &states, const QString &otherwise)
{
    const QString why = whyNotEdited(context);
    return selectedMails(context, states).isEmpty() ? Availability::no(otherwise) : Availability::unless(why);
}

const QVector<MailState> Unsent {MailState::Failed, MailState::Perhaps};

// What is asked for of whom, and where it goes.
TextQuestion secretQuestion(const MailServer &server)
{
    TextQuestion question {.title = MailCommandsText::tr("Password of the mail server"), .label = MailCommandsText::tr("Password of “%1”").arg(server.user), .button = MailCommandsText::tr("Use it"), .isSecret = true};
    const QString host = server.tokens ? server.tokens->host() : server.host;
    if (server.tokens && server.tokens->grant == TokenSource::Grant::ClientCredentials)
        question.label = MailCommandsText::tr("Secret of the client “%1”").arg(server.tokens->client);
    else if (server.tokens)
        question.label = MailCommandsText::tr("Refresh token of “%1”; behind a space the secret of the client, where it has one").arg(server.user);
    else if (server.signIn == MailServer::SignIn::AccessToken)
        question.label = MailCommandsText::tr("Access token of “%1”").arg(server.user);
    question.text = MailCommandsText::tr("It goes to “%1” alone, through TLS, and is kept by what keeps passwords on this computer.").arg(host);
    return question;
}

void askPassword(WorkspaceContext &context)
{
    const MailServer server = context.mail().server();
    context.ask().text(context.window(), secretQuestion(server), [&context, account = server.account()](const QString &password) { context.mail().setPassword(account, password); });
}

void signIn(WorkspaceContext &context)
{
    const MailServer server = context.mail().server();
    auto *dialog = new SignInDialog(server, context.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &context, [dialog, &context, account = server.account()] { context.mail().setPassword(account, dialog->secret()); });
    dialog->open();
}

void takeBack(WorkspaceContext &context)
{
    ChangeSet set;
    for (const ObjectRow &mail : selectedMails(context, {MailState::Waiting})) {
        const QString id = mail.text(Column::ObjectId);
        if (isInvitation(mail))
            set.changes.append(change::editInvitation(id, {{Field::InvitationAsked, QVariant()}}));
        else
            set.changes.append(change::editUser(id, {{mail.text(Column::Mail) == keyOf(MailKind::Activation) ? Field::ActivationAsked : Field::ResetAsked, QVariant()}}));
    }
    context.changes().apply(set);
}

void retry(WorkspaceContext &context)
{
    for (const ObjectRow &mail : selectedMails(context, Unsent)) {
        whenDone(context.workspace().retryMail(mail.row.id), &context, [&context](const Result<bool> &again) {
            if (!again)
                return context.refuse(again.error());
            if (!*again)
                return context.say(MailCommandsText::tr("The mail is being sent, or somebody else has tried it again."));
            context.mail().look();
        });
    }
}

Availability mayHavePassword(const WorkspaceContext &context)
{
    const std::optional<MailServer> server = MailServer::parse(context.state().mailServer);
    if (!server)
        return Availability::no(MailCommandsText::tr("Set a mail server in the settings first."));
    return server->signIn == MailServer::SignIn::None ? Availability::no(MailCommandsText::tr("The mail server wants no password.")) : Availability::yes();
}

Availability maySignIn(const WorkspaceContext &context)
{
    const MailServer server = context.mail().server();
    return server.tokens && server.tokens->canSignIn() ? Availability::yes() : Availability::no(MailCommandsText::tr("The mail server of the settings is none that one signs in to by a code."));
}

Availability mayTest(const WorkspaceContext &context)
{
    if (const QString why = whyNotEdited(context); !why.isEmpty())
        return Availability::no(why);
    return context.state().mailServer.isEmpty() && context.state().mailSender.isEmpty() ? Availability::no(MailCommandsText::tr("Set a mail server in the settings first.")) : Availability::yes();
}

} // namespace

void addMailCommands(CommandSet &commands, WorkspaceContext &context)
{
    const auto add = [&commands](const QString &id, const Command::Look &look, PlainCommand::Doing doing) { commands.add(std::make_unique<PlainCommand>(id, look, std::move(doing))); };
    add(u"mail.takeBack"_s, {MailCommandsText::tr("Take back"), IconName::Undo, {}, MailCommandsText::tr("The mail does not go out")},
        {[&context] { takeBack(context); }, [&context] {
             const QVector<ObjectRow> waiting = selectedMails(context, {MailState::Waiting});
             if (std::any_of(waiting.cbegin(), waiting.cend(), isByItself))
                 return Availability::no(MailCommandsText::tr("Reminders and warnings go out by themselves. When invitations are reminded of is a setting of the workspace."));
             return forSelected(context, {MailState::Waiting}, MailCommandsText::tr("Select a mail that waits first."));
         }});
    add(u"mail.retry"_s, {MailCommandsText::tr("Try again"), IconName::Refresh, {}, MailCommandsText::tr("Send it now, with a new link")},
        {[&context] { retry(context); }, [&context] { return forSelected(context, Unsent, MailCommandsText::tr("Select a mail that failed, or perhaps did, first.")); }});
    add(u"mail.showUser"_s, {MailCommandsText::tr("Show whom it is for"), IconName::User, {}, MailCommandsText::tr("Open the record of whom the mail is for")},
        {[&context] {
             for (const ObjectRow &mail : context.selection().rows.mid(0, 1))
                 isInvitation(mail) ? context.reveal(ObjectKind::Invitation, mail.text(Column::ObjectId)) : context.openRecord(ObjectKind::User, mail.text(Column::ObjectId));
         },
            [&context] { return context.selection().rows.size() == 1 && context.selection().rows.first().table == Table::Mails ? Availability::yes() : Availability::no(MailCommandsText::tr("Select one mail first.")); }});
    add(u"mail.letters"_s, {MailCommandsText::tr("Texts of mails…"), IconName::Edit, {}, MailCommandsText::tr("What mails say, by kind and language")}, {[&context] { LettersDialog::open(context); }, [&context] { return Availability::unless(whyNot(context, change::editWorkspace({{Field::MailTexts, QString()}}))); }});
    add(u"mail.test"_s, {MailCommandsText::tr("Test the connection"), IconName::Verify, {}, MailCommandsText::tr("Try the mail server, and see what others think of mail from the sender")},
        {[&context] {
             context.goTo(u"mail"_s);
             Q_EMIT context.mail().testWanted();
         },
            [&context] { return mayTest(context); }});
    add(u"mail.password"_s, {MailCommandsText::tr("Password of the mail server…"), IconName::Key}, {[&context] { askPassword(context); }, [&context] { return mayHavePassword(context); }});
    add(u"mail.signIn"_s, {MailCommandsText::tr("Sign in to the mail server…"), IconName::User, {}, MailCommandsText::tr("By a code that is typed in in a browser")}, {[&context] { signIn(context); }, [&context] { return maySignIn(context); }});
}

} // namespace muster
