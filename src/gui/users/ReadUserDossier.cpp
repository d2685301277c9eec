// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/ReadUserDossier.h"

#include "models/Refs.h"
#include "storage/mails/FindReturned.h"
#include "storage/queries/FindUsers.h"
#include "storage/queries/Listing.h"
#include "storage/queries/ReadPicture.h"

#include <algorithm>

namespace muster {

Result<UserDossier> ReadUserDossier::answer(Reader &reader) const
{
    const auto user = UserById {userId}.answer(reader);
    if (!user)
        return tl::unexpected(user.error());
    const auto members = ListIds {{.table = Table::Members, .filters = {{Column::UserId, {userId}}}}}.answer(reader);
    if (!members)
        return tl::unexpected(members.error());
    auto memberships = ReadRows {Table::Members, members->ids}.answer(reader);
    if (!memberships)
        return tl::unexpected(memberships.error());
    const auto sessionIds = ListIds {{.table = Table::Sessions, .filters = {{Column::UserId, {userId}}}}}.answer(reader);
    if (!sessionIds)
        return tl::unexpected(sessionIds.error());
    auto sessions = ReadRows {Table::Sessions, sessionIds->ids}.answer(reader);
    if (!sessions)
        return tl::unexpected(sessions.error());
    auto picture = ReadPicture {userId}.answer(reader);
    if (!picture)
        return tl::unexpected(picture.error());
    auto returned = FindReturned {.objects = {userId}}.answer(reader);
    if (!returned)
        return tl::unexpected(returned.error());
    auto roles = WhyRoles {userId}.answer(reader);
    if (!roles)
        return tl::unexpected(roles.error());
    auto access = WhyAccess {userId}.answer(reader);
    if (!access)
        return tl::unexpected(access.error());
    auto history = ReadHistory {userId}.answer(reader);
    if (!history && history.error().code != ErrorCode::NotAllowed) // the record is there for who may not see the trail, too
        return tl::unexpected(history.error());
    return UserDossier {*user, *std::move(roles), *std::move(memberships), *std::move(access), history ? *std::move(history) : QVector<Entry>(), *std::move(sessions), *std::move(picture), *std::move(returned)};
}

bool isStale(const UserDossier &dossier, const ChangedObjects &changed)
{
    const UserRef user = userRef(dossier.user);
    if (user.uuid.isEmpty()) // nothing was read yet
        return true;
    const auto isOneOfTheirs = [&](ObjectKind kind) { return changed.concerns(kind, user.uuid); };
    if (isOneOfTheirs(ObjectKind::User) || isOneOfTheirs(ObjectKind::Member) || isOneOfTheirs(ObjectKind::Assignment))
        return true;
    if (changed.touches(ObjectKind::Role)) // their names stand in it
        return true;
    const auto namesUser = [&](const FieldDefinition &column) {
        return column.referent == Referent::User && !cellOf(Table::Users, dossier.user, column.field).isNull();
    };
    if (changed.touches(ObjectKind::User) && std::any_of(columnsOf(Table::Users).cbegin(), columnsOf(Table::Users).cend(), namesUser)) // by address
        return true;
    if (user.defaultGroup && changed.touches(ObjectKind::Project)) // on every one of them
        return true;
    const auto joinsGroups = [&changed](const KindDefinition &kind) { // what holds them may be on other projects now
        return kind.joins() && changed.touches(kind.kind)
            && std::all_of(kind.references.cbegin(), kind.references.cend(), [](const ReferenceDefinition &one) { return one.kind == ObjectKind::Group; });
    };
    if (std::any_of(kindDefinitions().cbegin(), kindDefinitions().cend(), joinsGroups))
        return true;
    const auto concernsGroup = [&](const Row &membership) {
        const QString group = cellOf(Table::Members, membership, Column::GroupId).toString();
        return changed.concerns(ObjectKind::Group, group) || changed.concerns(ObjectKind::Assignment, group);
    };
    const auto concernsProject = [&](const AccessPath &path) { return changed.concerns(ObjectKind::Project, path.projectId); };
    return std::any_of(dossier.memberships.cbegin(), dossier.memberships.cend(), concernsGroup)
        || std::any_of(dossier.access.cbegin(), dossier.access.cend(), concernsProject);
}

} // namespace muster
