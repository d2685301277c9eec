// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/OrderLanguageCommand.h"

#include "core/Fold.h"
#include "core/SortOrder.h"
#include "gui/shell/WorkspaceContext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

OrderLanguageCommand::OrderLanguageCommand(WorkspaceContext &context)
    : ChoiceCommand(context, u"workspace.order"_s,
        {tr("Order of lists"), {}, {}, tr("The language in whose order names stand in all lists, for everybody in this workspace")})
{
}

Availability OrderLanguageCommand::possible(const Selection &) const
{
    return Availability::yes();
}

QVector<Intent> OrderLanguageCommand::intents(const Selection &) const
{
    return {{change::editWorkspace({{Field::Language, QString()}})}};
}

ChoiceQuestion OrderLanguageCommand::question(const Selection &) const
{
    return {tr("In the order of which language do names stand in lists?"), tr("Sort lists so"), {}};
}

const QVector<Choice> &OrderLanguageCommand::all()
{
    if (m_all.isEmpty()) {
        for (const QString &language : SortOrder::languages())
            m_all.append({language, SortOrder::nameOf(language, QLocale().name()), language});
        m_all.first() = {m_all.first().id, tr("Alike for all languages")};
        std::sort(m_all.begin() + 1, m_all.end(), [](const Choice &a, const Choice &b) { return a.text.localeAwareCompare(b.text) < 0; });
    }
    return m_all;
}

// First what suits all, how it is now, and the language of whoever looks: a menu has few places.
void OrderLanguageCommand::find(const QString &text, Found found)
{
    const QString wanted = fold(text);
    const QString now = context().state().language;
    const QString own = QLocale().name().section(u'_', 0, 0);
    QVector<Choice> first;
    QVector<Choice> rest;
    for (Choice choice : all()) {
        choice.isCurrent = choice.id == now;
        if (!fold(choice.text).contains(wanted) && choice.id != text)
            continue;
        (choice.isCurrent || choice.id == own || choice.id == "root"_L1 ? first : rest).append(choice);
    }
    found(first + rest);
}

void OrderLanguageCommand::choose(const Selection &, const Choice &choice)
{
    if (choice.id == context().state().language)
        return;
    const QString done = choice.id == "root"_L1 ? tr("Lists are sorted alike for all languages") : tr("Lists are sorted as in “%1”").arg(choice.text);
    context().changes().apply({{change::editWorkspace({{Field::Language, choice.id}}, context().state().since)}, {}}, done);
}

} // namespace muster
