// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/OutputFile.h"

namespace muster {

// A text file that is written in small pieces. See OutputFile for what becomes of its target.
class StreamFile
{
public:
    explicit StreamFile(const QString &path, const QStringList &inputs = {});

    Result<void> open();
    Result<void> write(QByteArrayView bytes);
    Result<void> commit();

private:
    Result<void> flush();

    OutputFile m_file;
    QByteArray m_buffer;
};

} // namespace muster
