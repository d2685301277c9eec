// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchRun.h"
#include "bench/OpenSample.h"
#include "bench/ProcessorTime.h"
#include "bench/limits/BareSqlite.h"
#include "bench/limits/BareUsers.h"
#include "bench/topics/Lists.h"
#include "storage/index/UserIndex.h"

#include <QThread>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct FilterCase
{
    const char *name;
    Filter filter;
    const char *column; // the same of a user u, in SQL: 1 where it fits
};

const QVector<FilterCase> &filterCases()
{
    static const QVector<FilterCase> all {
        {"only active ones", {Column::Status, {u"active"_s}}, "u.status = 1"},
        {"only with MFA", {Column::Mfa, {u"true"_s}}, "u.mfa"},
        {"only Analysts", {Column::Roles, {u"Analyst"_s}}, "EXISTS (SELECT 1 FROM user_roles h JOIN roles r ON r.id = h.role_id WHERE h.user_id = u.id AND r.name = 'Analyst')"},
        {"only without a group", {Column::Groups, {QString()}}, "NOT EXISTS (SELECT 1 FROM members m WHERE m.user_id = u.id)"},
    };
    return all;
}

struct HeaderCase
{
    Column column;
    const char *orderBy; // what the engine's index has, and no more: by names among equals it would have to sort
};

// As many as there may be rounds: what was asked for once is held.
const QVector<HeaderCase> &headerCases()
{
    static const QVector<HeaderCase> all {{Column::Email, "email_sort_key, id"},
        {Column::Created, "created, id"}, {Column::LastLogin, "last_login, id"},
        {Column::FirstName, "first_sort_key, last_sort_key, id"}, {Column::Status, "status, id"}};
    return all;
}

void measureFilter(BenchRun &run, const OpenSample &sample, const BareUsers &users, const FilterCase &one)
{
    TableQuery query {.filters = {one.filter}};
    sample.settle(query);
    const BareUsers::Column column = users.column(one.column);
    run.compare({.name = QString::fromLatin1(one.name),
        .aim = {.ratio = 2},
        .ours = [&] {
            query.text += u' '; // or else it is known already
            return ProcessorTime::of([&] { return qint64(sample.read(ListIds {query}).ids.size()); });
        },
        .limit = [&] { return ProcessorTime::of([&] { return qint64(users.with(column, 1).size()); }); }});
}

// The engine's own order, from its index alone.
Lap scan(BareSqlite &bare, const char *orderBy)
{
    return ProcessorTime::of([&] {
        BareUsers::Ids ids;
        bare.each(QByteArray("SELECT id FROM users ORDER BY ") + orderBy, [&](sqlite3_stmt *row) { ids.push_back(sqlite3_column_int64(row, 0)); });
        return qint64(ids.size());
    });
}

// `order` is another for each pass, so that the first has to be read where the users in memory do not have it yet.
void measureHeaders(BenchRun &run, const OpenSample &sample, Qt::SortOrder order, const QString &name)
{
    BareSqlite bare(run.samples().sample(run.users()));
    const UserIndex &index = *sample.workspace().userIndex();
    qsizetype next = 0;
    const auto current = [&] { return headerCases().at(next % headerCases().size()); };
    run.compare({.name = name,
        .aim = {.ratio = 1.3},
        .ours = [&] {
            const Lap lap = ProcessorTime::of([&] { return qint64(sample.read(ListIds {{.sort = {{current().column, order}}}}).ids.size()); });
            while (!index.isIdle())
                QThread::msleep(10);
            return lap;
        },
        .limit = [&] {
            const Lap lap = scan(bare, current().orderBy);
            ++next;
            return lap;
        }});
}

} // namespace

void measureFilters(BenchRun &run)
{
    const OpenSample sample(run.samples().sample(run.users()), OpenSample::WithIndex);
    sample.settle({});
    measureHeaders(run, sample, Qt::AscendingOrder, u"header, for the first time"_s);
    measureHeaders(run, sample, Qt::DescendingOrder, u"header, once more"_s);
    const BareUsers users(run.samples().sample(run.users()));
    for (const FilterCase &one : filterCases())
        measureFilter(run, sample, users, one);
}

} // namespace muster
