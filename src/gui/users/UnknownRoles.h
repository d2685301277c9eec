// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/queries/WorkspaceState.h"

#include <QMap>
#include <QWidget>

class QFormLayout;

namespace muster {

// Names in a file that are no roles: one choice for each serves all its rows.
class UnknownRoles final : public QWidget
{
    Q_OBJECT

public:
    explicit UnknownRoles(QWidget *parent = nullptr);

    void showRoles(const QMap<QString, int> &unknown, const QVector<RoleChoice> &roles);

Q_SIGNALS:
    void chosen(const QString &name, const QString &role);

private:
    QFormLayout *m_form;
};

} // namespace muster
