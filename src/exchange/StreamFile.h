// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QSaveFile>

#include <memory>

namespace muster {

// A text file that is written piece by piece beside its target, and takes the target's place only when it is whole.
class StreamFile
{
public:
    explicit StreamFile(const QString &path);

    Result<void> open();
    Result<void> write(QByteArrayView bytes);
    Result<void> commit();

private:
    Result<void> flush();

    QString m_path;
    std::unique_ptr<QSaveFile> m_file;
    QByteArray m_buffer;
};

} // namespace muster
