// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/FilterChips.h"

#include "gui/widgets/FilterChip.h"
#include "gui/widgets/FlowLayout.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int NamedValues = 2; // the rest is a number
constexpr int FieldMargin = 2; // chips are a little lower than the field beside them

QRect globalRect(const QWidget *widget)
{
    return QRect(widget->mapToGlobal(QPoint(0, 0)), widget->size());
}

} // namespace

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
    , m_add(new FilterChip(tr("+ Filter"), FilterChip::Offer, this))
    , m_menu(new QMenu(this))
{
    m_add->setAccessibleName(tr("Add a filter"));
    m_flow->setContentsMargins(0, FieldMargin, 0, FieldMargin);
    m_flow->addWidget(m_add);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Filters"));
    connect(m_add, &QPushButton::clicked, this, &FilterChips::offerFields);
}

void FilterChips::setFields(const QList<FilterField> &fields)
{
    m_fields = fields;
    rebuild();
}

void FilterChips::setValues(const QString &key, const QList<FilterValue> &values)
{
    for (FilterField &each : m_fields) {
        if (each.key == key) {
            each.values = values;
        }
    }
    if (m_popup && m_edited == key) {
        m_popup->setValues(values);
    }
    rebuild();
}

void FilterChips::setFilters(const Filters &filters)
{
    Filters wanted = filters;
    wanted.removeIf([](const auto &each) { return each.value().isEmpty(); });
    if (wanted == m_filters) {
        return;
    }
    m_filters = wanted;
    rebuild();
    Q_EMIT filtersChanged(m_filters);
}

void FilterChips::clear()
{
    setFilters({});
}

void FilterChips::editField(const QString &key)
{
    const FilterField *wanted = field(key);
    if (!wanted) {
        return;
    }
    delete m_popup;
    m_edited = key;
    m_popup = new CheckListPopup(wanted->label, this);
    m_popup->setChecked(m_filters.value(key));
    m_popup->setValues(wanted->values);
    connect(m_popup, &CheckListPopup::checkedChanged, this, [this](const QStringList &values) { setField(m_edited, values); });
    const QWidget *anchor = m_chips.contains(key) ? m_chips.value(key) : m_add;
    m_popup->popUp(globalRect(anchor));
    Q_EMIT valuesWanted(key);
}

const FilterField *FilterChips::field(const QString &key) const
{
    const auto found = std::ranges::find(m_fields, key, &FilterField::key);
    return found == m_fields.cend() ? nullptr : &*found;
}

QString FilterChips::chipText(const QString &key) const
{
    const FilterField *of = field(key);
    const QStringList chosen = m_filters.value(key);
    QStringList words;
    for (const QString &value : chosen.first(qMin(qsizetype(NamedValues), chosen.size()))) {
        QString label = value;
        for (const FilterValue &known : of ? of->values : QList<FilterValue>()) {
            label = known.value == value ? known.label : label;
        }
        words.append(label);
    }
    if (chosen.size() > NamedValues) {
        words.append(u"+%1"_s.arg(chosen.size() - NamedValues));
    }
    return tr("%1: %2", "field and the values it is filtered by").arg(of ? of->label : key, words.join(u", "_s));
}

void FilterChips::rebuild()
{
    QString focused;
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip) {
        focused = chip.value()->hasFocus() ? chip.key() : focused;
        m_flow->removeWidget(chip.value());
        chip.value()->hide();
        chip.value()->deleteLater(); // it may be the one whose signal we are answering
    }
    m_chips.clear();
    QWidget *before = nullptr;
    for (auto each = m_filters.cbegin(); each != m_filters.cend(); ++each) {
        const QString key = each.key();
        auto *chip = new FilterChip(chipText(key), FilterChip::Chosen, this);
        connect(chip, &QPushButton::clicked, this, [this, key] { editField(key); });
        connect(chip, &FilterChip::removeRequested, this, [this, key] {
            setField(key, {});
            m_add->setFocus();
        });
        m_flow->insertWidget(m_flow->count() - 1, chip);
        chip->show();
        if (before) {
            setTabOrder(before, chip);
        }
        before = chip;
        m_chips.insert(key, chip);
        if (key == focused) {
            chip->setFocus();
        }
    }
    if (before) {
        setTabOrder(before, m_add);
    }
    updateGeometry();
}

void FilterChips::offerFields()
{
    m_menu->clear();
    for (const FilterField &each : m_fields) {
        QAction *action = m_menu->addAction(each.label);
        // Queued: the list opens once the menu has gone.
        connect(action, &QAction::triggered, this, [this, key = each.key] { editField(key); }, Qt::QueuedConnection);
    }
    m_menu->popup(globalRect(m_add).bottomLeft() + QPoint(0, 4));
}

void FilterChips::setField(const QString &key, const QStringList &values)
{
    Filters filters = m_filters;
    filters[key] = values;
    setFilters(filters);
}

} // namespace muster
