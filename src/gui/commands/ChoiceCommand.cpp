// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/ChoiceCommand.h"

#include "gui/shell/WorkspaceContext.h"
#include "models/Selection.h"

#include <QMenu>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace muster {

void ChoiceCommand::run(const Selection &selection)
{
    ChoiceQuestion asked = question(selection);
    const QPointer<ChoiceCommand> self(this);
    asked.find = [self](const QString &text, Found found) {
        if (self)
            self->find(text, std::move(found));
    };
    context().ask().choose(context().window(), asked, [self, selection](const Choice &choice) {
        if (self)
            self->choose(selection, choice);
    });
}

QMenu *ChoiceCommand::makeMenu()
{
    auto *menu = new QMenu;
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(menu); });
    return menu;
}

static QString plain(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

void ChoiceCommand::fill(QMenu *menu)
{
    menu->clear();
    QAction *search = menu->addAction(tr("Search…"), this, [this] { run(context().selection()); });
    const QPointer<QMenu> guarded(menu);
    find({}, [this, guarded, search](const QVector<Choice> &choices) {
        if (!guarded || !guarded->actions().contains(search))
            return;
        for (const Choice &choice : choices.mid(0, MenuChoices)) {
            auto *action = new QAction(plain(choice.text), guarded);
            connect(action, &QAction::triggered, this, [this, choice] { choose(context().selection(), choice); });
            action->setEnabled(choice.whyNot.isEmpty());
            action->setToolTip(choice.whyNot);
            action->setCheckable(choice.isCurrent);
            action->setChecked(choice.isCurrent);
            guarded->insertAction(search, action);
        }
        guarded->insertSeparator(search);
        search->setVisible(choices.size() > MenuChoices);
    });
}

} // namespace muster
