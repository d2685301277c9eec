// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FieldDefinition.h"
#include "models/Roles.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <optional>

namespace muster {

// How the cells of tables are drawn: what each role says of a row's column.
class TableCells
{
    Q_DECLARE_TR_FUNCTIONS(TableCells)

public:
    TableCells(Table table, const QLocale &locale, const QTimeZone &zone) : m_table(table), m_locale(locale), m_zone(zone) { }

    QVariant data(const Row &row, Column column, int role) const;

private:
    QString text(const Row &row, Column column) const;
    Tone badge(const Row &row, Column column) const;
    QStringList roleBadges(const Row &row) const;
    QVariantList roleTones(const Row &row) const;
    QString expiry(const Row &row) const;
    QString warning(const Row &row, Column column) const;
    QString deed(const Row &row, Column column) const;
    bool isQuiet(const Row &row) const;

    Table m_table;
    QLocale m_locale;
    QTimeZone m_zone;
};

// A switch or a button instead of words.
bool isSwitch(Table table, Column column);
std::optional<IconName> buttonOf(Table table, Column column);

} // namespace muster
