// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace muster {

// Listens to what is written through libxlsxwriter, and can write exactly that once more with nothing around it. Its
// .cpp stands between this program and the library.
class CellRecorder
{
public:
    explicit CellRecorder(QString file) : m_file(std::move(file)) { }

    // How many cells were written meanwhile.
    qint64 record(const std::function<void()> &work);

    // The same cells of the same sheets, in constant memory; how many.
    qint64 replay(const QString &path) const;

private:
    QString m_file; // of what was heard
};

} // namespace muster
