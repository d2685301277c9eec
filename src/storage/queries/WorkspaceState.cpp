// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/WorkspaceState.h"

#include "core/Fold.h"
#include "core/QueryParts.h"
#include "storage/Database.h"
#include "storage/ReaderPool.h"
#include "storage/Undo.h"
#include "storage/apply/Lookup.h"
#include "storage/index/UserIndex.h"
#include "storage/queries/Listing.h"
#include "storage/queries/ReadSeats.h"
#include "storage/queries/Trail.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <numeric>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// Runs one named statement and hands each row on.
Result<void> each(Reader &reader, const char *name, const QVariantList &values, const std::function<void(const SqlRow &)> &take)
{
    return reader.database.each(name, values, [&take](const SqlRow &row) {
        take(row);
        return true;
    });
}

// The first failure of several reads, or success.
Result<void> allOf(std::initializer_list<std::function<Result<void>()>> reads)
{
    for (const auto &read : reads) {
        if (const Result<void> done = read(); !done)
            return done;
    }
    return {};
}

// What may not be seen is not counted either.
Counts seenOf(const Counts &all, const Rights &rights)
{
    Counts seen;
    if (rights.checkSees(Table::Users)) {
        seen = all;
        seen.projects = seen.assignments = seen.misconfigured = seen.misconfiguredProjects = 0;
    }
    if (rights.checkSees(Table::Projects)) {
        seen.projects = all.projects;
        seen.assignments = all.assignments;
        seen.misconfigured = all.misconfigured;
        seen.misconfiguredProjects = all.misconfiguredProjects;
    }
    seen.expiring = rights.checkSees(Table::Invitations) ? all.expiring : 0;
    seen.unsent = rights.checkSees(Table::Mails) ? all.unsent : 0;
    return seen;
}

// What users are counted by, as queries say it: without reading all of them, where they are held in memory.
bool countHeldUsers(Reader &reader, Counts &counts)
{
    if (!reader.index)
        return false;
    reader.index->waitUntilHeld(reader.cancelled);
    bool held = true;
    const auto count = [&](const QString &text) {
        const std::optional<qint64> found = held ? reader.index->count(reader, {.table = Table::Users, .text = text}) : std::nullopt;
        held &= found.has_value();
        return found.value_or(0);
    };
    Counts found = counts;
    for (const Status status : {Status::Pending, Status::Active, Status::Disabled})
        found.byStatus.at(size_t(status)) = count(u"status:"_s + keyOf(status));
    found.users = std::accumulate(found.byStatus.cbegin(), found.byStatus.cend(), qint64(0));
    found.withoutMfa = count(u"status:active mfa:off"_s);
    found.neverSignedIn = count(u"status:active login:never"_s);
    found.stale = count(u"status:active login:>90d"_s);
    const qint64 week = count(u"status:active login:<7d"_s);
    const qint64 month = count(u"status:active login:<30d"_s);
    const qint64 quarter = count(u"status:active login:<90d"_s);
    found.byLastLogin = {week, month - week, quarter - month, found.stale, found.neverSignedIn};
    found.licensedDisabled = count(u"status:disabled has:licence"_s);
    found.spareSeats = count(SeatQueries::all());
    found.withoutGroup = count(u"group:none"_s);
    found.locked = count(u"locked:yes"_s);
    found.inDefaultGroup = count(u"default:yes"_s);
    if (held)
        counts = found;
    return held;
}

// By name or address, not by a role or a group: quoted, because the palette knows no fields.
Result<void> findUsers(Reader &reader, const QStringList &words, const FindByName &question, FindByName::Answer &answer)
{
    TableQuery query;
    for (const QString &word : words)
        query.text += u"name:\"%1\"|email:\"%1\" "_s.arg(word);
    const Result<Listing> listing = ListIds {query, question.limit, question.mayBeBehind}.answer(reader);
    if (!listing)
        return tl::unexpected(listing.error());
    answer.isBehind = listing->isBehind;
    const Result<QVector<Row>> users = ReadRows {Table::Users, listing->ids}.answer(reader);
    if (!users)
        return tl::unexpected(users.error());
    for (const Row &user : *users) {
        const auto cell = [&user](Column column) { return user.cells.at(columnIndex(Table::Users, column)).toString(); };
        const QString email = cell(Column::Email);
        answer.found.append({ObjectKind::User, cell(Column::UserId), personName(cell(Column::FirstName), cell(Column::LastName), email), email});
    }
    return {};
}

} // namespace

Result<WorkspaceState> ReadWorkspaceState::answer(Reader &reader) const
{
    WorkspaceState state;
    state.rights = reader.rights;
    const auto settings = [&] {
        return each(reader, "workspace.read", {}, [&state](const SqlRow &row) {
            state.id = row.value(0).toString();
            state.organization = row.value(1).toString();
            state.correctNames = row.value(2).toInt() != 0;
            state.deletion = DeletionPolicy(row.value(3).toInt());
            state.since = row.value(4).toLongLong();
            state.language = row.value(5).toString();
            state.tombstone = Tombstone(row.value(6).toInt());
            state.modules = row.text(7).split(u' ', Qt::SkipEmptyParts);
            state.providerSettings = row.text(8);
            state.mailServer = row.text(9);
            state.mailSender = row.text(10);
            state.linkPages = row.text(11);
            state.mailTexts = row.text(12);
            state.terms = row.text(13);
            state.connections = row.text(14);
            state.invitationDays = row.value(15).toInt();
        });
    };
    const auto roles = [&] {
        return each(reader, "state.roles", {}, [&state](const SqlRow &row) {
            state.roles.append({row.value(0).toString(), row.value(1).toString(), RoleScope(row.value(2).toInt()), row.value(3).toInt() != 0});
        });
    };
    const auto providers = [&] { return each(reader, "lookup.providers", {}, [&state](const SqlRow &row) { state.providers.append(row.value(1).toString()); }); };
    const auto tiers = [&] {
        return each(reader, "lookup.classifications", {}, [&state](const SqlRow &row) { state.classifications.append(row.value(1).toString()); });
    };
    const auto head = [&] {
        return each(reader, reader.moment ? "past.head" : "trail.head", {}, [&state](const SqlRow &row) {
            state.event = row.value(0).toLongLong();
            state.head = row.value(1).toString();
        });
    };
    const auto seats = [&] { return ReadSeats {}.answer(reader).map([&state](const Seats &read) { state.seats = read; }); };
    const Result<void> read = allOf({settings, roles, providers, tiers, head, seats});
    if (!read)
        return tl::unexpected(read.error());
    return state;
}

Result<Counts> ReadCounts::answer(Reader &reader) const
{
    Counts counts;
    const auto numbers = [&] {
        return each(reader, "state.numbers", {}, [&counts](const SqlRow &row) {
            counts.groups = row.value(0).toLongLong();
            counts.projects = row.value(1).toLongLong();
            counts.assignments = row.value(2).toLongLong();
        });
    };
    const auto flags = [&] {
        return each(reader, "state.flags", {}, [&counts](const SqlRow &row) {
            counts.locked = row.value(0).toLongLong();
            counts.inDefaultGroup = row.value(1).toLongLong();
        });
    };
    const auto status = [&] {
        return each(reader, "state.byStatus", {}, [&counts](const SqlRow &row) {
            const qint64 status = row.value(0).toLongLong();
            if (status >= 0 && status < qint64(counts.byStatus.size())) // verify() says so of another
                counts.byStatus.at(size_t(status)) = row.value(1).toLongLong();
            counts.users += row.value(1).toLongLong();
        });
    };
    const auto misconfigured = [&] {
        return each(reader, "state.misconfigured", {}, [&counts](const SqlRow &row) {
            counts.misconfigured = row.value(0).toLongLong();
            counts.misconfiguredProjects = row.value(1).toLongLong();
        });
    };
    const auto before = [now = QDateTime::fromMSecsSinceEpoch(reader.clock(), reader.zone)](int days) { return now.addDays(-days).toMSecsSinceEpoch(); }; // as queries count them
    const auto active = [&] {
        return each(reader, "state.active", {before(90), before(7), before(30), before(90)}, [&counts](const SqlRow &row) {
            counts.withoutMfa = row.value(0).toLongLong();
            counts.neverSignedIn = row.value(1).toLongLong();
            counts.stale = row.value(2).toLongLong();
            const qint64 week = row.value(3).toLongLong();
            const qint64 month = row.value(4).toLongLong();
            const qint64 quarter = row.value(5).toLongLong();
            counts.byLastLogin = {week, month - week, quarter - month, counts.stale, counts.neverSignedIn};
        });
    };
    const auto seated = [&] { return each(reader, "state.licensedDisabled", {}, [&counts](const SqlRow &row) { counts.licensedDisabled = row.value(0).toLongLong(); }); };
    const auto spare = [&] { return each(reader, "state.spareSeats", {before(30), before(90)}, [&counts](const SqlRow &row) { counts.spareSeats = row.value(0).toLongLong(); }); };
    const auto alone = [&] { return each(reader, "state.withoutGroup", {}, [&counts](const SqlRow &row) { counts.withoutGroup = row.value(0).toLongLong(); }); };
    const qint64 inTwoDays = QDateTime::fromMSecsSinceEpoch(reader.clock(), reader.zone).addDays(2).toMSecsSinceEpoch();
    const auto expiring = [&] { return each(reader, "state.expiring", {reader.clock(), inTwoDays}, [&counts](const SqlRow &row) { counts.expiring = row.integer(0); }); };
    const auto unsent = [&] { return each(reader, "state.unsent", {before(7)}, [&counts](const SqlRow &row) { counts.unsent = row.integer(0); }); };
    Result<void> read = allOf({numbers, misconfigured, expiring, unsent});
    if (read && !countHeldUsers(reader, counts))
        read = allOf({status, flags, active, seated, spare, alone});
    if (!read)
        return tl::unexpected(read.error());
    return seenOf(counts, reader.rights);
}

Result<FindByName::Answer> FindByName::answer(Reader &reader) const
{
    const QStringList words = fold(text.first(std::min<qsizetype>(text.size(), LongestQuery / 4))).remove(u'"').split(u' ', Qt::SkipEmptyParts).mid(0, MostQueryWords / 2);
    Answer answer;
    const Result<void> users = reader.rights.checkSees(Table::Users) ? findUsers(reader, words, *this, answer) : Result<void>();
    if (!users)
        return tl::unexpected(users.error());
    const QString json = QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
    const auto named = [&](Table table, ObjectKind kind, const char *statement) {
        if (!reader.rights.checkSees(table))
            return Result<void>();
        return each(reader, statement, {json, limit}, [&](const SqlRow &row) { answer.found.append({kind, row.value(0).toString(), row.value(1).toString(), row.value(2).toString()}); });
    };
    const Result<void> rest = allOf({[&] { return named(Table::Users, ObjectKind::Group, "state.findGroups"); },
        [&] { return named(Table::Projects, ObjectKind::Project, "state.findProjects"); }});
    if (!rest)
        return tl::unexpected(rest.error());
    return answer;
}

Result<UndoState> ReadUndoState::answer(Reader &reader) const
{
    Result<UndoState> state = undoState(reader.database, operatorId);
    if (!state)
        return state;
    const Result<ChangeSummary> undoes = summaryOf(reader.database, state->undo);
    if (!undoes)
        return tl::unexpected(undoes.error());
    const Result<Outcome> undo = ReadOutcome {state->redo}.answer(reader);
    if (!undo)
        return tl::unexpected(undo.error());
    state->undoes = *undoes;
    state->redoes = undo->summary;
    return state;
}

} // namespace muster
