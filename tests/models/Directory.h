// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"
#include "core/Plan.h"
#include "storage/Workspace.h"

#include <QTemporaryDir>

// A workspace in a folder of its own, for tests.
class Directory
{
public:
    enum Users { Asked, Held }; // of the database, or in memory too

    explicit Directory(Users users = Asked); // with one user: ada@northwind.example

    muster::Workspace &workspace() const { return *m_workspace; }
    std::unique_ptr<muster::Workspace> another() const; // the same file, as another program would open it

    // False, with a warning, when it was refused.
    bool apply(const QVector<muster::Change> &changes) const { return applyTo(*m_workspace, changes); }
    static bool applyTo(muster::Workspace &workspace, const QVector<muster::Change> &changes);

private:
    QString path() const { return m_folder.filePath(QStringLiteral("people.muster")); }
    muster::OpenOptions options() const;

    Users m_users;
    QTemporaryDir m_folder;
    std::unique_ptr<muster::Workspace> m_workspace;
};

// "Ada King" becomes ada.king@northwind.example.
muster::Change addUser(const QString &name, muster::Values more = {});
QString addressOf(const QString &name);
