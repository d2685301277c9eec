// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportColumns.h"

#include "core/Fold.h"
#include "core/Text.h"
#include "exchange/PersonName.h"
#include "texts/EveryLanguage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Meanings = QHash<QString, const FieldDefinition *>;

Meanings allMeanings()
{
    Meanings meanings;
    for (const FieldDefinition &field : columnsOf(Table::Users)) {
        if (!field.is(FieldDefinition::Importable))
            continue;
        QStringList titles = QString::fromLatin1(field.headings).split(u',', Qt::SkipEmptyParts);
        titles << inEveryLanguage("Titles", field.title) << QString::fromLatin1(field.word) << QString::fromLatin1(field.key);
        for (const QString &title : std::as_const(titles))
            meanings.insert(importWord(title), &field);
    }
    return meanings;
}

const FieldDefinition *fieldCalled(const QString &text)
{
    static const Meanings meanings = allMeanings();
    return meanings.value(importWord(text));
}

// "First Name [Required]", "E-mail (work)", "Role *": what is said of a column beside its name.
QString withoutRemark(const QString &heading)
{
    const auto bracket = std::find_if(heading.cbegin(), heading.cend(), [](QChar c) { return c == u'[' || c == u'(' || c == u'*' || c == u':'; });
    return heading.first(bracket - heading.cbegin());
}

const FieldDefinition *meaningOf(const QString &heading)
{
    const FieldDefinition *field = fieldCalled(heading);
    return field ? field : fieldCalled(withoutRemark(heading));
}

QString position(int column)
{
    return u'#' + QString::number(column + 1);
}

bool isNamed(const QString &name, const QStringList &header, int column)
{
    return name == position(column) || importWord(header.at(column)) == importWord(name);
}

QStringList importableKeys()
{
    QStringList keys;
    for (const FieldDefinition &field : columnsOf(Table::Users)) {
        if (field.is(FieldDefinition::Importable))
            keys.append(QString::fromLatin1(field.key));
    }
    return keys;
}

} // namespace

QString importWord(const QString &text)
{
    QString word = fold(text);
    word.removeIf([](QChar c) { return c.isSpace() || c == u'_' || c == u'-' || c == u'\u2010' || c == u'\u2011'; });
    return word;
}

ImportColumns::ImportColumns(const QStringList &header)
    : ImportColumns(of(header, {}).value_or(ImportColumns()))
{
}

static QStringList namesOf(const QStringList &header)
{
    QStringList names;
    for (int column = 0; column < int(header.size()); ++column)
        names.append(ImportColumns::nameOf(header, column));
    return names;
}

// What was chosen stands first: a column that would say the same by its heading then says nothing.
Result<ImportColumns> ImportColumns::of(const QStringList &header, const Choices &choices)
{
    ImportColumns columns;
    QVector<bool> done(header.size(), false);
    for (auto choice = choices.cbegin(); choice != choices.cend(); ++choice) {
        const FieldDefinition *field = choice.value().isEmpty() ? nullptr : meaningOf(choice.value());
        if (!field && !choice.value().isEmpty())
            return fail(ErrorCode::InvalidValue, choice.key(), quotedText(choice.value()), importableKeys().join(u", "_s));
        bool found = false;
        for (int i = 0; i < int(header.size()); ++i) {
            if (done.at(i) || !isNamed(choice.key(), header, i))
                continue;
            found = done[i] = true;
            if (field && !columns.take(i, *field))
                columns.m_ignored.append(header.at(i));
        }
        if (!found)
            return fail(ErrorCode::InvalidValue, u"column"_s, quotedText(choice.key()), quotedText(namesOf(header).join(u", "_s)));
    }
    for (int i = 0; i < int(header.size()); ++i) {
        if (done.at(i))
            continue;
        const FieldDefinition *field = meaningOf(header.at(i));
        if ((!field || !columns.take(i, *field)) && !visibleText(header.at(i)).isEmpty())
            columns.m_ignored.append(header.at(i));
    }
    columns.tellNamesApart(header, done);
    return columns;
}

// Beside first names alone, "Name" is the last name, and the other way round.
void ImportColumns::tellNamesApart(const QStringList &header, const QVector<bool> &chosen)
{
    const int column = m_positions.value(Field::FullName, {-1}).first();
    if (column < 0 || chosen.at(column) || has(Field::FirstName) == has(Field::LastName) || importWord(withoutRemark(header.at(column))) != "name"_L1)
        return;
    m_positions.insert(has(Field::FirstName) ? Field::LastName : Field::FirstName, {column});
    m_positions.remove(Field::FullName);
}

QString ImportColumns::nameOf(const QStringList &header, int column)
{
    const QString word = importWord(header.at(column));
    const auto same = std::count_if(header.cbegin(), header.cend(), [&word](const QString &heading) { return importWord(heading) == word; });
    return same > 1 || word.isEmpty() ? position(column) : header.at(column);
}

bool ImportColumns::take(int column, const FieldDefinition &field)
{
    if (has(field.field) && field.kind != ValueKind::List)
        return false;
    m_positions[field.field].append(column);
    return true;
}

std::optional<Field> ImportColumns::fieldOf(int column) const
{
    for (auto each = m_positions.cbegin(); each != m_positions.cend(); ++each) {
        if (each->contains(column))
            return each.key();
    }
    return std::nullopt;
}

QString ImportColumns::text(const QStringList &fields, Field field) const
{
    return visibleText(cell(fields, field));
}

QString ImportColumns::cell(const QStringList &fields, Field field) const
{
    const QVector<int> positions = m_positions.value(field);
    const QString cell = positions.isEmpty() ? QString() : fields.value(positions.first());
    const QString address = field == Field::Email ? NamedAddress::of(cell).address : QString();
    return address.isEmpty() ? cell : address;
}

QString ImportColumns::fullName(const QStringList &fields) const
{
    const QString name = cell(fields, Field::FullName);
    if (!visibleText(name).isEmpty())
        return name.contains(u'@') ? QString() : name; // who has no name is called by the address
    return has(Field::Email) ? NamedAddress::of(fields.value(m_positions.value(Field::Email).first())).name : QString();
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
