// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Engines.h"

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace muster {

struct Run
{
    int exit = -1; // -1: it crashed, or never ended
    QString out;
    QString err;

    QJsonArray json() const; // what it printed; empty when that is no array
    bool complainsInOneLine() const;
};

// The built musterctl in a folder of its own, which is also its home. Its workspace is on the engine of the program.
class Musterctl
{
public:
    Musterctl();

    Run run(const QStringList &arguments, const QByteArray &input = {}) const;
    Run runHere(const QStringList &arguments, const QByteArray &input = {}) const; // on the workspace of init() or begin()
    void start(QProcess &process, const QStringList &arguments) const;

    Run init() const;
    bool begin(); // with a copy of what init() made once for the program: on a server that takes a third of the time
    Run apply(const QByteArray &changes) const;
    QJsonArray list(const QString &table, const QString &query = {}) const;
    QByteArray
    everything() const; // all tables but the audit trail, and without times of origin, to compare before and after

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString workspace() const { return m_workspace; } // a file of the folder, or a location
    bool hasWorkspace() const; // something stands there
    bool isWrittenTo() const; // somebody has it open for that
    Run keepBackup(const QString &name) const; // as whoever runs the machine has one
    bool restoreBackup(const QString &name) const; // in place of what stands there
    // What somebody can do who has the file, or the server, and not Muster: no trigger stands in the way. False where a
    // statement did nothing.
    bool tamper(const QStringList &statements) const;
    QString cell(const QString &sql) const; // the first of its answer
    void write(const QString &name, const QByteArray &text) const;

private:
    QTemporaryDir m_folder;
    QString m_workspace;
    std::unique_ptr<Place> m_copy;
};

} // namespace muster
