// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/PromptDialogs.h"

#include "gui/shell/ChoiceDialog.h"
#include "gui/shell/ConfirmDialog.h"
#include "gui/shell/PlanDialog.h"
#include "gui/shell/TextDialog.h"

namespace muster {

void PromptDialogs::confirm(QWidget *parent, const ConfirmQuestion &question, std::function<void(Confirmed)> answer)
{
    auto *dialog = new ConfirmDialog(question, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog, answer](int result) {
        answer({result == QDialog::Accepted, dialog->option()});
    });
    dialog->open();
}

void PromptDialogs::text(QWidget *parent, const TextQuestion &question, std::function<void(QString)> answer)
{
    auto *dialog = new TextDialog(question, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog, [dialog, answer] { answer(dialog->text()); });
    if (question.closed)
        QObject::connect(dialog, &QDialog::rejected, dialog, question.closed);
    dialog->open();
}

void PromptDialogs::choose(QWidget *parent, const ChoiceQuestion &question, std::function<void(Choice)> answer)
{
    auto *dialog = new ChoiceDialog(question, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog, [dialog, answer] { answer(dialog->choice()); });
    dialog->open();
}

void PromptDialogs::plan(QWidget *parent, const PlanQuestion &question, std::function<void(QString)> answer)
{
    auto *dialog = new PlanDialog(question, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog, [dialog, answer] { answer(dialog->reason()); });
    dialog->open();
}

} // namespace muster
