// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ImportFixture.h"
#include "bench/Race.h"

#include <QCoreApplication>

#include <cstdio>

using namespace muster;
using namespace Qt::StringLiterals;

// People from a CSV file, through plan and apply (checked, audited, indexed), against `sqlite3 .import` of the finished
// rows into the same tables with the same indexes: ImportBench [USERS] [LAPS].
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int users = app.arguments().value(1, u"100000"_s).toInt();
    const int laps = app.arguments().value(2, u"3"_s).toInt();
    ImportFixture fixture(users);
    const Race race(u"Import of %1 users"_s.arg(users), laps);
    std::vector<double> imports;
    const Race::Lap import = [&] { return imports.emplace_back(fixture.import()); };
    race.run(import, u"sqlite3 .import with as much cache"_s, [&] { return fixture.importFinishedRows(ImportFixture::AsMuster); });
    const Race::Lap sameImport = [&imports, lap = size_t(0)]() mutable { return imports.at(lap++); };
    race.run(sameImport, u"sqlite3 .import as it comes"_s, [&] { return fixture.importFinishedRows(ImportFixture::AsItComes); });
    std::printf("Of the last of these imports, planning took %.0f ms and applying %.0f ms\n", fixture.planTime() * 1000, fixture.applyTime() * 1000);
    return 0;
}
