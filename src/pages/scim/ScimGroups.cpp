// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/scim/ScimGroups.h"

#include "core/Text.h"
#include "core/Uuid.h"
#include "storage/queries/Listing.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Type = ScimError::Type;

struct ScimGroupsText
{
    Q_DECLARE_TR_FUNCTIONS(ScimGroups)
};

QString versionOf(const DirectoryGroup &group)
{
    return u"W/\"%1\""_s.arg(group.version);
}

QString timeText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toUTC().toString(Qt::ISODateWithMs);
}

Change nesting(Verb verb, const QString &outer, const QString &inner)
{
    Change change(verb, ObjectKind::Nesting);
    change.setReference("outer"_L1, outer);
    change.setReference("inner"_L1, inner);
    return change;
}

// The ID that a filter names in any case, so that it can be told without a look at all who are in a group. None where it asks for more of them.
QStringList membersIn(const ScimMatch &match)
{
    const std::optional<QString> id = match.mentions(u"members"_s) == 1 ? match.pinned(u"members"_s, u"value"_s) : std::nullopt;
    return id ? QStringList {id->toLower()} : QStringList();
}

} // namespace

ScimSelection ScimGroups::selectionOf(const ScimRequest &request) const
{
    return ScimSelection(ScimType::Group, ScimSelection::names(request.query.value(u"attributes"_s)), ScimSelection::names(request.query.value(u"excludedAttributes"_s)));
}

QJsonObject ScimGroups::json(const DirectoryGroup &group, const ScimSelection &selection) const
{
    QJsonObject json {{u"schemas"_s, QJsonArray {ScimSchema::Group}}, {u"id"_s, group.id}, {u"displayName"_s, group.name},
        {u"meta"_s, QJsonObject {{u"resourceType"_s, u"Group"_s}, {u"created"_s, timeText(group.created)}, {u"lastModified"_s, timeText(group.modified)}, {u"location"_s, m_context.address(u"Groups"_s, group.id)}, {u"version"_s, versionOf(group)}}}};
    QJsonArray members;
    for (const DirectoryGroup::Member &member : group.listed)
        members.append(QJsonObject {{u"value"_s, member.id}, {u"$ref"_s, m_context.address(member.isGroup ? u"Groups"_s : u"Users"_s, member.id)}, {u"display"_s, member.name}, {u"type"_s, member.isGroup ? u"Group"_s : u"User"_s}});
    if (!members.isEmpty())
        json.insert(u"members"_s, members);
    return selection.of(json);
}

ScimResult<DirectoryGroup> ScimGroups::find(const QString &id, bool withMembers, const QStringList &only) const
{
    const Result<QVector<DirectoryGroup>> groups = m_context.ask(FindDirectoryGroups {.which = {DirectoryChoice::By::Id, id}, .withMembers = withMembers, .onlyMembers = only});
    if (!groups)
        return tl::unexpected(scimErrorOf(groups.error()));
    return groups->isEmpty() ? ScimResult<DirectoryGroup>(scimNotFound(id)) : groups->first();
}

ScimReply ScimGroups::shown(const DirectoryGroup &group, const ScimRequest &request, int status) const
{
    ScimReply reply {.status = status, .location = m_context.address(u"Groups"_s, group.id), .version = versionOf(group)};
    if (!request.ifNoneMatch.isEmpty() && request.method == "GET" && isAmong(request.ifNoneMatch, reply.version))
        reply.status = 304;
    else
        reply.body = json(group, selectionOf(request));
    return reply;
}

ScimReply ScimGroups::after(const QString &id, const ScimRequest &request, int status) const
{
    const ScimResult<DirectoryGroup> group = find(id, selectionOf(request).wants(u"members"_s));
    return group ? shown(*group, request, status) : ScimReply::of(group.error());
}

// That a client has seen the group as it is, also in the moment when it is changed. Users have that of Change::seen; of a group, members count as well.
std::function<Result<void>()> ScimGroups::standing(const ScimRequest &request, const DirectoryGroup &group) const
{
    if (request.ifMatch.isEmpty())
        return {};
    return [this, id = group.id, version = versionOf(group)]() -> Result<void> {
        const ScimResult<DirectoryGroup> now = find(id, false);
        return now && versionOf(*now) == version ? Result<void>() : fail(ErrorCode::Changed);
    };
}

ScimReply ScimGroups::list(const ScimListRequest &request) const
{
    if (request.match && request.match->names().contains(u"members"_s) && membersIn(*request.match).isEmpty())
        return ScimReply::of({400, Type::InvalidFilter, ScimGroupsText::tr("Groups are found by one member: members.value eq \"…\".")});
    const ScimResult<QJsonObject> list = ScimListing(ScimType::Group, *this, request).answer();
    return list ? ScimReply {.body = *list} : ScimReply::of(list.error());
}

ScimReply ScimGroups::read(const ScimRequest &request, const QString &id) const
{
    return after(id, request, 200);
}

ScimResult<QVector<Change>> ScimGroups::memberChanges(const QString &groupId, const QStringList &coming, const QVector<DirectoryGroup::Member> &going) const
{
    QVector<Change> changes;
    for (const DirectoryGroup::Member &member : going)
        changes.append(member.isGroup ? nesting(Verb::Remove, groupId, member.id) : change::removeMember(groupId, member.id));
    if (coming.isEmpty())
        return changes;
    const Result<TellApart::Kinds> kinds = m_context.ask(TellApart {coming});
    if (!kinds)
        return tl::unexpected(scimErrorOf(kinds.error()));
    const QSet<QString> users(kinds->users.cbegin(), kinds->users.cend());
    const QSet<QString> groups(kinds->groups.cbegin(), kinds->groups.cend());
    for (const QString &id : coming) {
        if (!users.contains(id) && !groups.contains(id))
            return scimFail(Type::InvalidValue, ScimGroupsText::tr("There is no user and no group with the ID “%1”.").arg(quotedText(id)));
        changes.append(users.contains(id) ? change::addMember(groupId, id) : nesting(Verb::Add, groupId, id));
    }
    return changes;
}

// What a whole resource says, as a patch that first takes everybody out.
static ScimResult<ScimGroupPatch> patchOf(const QJsonObject &body)
{
    const ScimResult<QJsonObject> resource = ScimPatch::resource(ScimType::Group, body);
    if (!resource)
        return tl::unexpected(resource.error());
    if (resource->value("displayName"_L1).toString().trimmed().isEmpty())
        return scimFail(Type::InvalidValue, ScimGroupsText::tr("“displayName” is missing: the name of the group."));
    const QJsonObject all {{u"displayName"_s, resource->value("displayName"_L1)}, {u"members"_s, resource->value("members"_L1).toArray()}};
    const ScimResult<ScimPatch> patch = ScimPatch::read(ScimType::Group, {{u"Operations"_s, QJsonArray {QJsonObject {{u"op"_s, u"replace"_s}, {u"value"_s, all}}}}});
    return patch ? ScimGroupPatch::of(*patch) : tl::unexpected(patch.error());
}

ScimReply ScimGroups::create(const ScimRequest &request) const
{
    const ScimResult<ScimGroupPatch> wanted = patchOf(request.body);
    if (!wanted)
        return ScimReply::of(wanted.error());
    const QString id = newUuid();
    const ScimResult<QVector<Change>> members = memberChanges(id, wanted->named, {});
    if (!members)
        return ScimReply::of(members.error());
    const Result<Outcome> made = m_context.apply(QVector<Change> {change::addGroup(*wanted->name, id)} + *members);
    return made ? after(id, request, 201) : ScimReply::of(scimErrorOf(made.error()));
}

ScimReply ScimGroups::replace(const ScimRequest &request, const QString &id) const
{
    const ScimResult<ScimGroupPatch> wanted = patchOf(request.body);
    const ScimReply done = wanted ? edit(request, id, *wanted) : ScimReply::of(wanted.error());
    return done.isDone() ? after(id, request, 200) : done;
}

// Without the group, which may be large: its clients ask for it when they want it (RFC 7644 §3.5.2).
ScimReply ScimGroups::patch(const ScimRequest &request, const QString &id) const
{
    const ScimResult<ScimPatch> patch = ScimPatch::read(ScimType::Group, request.body);
    const ScimResult<ScimGroupPatch> wanted = patch ? ScimGroupPatch::of(*patch) : tl::unexpected(patch.error());
    const ScimReply done = wanted ? edit(request, id, *wanted) : ScimReply::of(wanted.error());
    return done.isDone() && request.query.contains(u"attributes"_s) ? after(id, request, 200) : done;
}

// Adding who is there, and removing who is not, changes nothing, and is no mistake.
ScimResult<QVector<Change>> ScimGroups::changesOf(const DirectoryGroup &group, const ScimGroupPatch &patch) const
{
    const bool looksAtAll = patch.empties;
    const ScimResult<DirectoryGroup> seen = looksAtAll || !patch.named.isEmpty() ? find(group.id, looksAtAll, looksAtAll ? QStringList() : patch.named) : group;
    if (!seen)
        return tl::unexpected(seen.error());
    QSet<QString> present;
    QVector<DirectoryGroup::Member> going;
    for (const DirectoryGroup::Member &member : seen->listed) {
        present.insert(member.id);
        if (!patch.wanted.value(member.id, !patch.empties))
            going.append(member);
    }
    QStringList coming;
    for (const QString &id : patch.named) {
        if (patch.wanted.value(id) && !present.contains(id))
            coming.append(id);
    }
    ScimResult<QVector<Change>> changes = memberChanges(group.id, coming, going);
    if (changes && patch.name && *patch.name != group.name)
        changes->prepend(change::renameGroup(group.id, *patch.name, group.since));
    return changes;
}

// Anew where others change the same meanwhile: who comes and who goes is said of who was there.
ScimReply ScimGroups::edit(const ScimRequest &request, const QString &id, const ScimGroupPatch &patch) const
{
    for (int tries = 1;; ++tries) {
        const ScimResult<DirectoryGroup> group = find(id, false);
        if (!group)
            return ScimReply::of(group.error());
        if (!request.ifMatch.isEmpty() && !isAmong(request.ifMatch, versionOf(*group)))
            return ScimReply::of(scimChanged());
        const ScimResult<QVector<Change>> changes = changesOf(*group, patch);
        if (!changes)
            return ScimReply::of(changes.error());
        const Result<Outcome> done = changes->isEmpty() ? Result<Outcome>(Outcome {}) : m_context.apply(*changes, standing(request, *group));
        if (done || done.error().code == ErrorCode::Nothing) {
            const ScimResult<DirectoryGroup> now = find(id, false);
            return {.status = 204, .location = m_context.address(u"Groups"_s, group->id), .version = now ? versionOf(*now) : QString()};
        }
        if (!wasOvertaken(done.error()) || !request.ifMatch.isEmpty() || tries == ScimMostTries)
            return ScimReply::of(scimErrorOf(done.error(), request, group->id));
    }
}

ScimReply ScimGroups::remove(const ScimRequest &request, const QString &id) const
{
    const ScimResult<DirectoryGroup> group = find(id, false);
    if (!group)
        return ScimReply::of(group.error());
    if (!request.ifMatch.isEmpty() && !isAmong(request.ifMatch, versionOf(*group)))
        return ScimReply::of(scimChanged());
    const Result<Outcome> done = m_context.apply({change::deleteGroup(group->id)}, standing(request, *group));
    return done ? ScimReply {.status = 204} : ScimReply::of(scimErrorOf(done.error(), request, group->id));
}

Result<qint64> ScimGroups::count() const
{
    return m_context.ask(CountDirectory {Table::Groups});
}

Result<QVector<qint64>> ScimGroups::page(qint64 after, qint64 offset, int limit) const
{
    return m_context.ask(ListDirectoryRows {Table::Groups, after, offset, limit});
}

Result<QVector<qint64>> ScimGroups::sorted(const SortKey &key) const
{
    return m_context.ask(ListIds {{.table = Table::Groups, .sort = {key}}, 0}).map([](const Listing &listing) { return listing.ids; });
}

static DirectoryChoice choiceOf(const ScimMatch &match)
{
    using By = DirectoryChoice::By;
    const std::pair<std::optional<QString>, By> ways[] = {{match.pinned(u"id"_s), By::Id}, {match.pinned(u"displayName"_s), By::Name}, {match.pinned(u"members"_s, u"value"_s), By::Member}};
    for (const auto &[value, by] : ways) {
        if (value)
            return {by, *value};
    }
    return {};
}

Result<qint64> ScimGroups::stream(const ScimMatch &match, const QVector<qint64> &rows, qint64 after, const Take &take) const
{
    const DirectoryChoice choice = choiceOf(match);
    const auto taken = [&](const DirectoryGroup &group) { return take(group.row, json(group, {})); };
    FindDirectoryGroups some {.which = choice, .after = after, .rows = rows, .onlyMembers = membersIn(match)};
    if (choice.by == DirectoryChoice::By::All)
        return m_context.ask(StreamDirectoryGroups {some, taken});
    some.rows.clear(); // in whatever order
    const Result<QVector<DirectoryGroup>> found = m_context.ask(some);
    if (!found)
        return tl::unexpected(found.error());
    QVector<DirectoryGroup> ordered = *found;
    std::sort(ordered.begin(), ordered.end(), [](const DirectoryGroup &a, const DirectoryGroup &b) { return a.row < b.row; });
    for (const DirectoryGroup &group : std::as_const(ordered)) {
        if (group.row > after && !taken(group))
            break;
    }
    return ordered.size();
}

Result<QJsonArray> ScimGroups::resources(const QVector<qint64> &rows, const ScimSelection &selection) const
{
    const Result<QVector<DirectoryGroup>> groups = m_context.ask(FindDirectoryGroups {.rows = rows, .withMembers = selection.wants(u"members"_s), .mostMembers = MostMembers});
    if (!groups)
        return tl::unexpected(groups.error());
    QJsonArray list;
    for (const DirectoryGroup &group : *groups)
        list.append(json(group, selection));
    return list;
}

} // namespace muster
