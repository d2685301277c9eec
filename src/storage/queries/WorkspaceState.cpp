// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/WorkspaceState.h"

#include "core/Fold.h"
#include "core/QueryParts.h"
#include "storage/Database.h"
#include "storage/ReaderPool.h"
#include "storage/Undo.h"
#include "storage/apply/Lookup.h"
#include "storage/queries/QueryCompiler.h"
#include "storage/queries/Trail.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 Day = 86'400'000;

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
    return seen;
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
        return each(reader, "trail.head", {}, [&state](const SqlRow &row) {
            state.event = row.value(0).toLongLong();
            state.head = row.value(1).toString();
        });
    };
    const Result<void> read = allOf({settings, roles, providers, tiers, head});
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
            counts.locked = row.value(3).toLongLong();
            counts.inDefaultGroup = row.value(4).toLongLong();
        });
    };
    const auto status = [&] {
        return each(reader, "state.byStatus", {}, [&counts](const SqlRow &row) {
            counts.byStatus.at(size_t(row.value(0).toInt())) = row.value(1).toLongLong();
            counts.users += row.value(1).toLongLong();
        });
    };
    const auto misconfigured = [&] {
        return each(reader, "state.misconfigured", {}, [&counts](const SqlRow &row) {
            counts.misconfigured = row.value(0).toLongLong();
            counts.misconfiguredProjects = row.value(1).toLongLong();
        });
    };
    const qint64 now = reader.clock();
    const auto active = [&] {
        return each(reader, "state.active", {now - 90 * Day, now - 7 * Day, now - 30 * Day, now - 90 * Day}, [&counts](const SqlRow &row) {
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
    const auto alone = [&] { return each(reader, "state.withoutGroup", {}, [&counts](const SqlRow &row) { counts.withoutGroup = row.value(0).toLongLong(); }); };
    const Result<void> read = allOf({numbers, status, misconfigured, active, seated, alone});
    if (!read)
        return tl::unexpected(read.error());
    return seenOf(counts, reader.rights);
}

Result<QVector<Found>> FindByName::answer(Reader &reader) const
{
    QVector<Found> found;
    const QStringList words = fold(text.first(std::min<qsizetype>(text.size(), LongestQuery / 2))).split(u' ', Qt::SkipEmptyParts).mid(0, MostQueryWords);
    const auto fits = [&words](const QString &key) {
        return std::all_of(words.begin(), words.end(), [&key](const QString &word) { return key.contains(word); });
    };
    TableQuery query;
    for (const QString &word : words) // quoted: the palette knows no fields
        query.text += u'"' + QString(word).remove(u'"') + u"\" "_s;
    QueryCompiler compiler(reader, query);
    const Result<Condition> where = compiler.where();
    if (!where)
        return tl::unexpected(where.error());
    const QString sql = u"SELECT u.uuid, u.first_name, u.last_name, u.email, u.search FROM users u WHERE %1 ORDER BY u.last_sort_key, u.first_sort_key, u.id LIMIT ?"_s.arg(where->sql);
    const bool seesUsers = reader.rights.checkSees(Table::Users).has_value();
    const bool seesProjects = reader.rights.checkSees(Table::Projects).has_value();
    const Result<void> users = !seesUsers ? Result<void>() : reader.database.each(sql, where->values + QVariantList {limit * 5}, [&](const SqlRow &row) {
        const bool byName = fits(row.value(4).toString()); // not by a role or a group
        if (byName)
            found.append({ObjectKind::User, row.value(0).toString(), personName(row.value(1).toString(), row.value(2).toString(), row.value(3).toString()), row.value(3).toString()});
        return found.size() < limit;
    });
    if (!users)
        return tl::unexpected(users.error());
    const auto named = [&](ObjectKind kind, const char *name) {
        int taken = 0;
        return reader.database.each(name, {}, [&](const SqlRow &row) {
            if (fits(row.value(3).toString())) {
                found.append({kind, row.value(0).toString(), row.value(1).toString(), row.value(2).toString()});
                ++taken;
            }
            return taken < limit;
        });
    };
    const Result<void> rest = allOf({[&] { return seesUsers ? named(ObjectKind::Group, "state.findGroups") : Result<void>(); },
        [&] { return seesProjects ? named(ObjectKind::Project, "state.findProjects") : Result<void>(); }});
    if (!rest)
        return tl::unexpected(rest.error());
    return found;
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
