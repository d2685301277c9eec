// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>

#include <memory>

struct sqlite3_file;

namespace muster {

// The bytes of a database's file, read past SQLite. Whoever closes a file takes from the whole process all locks on it (POSIX;
// https://www.sqlite.org/howtocorrupt.html, 2.2), those of connections too, and another program then takes itself for the last one. So
// SQLite's own layer opens it, which closes it only when no connection holds a lock any more.
class DatabaseFile
{
public:
    // FileNotFound, NotAFile, FileUnreadable.
    static Result<std::unique_ptr<DatabaseFile>> open(const QString &path);
    ~DatabaseFile();
    Q_DISABLE_COPY_MOVE(DatabaseFile)

    qint64 size() const;
    QByteArray read(qint64 from, qint64 bytes) const; // fewer at the end, or where it cannot be read
    Result<void> copyTo(const QString &copy) const; // a new file, which only its owner can read

private:
    explicit DatabaseFile(const QString &path);
    bool begin();

    QString m_path;
    const char *m_name; // as SQLite wants names
    std::unique_ptr<char[]> m_memory;
    sqlite3_file *m_file;
};

} // namespace muster
