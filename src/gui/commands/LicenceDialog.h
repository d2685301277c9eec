// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

class QPushButton;

namespace muster {

namespace Ui {
class LicenceDialog;
}

class WorkspaceContext;

// Shows the licence of the workspace, and installs another one or takes it away.
class LicenceDialog : public QDialog
{
    Q_OBJECT

public:
    LicenceDialog(WorkspaceContext &context, QWidget *parent);
    ~LicenceDialog() override;

    void accept() override;

private:
    void showButtons();

    std::unique_ptr<Ui::LicenceDialog> m_ui;
    WorkspaceContext &m_context;
    QPushButton *m_remove;
};

} // namespace muster
