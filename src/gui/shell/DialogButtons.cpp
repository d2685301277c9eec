// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/DialogButtons.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace muster {

QPushButton *addDialogButtons(QDialog *dialog, QVBoxLayout *layout, const QString &text, bool danger)
{
    auto *box = new QDialogButtonBox(dialog);
    QPushButton *button = box->addButton(text, QDialogButtonBox::AcceptRole);
    button->setObjectName("accept");
    button->setProperty(danger ? "danger" : "primary", true);
    button->setDefault(true);
    box->addButton(QDialogButtonBox::Cancel)->setObjectName("cancel");
    QObject::connect(box, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(box, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(box);
    return button;
}

} // namespace muster
