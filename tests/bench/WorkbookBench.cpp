// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/CellRecorder.h"
#include "bench/PeakMemory.h"
#include "bench/Race.h"
#include "bench/SampleFixture.h"
#include "exchange/AuditWorkbook.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace muster;
using namespace Qt::StringLiterals;

// The audit workbook, read from the workspace and written, against the same cells written by libxlsxwriter alone; and how much
// memory it takes: WorkbookBench [USERS|FILE.muster] [LAPS].
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const SampleFixture sample(app.arguments().value(1, u"20000"_s));
    const int laps = app.arguments().value(2, u"3"_s).toInt();
    const QTemporaryDir folder;
    const AuditWorkbook workbook {folder.filePath(u"audit.xlsx"_s), u"Ada King"_s, u"ada@northwind.example"_s};
    const auto write = [&] { sample.read(workbook); };

    const double before = PeakMemory::start();
    write();
    std::printf("Peak memory of the workbook: %.0f MB, of which %.0f MB before it\n", PeakMemory::megabytes(), before);

    std::printf("Size of the workbook: %.0f MB\n", double(QFileInfo(workbook.path).size()) / (1 << 20));

    const CellRecorder cells(folder.filePath(u"cells"_s));
    const qint64 written = cells.record(workbook.path);
    Race(u"Audit workbook of %1 cells"_s.arg(written), laps).run([&] { return Race::timed(write); }, u"libxlsxwriter"_s, [&] {
        return Race::timed([&] { cells.replay(folder.filePath(u"peer.xlsx"_s)); });
    });
    return 0;
}
