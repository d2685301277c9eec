// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/FileId.h"
#include "storage/OpenPlace.h"

#include <QByteArray>
#include <QMutex>

#include <atomic>
#include <memory>
#include <optional>

struct sqlite3;

namespace muster {

// The file of a workspace while it is open. Somebody may delete, move or replace it, or write over it in place
// (`cp other.muster this.muster`): then SQLite would go on writing pages of what it was into what it is now, and a log that was
// left beside it would be read into it.
//
// SQLite writes to the file itself only where it copies the log into it, and notes how far it has come in the index of the log,
// before and after. So who has written while that stands still was not SQLite. May be used from any thread.
class OpenFile : public OpenPlace
{
public:
    // Who may change it: programs that know each other by their log, or nobody, where it is read without one.
    enum Sharing { Shared, Alone };

    OpenFile(FilePlace place, Sharing sharing);
    ~OpenFile() override;
    Q_DISABLE_COPY_MOVE(OpenFile)

    QString path() const override { return m_place.path; }
    bool isIntact() override; // there, and nobody has written over it
    bool isLost() const override { return m_lost; }

    // Whoever can write takes away the empty log that readers leave behind. What a log beside it holds was written before somebody
    // wrote over the file, and must not be read into what stands there now: it is put aside, as "….muster-wal.lost".
    void leave(std::unique_ptr<Database> writer, As as) override;

private:
    struct Progress // of copying the log, https://www.sqlite.org/walformat.html
    {
        quint64 log = 0; // new each time it begins anew
        quint32 copied = 0; // frames that are in the file
        quint32 attempted = 0; // frames that are, or may be

        bool operator==(const Progress &) const = default;
    };

    void close(); // another connection may be the last
    void putLogAside();
    std::optional<Progress> progress() const; // none: there is no log
    bool looksTheSame();
    QByteArray logHead() const;

    const FilePlace m_place;
    const Sharing m_sharing;
    QMutex m_lock; // of what follows
    sqlite3 *m_connection = nullptr;
    std::optional<FileStamp> m_stamp; // when it was last looked at
    std::optional<Progress> m_progress; // then
    QByteArray m_logHead; // how the log began then
    std::atomic_bool m_lost = false;
};

} // namespace muster
