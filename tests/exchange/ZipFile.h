// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

// Archives and spreadsheets as no program would write them.
namespace muster::test {

using ZipParts = QMap<QString, QByteArray>; // by name

QByteArray zipped(const ZipParts &parts, const QByteArray &password = {});

// A workbook of one sheet, with what stands between <sheetData> and its end; parts of `others` come instead of ours, or besides.
ZipParts workbook(const QByteArray &rows, const ZipParts &others = {});

} // namespace muster::test
