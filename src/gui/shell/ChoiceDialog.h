// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Prompts.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace muster {

// One of many, found by typing a part of its name.
class ChoiceDialog : public QDialog
{
    Q_OBJECT

public:
    ChoiceDialog(const ChoiceQuestion &question, QWidget *parent);

    Choice choice() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    void show(const QVector<Choice> &choices);

    ChoiceQuestion m_question;
    QVector<Choice> m_choices;
    QLineEdit *m_search;
    QListWidget *m_list;
    QPushButton *m_accept;
    int m_generation = 0;
};

} // namespace muster
