// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/AboutDialog.h"

#include "gui/theme/Icons.h"
#include "shell/ui_AboutDialog.h"

#include <QCoreApplication>

namespace muster {

constexpr int IconSide = 64;

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AboutDialog>())
{
    m_ui->setupUi(this);
    m_ui->icon->setPixmap(applicationIcon().pixmap(IconSide));
    m_ui->version->setText(tr("Muster %1").arg(QCoreApplication::applicationVersion()));
}

AboutDialog::~AboutDialog() = default;

void AboutDialog::show(QWidget *parent)
{
    auto *dialog = new AboutDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace muster
