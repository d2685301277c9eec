// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/LicenceDialog.h"

#include "commands/ui_LicenceDialog.h"
#include "gui/shell/WorkspaceContext.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace muster {

LicenceDialog::LicenceDialog(WorkspaceContext &context, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::LicenceDialog>())
    , m_context(context)
{
    m_ui->setupUi(this);
    m_remove = m_ui->buttons->addButton(tr("Remove licence…"), QDialogButtonBox::ResetRole);
    m_remove->setObjectName("remove");
    m_ui->buttons->leaveEnterToOthers(); // a key has lines
    connect(m_remove, &QPushButton::clicked, this, [this] { m_ui->form->remove([this] { QDialog::accept(); }); });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &LicenceDialog::accept);
    connect(m_ui->form, &LicenceForm::changed, this, &LicenceDialog::showButtons);
    m_ui->form->setUp(context);
    m_ui->form->begin();
}

LicenceDialog::~LicenceDialog() = default;

void LicenceDialog::showButtons()
{
    m_ui->buttons->acceptButton()->setEnabled(m_ui->form->canInstall());
    m_remove->setVisible(m_context.state().seats.state != Seats::State::None);
}

void LicenceDialog::accept()
{
    m_ui->form->install([this] { QDialog::accept(); });
}

} // namespace muster
