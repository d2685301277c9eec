// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/NewWorkspaceForm.h"

#include "core/Fold.h"
#include "shell/ui_NewWorkspaceForm.h"

namespace muster {

NewWorkspaceForm::NewWorkspaceForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::NewWorkspaceForm>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->organization);
    for (const QLineEdit *field : {m_ui->organization, m_ui->firstName, m_ui->lastName, m_ui->email}) {
        connect(field, &QLineEdit::textChanged, this, &NewWorkspaceForm::check);
        connect(field, &QLineEdit::returnPressed, m_ui->create, &QPushButton::click);
    }
    connect(m_ui->create, &QPushButton::clicked, this, [this] { Q_EMIT wanted(value()); });
    connect(m_ui->back, &QPushButton::clicked, this, &NewWorkspaceForm::cancelled);
    check();
}

NewWorkspaceForm::~NewWorkspaceForm() = default;

NewWorkspace NewWorkspaceForm::value() const
{
    return {m_ui->organization->text().trimmed(), m_ui->email->text().trimmed(), m_ui->firstName->text().trimmed(), m_ui->lastName->text().trimmed()};
}

void NewWorkspaceForm::check()
{
    const NewWorkspace wanted = value();
    m_ui->create->setEnabled(!wanted.organization.isEmpty() && isEmail(wanted.ownerEmail));
    m_ui->create->setToolTip(m_ui->create->isEnabled() ? QString() : tr("The organization and a whole e-mail address are needed."));
}

} // namespace muster
