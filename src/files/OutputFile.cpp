// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/OutputFile.h"

#include "files/MoveIntoPlace.h"
#include "files/OutputTarget.h"

#include <QFileInfo>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace muster {

OutputFile::OutputFile(const QString &path, const QStringList &inputs)
    : m_path(path)
    , m_inputs(inputs)
{
}

OutputFile::~OutputFile() = default;

Result<void> OutputFile::open()
{
    const Result<QString> target = outputTarget(m_path, m_inputs);
    if (!target)
        return tl::unexpected(target.error());
    m_target = *target;
    if (!openNameless() && !openPart())
        return tl::unexpected(writeError(m_path, m_part.path().isEmpty() ? qt_error_string(errno) : m_file.errorString()));
    return {};
}

bool OutputFile::openNameless()
{
#ifdef O_TMPFILE
    const QByteArray folder = QFile::encodeName(QFileInfo(m_target).absolutePath());
    const int descriptor = ::open(folder.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return false;
    m_nameless = QFileInfo::exists(u"/proc/self/fd/%1"_s.arg(descriptor)) // by which it gets a name in the end
        && m_file.open(descriptor, QIODevice::ReadWrite | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
    if (!m_nameless)
        ::close(descriptor);
#endif
    return m_nameless;
}

bool OutputFile::openPart()
{
    if (!m_part.make(m_target, Part::File))
        return false;
    m_file.setFileName(m_part.path());
    return m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered);
}

// By which the system knows it while it is written.
QString OutputFile::writingName() const
{
    return m_nameless ? u"/proc/self/fd/%1"_s.arg(m_file.handle()) : m_part.path();
}

Result<void> OutputFile::write(QByteArrayView bytes)
{
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
        return tl::unexpected(writeError(m_path, m_file.errorString()));
    return {};
}

Result<void> OutputFile::seek(qint64 offset)
{
    return m_file.seek(offset) ? Result<void>() : tl::unexpected(writeError(m_path, m_file.errorString()));
}

// A name cannot be given in place of another file: then it gets one beside it first. That is all a kill could leave.
Result<void> OutputFile::giveName()
{
#ifdef O_TMPFILE
    const auto link = [this](const QString &name) {
        return ::linkat(AT_FDCWD, QFile::encodeName(writingName()).constData(), AT_FDCWD, QFile::encodeName(name).constData(), AT_SYMLINK_FOLLOW) == 0;
    };
    if (link(m_target)) {
        syncFolderOf(m_target);
        return {};
    }
    Part beside;
    if (errno != EEXIST || !beside.make(m_target, Part::Folder) || !link(beside.path() + u"/whole"_s))
        return tl::unexpected(writeError(m_path, qt_error_string(errno)));
    return replacePlace(beside.path() + u"/whole"_s, m_target, m_path);
#else
    return {};
#endif
}

Result<void> OutputFile::commit()
{
#ifdef Q_OS_UNIX
    if (::fsync(m_file.handle()) != 0 && errno != EINVAL)
        return tl::unexpected(writeError(m_path, qt_error_string(errno)));
#endif
    if (const Result<QString> still = outputTarget(m_path, m_inputs); !still) // what stands there may have changed meanwhile
        return tl::unexpected(still.error());
    if (m_nameless)
        return giveName();
    m_file.close();
    const Result<void> replaced = replacePlace(m_part.path(), m_target, m_path);
    if (replaced)
        m_part.moved();
    return replaced;
}

} // namespace muster
