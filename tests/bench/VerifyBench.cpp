// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BareSqlite.h"
#include "bench/PeakMemory.h"
#include "bench/Race.h"
#include "bench/SampleFixture.h"
#include "storage/queries/Trail.h"
#include "storage/queries/VerifyWorkspace.h"

#include <QCoreApplication>

#include <sqlite3.h>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

// Of everything that is no index.
QVector<QByteArray> tablesOf(const QString &path)
{
    QVector<QByteArray> statements;
    sqlite3 *database = nullptr;
    sqlite3_stmt *statement = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_prepare_v2(database, "SELECT 'SELECT * FROM \"' || name || '\"' FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'", -1, &statement, nullptr);
    while (sqlite3_step(statement) == SQLITE_ROW)
        statements.append(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return statements;
}

} // namespace

// Verifying the trail, and the whole workspace, against reading every row once through SQLite's C API; and its memory:
// VerifyBench [USERS|FILE.muster] [LAPS].
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const SampleFixture sample(app.arguments().value(1, u"20000"_s));
    const int laps = app.arguments().value(2, u"3"_s).toInt();
    const VerifyWorkspace everything {sample.path(), sample.workspace().info().knownHead};
    BareSqlite bare(sample.path());
    bare.prepare(tablesOf(sample.path()));

    const double before = PeakMemory::start();
    if (!sample.read(everything).isWhole())
        qFatal("the sample is not whole");
    std::printf("Peak memory of verifying: %.0f MB, of which %.0f MB before it\n", PeakMemory::megabytes(), before);

    const auto reading = [&] { return Race::timed([&] { bare.run(); }); };
    Race(u"The trail"_s, laps).run([&] { return Race::timed([&] { sample.read(VerifyChain {}); }); }, u"every row"_s, reading);
    Race(u"Everything"_s, laps).run([&] { return Race::timed([&] { sample.read(everything); }); }, u"every row"_s, reading);
    return 0;
}
