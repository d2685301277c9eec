// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

// The cells of a workbook, to be written once more by libxlsxwriter with nothing around it.
class CellRecorder
{
public:
    explicit CellRecorder(QString file) : m_file(std::move(file)) { }

    // Reads them from an .xlsx file into the file; how many there are.
    qint64 record(const QString &workbook) const;

    // The same cells of the same sheets, in constant memory; how many.
    qint64 replay(const QString &path) const;

private:
    QString m_file;
};

} // namespace muster
