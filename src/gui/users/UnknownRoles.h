// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/queries/WorkspaceState.h"

#include <QMap>
#include <QScrollArea>

class QComboBox;
class QFormLayout;

namespace muster {

// Names in a file that are no roles: one choice for each serves all its rows. What was chosen stays, and can be chosen anew.
class UnknownRoles final : public QScrollArea
{
    Q_OBJECT

public:
    struct Name
    {
        QString name;
        int rows = 0;
        QString role; // key or name of the one that was chosen; blank: it waits

        bool operator==(const Name &) const = default;
    };

    explicit UnknownRoles(QWidget *parent = nullptr);

    void showRoles(const QVector<Name> &names, const QVector<RoleChoice> &roles);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &name, const QString &role); // no role: it waits again

private:
    void makeNames(const QVector<Name> &names, const QVector<RoleChoice> &roles);
    void showChoice(QComboBox &combo, const QString &role) const;

    QStringList m_names;
    QList<QComboBox *> m_combos;
};

} // namespace muster
