// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/CheckListPopup.h"

#include <QHash>
#include <QMap>
#include <QWidget>

class QMenu;

namespace muster {

class FilterChip;
class FlowLayout;

struct FilterField
{
    QString key;
    QString label;
    QList<FilterValue> values; // may come later, by setValues
};

using Filters = QMap<QString, QStringList>; // field key → chosen values; no empty lists

// The chips beside a search box, one for each field that is filtered by, and "+ Filter".
class FilterChips final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    void setFields(const QList<FilterField> &fields);
    void setValues(const QString &key, const QList<FilterValue> &values);

    Filters filters() const { return m_filters; }
    void setFilters(const Filters &filters); // emits only when something changes
    void clear();

    void editField(const QString &key); // opens its list, as a click on the chip does

Q_SIGNALS:
    void filtersChanged(const Filters &filters);
    void valuesWanted(const QString &key); // its list opens; setValues may answer, now or later

private:
    const FilterField *field(const QString &key) const;
    QString chipText(const QString &key) const;
    void rebuild();
    void offerFields();
    void setField(const QString &key, const QStringList &values);

    QList<FilterField> m_fields;
    Filters m_filters;
    FlowLayout *m_flow;
    FilterChip *m_add;
    QMenu *m_menu;
    QHash<QString, FilterChip *> m_chips;
    CheckListPopup *m_popup = nullptr;
    QString m_edited;
};

} // namespace muster
