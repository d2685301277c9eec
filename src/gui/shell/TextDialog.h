// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Prompts.h"

#include <QDialog>

#include <memory>

namespace muster {

namespace Ui {
class TextDialog;
}

// Asks for one line of text, which may not be blank.
class TextDialog : public QDialog
{
    Q_OBJECT

public:
    TextDialog(const TextQuestion &question, QWidget *parent);
    ~TextDialog() override;

    QString text() const;

private:
    std::unique_ptr<Ui::TextDialog> m_ui;
};

} // namespace muster
