// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Prompts.h"

#include <QDialog>

class QCheckBox;

namespace muster {

// A question that can be answered with yes, in the words of what will happen, or not at all.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    ConfirmDialog(const ConfirmQuestion &question, QWidget *parent);

    bool option() const;

private:
    QCheckBox *m_option = nullptr;
};

} // namespace muster
