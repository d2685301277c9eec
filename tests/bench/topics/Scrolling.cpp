// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchRun.h"
#include "bench/OpenSample.h"
#include "bench/ProcessorTime.h"
#include "bench/limits/BareSqlite.h"
#include "bench/limits/SqlRecorder.h"
#include "bench/topics/Lists.h"
#include "core/FieldDefinition.h"

#include <random>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int Places = 20;
constexpr int RowsAtOnce = 200; // as ResultPages asks for, on both sides of what is looked at
constexpr int RowColumns = 8; // statements with fewer do not read rows

QVector<QVector<qint64>> pagesOf(const QVector<qint64> &ids)
{
    std::mt19937 random(SampleStore::Seed);
    QVector<QVector<qint64>> pages;
    for (int i = 0; i < Places; ++i)
        pages.append(ids.mid(std::uniform_int_distribution<qsizetype>(0, qMax<qsizetype>(0, ids.size() - RowsAtOnce))(random), RowsAtOnce));
    return pages;
}

// The sum of the ids.
qint64 scroll(const OpenSample &sample, const QVector<QVector<qint64>> &pages)
{
    qint64 sum = 0;
    for (const QVector<qint64> &page : pages) {
        for (const Row &row : sample.read(ReadRows {Table::Users, page}))
            sum += row.id;
    }
    return sum;
}

} // namespace

void measureScrolling(BenchRun &run)
{
    const SqlRecorder recorder;
    const OpenSample sample(run.samples().sample(run.users()), OpenSample::WithoutIndex);
    BareSqlite bare(run.samples().sample(run.users()));
    for (const Column column : {Column::LastName, Column::Email, Column::Status, Column::LastLogin, Column::Created}) {
        const TableQuery query {.sort = {{column, column == Column::LastLogin ? Qt::DescendingOrder : Qt::AscendingOrder}}};
        const QVector<QVector<qint64>> pages = pagesOf(sample.read(ListIds {query}).ids);
        bare.prepare(SqlRecorder::selectsOf([&] { (void)scroll(sample, pages); }));
        (void)bare.sumOfIds(RowColumns); // both have had them once
        run.compare({.name = u"by "_s + QString::fromLatin1(findColumn(Table::Users, column)->key),
            .aim = {.ratio = 1.3},
            .ours = [&] { return ProcessorTime::of([&] { return scroll(sample, pages); }); },
            .limit = [&] { return ProcessorTime::of([&] { return bare.sumOfIds(RowColumns); }); }});
    }
}

} // namespace muster
