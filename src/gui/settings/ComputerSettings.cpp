// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/ComputerSettings.h"

#include "core/Fold.h"
#include "gui/commands/CommandSet.h"
#include "gui/shell/Appearances.h"
#include "gui/shell/Languages.h"

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// Command and words of each.
template <typename Choices>
QVector<std::pair<QString, QString>> namesOf(const Choices &choices)
{
    QVector<std::pair<QString, QString>> names;
    for (const auto &choice : choices)
        names.append({choice.commandId, choice.text});
    return names;
}

} // namespace

ComputerSettings::ComputerSettings(QWidget *parent)
    : QWidget(parent)
{
}

void ComputerSettings::setUp(CommandSet &commands)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(14, 2, 14, 14);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(9);
    m_title = new QLabel(tr("On this computer"), this);
    m_title->setProperty("look", "title");
    form->addRow(m_title);
    add(form, tr("Appearance"), u"appearance"_s, namesOf(appearanceChoices()), commands);
    add(form, tr("Height of rows"), u"density"_s, namesOf(densityChoices()), commands);
    add(form, tr("Language of the program"), u"programLanguage"_s, namesOf(languageChoices()), commands);
}

void ComputerSettings::add(QFormLayout *form, const QString &title, const QString &name, const QVector<std::pair<QString, QString>> &choices, CommandSet &commands)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(name);
    combo->setAccessibleName(title);
    for (const auto &[command, text] : choices)
        combo->addItem(QString(text).remove(u'&'), command);
    const auto showNow = [combo, &commands] {
        for (int index = 0; index < combo->count(); ++index) {
            if (commands.action(combo->itemData(index).toString())->isChecked())
                combo->setCurrentIndex(index);
        }
    };
    for (const auto &[command, text] : choices)
        connect(commands.action(command), &QAction::changed, combo, showNow);
    showNow();
    connect(combo, &QComboBox::activated, this, [combo, &commands](int index) { commands.action(combo->itemData(index).toString())->trigger(); });
    form->addRow(title, combo);
    m_choices.append({title, combo});
}

bool ComputerSettings::showOnly(const QString &words)
{
    auto *form = static_cast<QFormLayout *>(layout());
    const QStringList wanted = fold(words).split(u' ', Qt::SkipEmptyParts);
    bool any = false;
    for (const Choice &choice : std::as_const(m_choices)) {
        const QString text = fold(tr("On this computer") + u' ' + choice.title);
        const bool shown = std::all_of(wanted.begin(), wanted.end(), [&text](const QString &word) { return text.contains(word); });
        form->setRowVisible(choice.combo, shown);
        any = any || shown;
    }
    form->setRowVisible(m_title, any);
    setVisible(any);
    return any;
}

} // namespace muster
