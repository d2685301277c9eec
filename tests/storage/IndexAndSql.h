// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Store.h"
#include "storage/index/UserIndex.h"
#include "storage/queries/FindLinked.h"
#include "storage/queries/ListRoleSets.h"
#include "storage/queries/RowReader.h"
#include "storage/queries/WorkspaceState.h"
#include "support/TestWorkspace.h"

#include <QTest>

#include <algorithm>
#include <array>

namespace muster {

// Who asks, by the index and by SQL alone, of one workspace.
class IndexAndSql
{
public:
    IndexAndSql(const OpenOptions &options, const QString &path)
    {
        OpenOptions indexed = options;
        indexed.indexUsers = true;
        indexed.watch = false;
        Result<std::unique_ptr<Workspace>> first = Workspace::open(path, indexed);
        indexed.indexUsers = false;
        Result<std::unique_ptr<Workspace>> second = Workspace::open(path, indexed);
        if (!first || !second)
            qFatal("The workspace of the test could not be opened.");
        byIndex = std::move(*first);
        bySql = std::move(*second);
        (void)byIndex->read(ListIds {{}, 1}).result(); // from now on it is held
    }

    std::unique_ptr<Workspace> byIndex;
    std::unique_ptr<Workspace> bySql;

    int answered() const { return byIndex->userIndex()->answered(); }
    void wait() const { QVERIFY(QTest::qWaitFor([this] { return byIndex->userIndex()->isIdle(); }, 60000)); }

    // True when the index answered, at the latest after it was given the time to read what it lacks.
    bool compare(const TableQuery &query, int limit)
    {
        const Result<Listing> wanted = bySql->read(ListIds {query, limit}).result();
        const Result<HiddenUsers> hidden = bySql->read(CountHidden {query}).result();
        bool byMemory = false;
        for (int round = 0; round < 3 && !byMemory; ++round) {
            const int before = answered();
            const Result<Listing> listing = byIndex->read(ListIds {query, limit}).result();
            byMemory = answered() > before;
            const Result<HiddenUsers> counted = byIndex->read(CountHidden {query}).result();
            if (!compareListings(listing, wanted))
                return false;
            if (counted.has_value() != hidden.has_value() || (counted && (counted->disabled != hidden->disabled || counted->pending != hidden->pending))) {
                QTest::qFail("another count of who is hidden", __FILE__, __LINE__);
                return false;
            }
            if (!byMemory)
                wait();
        }
        return compareCounts(query) && byMemory;
    }

private:
    template <typename Question>
    bool bothSay(const Question &question, const char *what)
    {
        const auto held = byIndex->read(question).result();
        const auto wanted = bySql->read(question).result();
        const bool same = held.has_value() == wanted.has_value() && (held ? *held == *wanted : held.error().code == wanted.error().code);
        if (!same)
            QTest::qFail(what, __FILE__, __LINE__);
        return same;
    }

    bool compareCounts(const TableQuery &query)
    {
        if (!bothSay(CountRows {query}, "another number of rows") || !bothSay(ReadCounts {}, "other numbers of the overview"))
            return false;
        if (!sameRoleSets(byIndex->read(ListRoleSets {query}).result(), bySql->read(ListRoleSets {query}).result()))
            return false;
        constexpr std::array linked {Column::Groups, Column::DirectGroups, Column::Projects, Column::Roles, Column::Provider, Column::Manager};
        return std::all_of(linked.begin(), linked.end(), [&](Column column) { return bothSay(FindLinked {query, column}, "others that are linked"); });
    }

    static bool sameRoleSets(const Result<ListRoleSets::Sets> &held, const Result<ListRoleSets::Sets> &wanted)
    {
        const bool same = held.has_value() == wanted.has_value() && (held ? held->sets == wanted->sets : held.error().code == wanted.error().code);
        if (!same)
            QTest::qFail("other sets of roles", __FILE__, __LINE__);
        return same;
    }

    static bool compareListings(const Result<Listing> &listing, const Result<Listing> &wanted)
    {
        const bool same = listing.has_value() == wanted.has_value() && (listing ? listing->ids == wanted->ids && listing->complete == wanted->complete : listing.error().code == wanted.error().code);
        if (same)
            return true;
        if (listing && wanted)
            qWarning() << "by the index" << listing->ids << listing->complete << "by SQL" << wanted->ids << wanted->complete;
        QTest::qFail("another list", __FILE__, __LINE__);
        return false;
    }
};

} // namespace muster
