// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/TargetPath.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>

namespace muster {
namespace {

constexpr qint64 hardlyAnything = 64 << 10;

} // namespace

Result<QString> targetPath(const QString &path)
{
    const QFileInfo target(path);
    if (!target.exists())
        return target.isSymLink() ? target.symLinkTarget() : target.absoluteFilePath();
    if (!target.isFile())
        return fail(ErrorCode::FileUnwritable, path, qt_error_string(target.isDir() ? EISDIR : EINVAL));
    return target.canonicalFilePath();
}

Error writeError(const QString &path, const QString &reason)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    const bool full = storage.isValid() && !storage.isReadOnly() && storage.bytesTotal() > 0
        && storage.bytesAvailable() < hardlyAnything;
    return full ? Error {ErrorCode::DiskFull, {path}} : Error {ErrorCode::FileUnwritable, {path, reason}};
}

} // namespace muster
