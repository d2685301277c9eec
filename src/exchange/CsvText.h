// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Progress.h"
#include "core/Result.h"

#include <QByteArray>

namespace muster {

enum class CsvEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

// The text of a file, whatever its encoding was, as UTF-8 without a byte order mark.
// A mark decides; without one, zero bytes tell UTF-16, and what is not valid UTF-8 is taken for Windows-1252.
struct CsvText
{
    QByteArray utf8;
    CsvEncoding encoding = CsvEncoding::Utf8;

    // The hook is told bytes of the file.
    static Result<CsvText> read(const QString &path, const ProgressHook &hook = {});
    static Result<CsvText> decode(QByteArray bytes);
};

} // namespace muster
