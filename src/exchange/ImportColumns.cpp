// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportColumns.h"

#include "core/FieldDefinition.h"
#include "core/Fold.h"
#include "core/Text.h"
#include "texts/Titles.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Meanings = QHash<QString, const FieldDefinition *>;

// Made anew each time: titles follow the language.
Meanings meanings()
{
    Meanings meanings;
    for (const FieldDefinition &field : columnsOf(Table::Users)) {
        if (!field.is(FieldDefinition::Importable))
            continue;
        QStringList titles = QString::fromLatin1(field.headings).split(u',', Qt::SkipEmptyParts);
        titles << QString::fromLatin1(field.key) << QString::fromLatin1(field.word) << QString::fromLatin1(field.title)
               << columnTitle(Table::Users, field.field);
        for (const QString &title : std::as_const(titles))
            meanings.insert(importWord(title), &field);
    }
    return meanings;
}

} // namespace

QString importWord(const QString &text)
{
    QString word = fold(text);
    word.removeIf([](QChar c) { return c.isSpace() || c == u'_' || c == u'-' || c == u'\u2010' || c == u'\u2011'; });
    return word;
}

ImportColumns::ImportColumns(const QStringList &header)
{
    const Meanings known = meanings();
    for (int i = 0; i < int(header.size()); ++i) {
        const auto meaning = known.constFind(importWord(header.at(i)));
        if (meaning != known.constEnd() && (!has((*meaning)->field) || (*meaning)->kind == ValueKind::List))
            m_positions[(*meaning)->field].append(i);
        else
            m_ignored.append(header.at(i));
    }
}

QString ImportColumns::text(const QStringList &fields, Field field) const
{
    const QVector<int> positions = m_positions.value(field);
    return positions.isEmpty() ? QString() : visibleText(fields.value(positions.first()));
}

QString ImportColumns::cell(const QStringList &fields, Field field) const
{
    const QVector<int> positions = m_positions.value(field);
    return positions.isEmpty() ? QString() : fields.value(positions.first());
}

QStringList ImportColumns::texts(const QStringList &fields, Field field) const
{
    QStringList texts;
    for (const int position : m_positions.value(field)) {
        if (const QString text = fields.value(position).trimmed(); !text.isEmpty())
            texts.append(text);
    }
    return texts;
}

} // namespace muster
