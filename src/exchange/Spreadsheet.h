// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/CsvText.h"

namespace muster {

struct UnpackLimits;

// Spreadsheets, read as the CSV file that they would be saved as: what reads such files then reads them, too.
class Spreadsheet
{
public:
    // By what stands at its beginning, whatever the file is called: an .xlsx, or what can be told to be none.
    static bool isOne(QByteArrayView bytes);

    // The sheet called `sheet`, or the first that can be seen and has something in it.
    // SpreadsheetEncrypted, SpreadsheetOld, SpreadsheetForeign, SpreadsheetDamaged, SpreadsheetTooLarge, SheetNotFound, Cancelled.
    static Result<CsvText> read(QByteArray bytes, const QString &sheet, const ProgressHook &hook, const UnpackLimits &limits);
    static Result<CsvText> read(QByteArray bytes, const QString &sheet = {}, const ProgressHook &hook = {});
};

} // namespace muster
