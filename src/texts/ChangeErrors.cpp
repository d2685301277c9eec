// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/ErrorTopics.h"

#include "core/FieldDefinition.h"

namespace muster {

namespace {

QString notFound(const Error &error)
{
    const QString name = error.parameters.value(0);
    switch (error.code) {
    case ErrorCode::UserNotFound:
        return ChangeErrors::tr(
            "There is no user “%1”. Check the address or User ID; somebody may have deleted the account.")
            .arg(name);
    case ErrorCode::GroupNotFound:
        return ChangeErrors::tr("There is no group “%1”. Check the name; somebody may have renamed or deleted it.")
            .arg(name);
    case ErrorCode::ProjectNotFound:
        return ChangeErrors::tr("There is no project “%1”. Check the name; somebody may have renamed or deleted it.")
            .arg(name);
    case ErrorCode::RoleNotFound:
        return ChangeErrors::tr("There is no role “%1” that fits here. Choose one of the list of roles.").arg(name);
    case ErrorCode::RoleAmbiguous:
        return ChangeErrors::tr("Two roles are called “%1”: one of the workspace (%2) and one of projects (%3). Say which one by its key.")
            .arg(name, error.parameters.value(1), error.parameters.value(2));
    case ErrorCode::PermissionNotFound:
        return ChangeErrors::tr("There is no permission “%1”. Permissions are named as module.action, as the page Roles and “musterctl list roles” show them.").arg(name);
    case ErrorCode::ProviderNotFound:
        return ChangeErrors::tr("There is no authentication provider “%1”. Choose another, or add it in the settings.")
            .arg(name);
    case ErrorCode::ClassificationNotFound:
        return ChangeErrors::tr("There is no classification “%1”. Choose another, or add it in the settings.")
            .arg(name);
    case ErrorCode::AssignmentNotFound:
        return ChangeErrors::tr("“%1” is not on the project “%2”. Somebody may have removed the assignment.")
            .arg(name, error.parameters.value(1));
    case ErrorCode::MemberNotFound:
        return ChangeErrors::tr("“%1” is not in the group “%2”. Somebody may have removed the user from it.")
            .arg(name, error.parameters.value(1));
    default:
        return {};
    }
}

QString taken(const Error &error)
{
    const QStringList &p = error.parameters;
    switch (error.code) {
    case ErrorCode::EmailTaken:
        return ChangeErrors::tr("The address “%1” belongs to another user. Enter another, or edit that user.")
            .arg(p.value(0));
    case ErrorCode::NameTaken:
        return ChangeErrors::tr("The name “%1” is taken. Choose another.").arg(p.value(0));
    case ErrorCode::IdTaken:
        return ChangeErrors::tr("The ID “%1” is or was in use. Leave it out to get a new one.").arg(p.value(0));
    case ErrorCode::AlreadyMember:
        return ChangeErrors::tr("“%1” is already in the group “%2”. Nothing is to be done.")
            .arg(p.value(0), p.value(1));
    case ErrorCode::AlreadyAssigned:
        return ChangeErrors::tr("“%1” is already on the project “%2”. Edit that assignment instead.")
            .arg(p.value(0), p.value(1));
    default:
        return {};
    }
}

// Null where nothing stands, in words.
QString orBlank(const QString &key, const QString &value)
{
    return value.isEmpty() ? ChangeErrors::tr("(blank)") : fieldValue(key, value);
}

// What was seen was another event's: there is no field to name.
QString changedSince(const QStringList &p)
{
    const QString by = p.value(5);
    const QString seen = p.value(2);
    const QString now = p.value(3);
    if (seen.isEmpty() && by.isEmpty())
        return ChangeErrors::tr("“%1” was changed in the meantime. Look at it again before you change it.").arg(p.value(0));
    if (seen.isEmpty())
        return ChangeErrors::tr("%2 changed “%1” in the meantime. Look at it again before you change it.").arg(p.value(0), by);
    if (now.isEmpty())
        return ChangeErrors::tr("“%1” is not what you saw: you saw event %2, and no event has written it. Look at it again before you change it.")
            .arg(p.value(0), seen);
    return ChangeErrors::tr("“%1” is not what you saw: you saw event %2, and event %3 of %4 wrote it last. Look at it again before you change it.")
        .arg(p.value(0), seen, now, by);
}

QString changedMeanwhile(const QStringList &p)
{
    if (p.value(1).isEmpty())
        return changedSince(p);
    const QString field = fieldTitle(p.value(1));
    const QString was = orBlank(p.value(1), p.value(2));
    const QString now = orBlank(p.value(1), p.value(3));
    const QString wanted = orBlank(p.value(1), p.value(4));
    if (p.value(5).isEmpty())
        return ChangeErrors::tr("“%1” is not what you saw: %2 was “%5” and is now “%3”, you want “%4”. Look again, then decide.")
            .arg(p.value(0), field, now, wanted, was);
    return ChangeErrors::tr(
        "%5 changed “%1” in the meantime: %2 was “%6” and is now “%3”, you want “%4”. Look again, then decide.")
        .arg(p.value(0), field, now, wanted, p.value(5), was);
}

QString changedBesides(const QStringList &p)
{
    const QString field = fieldTitle(p.value(1));
    const QString was = orBlank(p.value(1), p.value(2));
    const QString now = orBlank(p.value(1), p.value(3));
    if (p.value(4).isEmpty())
        return ChangeErrors::tr("“%1” is not what you saw: %2 was “%3” and is now “%4”. Look again, then decide.").arg(p.value(0), field, was, now);
    return ChangeErrors::tr("%5 changed “%1” in the meantime: %2 was “%3” and is now “%4”. Look again, then decide.")
        .arg(p.value(0), field, was, now, p.value(4));
}

QString refused(const Error &error)
{
    const QStringList &p = error.parameters;
    switch (error.code) {
    case ErrorCode::FixedField:
        if (p.value(1) == keyOf(Field::Scope))
            return ChangeErrors::tr("The scope of the role “%1” never changes. Add another role instead.").arg(p.value(0));
        return ChangeErrors::tr("“%2” of “%1” never changes. Add a new user instead.")
            .arg(p.value(0), fieldTitle(p.value(1)));
    case ErrorCode::BelongsToUser:
        return ChangeErrors::tr("“%2” of “%1” belongs to the user, because the account is no longer pending. "
                                "A setting of the workspace can let administrators correct it.")
            .arg(p.value(0), fieldTitle(p.value(1)));
    case ErrorCode::GroupCircle:
        return ChangeErrors::tr("“%1” cannot be put into “%2”: a group would be in itself, %3. Take one of them out first.")
            .arg(p.value(0), p.value(1), p.value(2));
    case ErrorCode::GroupInUse:
        return ChangeErrors::tr(
            "The group “%1” is on %Ln project(s): %2. Take it off first.", nullptr, p.value(1).toInt())
            .arg(p.value(0), p.value(2));
    case ErrorCode::RoleInUse:
        if (const int users = p.value(1).toInt(); users > 0)
            return ChangeErrors::tr("The role “%1” is held by %Ln user(s). Choose which role they get instead.", nullptr, users).arg(p.value(0));
        if (p.value(2).toInt() == 0)
            return ChangeErrors::tr("The role “%1” is offered in %Ln invitation(s). Choose which role takes its place.", nullptr, p.value(3).toInt()).arg(p.value(0));
        return ChangeErrors::tr("The role “%1” is given in %Ln assignment(s) on projects. Choose which role takes its place.", nullptr, p.value(2).toInt())
            .arg(p.value(0));
    case ErrorCode::ProjectInUse:
        return ChangeErrors::tr(
            "The project “%1” still has %Ln assignment(s). Remove them first, or archive the project.", nullptr,
            p.value(1).toInt())
            .arg(p.value(0));
    case ErrorCode::ProjectArchived:
        return ChangeErrors::tr("The project “%1” is archived, and nobody is invited to it. Take it out of the archive first.").arg(p.value(0));
    case ErrorCode::EntryInUse:
        if (p.value(0) == keyOf(Field::Providers))
            return ChangeErrors::tr("%Ln user(s) sign in by “%1”, so it stays in the list. Give them another provider first.", nullptr, p.value(2).toInt()).arg(p.value(1));
        return ChangeErrors::tr("%Ln user(s) are classified as “%1”, so it stays in the list. Classify them otherwise first.", nullptr, p.value(2).toInt()).arg(p.value(1));
    case ErrorCode::TimeToCome:
        return ChangeErrors::tr("“%1” is yet to come: %2. Enter a time that has passed.").arg(fieldTitle(p.value(0)), p.value(1));
    case ErrorCode::PermissionInUse:
        return ChangeErrors::tr("The role “%2” permits “%1”. Take it out of the role first.").arg(p.value(0), p.value(1));
    case ErrorCode::PictureMissing:
        return ChangeErrors::tr("The picture of “%1” is missing: it is set by “Picture…” or “musterctl picture”, not by its hash.").arg(p.value(0));
    case ErrorCode::PictureUnreadable:
        return ChangeErrors::tr("That is no picture that can be read. Choose a PNG or JPEG file.");
    case ErrorCode::PictureTooLarge:
        return ChangeErrors::tr("The picture is too large: %1 pixels across and %2 MB are the most. Choose a smaller one.").arg(p.value(0), p.value(1));
    case ErrorCode::BuiltIn:
        return ChangeErrors::tr("“%1” is built in and stays as it is.").arg(p.value(0));
    case ErrorCode::DeletionNotAllowed:
        return ChangeErrors::tr(
            "The workspace does not let you delete “%1”. Deactivate the user instead, or change the setting.")
            .arg(p.value(0));
    case ErrorCode::SessionsStayEnded:
        return ChangeErrors::tr("The sessions of “%1” stay ended: taking this back does not begin them anew. Whoever was signed in signs in again.").arg(p.value(0));
    case ErrorCode::AccountActive:
        return ChangeErrors::tr("“%1” is active already. For another password, use “Reset password”.").arg(p.value(0));
    case ErrorCode::AccountPending:
        return ChangeErrors::tr("“%1” is not activated yet. Use “Resend activation”, which leads to a password too.").arg(p.value(0));
    case ErrorCode::AccountDisabled:
        return ChangeErrors::tr("“%1” is deactivated. Activate the account first.").arg(p.value(0));
    case ErrorCode::AccessFromDefaultGroup:
        return ChangeErrors::tr(
            "“%1” has access to “%2” through the Default Group only. Remove the user from the Default Group instead.")
            .arg(p.value(0), p.value(1));
    case ErrorCode::Changed:
        return changedMeanwhile(p);
    case ErrorCode::ChangedBesides:
        return changedBesides(p);
    case ErrorCode::Nothing:
        return p.value(0).isEmpty() ? ChangeErrors::tr("Everything is so already. Nothing is to be done.")
                                    : ChangeErrors::tr("“%1” is so already. Nothing is to be done.").arg(p.value(0));
    default:
        return {};
    }
}

} // namespace

QString ChangeErrors::text(const Error &error)
{
    for (const auto topic : {notFound, taken, refused}) {
        if (const QString sentence = topic(error); !sentence.isNull())
            return sentence;
    }
    return {};
}

} // namespace muster
