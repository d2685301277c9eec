// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/ChoiceDialog.h"

#include "gui/shell/DialogButtons.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace muster {

ChoiceDialog::ChoiceDialog(const ChoiceQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setWindowTitle(question.title);
    m_search->setObjectName("search");
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->installEventFilter(this);
    m_list->setObjectName("choices");
    m_list->setAccessibleName(question.title);
    m_list->setMinimumSize(380, 300);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 14);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    m_accept = addDialogButtons(this, layout, question.button);
    m_accept->setEnabled(false);
    connect(m_search, &QLineEdit::textChanged, this, &ChoiceDialog::find);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_accept->setEnabled(row >= 0); });
    m_search->setFocus();
    find();
}

Choice ChoiceDialog::choice() const
{
    return m_choices.value(m_list->currentRow());
}

void ChoiceDialog::find()
{
    const int generation = ++m_generation;
    const QPointer<ChoiceDialog> self(this);
    m_question.find(m_search->text(), [self, generation](const QVector<Choice> &choices) {
        if (self && generation == self->m_generation)
            self->show(choices);
    });
}

void ChoiceDialog::show(const QVector<Choice> &choices)
{
    m_choices = choices;
    m_list->clear();
    for (const Choice &choice : choices)
        m_list->addItem(choice.detail.isEmpty() ? choice.text : tr("%1 · %2").arg(choice.text, choice.detail));
    m_list->setCurrentRow(choices.isEmpty() ? -1 : 0);
    m_accept->setEnabled(!choices.isEmpty());
}

// Arrow keys walk the list while one goes on typing.
bool ChoiceDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp)
            return QCoreApplication::sendEvent(m_list, event);
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace muster
