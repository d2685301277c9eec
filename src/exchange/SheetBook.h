// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/SheetFormats.h"
#include "exchange/SheetStrings.h"
#include "exchange/ZipArchive.h"

#include <QHash>
#include <QVector>

namespace muster {

// An .xlsx workbook: which sheets can be seen, and what they share.
class SheetBook
{
public:
    using GoOn = std::function<bool(qint64 unpacked)>;

    struct Sheet
    {
        QString name;
        QString part; // of the archive
    };

    // SpreadsheetDamaged, SpreadsheetEncrypted, SpreadsheetTooLarge, SpreadsheetForeign for other documents, Cancelled.
    static Result<SheetBook> open(QByteArray bytes, const GoOn &goOn, const UnpackLimits &limits = {});

    const QVector<Sheet> &sheets() const { return m_sheets; } // those that are not hidden, in their order
    const SheetStrings &strings() const { return m_strings; }
    const SheetFormats &formats() const { return m_formats; }
    ZipArchive &archive() const { return *m_archive; }

private:
    struct Relation
    {
        QString type; // the last word of it
        QString part;
    };
    using Relations = QHash<QString, Relation>; // by ID

    Result<Relations> relationsOf(const QString &part) const; // blank: of the archive
    Result<QString> mainPart() const;
    Result<void> readSheets(const QString &part, const Relations &relations);
    Result<void> readShared(const Relations &relations, const GoOn &goOn);

    std::unique_ptr<ZipArchive> m_archive;
    QVector<Sheet> m_sheets;
    SheetStrings m_strings;
    SheetFormats m_formats;
    bool m_from1904 = false;
};

} // namespace muster
