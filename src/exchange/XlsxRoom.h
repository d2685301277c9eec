// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdio>
#include <vector>

struct lxw_worksheet;

// What libxlsxwriter leaves to its caller about files and disks.
namespace muster::xlsx {

qint64 fileSize(FILE *file);

// 0 when the file could grow to so many bytes, else the system's error number. The file is left empty.
int missingRoom(const QString &path, qint64 bytes);

// The files that hold the sheets' rows. When packing fails the library forgets to close those it has not come to, so
// they are emptied at the end: otherwise they would keep a full disk full until the program ends.
class RowFiles
{
public:
    explicit RowFiles(const std::vector<lxw_worksheet *> &sheets);
    ~RowFiles();
    Q_DISABLE_COPY_MOVE(RowFiles)

private:
    std::vector<int> m_descriptors;
};

} // namespace muster::xlsx
