// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Workspace.h"

#include <QWidget>

#include <memory>

namespace muster {

namespace Ui {
class NewWorkspaceForm;
}

// Who starts a workspace: the organization, and its first administrator.
class NewWorkspaceForm : public QWidget
{
    Q_OBJECT

public:
    explicit NewWorkspaceForm(QWidget *parent = nullptr);
    ~NewWorkspaceForm() override;

Q_SIGNALS:
    void wanted(const muster::NewWorkspace &wanted);
    void cancelled();

private:
    NewWorkspace value() const;
    void check();

    std::unique_ptr<Ui::NewWorkspaceForm> m_ui;
};

} // namespace muster
