// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/UnfinishedFile.h"

#include "files/MoveIntoPlace.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace muster {
namespace {

// A log that an older database left would be read into the new one.
Result<void> checkFree(const QString &place)
{
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        const QFileInfo there(place + ending);
        if (there.exists() || there.isSymLink())
            return fail(ErrorCode::FileExists, place + ending);
    }
    return {};
}

} // namespace

Result<void> UnfinishedFile::begin()
{
    if (const Result<void> free = checkFree(m_place); !free)
        return free;
    if (QFileInfo(m_place).fileName().isEmpty())
        return fail(ErrorCode::FileUnwritable, m_place, qt_error_string(EISDIR));
    if (!m_part.make(m_place, Part::Folder))
        return tl::unexpected(writeError(m_place, qt_error_string(errno)));
    return {};
}

Error UnfinishedFile::asPlace(Error error) const
{
    error.parameters.replaceInStrings(path(), m_place);
    return error;
}

Result<void> UnfinishedFile::finish()
{
    if (const Result<void> free = checkFree(m_place); !free)
        return free;
    if (QDir(m_part.path()).entryList(QDir::Files | QDir::Hidden).size() != 1) // a log that is not written back belongs to it
        return fail(ErrorCode::FileUnwritable, m_place, QString());
    return moveIntoPlace(path(), m_place);
}

} // namespace muster
