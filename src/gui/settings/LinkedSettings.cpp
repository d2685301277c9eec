// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/LinkedSettings.h"

#include "core/Fold.h"
#include "gui/commands/CommandSet.h"
#include "gui/settings/ProviderDialog.h"
#include "gui/shell/Permits.h"
#include "gui/shell/WhenDone.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/widgets/WrappedLabel.h"
#include "texts/ErrorText.h"
#include "texts/LetterText.h"
#include "texts/ProviderText.h"
#include "texts/SeatText.h"

#include <QAction>
#include <QDateTime>
#include <QFormLayout>
#include <QPushButton>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int MostOperators = 8;

// Whose it may be, by what it is called.
ProviderSettings::Preset presetOf(const QString &name)
{
    const QString folded = fold(name);
    return folded.contains("google"_L1) ? ProviderSettings::Preset::Google : folded.contains("okta"_L1) ? ProviderSettings::Preset::Okta : ProviderSettings::Preset::EntraId;
}

QString lineOf(const QString &provider)
{
    return u"provider:"_s + provider;
}

const QString LicenceLine = u"licence"_s;
const QString LettersLine = u"letters"_s;
const QString OperatorsLine = u"operators"_s;

bool has(const QString &text, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(), [folded = fold(text)](const QString &word) { return folded.contains(word); });
}

} // namespace

LinkedSettings::LinkedSettings(QWidget *parent)
    : QWidget(parent)
{
}

void LinkedSettings::setUp(WorkspaceContext &context, CommandSet &commands)
{
    m_context = &context;
    m_commands = &commands;
    m_form = new QFormLayout(this);
    m_form->setContentsMargins(14, 2, 14, 14);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(9);
    m_providers = addSection(tr("How providers are reached"));
    m_licence = addSection(tr("Licence"));
    insertLine(0, m_form->rowCount(), m_licence, tr("Seats"), LicenceLine, [this] { m_commands->action(u"workspace.licence"_s)->trigger(); });
    m_mails = addSection(tr("Mails"));
    insertLine(1, m_form->rowCount(), m_mails, tr("What they say"), LettersLine, [this] { m_commands->action(u"mail.letters"_s)->trigger(); });
    m_operators = addSection(tr("Operators"));
    insertLine(2, m_form->rowCount(), m_operators, tr("Who works here"), OperatorsLine, [this] { m_context->showQuery({.table = Table::Users, .text = u"type:admin|role:administrator"_s}); });
    connect(&context, &WorkspaceContext::stateChanged, this, &LinkedSettings::refresh);
    connect(&context, &WorkspaceContext::countsChanged, this, &LinkedSettings::refresh); // of users, who may be operators and take seats
    connect(commands.action(u"workspace.licence"_s), &QAction::changed, this, &LinkedSettings::showLicence);
    connect(commands.action(u"mail.letters"_s), &QAction::changed, this, &LinkedSettings::showLetters);
    refresh();
}

void LinkedSettings::refresh()
{
    showState();
    readOperators();
}

void LinkedSettings::readOperators()
{
    m_reading.ask(m_context->workspace().read(FindOperators {.limit = MostOperators + 1}), [this](const Result<QVector<OperatorChoice>> &operators) {
        QStringList lines;
        for (const OperatorChoice &one : operators.value_or(QVector<OperatorChoice>()))
            lines.append(lines.size() < MostOperators ? tr("%1: %2").arg(one.name, one.roles) : u"…"_s);
        m_operatorNames = operators ? lines.mid(0, MostOperators + 1).join(u'\n') : errorText(operators.error());
        showState();
    });
}

void LinkedSettings::showState()
{
    showProviders();
    showLicence();
    showLetters();
    showOperators();
    const bool before = m_anyShown;
    if (showOnly(m_words) != before)
        Q_EMIT shownChanged();
}

void LinkedSettings::showProviders()
{
    placeProviders();
    const QVector<ProviderSettings> all = known();
    const QString why = whyNot(*m_context, change::editWorkspace({{Field::ProviderSettings, QString()}}));
    for (const QString &name : m_context->state().providers)
        showProvider(name, all, why);
}

// Only those that came, went or moved are touched.
void LinkedSettings::placeProviders()
{
    const QStringList names = m_context->state().providers;
    for (qsizetype at = m_lines.size() - 1; at >= 0; --at) {
        if (m_lines.at(at).section == m_providers && !names.contains(m_lines.at(at).title))
            removeLine(at);
    }
    for (qsizetype at = 0; at < names.size(); ++at) {
        const QString &name = names.at(at);
        if (m_lines.at(at).name == lineOf(name))
            continue;
        if (const qsizetype elsewhere = indexOf(lineOf(name)); elsewhere >= 0)
            removeLine(elsewhere);
        insertLine(at, rowOf(m_providers) + 1 + int(at), m_providers, name, lineOf(name), [this, name] { openProvider(name); });
        placeInTabOrder(at);
    }
    m_licence->setContentsMargins(0, names.isEmpty() ? 0 : 14, 0, 2); // it may be the first
}

void LinkedSettings::showProvider(const QString &name, const QVector<ProviderSettings> &all, const QString &whyNot)
{
    const auto found = std::find_if(all.cbegin(), all.cend(), [&name](const ProviderSettings &one) { return one.name == name; });
    if (found == all.cend())
        return write(lineOf(name), {tr("Not set up: your login server is told the name alone."), tr("Set up…"), whyNot});
    write(lineOf(name), {providerText(*found, QDateTime::currentMSecsSinceEpoch()), tr("Change…"), whyNot});
}

void LinkedSettings::showLicence()
{
    const QAction *action = m_commands->action(u"workspace.licence"_s);
    write(LicenceLine, {licenceText(m_context->state().seats), tr("Licence…"), action->isEnabled() ? QString() : action->toolTip()});
}

void LinkedSettings::showLetters()
{
    const QAction *action = m_commands->action(u"mail.letters"_s);
    const QString own = letterWords(m_context->state().mailTexts);
    write(LettersLine, {own.isEmpty() ? tr("As at first, in each language.") : own, tr("Letters…"), action->isEnabled() ? QString() : action->toolTip()});
}

void LinkedSettings::showOperators()
{
    write(OperatorsLine, {m_operatorNames, tr("Show administrators")});
}

QLabel *LinkedSettings::addSection(const QString &title)
{
    auto *label = new QLabel(title, this);
    label->setProperty("look", "title");
    label->setContentsMargins(0, m_form->rowCount() == 0 ? 0 : 14, 0, 2);
    m_form->addRow(label);
    return label;
}

void LinkedSettings::insertLine(qsizetype at, int row, QLabel *section, const QString &title, const QString &name, std::function<void()> open)
{
    auto *line = new QWidget(this);
    auto *across = new QHBoxLayout(line);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(12);
    auto *text = new WrappedLabel(line);
    text->setTextFormat(Qt::PlainText);
    text->setProperty("look", "quiet");
    text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    text->setContentsMargins(0, 6, 0, 0); // on a line with the button's
    auto *button = new QPushButton(line);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, open);
    across->addWidget(text, 1);
    across->addWidget(button, 0, Qt::AlignTop);
    m_form->insertRow(row, QString(title).replace(u'&', u"&&"_s), line);
    m_lines.insert(at, {name, section, title, line, text, button});
}

void LinkedSettings::removeLine(qsizetype at)
{
    m_form->removeRow(m_lines.takeAt(at).widget);
}

// Just before the next one: a widget that is made later comes last of all in the window.
void LinkedSettings::placeInTabOrder(qsizetype at)
{
    QPushButton *button = m_lines.at(at).button;
    QWidget *next = m_lines.at(at + 1).button;
    QWidget *before = next->previousInFocusChain();
    while (before != next && before->focusPolicy() == Qt::NoFocus)
        before = before->previousInFocusChain();
    if (before != next && before != button)
        setTabOrder(before, button);
}

qsizetype LinkedSettings::indexOf(const QString &name) const
{
    const auto found = std::find_if(m_lines.cbegin(), m_lines.cend(), [&name](const Line &line) { return line.name == name; });
    return found == m_lines.cend() ? -1 : std::distance(m_lines.cbegin(), found);
}

void LinkedSettings::write(const QString &name, const Standing &standing)
{
    const Line &line = m_lines.at(indexOf(name));
    line.text->setText(standing.text);
    line.button->setText(standing.button);
    line.button->setEnabled(standing.whyNot.isEmpty());
    line.button->setToolTip(standing.whyNot);
    line.button->setAccessibleName(tr("%1: %2").arg(line.title, standing.button));
    line.button->setAccessibleDescription(QStringList {standing.whyNot, standing.text}.join(u' ').trimmed());
}

int LinkedSettings::rowOf(QWidget *widget) const
{
    int row = -1;
    QFormLayout::ItemRole role {};
    m_form->getWidgetPosition(widget, &row, &role);
    return row;
}

QVector<ProviderSettings> LinkedSettings::known() const
{
    return ProviderSettings::read(m_context->state().providerSettings).value_or(QVector<ProviderSettings>());
}

void LinkedSettings::openProvider(const QString &name)
{
    const ProvidersSeen seen {m_context->state().providerSettings, m_context->state().since};
    const Result<QVector<ProviderSettings>> all = ProviderSettings::read(seen.text);
    if (!all) // saving one would lose the others
        return m_context->refuse(all.error());
    const auto found = std::find_if(all->cbegin(), all->cend(), [&name](const ProviderSettings &one) { return one.name == name; });
    auto *dialog = new ProviderDialog(found == all->cend() ? ProviderSettings {.name = name, .preset = presetOf(name)} : *found, m_context->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProviderDialog::saveWanted, this, [this, dialog, seen] { writeProvider(dialog, seen); });
    dialog->open();
}

void LinkedSettings::writeProvider(ProviderDialog *dialog, const ProvidersSeen &seen)
{
    QVector<ProviderSettings> all = ProviderSettings::read(seen.text).value_or(QVector<ProviderSettings>());
    all.removeIf([dialog](const ProviderSettings &other) { return other.name == dialog->settings().name; });
    all.append(dialog->settings());
    const QString text = ProviderSettings::text(all);
    if (text == seen.text)
        return dialog->finish(); // nothing is to be done
    Change change = change::editWorkspace({{Field::ProviderSettings, text}}, seen.since);
    change.was = {{Field::ProviderSettings, seen.text}};
    whenDone(m_context->changes().applyHere({{change}, {}}), dialog, [dialog](const Result<Outcome> &outcome) {
        if (outcome)
            dialog->finish();
        else
            dialog->refuse(outcome.error());
    });
}

bool LinkedSettings::showOnly(const QString &words)
{
    m_words = words;
    const QStringList wanted = fold(words).split(u' ', Qt::SkipEmptyParts);
    QSet<QLabel *> sections; // of those that are shown
    for (const Line &line : std::as_const(m_lines)) {
        const bool shown = has(line.section->text() + u' ' + line.title + u' ' + line.text->text(), wanted);
        m_form->setRowVisible(line.widget, shown);
        if (shown)
            sections.insert(line.section);
    }
    for (QLabel *section : {m_providers, m_licence, m_mails, m_operators})
        m_form->setRowVisible(section, sections.contains(section));
    m_anyShown = !sections.isEmpty();
    setVisible(m_anyShown);
    return m_anyShown;
}

} // namespace muster
