// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/ChoiceDialog.h"

#include "shell/ui_ChoiceDialog.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>

namespace muster {

ChoiceDialog::ChoiceDialog(const ChoiceQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ChoiceDialog>())
    , m_question(question)
{
    m_ui->setupUi(this);
    setWindowTitle(question.title);
    m_ui->choices->setAccessibleName(question.title);
    m_ui->buttons->setAcceptText(question.button);
    m_ui->buttons->acceptButton()->setEnabled(false);
    m_ui->search->installEventFilter(this);
    connect(m_ui->search, &QLineEdit::textChanged, this, &ChoiceDialog::find);
    connect(m_ui->choices, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_ui->choices, &QListWidget::currentRowChanged, this, [this](int row) { m_ui->buttons->acceptButton()->setEnabled(row >= 0); });
    m_ui->search->setFocus();
    find();
}

ChoiceDialog::~ChoiceDialog() = default;

Choice ChoiceDialog::choice() const
{
    return m_choices.value(m_ui->choices->currentRow());
}

void ChoiceDialog::find()
{
    const int generation = ++m_generation;
    const QPointer<ChoiceDialog> self(this);
    m_question.find(m_ui->search->text(), [self, generation](const QVector<Choice> &choices) {
        if (self && generation == self->m_generation)
            self->show(choices);
    });
}

void ChoiceDialog::show(const QVector<Choice> &choices)
{
    m_choices = choices;
    m_ui->choices->clear();
    int first = -1;
    for (const Choice &choice : choices) {
        auto *item = new QListWidgetItem(choice.detail.isEmpty() ? choice.text : tr("%1 · %2").arg(choice.text, choice.detail), m_ui->choices);
        item->setToolTip(choice.whyNot.isEmpty() ? item->text() : choice.whyNot);
        if (!choice.whyNot.isEmpty())
            item->setFlags(Qt::NoItemFlags);
        else if (first < 0 || (choice.isCurrent && m_ui->search->text().isEmpty()))
            first = m_ui->choices->count() - 1;
    }
    if (choices.isEmpty() && !m_ui->search->text().isEmpty())
        (new QListWidgetItem(tr("Nothing matches"), m_ui->choices))->setFlags(Qt::NoItemFlags);
    m_ui->choices->setCurrentRow(first);
    m_ui->buttons->acceptButton()->setEnabled(first >= 0);
}

// Arrow keys walk the list while one goes on typing.
bool ChoiceDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp)
            return QCoreApplication::sendEvent(m_ui->choices, event);
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace muster
