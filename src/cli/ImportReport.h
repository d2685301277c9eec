// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportPlan.h"

#include <QCoreApplication>

namespace muster {

struct Plan;

// What is said about an import: how much it would do, and each row that it will not, with its line and the reason.
class ImportReport
{
    Q_DECLARE_TR_FUNCTIONS(ImportReport)

public:
    static void printCounts(const ImportPlan &import);

    // Says nothing where the file has a header.
    static void printColumnsByContent(const ImportPlan &import);
    // By the first that is.
    static void printDividedName(const ImportPlan &import);

    // How a file of people or of groups was read, where that could have been otherwise.
    static void printFile(const CsvTable &table);
    // Complains where the encoding of a file is no more than a guess: somebody has to say which it is.
    static bool waitsForEncoding(const CsvTable &table);
    static void printIgnored(const QStringList &columns);

    // One line for each fault of rows that wait or are wrong, by `say`.
    static void tellFailures(const ImportPlan &import, void (*say)(const QString &line));

    // The same for rows that the workspace itself would refuse.
    static void tellRefusals(const ImportPlan &import, const Plan &plan, void (*say)(const QString &line));
};

} // namespace muster
