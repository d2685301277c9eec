// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/ListPage.h"

#include <memory>


namespace muster {

class ElidedLabel;
class LinkButton;
class StackedState;
namespace Ui { class RolesPage; }

// The roles, and beside them what the selected one permits (R1, R4).
class RolesPage final : public ListPage
{
    Q_OBJECT

public:
    RolesPage(WorkspaceContext &context, CommandSet &commands, QWidget *parent = nullptr);
    ~RolesPage() override;

    static PageFactory factory();

private:
    QVariant cell(Column column) const; // of the selected role
    void showRole();
    void showPermissions(const QStringList &granted);

    std::unique_ptr<Ui::RolesPage> m_form;
    StackedState *m_none;
    ElidedLabel *m_count;
    LinkButton *m_holders;
    QVariant m_granted; // what the tree shows; null: nothing
};

} // namespace muster
