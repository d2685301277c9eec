// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Prompts.h"

#include <QDialog>

#include <memory>

namespace muster {

namespace Ui {
class ChoiceDialog;
}

// One of many, found by typing a part of its name.
class ChoiceDialog : public QDialog
{
    Q_OBJECT

public:
    ChoiceDialog(const ChoiceQuestion &question, QWidget *parent);
    ~ChoiceDialog() override;

    Choice choice() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    void show(const QVector<Choice> &choices);

    std::unique_ptr<Ui::ChoiceDialog> m_ui;
    ChoiceQuestion m_question;
    QVector<Choice> m_choices;
    int m_generation = 0;
};

} // namespace muster
