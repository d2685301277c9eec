// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/scim/ScimContext.h"

#include "core/Text.h"
#include "storage/apply/ChangesFrom.h"
#include "texts/ErrorText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Type = ScimError::Type;

struct ScimText
{
    Q_DECLARE_TR_FUNCTIONS(Scim)
};

struct Kind
{
    int status;
    Type type = Type::None;
};

// Conflicts that no other value would end are 403: clients take 409 for somebody who is there already.
Kind kindOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::EmailTaken:
    case ErrorCode::NameTaken:
    case ErrorCode::IdTaken:
        return {409, Type::Uniqueness};
    case ErrorCode::InvalidEmail:
    case ErrorCode::LocalPartTooLong:
    case ErrorCode::InvalidValue:
    case ErrorCode::ForbiddenCharacter:
    case ErrorCode::TextTooLong:
    case ErrorCode::MissingField:
    case ErrorCode::NamedTwice:
    case ErrorCode::GroupCircle:
    case ErrorCode::UserNotFound: // that a value names
    case ErrorCode::GroupNotFound:
    case ErrorCode::ProviderNotFound:
        return {400, Type::InvalidValue};
    case ErrorCode::BelongsToUser:
    case ErrorCode::FixedField:
    case ErrorCode::BuiltIn:
        return {400, Type::Mutability};
    case ErrorCode::NotAllowed:
    case ErrorCode::LastAdministrator:
    case ErrorCode::OnTwoTeams:
    case ErrorCode::SeatsExceeded:
    case ErrorCode::SeatsWithoutLicence:
    case ErrorCode::DeletionNotAllowed:
    case ErrorCode::GroupInUse:
    case ErrorCode::WorkspaceReadOnly:
        return {403};
    case ErrorCode::OperatorNotFound:
    case ErrorCode::PasswordWrong:
    case ErrorCode::ServerRefusesLogin:
        return {401};
    case ErrorCode::Cancelled:
    case ErrorCode::WorkspaceBusy:
    case ErrorCode::WorkspaceGone:
    case ErrorCode::ServerUnreachable:
    case ErrorCode::DiskFull:
    case ErrorCode::OutcomeUnknown:
        return {503};
    default:
        return {500};
    }
}

} // namespace

ScimError scimErrorOf(const Error &error)
{
    const auto [status, type] = kindOf(error.code);
    if (status == 500 || status == 503)
        qWarning("SCIM: a request was not done: error %d", int(error.code)); // what belongs to it may name somebody, or where everything stands
    if (status == 401)
        return {status, type, ScimText::tr("The token is not good, or not any more.")};
    if (status == 503)
        return {status, type, ScimText::tr("The workspace cannot be reached at the moment. Try again later.")};
    if (status == 500)
        return {status, type, ScimText::tr("That could not be done. The log of the server has the number of the error.")};
    return {status, type, errorText(error)};
}

bool wasOvertaken(const Error &error)
{
    return error.code == ErrorCode::Changed || error.code == ErrorCode::ChangedBesides || error.code == ErrorCode::AlreadyMember || error.code == ErrorCode::MemberNotFound;
}

ScimError scimErrorOf(const Error &error, const ScimRequest &request, const QString &id)
{
    if ((error.code == ErrorCode::UserNotFound || error.code == ErrorCode::GroupNotFound) && error.parameters.contains(id, Qt::CaseInsensitive))
        return scimNotFound(id).value();
    if (!wasOvertaken(error))
        return scimErrorOf(error);
    return request.ifMatch.isEmpty() ? ScimError {503, Type::None, ScimText::tr("Others are changing the same at this moment. Try again later.")} : scimChanged();
}

Result<Outcome> ScimContext::apply(QVector<Change> changes, std::function<Result<void>()> stands) const
{
    return waited(workspace.apply(std::make_shared<ChangesFrom>(origin, std::move(changes), std::move(stands)), EventHeader {.reason = reason}));
}

bool isAmong(const QByteArray &tags, const QString &version)
{
    const auto opaque = [](QByteArray tag) {
        tag = tag.trimmed();
        return tag.startsWith("W/") ? tag.mid(2) : tag;
    };
    const QByteArray own = opaque(version.toLatin1());
    const QList<QByteArray> list = tags.left(8 * 1024).split(',');
    return tags.trimmed() == "*" || std::any_of(list.cbegin(), list.cend(), [&](const QByteArray &tag) { return opaque(tag) == own; });
}

tl::unexpected<ScimError> scimNotFound(const QString &id)
{
    return scimFail(Type::None, ScimText::tr("There is nothing with the ID “%1”.").arg(quotedText(id)), 404);
}

ScimError scimChanged()
{
    return {412, Type::None, ScimText::tr("It was changed since. Read it again.")};
}

} // namespace muster
