// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/FieldActions.h"

#include "core/Kinds.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster {

QString FieldAction::tr(const char *text, int count)
{
    return text ? QCoreApplication::translate("FieldActions", text, nullptr, count) : QString();
}

Values FieldAction::set() const
{
    Values all = also;
    all.set(field, value);
    return all;
}

const QVector<FieldAction> &fieldActions()
{
    static const QVector<FieldAction> actions {
        {.id = "users.activate",
            .place = FieldAction::UserState,
            .kind = ObjectKind::User,
            .field = Field::Status,
            .value = keyOf(Status::Active),
            .text = QT_TRANSLATE_NOOP("FieldActions", "Activate"),
            .whyNot = QT_TRANSLATE_NOOP("FieldActions", "All that are selected are active already."),
            .icon = IconName::Activate,
            .about = QT_TRANSLATE_NOOP("FieldActions", "Let the selected users sign in"),
            .many = QT_TRANSLATE_N_NOOP("FieldActions", "Activate %Ln user(s)"),
            .question = {{.title = QT_TRANSLATE_NOOP("FieldActions", "Activate users"),
                .text = QT_TRANSLATE_NOOP("FieldActions", "They may sign in."),
                .button = QT_TRANSLATE_N_NOOP("FieldActions", "Activate %Ln user(s)")}}},
        {.id = "users.deactivate",
            .place = FieldAction::UserState,
            .kind = ObjectKind::User,
            .field = Field::Status,
            .value = keyOf(Status::Disabled),
            .also = {{Field::SessionsEnded, qint64(0)}},
            .text = QT_TRANSLATE_NOOP("FieldActions", "Deactivate…"),
            .whyNot = QT_TRANSLATE_NOOP("FieldActions", "All that are selected are deactivated already."),
            .icon = IconName::Deactivate,
            .about = QT_TRANSLATE_NOOP("FieldActions", "Keep the selected users from signing in; nothing else is lost"),
            .many = QT_TRANSLATE_N_NOOP("FieldActions", "Deactivate %Ln user(s)…"),
            .keys = "Ctrl+D",
            .question = {{.when = ApplyOptions::Always,
                .title = QT_TRANSLATE_NOOP("FieldActions", "Deactivate users"),
                .text = QT_TRANSLATE_NOOP("FieldActions", "They can no longer sign in, and their sessions end. Groups, projects and roles stay, so that activating brings all of it back."),
                .button = QT_TRANSLATE_N_NOOP("FieldActions", "Deactivate %Ln user(s)"),
                .danger = true}}},
        {.id = "users.resetPassword",
            .place = FieldAction::UserState,
            .kind = ObjectKind::User,
            .field = Field::ResetAsked,
            .value = qint64(0), // it becomes now
            .text = QT_TRANSLATE_NOOP("FieldActions", "Reset password…"),
            .whyNot = QT_TRANSLATE_NOOP("FieldActions", "None of the selected users can choose another password."),
            .icon = IconName::Mail,
            .about = QT_TRANSLATE_NOOP("FieldActions", "Mail a link by which the user chooses another password"),
            .many = QT_TRANSLATE_N_NOOP("FieldActions", "Reset passwords of %Ln user(s)…"),
            .question = {{.when = ApplyOptions::Always,
                .title = QT_TRANSLATE_NOOP("FieldActions", "Reset passwords"),
                .text = QT_TRANSLATE_NOOP("FieldActions", "Each gets a mail with a link that is good for an hour, once. Until another password is chosen, the one they have stays good. Undo within ten seconds takes the mails back."),
                .button = QT_TRANSLATE_N_NOOP("FieldActions", "Mail %Ln user(s) a link")}},
            .needs = {{Field::SignIn, keyOf(SignIn::Password), QT_TRANSLATE_NOOP("FieldActions", "They sign in through a provider, which keeps the password. Change it there.")},
                {Field::Status, keyOf(Status::Active), QT_TRANSLATE_NOOP("FieldActions", "The account is not active.")}},
            .byMail = true},
        {.id = "users.resendActivation",
            .place = FieldAction::UserState,
            .kind = ObjectKind::User,
            .field = Field::ActivationAsked,
            .value = qint64(0),
            .text = QT_TRANSLATE_NOOP("FieldActions", "Resend activation…"),
            .whyNot = QT_TRANSLATE_NOOP("FieldActions", "None of the selected users waits for activation."),
            .icon = IconName::Mail,
            .about = QT_TRANSLATE_NOOP("FieldActions", "Mail a new link by which the user activates the account; the old one ends"),
            .many = QT_TRANSLATE_N_NOOP("FieldActions", "Resend activation to %Ln user(s)…"),
            .question = {{.when = ApplyOptions::Always,
                .title = QT_TRANSLATE_NOOP("FieldActions", "Resend activation"),
                .text = QT_TRANSLATE_NOOP("FieldActions", "Each gets a mail with a new link that is good for seven days, once. Links that were sent before end. Undo within ten seconds takes the mails back."),
                .button = QT_TRANSLATE_N_NOOP("FieldActions", "Mail %Ln user(s) a link")}},
            .needs = {{Field::SignIn, keyOf(SignIn::Password), QT_TRANSLATE_NOOP("FieldActions", "They sign in through a provider: the account becomes active when they do.")},
                {Field::Status, keyOf(Status::Pending), QT_TRANSLATE_NOOP("FieldActions", "The account is not pending activation.")}},
            .byMail = true},
        {.id = "users.unlock",
            .place = FieldAction::UserState,
            .kind = ObjectKind::User,
            .field = Field::Locked,
            .value = false,
            .text = QT_TRANSLATE_NOOP("FieldActions", "Unlock"),
            .whyNot = QT_TRANSLATE_NOOP("FieldActions", "None of the selected users is locked."),
            .icon = IconName::Unlock,
            .about = QT_TRANSLATE_NOOP("FieldActions", "Let locked users try again"),
            .many = QT_TRANSLATE_N_NOOP("FieldActions", "Unlock %Ln user(s)")},
        {.id = "users.resetMfa",
            .place = FieldAction::UserState,
            .kind = ObjectKind::User,
            .field = Field::Mfa,
            .value = false,
            .text = QT_TRANSLATE_NOOP("FieldActions", "Reset MFA…"),
            .whyNot = QT_TRANSLATE_NOOP("FieldActions", "None of the selected users has MFA set up."),
            .icon = IconName::Shield,
            .about = QT_TRANSLATE_NOOP("FieldActions", "For who lost the device of their second factor"),
            .many = QT_TRANSLATE_N_NOOP("FieldActions", "Reset MFA of %Ln user(s)…"),
            .question = {{.when = ApplyOptions::Always,
                .title = QT_TRANSLATE_NOOP("FieldActions", "Reset MFA"),
                .text = QT_TRANSLATE_NOOP("FieldActions", "Until they have set up a second factor again, one is enough to sign in. Make sure that it is they who ask for it."),
                .button = QT_TRANSLATE_N_NOOP("FieldActions", "Reset MFA of %Ln user(s)"),
                .danger = true}}},
        {.id = "users.endSessions",
            .place = FieldAction::UserState,
            .kind = ObjectKind::User,
            .field = Field::SessionsEnded,
            .value = qint64(0), // it becomes now
            .text = QT_TRANSLATE_NOOP("FieldActions", "End sessions…"),
            .whyNot = QT_TRANSLATE_NOOP("FieldActions", "None of the selected users has a session."),
            .icon = IconName::SignOut,
            .about = QT_TRANSLATE_NOOP("FieldActions", "Whoever is signed in has to sign in again"),
            .many = QT_TRANSLATE_N_NOOP("FieldActions", "End sessions of %Ln user(s)…"),
            .question = {{.when = ApplyOptions::Always,
                .title = QT_TRANSLATE_NOOP("FieldActions", "End sessions"),
                .text = QT_TRANSLATE_NOOP("FieldActions", "Whoever is signed in has to sign in again, as soon as the login server asks. This cannot be taken back."),
                .button = QT_TRANSLATE_N_NOOP("FieldActions", "End sessions of %Ln user(s)")}}},
        {.id = "users.removePicture",
            .place = FieldAction::UserPicture,
            .kind = ObjectKind::User,
            .field = Field::Picture,
            .value = QString(u""_s),
            .text = QT_TRANSLATE_NOOP("FieldActions", "Take the picture away"),
            .whyNot = QT_TRANSLATE_NOOP("FieldActions", "None of the selected users has a picture."),
            .about = QT_TRANSLATE_NOOP("FieldActions", "The record then has none"),
            .many = QT_TRANSLATE_N_NOOP("FieldActions", "Take the pictures of %Ln user(s) away"),
            .question = {{.title = QT_TRANSLATE_NOOP("FieldActions", "Take pictures away"),
                .text = QT_TRANSLATE_NOOP("FieldActions", "Their records then have none."),
                .button = QT_TRANSLATE_N_NOOP("FieldActions", "Take the pictures of %Ln user(s) away")}}},
        {.id = "users.joinDefaultGroup",
            .place = FieldAction::UserGroups,
            .kind = ObjectKind::User,
            .field = Field::DefaultGroup,
            .value = true,
            .text = QT_TRANSLATE_NOOP("FieldActions", "Put in the Default Group"),
            .whyNot = QT_TRANSLATE_NOOP("FieldActions", "All that are selected are in the Default Group already."),
            .icon = IconName::Group,
            .about = QT_TRANSLATE_NOOP("FieldActions", "Access to every project, and to every new one"),
            .many = QT_TRANSLATE_N_NOOP("FieldActions", "Put %Ln user(s) in the Default Group")},
        {.id = "projects.archive",
            .place = FieldAction::ProjectArchive,
            .kind = ObjectKind::Project,
            .field = Field::Archived,
            .value = true,
            .text = QT_TRANSLATE_NOOP("FieldActions", "Archive project"),
            .whyNot = QT_TRANSLATE_NOOP("FieldActions", "It is archived already."),
            .icon = IconName::Archive},
        {.id = "projects.unarchive",
            .place = FieldAction::ProjectArchive,
            .kind = ObjectKind::Project,
            .field = Field::Archived,
            .value = false,
            .text = QT_TRANSLATE_NOOP("FieldActions", "Take out of the archive"),
            .whyNot = QT_TRANSLATE_NOOP("FieldActions", "It is not archived."),
            .icon = IconName::Archive},
        {.id = "assignments.write",
            .place = FieldAction::AssignmentAccess,
            .kind = ObjectKind::Assignment,
            .field = Field::Access,
            .value = keyOf(Access::Write),
            .text = QT_TRANSLATE_NOOP("FieldActions", "Access: Write"),
            .whyNot = QT_TRANSLATE_NOOP("FieldActions", "It is so already."),
            .icon = IconName::Write},
        {.id = "assignments.readOnly",
            .place = FieldAction::AssignmentAccess,
            .kind = ObjectKind::Assignment,
            .field = Field::Access,
            .value = keyOf(Access::ReadOnly),
            .text = QT_TRANSLATE_NOOP("FieldActions", "Access: Read Only"),
            .whyNot = QT_TRANSLATE_NOOP("FieldActions", "It is so already."),
            .icon = IconName::ReadOnly},
        {.id = "assignments.team",
            .place = FieldAction::AssignmentTeam,
            .kind = ObjectKind::Assignment,
            .field = Field::Team,
            .value = true,
            .text = QT_TRANSLATE_NOOP("FieldActions", "Tick Team"),
            .whyNot = QT_TRANSLATE_NOOP("FieldActions", "It is a team already."),
            .icon = IconName::Team,
            .keys = "Ctrl+Shift+T"},
        {.id = "assignments.noTeam",
            .place = FieldAction::AssignmentTeam,
            .kind = ObjectKind::Assignment,
            .field = Field::Team,
            .value = false,
            .text = QT_TRANSLATE_NOOP("FieldActions", "Clear Team"),
            .whyNot = QT_TRANSLATE_NOOP("FieldActions", "It is no team."),
            .keys = "Ctrl+Alt+T"},
    };
    return actions;
}

QStringList fieldActionIds(FieldAction::Place place)
{
    QStringList ids;
    for (const FieldAction &action : fieldActions()) {
        if (action.place == place)
            ids << QString::fromLatin1(action.id);
    }
    return ids;
}

} // namespace muster
