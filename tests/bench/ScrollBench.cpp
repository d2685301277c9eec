// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BareSqlite.h"
#include "bench/Race.h"
#include "bench/SampleFixture.h"
#include "core/FieldDefinition.h"
#include "storage/queries/Listing.h"

#include <QCoreApplication>

#include <random>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

constexpr int Places = 20;
constexpr int RowsAtOnce = 200; // as ResultPages asks for, on both sides of what is looked at

QVector<QVector<qint64>> pagesOf(const QVector<qint64> &ids)
{
    std::mt19937 random(7);
    QVector<QVector<qint64>> pages;
    for (int i = 0; i < Places; ++i)
        pages.append(ids.mid(std::uniform_int_distribution<qsizetype>(0, qMax<qsizetype>(0, ids.size() - RowsAtOnce))(random), RowsAtOnce));
    return pages;
}

void scroll(const SampleFixture &sample, const QVector<QVector<qint64>> &pages)
{
    for (const QVector<qint64> &page : pages)
        sample.read(ReadRows {Table::Users, page});
}

} // namespace

// Rows at random places of the users, sorted in several ways, through Workspace::read, against the same statements
// through SQLite's C API, prepared beforehand: ScrollBench [USERS|FILE.muster] [LAPS].
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const SampleFixture sample(app.arguments().value(1, u"100000"_s));
    const int laps = app.arguments().value(2, u"5"_s).toInt();
    BareSqlite bare(sample.path());
    for (const Column column : {Column::LastName, Column::Email, Column::Status, Column::LastLogin, Column::Created}) {
        TableQuery query;
        query.sort = {{column, column == Column::LastLogin ? Qt::DescendingOrder : Qt::AscendingOrder}};
        const QVector<QVector<qint64>> pages = pagesOf(sample.read(ListIds {query, 0}).ids);
        bare.prepare(SqlRecorder::selectsOf([&] { scroll(sample, pages); }));
        Race(u"%1 pages of %2 rows by %3"_s.arg(Places).arg(RowsAtOnce).arg(QString::fromLatin1(findColumn(Table::Users, column)->key)), laps)
            .run([&] { return Race::timed([&] { scroll(sample, pages); }); }, u"bare SQLite"_s, [&] { return Race::timed([&] { bare.run(); }); });
    }
    return 0;
}
