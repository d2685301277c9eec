// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/OutputTarget.h"

#include "files/FileId.h"
#include "files/InputFile.h"

#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace muster {
namespace {

// https://www.sqlite.org/fileformat.html: how its files begin. The index of the log is in the machine's own order.
bool beginsLikeDatabase(const QByteArray &head)
{
    constexpr quint32 indexVersion = 3007000;
    if (head.startsWith("SQLite format 3") || head.startsWith("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"))
        return true;
    if (head.size() < qsizetype(sizeof(quint32)))
        return false;
    const quint32 first = qFromBigEndian<quint32>(head.constData());
    quint32 own = 0;
    std::memcpy(&own, head.constData(), sizeof own);
    return (first & ~1U) == 0x377f0682 || own == indexVersion;
}

bool isOfDatabase(const QString &path)
{
    const Result<std::unique_ptr<QFile>> file = InputFile::open(path);
    return file && beginsLikeDatabase((*file)->read(16));
}

const QStringList companions {u"-wal"_s, u"-shm"_s, u"-journal"_s}; // of a database, beside it

// The file beside which one of that name would be taken for a database's own; empty: it has no such name.
QString masterOf(const QString &path)
{
    const auto it = std::find_if(companions.cbegin(), companions.cend(), [&path](const QString &ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
    return it == companions.cend() ? QString() : path.chopped(it->size());
}

// Which of the inputs, or what belongs to it, would be written over; empty: none.
QString lostInput(const QString &target, const QStringList &inputs)
{
    const std::optional<FileId> there = fileIdAt(target);
    const QString master = masterOf(target);
    const std::optional<FileId> owner = master.isEmpty() ? std::nullopt : fileIdAt(master);
    for (const QString &input : inputs) {
        if (owner && fileIdAt(input) == owner)
            return input;
        const QString real = QFileInfo(input).canonicalFilePath(); // where a database keeps its own files
        const bool isCompanion = std::any_of(companions.cbegin(), companions.cend(), [&](const QString &ending) { return fileIdAt(real + ending) == there; });
        if (there && (fileIdAt(input) == there || isCompanion))
            return input;
    }
    return {};
}

// Only what no connection of this program has open is looked into: closing a file takes away the locks that it has there.
Result<void> checkHarmless(const QString &path, const QString &target, const QStringList &inputs)
{
    if (const QString lost = lostInput(target, inputs); !lost.isEmpty())
        return fail(ErrorCode::OutputIsInput, path, lost);
    const QString master = masterOf(target);
    if (!master.isEmpty() && isOfDatabase(master))
        return fail(ErrorCode::OutputIsInput, path, master);
    return isOfDatabase(target) ? fail(ErrorCode::OutputIsInput, path, target) : Result<void>();
}

} // namespace

Result<QString> outputTarget(const QString &path, const QStringList &inputs)
{
    const QFileInfo info(path);
    if (info.isSymLink())
        return fail(ErrorCode::OutputIsLink, path, info.symLinkTarget());
    if (info.isDir() || info.fileName().isEmpty())
        return fail(ErrorCode::FileUnwritable, path, qt_error_string(EISDIR));
    if (info.exists() && !info.isFile())
        return fail(ErrorCode::FileUnwritable, path, qt_error_string(EINVAL));
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    const QString target = folder.isEmpty() ? info.absoluteFilePath() : folder + (folder.endsWith(u'/') ? u""_s : u"/"_s) + info.fileName();
    if (const Result<void> harmless = checkHarmless(path, target, inputs); !harmless)
        return tl::unexpected(harmless.error());
    return target;
}

} // namespace muster
