// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Prompts.h"

#include <QDialog>

class QLineEdit;

namespace muster {

// Asks for one line of text, which may not be blank.
class TextDialog : public QDialog
{
    Q_OBJECT

public:
    TextDialog(const TextQuestion &question, QWidget *parent);

    QString text() const;

private:
    QLineEdit *m_text;
};

} // namespace muster
