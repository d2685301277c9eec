// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ColumnsByContent.h"

#include "core/FieldDefinition.h"
#include "exchange/PersonName.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int rowsToJudge = 200;

bool isYesOrNo(const QString &text)
{
    static const QStringList words {u"true"_s, u"false"_s, u"wahr"_s, u"falsch"_s};
    return words.contains(importWord(text));
}

bool hasLetters(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter() || c.isSurrogate(); });
}

bool hasSeveralWords(const QString &text)
{
    return text.contains(u' ') || text.contains(u',');
}

// What is not blank in a column.
QStringList textsIn(const CsvTable &table, int column)
{
    QStringList texts;
    for (int row = 0; row < std::min(table.rowCount(), rowsToJudge); ++row) {
        if (const QString text = table.fields(row).value(column).trimmed(); !text.isEmpty())
            texts.append(text);
    }
    return texts;
}

template <typename Is>
bool areMostly(const QStringList &texts, Is is)
{
    return !texts.isEmpty() && std::count_if(texts.cbegin(), texts.cend(), is) * 2 >= texts.size();
}

class Judge
{
public:
    Judge(const CsvTable &table, const ImportNames &names, const ImportColumns::Choices &chosen)
        : m_names(names)
    {
        for (int column = 0; column < int(table.header().size()); ++column) {
            const QString name = ImportColumns::nameOf(table.header(), column);
            if (!chosen.contains(name))
                m_columns.append({name, textsIn(table, column)});
        }
        m_taken = ImportColumns::of(table.header(), chosen).value_or(ImportColumns());
    }

    ImportColumns::Choices choices()
    {
        take(Field::Email, isAddress);
        take(Field::DefaultGroup, isYesOrNo);
        take(Field::Roles, [this](const QString &text) { return isRole(text); });
        const auto words = std::count_if(m_columns.cbegin(), m_columns.cend(), [](const Column &column) { return areMostly(column.texts, hasLetters); });
        if (words == 1)
            take(Field::FullName, [](const QString &text) { return hasLetters(text) && hasSeveralWords(text); });
        for (const Field field : {Field::FirstName, Field::LastName, Field::Roles})
            take(field, hasLetters);
        return m_choices;
    }

private:
    struct Column
    {
        QString name;
        QStringList texts;
    };

    bool isRole(const QString &text) const
    {
        const QStringList parts = m_names.split(ImportNames::Role, text);
        return std::all_of(parts.cbegin(), parts.cend(), [this](const QString &part) { return m_names.find(ImportNames::Role, part); });
    }

    // The first column that is like this.
    template <typename Is>
    void take(Field field, Is is)
    {
        const auto column = std::find_if(m_columns.begin(), m_columns.end(), [&is](const Column &each) { return areMostly(each.texts, is); });
        if (column == m_columns.end() || m_taken.has(field) || m_choices.values().contains(keyOf(field)))
            return;
        m_choices.insert(column->name, keyOf(field));
        m_columns.erase(column);
    }

    const ImportNames &m_names;
    QVector<Column> m_columns; // of which nothing is said yet
    ImportColumns m_taken; // by choice
    ImportColumns::Choices m_choices;
};

} // namespace

ImportColumns::Choices columnsByContent(const CsvTable &table, const ImportNames &names, const ImportColumns::Choices &chosen)
{
    return Judge(table, names, chosen).choices();
}

ImportColumns::Choices addressesByContent(const CsvTable &table, const ImportColumns::Choices &chosen)
{
    const ImportColumns known = ImportColumns::of(table.header(), chosen).value_or(ImportColumns());
    ImportColumns::Choices choices;
    for (int column = 0; column < int(table.header().size()) && !known.has(Field::Email); ++column) {
        const QString name = ImportColumns::nameOf(table.header(), column);
        if (!known.fieldOf(column) && !chosen.contains(name) && areMostly(textsIn(table, column), isAddress))
            choices.insert(name, keyOf(Field::Email));
    }
    return choices.size() == 1 ? choices : ImportColumns::Choices();
}

} // namespace muster
