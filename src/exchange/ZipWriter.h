// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/OutputFile.h"

#include <optional>

namespace muster {

// A zip archive that is written part by part, each packed as it comes: nothing of it stands anywhere else, neither in memory
// nor in another file. open, then begin, write …, end for each part, commit. See OutputFile for what becomes of the target.
class ZipWriter
{
public:
    // Of one part, unpacked: what all programs that read archives understand.
    static constexpr qint64 MostBytes = 0xFFFFFFFE;

    explicit ZipWriter(const QString &path, const QStringList &inputs = {});
    ~ZipWriter();
    Q_DISABLE_COPY_MOVE(ZipWriter)

    Result<void> open();
    Result<void> begin(const QString &part);
    Result<void> write(QByteArrayView bytes);
    Result<void> end();
    Result<void> commit();

private:
    struct Access; // to the file, for the library

    Result<void> checked(int code) const;

    QString m_path;
    OutputFile m_file;
    void *m_zip = nullptr;
    qint64 m_size = 0;
    qint64 m_at = 0;
    std::optional<Error> m_failure; // of the file, the first one
};

} // namespace muster
