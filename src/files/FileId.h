// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace muster {

// Which file it is, whatever names and links lead to it.
struct FileId
{
    quint64 device = 0;
    quint64 number = 0;

    bool operator==(const FileId &) const = default;
};

// Of what stands at a path, links followed; nothing where nothing does.
std::optional<FileId> fileIdAt(const QString &path);

// Whether it was written to; the same for as long as nobody did.
struct FileStamp
{
    qint64 size = 0;
    qint64 modified = 0; // nanoseconds, of whichever clock

    bool operator==(const FileStamp &) const = default;
};

std::optional<FileStamp> fileStampAt(const QString &path);

// A file as it stood when it was opened: somebody else may delete, move or replace it meanwhile.
struct FilePlace
{
    QString path;
    std::optional<FileId> file {}; // nothing: nobody asks

    bool isThere() const { return !file || fileIdAt(path) == file; }
};

} // namespace muster
