// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/Part.h"

#include "files/FileId.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace muster {
namespace {

QString newName(const QString &folder)
{
    return u"%1/.muster-%2.part"_s.arg(folder).arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
}

bool remove(const QString &path, bool folder)
{
    return folder ? QDir(path).removeRecursively() : QFile::remove(path);
}

} // namespace

#ifdef Q_OS_UNIX
bool Part::make(const QString &target, Kind kind)
{
    const QString folder = QFileInfo(target).absolutePath();
    removeLeftOver(folder);
    m_kind = kind;
    for (int tries = 0; tries < 3; ++tries) {
        const QString path = newName(folder);
        const QByteArray name = QFile::encodeName(path);
        if (kind == Folder && ::mkdir(name.constData(), 0700) != 0)
            return false;
        m_descriptor = ::open(name.constData(), kind == Folder ? O_RDONLY | O_DIRECTORY | O_CLOEXEC : O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (m_descriptor < 0)
            return false;
        ::flock(m_descriptor, LOCK_EX | LOCK_NB);
        if (fileIdAt(path)) { // before it was held, somebody may have thought it was left
            m_path = path;
            return true;
        }
        ::close(m_descriptor);
    }
    errno = EAGAIN;
    return false;
}

void Part::removeLeftOver(const QString &folder)
{
    const QDir::Filters all = QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks;
    for (const QFileInfo &found : QDir(folder).entryInfoList({u".muster-????????.part"_s}, all)) {
        const QByteArray name = QFile::encodeName(found.filePath());
        const int descriptor = ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC);
        if (descriptor < 0)
            continue;
        if (found.ownerId() == ::geteuid() && ::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
            remove(found.filePath(), found.isDir());
        ::close(descriptor);
    }
}

Part::~Part()
{
    if (!m_path.isEmpty())
        remove(m_path, m_kind == Folder);
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}
#else
bool Part::make(const QString &target, Kind kind)
{
    m_kind = kind;
    const QString path = newName(QFileInfo(target).absolutePath());
    QFile file(path);
    const bool made = kind == Folder ? QDir().mkdir(path) : file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
    if (made)
        m_path = path;
    return made;
}

Part::~Part()
{
    if (!m_path.isEmpty())
        remove(m_path, m_kind == Folder);
}
#endif

} // namespace muster
