// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/scim/ScimUsers.h"

#include "core/FieldDefinition.h"
#include "core/Kinds.h"
#include "core/Uuid.h"
#include "scim/ScimPatch.h"
#include "storage/queries/Listing.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const ScimUserResource::Wants Everything = [](const QString &) { return true; };

} // namespace

ScimResult<DirectoryUser> ScimUsers::find(const QString &id, bool withGroups) const
{
    const Result<QVector<DirectoryUser>> users = m_context.ask(FindDirectoryUsers {.which = {DirectoryChoice::By::Id, id}, .withGroups = withGroups});
    if (!users)
        return tl::unexpected(scimErrorOf(users.error()));
    return users->isEmpty() ? ScimResult<DirectoryUser>(scimNotFound(id)) : users->first();
}

ScimReply ScimUsers::shown(const DirectoryUser &user, const ScimRequest &request, int status) const
{
    const ScimSelection selection(ScimType::User, ScimSelection::names(request.query.value(u"attributes"_s)), ScimSelection::names(request.query.value(u"excludedAttributes"_s)));
    ScimReply reply {.status = status, .location = m_context.address(u"Users"_s, user.id), .version = ScimUserResource::version(user)};
    if (!request.ifNoneMatch.isEmpty() && request.method == "GET" && isAmong(request.ifNoneMatch, reply.version))
        reply.status = 304;
    else
        reply.body = selection.of(ScimUserResource::json(user, m_context, Everything));
    return reply;
}

ScimReply ScimUsers::after(const QString &id, const ScimRequest &request, int status) const
{
    const ScimResult<DirectoryUser> user = find(id);
    return user ? shown(*user, request, status) : ScimReply::of(user.error());
}

ScimReply ScimUsers::list(const ScimListRequest &request) const
{
    const ScimResult<QJsonObject> list = ScimListing(ScimType::User, *this, request).answer();
    return list ? ScimReply {.body = *list} : ScimReply::of(list.error());
}

ScimReply ScimUsers::read(const ScimRequest &request, const QString &id) const
{
    return after(id, request, 200);
}

// Signs in by the provider, and becomes active by the first sign-in.
ScimReply ScimUsers::create(const ScimRequest &request) const
{
    const ScimResult<QJsonObject> resource = ScimPatch::resource(ScimType::User, request.body);
    const ScimResult<Values> wanted = resource ? ScimUserResource::wanted(*resource, nullptr, false) : tl::unexpected(resource.error());
    if (!wanted)
        return ScimReply::of(wanted.error());
    Values set {{Field::SignIn, keyOf(SignIn::Sso)}, {Field::Status, keyOf(Status::Pending)}};
    if (!m_context.provider.isEmpty())
        set.set(Field::Provider, m_context.provider);
    for (const Values::Entry &entry : *wanted) {
        if (!entry.value.toString().isEmpty() || entry.value.typeId() == QMetaType::Bool)
            set.set(entry.field, entry.value);
    }
    if (!set.flag(Field::DefaultGroup)) // as it is anyway
        set.remove(Field::DefaultGroup);
    const QString id = newUuid();
    const Result<Outcome> made = m_context.apply({change::addUser(set, id)});
    return made ? after(id, request, 201) : ScimReply::of(scimErrorOf(made.error()));
}

ScimReply ScimUsers::replace(const ScimRequest &request, const QString &id) const
{
    const ScimResult<QJsonObject> resource = ScimPatch::resource(ScimType::User, request.body);
    if (!resource)
        return ScimReply::of(resource.error());
    return edit(request, id, [&resource](const DirectoryUser &user) { return ScimUserResource::wanted(*resource, &user, true); });
}

ScimReply ScimUsers::patch(const ScimRequest &request, const QString &id) const
{
    const ScimResult<ScimPatch> patch = ScimPatch::read(ScimType::User, request.body);
    if (!patch)
        return ScimReply::of(patch.error());
    return edit(request, id, [&](const DirectoryUser &user) -> ScimResult<Values> {
        const ScimResult<QJsonObject> resource = patch->appliedTo(ScimUserResource::json(user, m_context, Everything));
        return resource ? ScimUserResource::wanted(*resource, &user, false) : tl::unexpected(resource.error());
    });
}

// What is to be done is said of what was read; where somebody has changed that meanwhile, anew. Who says which version they mean is told instead.
ScimReply ScimUsers::edit(const ScimRequest &request, const QString &id, const Edit &edit) const
{
    for (int tries = 1;; ++tries) {
        const ScimResult<DirectoryUser> user = find(id);
        if (!user)
            return ScimReply::of(user.error());
        if (!request.ifMatch.isEmpty() && !isAmong(request.ifMatch, ScimUserResource::version(*user)))
            return ScimReply::of(scimChanged());
        const ScimResult<Values> wanted = edit(*user);
        if (!wanted)
            return ScimReply::of(wanted.error());
        const Values changed = ScimUserResource::different(*wanted, *user);
        if (changed.isEmpty())
            return shown(*user, request);
        const Result<Outcome> done = write(*user, changed);
        if (done || done.error().code == ErrorCode::Nothing)
            return after(id, request, 200);
        if (!wasOvertaken(done.error()) || !request.ifMatch.isEmpty() || tries == ScimMostTries)
            return ScimReply::of(scimErrorOf(done.error(), request, user->id));
    }
}

// Who is deactivated there is so here, whatever else was asked for: where names and addresses belong to whose account it is, and where the address cannot be what Entra ID makes of it for somebody who was
// deleted there, they keep those.
Result<Outcome> ScimUsers::write(const DirectoryUser &user, const Values &changed) const
{
    Result<Outcome> done = m_context.apply({change::editUser(user.id, changed, user.since)});
    const bool deactivates = changed.text(Field::Status) == keyOf(Status::Disabled);
    if (done || wasOvertaken(done.error()) || !(ScimUserResource::isSoftDelete(changed, user) || (deactivates && done.error().code == ErrorCode::BelongsToUser)))
        return done;
    Values rest;
    for (const Values::Entry &entry : changed) {
        if (!findField(ObjectKind::User, entry.field)->is(FieldDefinition::Personal))
            rest.set(entry.field, entry.value);
    }
    return rest.isEmpty() ? Result<Outcome>(Outcome {}) : m_context.apply({change::editUser(user.id, rest, user.since)});
}

ScimReply ScimUsers::remove(const ScimRequest &request, const QString &id) const
{
    const ScimResult<DirectoryUser> user = find(id, false);
    if (!user)
        return ScimReply::of(user.error());
    if (!request.ifMatch.isEmpty() && !isAmong(request.ifMatch, ScimUserResource::version(*user)))
        return ScimReply::of(scimChanged());
    Result<Outcome> done = m_context.apply({change::deleteUser(user->id, request.ifMatch.isEmpty() ? 0 : user->since)});
    if (!done && done.error().code == ErrorCode::DeletionNotAllowed) {
        const bool isOff = user->values.text(Field::Status) == keyOf(Status::Disabled);
        done = isOff ? Result<Outcome>(Outcome {}) : m_context.apply({change::editUser(user->id, {{Field::Status, keyOf(Status::Disabled)}, {Field::SessionsEnded, qint64(1)}})});
    }
    return done ? ScimReply {.status = 204} : ScimReply::of(scimErrorOf(done.error(), request, user->id));
}

Result<qint64> ScimUsers::count() const
{
    return m_context.ask(CountDirectory {Table::Users});
}

Result<QVector<qint64>> ScimUsers::page(qint64 after, qint64 offset, int limit) const
{
    return m_context.ask(ListDirectoryRows {Table::Users, after, offset, limit});
}

Result<QVector<qint64>> ScimUsers::sorted(const SortKey &key) const
{
    return m_context.ask(ListIds {{.table = Table::Users, .sort = {key}}, 0}).map([](const Listing &listing) { return listing.ids; });
}

// What can only be one account is looked up; everybody else is walked through.
static DirectoryChoice choiceOf(const ScimMatch &match)
{
    using By = DirectoryChoice::By;
    const std::pair<std::optional<QString>, By> ways[] = {{match.pinned(u"id"_s), By::Id}, {match.pinned(u"userName"_s), By::Email}, {match.pinned(u"emails"_s, u"value"_s), By::Email}, {match.pinned(u"externalId"_s), By::ExternalId}};
    for (const auto &[value, by] : ways) {
        if (value)
            return {by, *value};
    }
    return {};
}

Result<qint64> ScimUsers::stream(const ScimMatch &match, const QVector<qint64> &rows, qint64 after, const Take &take) const
{
    const QSet<QString> names = match.names();
    const auto wants = [&names](const QString &name) { return names.contains(name); };
    const auto json = [&](const DirectoryUser &user) { return take(user.row, ScimUserResource::json(user, m_context, wants)); };
    const DirectoryChoice choice = choiceOf(match);
    const FindDirectoryUsers some {.which = choice, .after = after, .rows = rows, .withGroups = names.contains(u"groups"_s)};
    if (choice.by == DirectoryChoice::By::All)
        return m_context.ask(StreamDirectoryUsers {some, json});
    FindDirectoryUsers few = some;
    few.rows.clear(); // in whatever order
    const Result<QVector<DirectoryUser>> found = m_context.ask(few);
    if (!found)
        return tl::unexpected(found.error());
    for (const DirectoryUser &user : *found) {
        if (user.row > after && !json(user))
            break;
    }
    return found->size();
}

Result<QJsonArray> ScimUsers::resources(const QVector<qint64> &rows, const ScimSelection &selection) const
{
    const Result<QVector<DirectoryUser>> users = m_context.ask(FindDirectoryUsers {.rows = rows, .withGroups = selection.wants(u"groups"_s)});
    if (!users)
        return tl::unexpected(users.error());
    QJsonArray list;
    for (const DirectoryUser &user : *users)
        list.append(selection.of(ScimUserResource::json(user, m_context, [&selection](const QString &name) { return selection.wants(name); })));
    return list;
}

} // namespace muster
