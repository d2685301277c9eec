// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace muster {

// Workspaces to measure in: made by `musterctl sample` from one seed, once for each number of users, and kept in a folder.
class SampleStore
{
public:
    static constexpr int Seed = 7;

    explicit SampleStore(const QString &folder);

    QString folder() const { return m_folder; }
    QString sample(int users); // not to be written to
    QString copy(int users); // one's own, to be written to
    QString scratch(const QString &name) const { return m_scratch.filePath(name); } // a file that goes away in the end

    // Removes it, with what SQLite keeps beside it.
    static void remove(const QString &workspace);

private:
    bool isCurrent(const QString &workspace); // made by the program as it is now

    QString m_folder;
    QTemporaryDir m_scratch;
    int m_copies = 0;
    qint64 m_version = -1; // of the workspaces that the program makes now
};

} // namespace muster
