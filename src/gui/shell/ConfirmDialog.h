// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Prompts.h"

#include <QDialog>

#include <memory>

namespace muster {

namespace Ui {
class ConfirmDialog;
}

// A question that can be answered with yes, in the words of what will happen, or not at all.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    ConfirmDialog(const ConfirmQuestion &question, QWidget *parent);
    ~ConfirmDialog() override;

    bool option() const;

private:
    std::unique_ptr<Ui::ConfirmDialog> m_ui;
};

} // namespace muster
