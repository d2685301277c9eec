// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/ConfirmDialog.h"

#include "shell/ui_ConfirmDialog.h"

using namespace Qt::StringLiterals;

namespace muster {

ConfirmDialog::ConfirmDialog(const ConfirmQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConfirmDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(question.title);
    setAccessibleDescription(question.text);
    m_ui->title->setText(question.title);
    m_ui->text->setText(question.text);
    m_ui->option->setText(QString(question.option).replace(u'&', u"&&"_s));
    m_ui->option->setHidden(question.option.isEmpty());
    m_ui->buttons->setAcceptText(question.button);
    m_ui->buttons->setDanger(question.danger);
    m_ui->buttons->focusDefault();
}

ConfirmDialog::~ConfirmDialog() = default;

bool ConfirmDialog::option() const
{
    return m_ui->option->isChecked();
}

} // namespace muster
