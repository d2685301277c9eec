// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/EndIconList.h"
#include "storage/queries/WorkspaceState.h"

#include <QHash>

namespace muster {

// The workspace roles to tick; those that use a licence carry a key and say so.
class RoleList final : public EndIconList
{
    Q_OBJECT

public:
    explicit RoleList(QWidget *parent = nullptr);

    void setRoles(const QVector<RoleChoice> &roles); // keeps what is ticked
    void setChecked(const QStringList &keys);
    QStringList checked() const; // keys, sorted as changes have them
    void setRefused(const QHash<QString, QString> &reasons); // keys of those that cannot be ticked, and why not

    QSize sizeHint() const override;

Q_SIGNALS:
    void checkedChanged();

private:
    static QString toolTipOf(const QListWidgetItem &item);

    QStringList m_wanted; // also of roles that are not known yet
};

} // namespace muster
