// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/AboutDialog.h"

#include "gui/theme/Icons.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AboutDialog)
};

} // namespace

void AboutDialog::show(QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(Text::tr("About Muster"));
    box->setIconPixmap(applicationIcon().pixmap(64));
    box->setText(Text::tr("Muster %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(Text::tr("For the people who look after accounts.\n\n"
                                     "Free software under the GNU General Public License, version 3 or later, without any warranty."));
    box->addButton(QMessageBox::Close);
    box->open();
}

} // namespace muster
