// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/LinkedSettings.h"

#include "core/Fold.h"
#include "gui/commands/CommandSet.h"
#include "gui/settings/ProviderDialog.h"
#include "gui/shell/Permits.h"
#include "gui/shell/WhenDone.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/widgets/WrappedLabel.h"
#include "storage/queries/FindOperators.h"
#include "texts/ErrorText.h"
#include "texts/ProviderText.h"
#include "texts/SeatText.h"

#include <QAction>
#include <QDateTime>
#include <QFormLayout>
#include <QPushButton>

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
    connect(&context, &WorkspaceContext::stateChanged, this, &LinkedSettings::readOperators);
    connect(&context, &WorkspaceContext::countsChanged, this, &LinkedSettings::readOperators); // of users, who may be operators and take seats
    showState();
    readOperators();
}

void LinkedSettings::readOperators()
{
    whenDone(m_context->workspace().read(FindOperators {.limit = MostOperators + 1}), this, [this](const Result<QVector<OperatorChoice>> &operators) {
        QStringList lines;
        for (const OperatorChoice &one : operators.value_or(QVector<OperatorChoice>()))
            lines.append(lines.size() < MostOperators ? tr("%1: %2").arg(one.name, one.roles) : u"…"_s);
        m_operators = operators ? lines.mid(0, MostOperators + 1).join(u'\n') : errorText(operators.error());
        showState();
    });
}

// All of it anew: providers come and go. Who has the focus keeps it.
void LinkedSettings::showState()
{
    const QWidget *focus = window() ? window()->focusWidget() : nullptr;
    const QString focused = focus && isAncestorOf(focus) ? focus->objectName() : QString();
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_lines.clear();
    showProviders();
    showLicence();
    QLabel *section = addSection(tr("Operators"));
    addLine(section, tr("Who works here"), m_operators, tr("Show administrators"), u"operators"_s, [this] { m_context->showQuery({.table = Table::Users, .text = u"type:admin|role:administrator"_s}); });
    showOnly(m_words);
    if (QWidget *again = focused.isEmpty() ? nullptr : findChild<QWidget *>(focused))
        again->setFocus();
}

void LinkedSettings::showProviders()
{
    const QStringList names = m_context->state().providers;
    QLabel *section = names.isEmpty() ? nullptr : addSection(tr("How providers are reached"));
    for (const QString &name : names) {
        const QVector<ProviderSettings> all = known();
        const auto found = std::find_if(all.cbegin(), all.cend(), [&name](const ProviderSettings &one) { return one.name == name; });
        const bool isKnown = found != all.cend();
        const ProviderSettings settings = isKnown ? *found : ProviderSettings {.name = name, .preset = presetOf(name)};
        addLine(section, name, isKnown ? providerText(settings, QDateTime::currentMSecsSinceEpoch()) : tr("Not set up: your login server is told the name alone."),
            isKnown ? tr("Change…") : tr("Set up…"), u"provider:"_s + name, [this, settings] { openProvider(settings); });
        m_lines.last().widget->findChild<QPushButton *>()->setEnabled(whyNot(*m_context, change::editWorkspace({{Field::ProviderSettings, QString()}})).isEmpty());
    }
}

void LinkedSettings::showLicence()
{
    const QAction *action = m_commands->action(u"workspace.licence"_s);
    addLine(addSection(tr("Licence")), tr("Seats"), licenceText(m_context->state().seats), tr("Licence…"), u"licence"_s, [this] { m_commands->action(u"workspace.licence"_s)->trigger(); });
    m_lines.last().widget->findChild<QPushButton *>()->setEnabled(action->isEnabled());
}

QLabel *LinkedSettings::addSection(const QString &title)
{
    auto *label = new QLabel(title, this);
    label->setProperty("look", "title");
    label->setContentsMargins(0, m_lines.isEmpty() ? 0 : 14, 0, 2);
    m_form->addRow(label);
    return label;
}

void LinkedSettings::addLine(QLabel *section, const QString &title, const QString &text, const QString &button, const QString &name, std::function<void()> open)
{
    auto *line = new QWidget(this);
    auto *across = new QHBoxLayout(line);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(12);
    auto *words = new WrappedLabel(line);
    words->setTextFormat(Qt::PlainText);
    words->setText(text);
    words->setProperty("look", "quiet");
    words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    words->setContentsMargins(0, 6, 0, 0); // on a line with the button's
    auto *opens = new QPushButton(button, line);
    opens->setObjectName(name);
    opens->setAccessibleName(tr("%1: %2").arg(title, button));
    opens->setAccessibleDescription(text);
    connect(opens, &QPushButton::clicked, this, open, Qt::QueuedConnection); // which may write these lines anew
    across->addWidget(words, 1);
    across->addWidget(opens, 0, Qt::AlignTop);
    m_form->addRow(QString(title).replace(u'&', u"&&"_s), line);
    m_lines.append({section, section->text() + u' ' + title + u' ' + text, line});
}

QVector<ProviderSettings> LinkedSettings::known() const
{
    return ProviderSettings::read(m_context->state().providerSettings).value_or(QVector<ProviderSettings>());
}

void LinkedSettings::openProvider(const ProviderSettings &known)
{
    auto *dialog = new ProviderDialog(known, m_context->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { writeProvider(dialog->settings()); });
    dialog->open();
}

void LinkedSettings::writeProvider(const ProviderSettings &one)
{
    QVector<ProviderSettings> all = known();
    all.removeIf([&one](const ProviderSettings &other) { return other.name == one.name; });
    all.append(one);
    Change change = change::editWorkspace({{Field::ProviderSettings, ProviderSettings::text(all)}}, m_context->state().since);
    change.was = {{Field::ProviderSettings, m_context->state().providerSettings}};
    m_context->changes().apply({{change}, {}});
}

bool LinkedSettings::showOnly(const QString &words)
{
    m_words = words;
    const QStringList wanted = fold(words).split(u' ', Qt::SkipEmptyParts);
    bool any = false;
    for (const Line &line : std::as_const(m_lines)) {
        const bool shown = has(line.title, wanted);
        m_form->setRowVisible(line.widget, shown);
        any = any || shown;
    }
    for (const Line &line : std::as_const(m_lines)) {
        const bool ofSection = std::any_of(m_lines.cbegin(), m_lines.cend(), [&](const Line &other) { return other.section == line.section && has(other.title, wanted); });
        m_form->setRowVisible(line.section, ofSection);
    }
    setVisible(any);
    return any;
}

} // namespace muster
