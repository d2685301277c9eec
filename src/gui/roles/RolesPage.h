// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/ListPage.h"
#include "gui/roles/RoleRef.h"

#include <memory>

namespace muster {

class RoleMatrix;
namespace Ui { class RolesPage; }

// The roles, and beside them what the selected one permits (R1–R4).
class RolesPage final : public ListPage
{
    Q_OBJECT

public:
    RolesPage(WorkspaceContext &context, CommandSet &commands, QWidget *parent = nullptr);
    ~RolesPage() override;

    static PageFactory factory();

    Selection selection() const override;
    void search() override; // in the panel that has the focus

private:
    const Row *selectedRow() const;
    void takeSelection();

    WorkspaceContext &m_context;
    std::unique_ptr<Ui::RolesPage> m_form;
    RoleMatrix *m_matrix;
};

} // namespace muster
