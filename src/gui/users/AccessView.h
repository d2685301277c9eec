// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/users/ReadUserDossier.h"
#include "models/IconName.h"

#include <QTreeWidget>

namespace muster {

// Where a user has access, and why: the roles, the groups, and each project with every way that leads to it, who granted it and when
// (U21), and what a Read-Only account leaves of it; below them the sessions that nobody has ended.
class AccessView final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit AccessView(QWidget *parent = nullptr);

    void showAccess(const UserDossier &dossier);

private:
    QTreeWidgetItem *addSection(const QString &title, IconName icon, int count);
    void addRoles(const QVector<RoleGrant> &grants);
    QTreeWidgetItem *addGranted(QTreeWidgetItem *section, const QString &name, const QString &since);
    void addCap(QTreeWidgetItem *to, const QString &sentence);
    void addProject(QTreeWidgetItem *projects, const QVector<AccessPath> &ways);
    void addPath(QTreeWidgetItem *project, const AccessPath &path);
    void addSessions(const QVector<Row> &sessions);
    QString by(const QString &name, qint64 at) const; // "by Ada King on 3 March 2025"
};

} // namespace muster
