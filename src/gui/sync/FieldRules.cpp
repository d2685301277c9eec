// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sync/FieldRules.h"

#include "gui/widgets/IconButton.h"
#include "texts/ConnectionText.h"
#include "texts/Titles.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace muster {

namespace {

using Rule = SyncSettings::Rule;

// In the order in which they are offered.
const QVector<Field> &ruledFields()
{
    static const QVector<Field> fields = SyncSettings::fields(false) + SyncSettings::fields(true);
    return fields;
}

} // namespace

FieldRules::FieldRules(QWidget *parent)
    : QWidget(parent)
    , m_more(new QPushButton(tr("Another rule for a field"), this))
    , m_layout(new QVBoxLayout(this))
{
    m_more->setObjectName(QStringLiteral("moreRules"));
    m_more->setAutoDefault(false);
    m_more->setMenu(new QMenu(m_more));
    connect(m_more->menu(), &QMenu::aboutToShow, this, &FieldRules::offerFields);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addWidget(m_more, 0, Qt::AlignLeading);
    setFocusProxy(m_more);
}

void FieldRules::setRules(const Rules &rules)
{
    while (!m_lines.isEmpty())
        delete m_lines.takeLast().widget;
    for (const Field field : ruledFields()) {
        if (rules.contains(field))
            add(field, rules.value(field));
    }
}

FieldRules::Rules FieldRules::rules() const
{
    Rules rules;
    for (const Line &line : m_lines)
        rules.insert(line.field, Rule(line.rule->currentData().toInt()));
    return rules;
}

// Those that have none of their own yet.
void FieldRules::offerFields()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    for (const Field field : ruledFields()) {
        if (std::any_of(m_lines.cbegin(), m_lines.cend(), [field](const Line &line) { return line.field == field; }))
            continue;
        connect(menu->addAction(fieldTitle(field)), &QAction::triggered, this, [this, field] {
            add(field, Rule::Theirs)->setFocus();
            Q_EMIT edited();
        });
    }
}

QComboBox *FieldRules::add(Field field, Rule rule)
{
    const QString title = fieldTitle(field);
    auto *widget = new QWidget(this);
    auto *label = new QLabel(title, widget);
    auto *combo = new QComboBox(widget);
    for (const Rule one : {Rule::Ask, Rule::Newest, Rule::Ours, Rule::Theirs})
        combo->addItem(connectionText(one), int(one));
    combo->setCurrentIndex(combo->findData(int(rule)));
    combo->setAccessibleName(tr("Rule for “%1”").arg(title));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8); // long ones are cut rather than the button behind them
    auto *remove = new IconButton(IconName::Delete, tr("No rule of its own for “%1”").arg(title), widget);
    label->setMinimumWidth(fontMetrics().averageCharWidth() * 13); // so that the rules stand below each other
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(combo, 1);
    row->addWidget(remove);
    connect(combo, &QComboBox::currentIndexChanged, this, &FieldRules::edited);
    connect(remove, &QToolButton::clicked, this, [this, field] { this->remove(field); });

    const auto place = [](Field one) { return ruledFields().indexOf(one); };
    const auto before = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &line) { return place(line.field) > place(field); });
    const qsizetype at = before - m_lines.begin();
    m_lines.insert(at, {field, widget, combo});
    m_layout->insertWidget(int(at) + 1, widget); // below the button
    widget->show();
    m_more->setEnabled(m_lines.size() < ruledFields().size());
    orderTabs();
    return combo;
}

void FieldRules::remove(Field field)
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(), [field](const Line &one) { return one.field == field; });
    m_more->setEnabled(true);
    m_more->setFocus();
    line->widget->deleteLater(); // it is the one that was pressed
    line->widget->hide();
    m_lines.erase(line);
    Q_EMIT edited();
}

void FieldRules::orderTabs()
{
    QWidget *last = m_more;
    for (const Line &line : std::as_const(m_lines)) {
        auto *remove = line.widget->findChild<IconButton *>();
        setTabOrder(last, line.rule);
        setTabOrder(line.rule, remove);
        last = remove;
    }
}

} // namespace muster
