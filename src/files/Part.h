// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

// A file or folder in which something is made before it takes its place: ".muster-1a2b3c4d.part", beside its target and
// for nobody else to see. It is held as long as its maker lives, so that what a killed program left can be told from what
// others are busy with, and is removed by the next one who makes something there.
class Part
{
public:
    enum Kind { File, Folder };

    Part() = default;
    ~Part(); // removes it, with what is in it, unless it was moved away
    Q_DISABLE_COPY(Part)

    // Beside the target. On failure errno says why.
    bool make(const QString &target, Kind kind);

    QString path() const { return m_path; } // empty: there is none
    int descriptor() const { return m_descriptor; } // of a file, to be written to; -1 where the system has none
    void moved() { m_path.clear(); }

private:
    static void removeLeftOver(const QString &folder);

    QString m_path;
    Kind m_kind = File;
    int m_descriptor = -1;
};

} // namespace muster
