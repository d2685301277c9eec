// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Table.h"

#include <QStringList>
#include <QVector>

namespace muster {

class WorkspaceContext;

constexpr qsizetype MostCopied = 100'000; // rows; more is for a file

// Puts rows on the clipboard, as people read them in these columns, the way spreadsheets take them: cells apart by tabs, quoted
// where they hold one, a line break or a quote. Says how many, or why not.
void copyRows(WorkspaceContext &context, Table table, const QVector<qint64> &ids, const QVector<Column> &columns);

// Lines that are at hand.
void copyLines(WorkspaceContext &context, const QStringList &lines);

QString tabSeparated(const QStringList &cells);

} // namespace muster
