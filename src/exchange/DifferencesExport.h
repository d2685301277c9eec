// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "exchange/CsvWriter.h"
#include "exchange/TableWriter.h"
#include "storage/past/CompareAccess.h"

namespace muster {

struct Reader;

// How what became of access is laid out: a line for each way, with what it gave before and what it gives after.
class DifferenceFields
{
public:
    enum Form { Words, Keys }; // for people, for programs

    explicit DifferenceFields(Form form) : m_form(form) { }

    QList<TableColumn> columns() const;
    QVariantList values(const WayDifference &difference) const; // one for each column; what is not there is null
    static QString wordOf(WayDifference::What what);

private:
    Form m_form;
};

// What became of access between two times, in a file (A5); the ending decides as for TableExport.
struct DifferencesExport
{
    using Answer = qint64; // lines written
    static constexpr bool Long = true; // see ReaderPool

    qint64 since = 0; // this and the next two: see CompareAccess
    std::optional<qint64> until = {};
    QString text {};
    QString path;
    CsvOptions csv {}; // the zone is the reader's

    Result<qint64> answer(Reader &reader) const;
};

} // namespace muster
