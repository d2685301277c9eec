// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Progress.h"
#include "core/Result.h"
#include "exchange/Encodings.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace muster {

// How a file is read, as somebody has chosen; blank: it is found out.
struct CsvChoices
{
    QString encoding {};
    QString sheet {}; // of a spreadsheet, by name
};

// The text of a file, whatever its encoding was, as UTF-8 without a byte order mark.
// A mark decides; without one, zero bytes tell UTF-16, and what is not valid UTF-8 is asked of ICU's detector. Where some lines are
// UTF-8 and others are not, each is read as what it is.
struct CsvText
{
    // Where the text is that of a spreadsheet.
    struct Sheet
    {
        QString name;
        QStringList all {}; // sheets that can be seen and have something in them, in their order
        std::vector<int> rows {}; // where each record of the text stands in the sheet
    };

    QByteArray utf8;
    QString encoding = encoding::Utf8; // IANA
    QString second {}; // of the lines that are not UTF-8, where some are; blank: all lines agree
    qint64 disagrees = 0; // the first line that is written otherwise than those before it; the first is 1
    std::optional<Sheet> sheet {};
    bool isGuessed = false; // nobody has chosen the encoding, and there is too little text to be sure of it

    // The hook is told bytes of the file. Besides what `decode` and Spreadsheet say: FileNotFound, NotAFile, FileUnreadable, FileTooLarge.
    static Result<CsvText> read(const QString &path, const CsvChoices &choices = {}, const ProgressHook &hook = {});
    // CsvUndecodable; InvalidValue for an encoding that is none.
    static Result<CsvText> decode(QByteArray bytes, const QString &wanted = {});
};

} // namespace muster
