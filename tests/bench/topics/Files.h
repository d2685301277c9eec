// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace muster {

class BenchRun;

// What comes in and goes out whole.
void measureImport(BenchRun &run);
void writePeople(const QString &path, int users); // a CSV file that can be imported
void measureSignIns(BenchRun &run);
void measureWorkbook(BenchRun &run);
void measureVerify(BenchRun &run);
void measureReport(BenchRun &run);
void measureSample(BenchRun &run);

// Parts. FILE CELLS: writes the audit workbook of FILE and notes its cells; prints how many.
int recordCells(const QStringList &arguments);
// CELLS BOOK: writes these cells; prints how many.
int writeCells(const QStringList &arguments);
// FILE: reads every row; prints how many.
int readEverything(const QStringList &arguments);

} // namespace muster
