// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/SampleStore.h"

#include "bench/ChildProcess.h"
#include "bench/limits/BareSqlite.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace muster {

static qint64 versionOf(const QString &workspace)
{
    return BareSqlite(workspace).number("PRAGMA user_version");
}

SampleStore::SampleStore(const QString &folder) : m_folder(folder), m_scratch(folder + u"/scratch-XXXXXX"_s)
{
    if (!m_scratch.isValid())
        qFatal("%s cannot be written to", qPrintable(folder));
}

void SampleStore::remove(const QString &workspace)
{
    for (const QString &more : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(workspace + more);
}

bool SampleStore::isCurrent(const QString &workspace)
{
    if (m_version < 0) {
        const QString fresh = scratch(u"version.muster"_s);
        ChildProcess::musterctl({u"sample"_s, fresh, u"--users"_s, u"2"_s});
        m_version = versionOf(fresh);
        remove(fresh);
    }
    return versionOf(workspace) == m_version;
}

QString SampleStore::sample(int users)
{
    const QString path = QDir(m_folder).filePath(u"%1-%2.muster"_s.arg(users).arg(Seed));
    if (QFile::exists(path) && !isCurrent(path))
        remove(path);
    if (!QFile::exists(path)) {
        std::fprintf(stderr, "making a workspace of %d users …\n", users);
        ChildProcess::musterctl({u"sample"_s, path, u"--users"_s, QString::number(users), u"--seed"_s, QString::number(Seed)});
    }
    return path;
}

QString SampleStore::copy(int users)
{
    const QString path = scratch(u"copy-%1.muster"_s.arg(++m_copies));
    ChildProcess::run(u"cp"_s, {u"--reflink=auto"_s, sample(users), path});
    return path;
}

} // namespace muster
