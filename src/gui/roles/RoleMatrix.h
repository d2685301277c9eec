// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "gui/roles/RoleDraft.h"
#include "gui/roles/RoleRef.h"
#include "models/LatestAnswer.h"

#include <QHash>
#include <QObject>

class QPushButton;

namespace muster {

class CommandSet;
class ElidedLabel;
class FilterChip;
class PanelFrame;
class PermissionsModel;
class PermissionsTree;
class SearchBox;
class StackedState;
class ToggleChip;
class WorkspaceContext;

// What the selected role permits, beside another one on demand (R3). Ticks are gathered, for each role by itself, until they
// are saved or discarded: whoever looks at another role meanwhile finds them again.
class RoleMatrix final : public QObject
{
    Q_OBJECT

public:
    RoleMatrix(WorkspaceContext &context, CommandSet &commands, PanelFrame &frame, PermissionsTree &tree);

    void show(const std::optional<RoleRef> &role);
    void compareWith(const QString &key); // empty: nothing
    void search();
    void setTabOrderAfter(QWidget *before);

private:
    void makeBar();
    void makeFooter();
    void readOthers();
    void tick(const QString &permission, bool on);
    void save();
    void discard();
    void refresh();
    void unfold();
    void showWords();
    void showCompared();
    QString whyNotTicked(const QString &permission) const;
    RoleDraft *draft();
    const RoleRef *other() const;

    WorkspaceContext &m_context;
    PanelFrame &m_frame;
    PermissionsTree &m_tree;
    PermissionsModel *m_model;
    StackedState *m_state;
    QVector<QWidget *> m_tools;
    SearchBox *m_search;
    FilterChip *m_compare;
    FilterChip *m_offer;
    ToggleChip *m_differences;
    ElidedLabel *m_count;
    QPushButton *m_discard;
    QPushButton *m_save;
    std::optional<RoleRef> m_role;
    QString m_other;
    QVector<RoleRef> m_others;
    QHash<QString, RoleDraft> m_drafts; // by key
    LatestAnswer<QVector<Row>> m_reading;
};

} // namespace muster
