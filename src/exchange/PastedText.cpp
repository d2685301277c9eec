// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PastedText.h"

#include "exchange/CsvScanner.h"
#include "exchange/ImportColumns.h"
#include "exchange/PastedPerson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

// Addresses are never in one; one without a column of addresses is known by that every column is.
bool isHeader(const QStringList &cells)
{
    if (std::any_of(cells.cbegin(), cells.cend(), [](const QString &cell) { return cell.contains(u'@'); }))
        return false;
    const ImportColumns columns(cells);
    return columns.has(Field::Email) || (cells.size() > 1 && columns.ignored().isEmpty() && columns.fieldOf(0));
}

void write(QByteArray &csv, const QStringList &cells)
{
    for (const QString &cell : cells)
        csv += '"' + QString(cell).replace(u'"', u"\"\""_s).toUtf8() + "\",";
    csv.back() = '\n';
}

class Rows
{
public:
    Rows(QByteArrayView text, const CsvDialect &dialect)
        : m_text(text), m_dialect(dialect), m_scanner(text, dialect.delimiter, dialect.start) { }

    bool next()
    {
        if (m_scanner.atEnd())
            return false;
        const qsizetype begin = m_scanner.position();
        cells.clear();
        for (bool more = true; more;) {
            const CsvField field = m_scanner.nextField();
            cells.append(m_scanner.textOf(field));
            more = !field.endsRecord;
        }
        line = QString::fromUtf8(m_text.sliced(begin, m_scanner.position() - begin)).trimmed();
        return true;
    }

    QStringList cells;
    QString line; // the same as it stands there

private:
    QByteArrayView m_text;
    CsvDialect m_dialect;
    CsvScanner m_scanner;
};

// The cells of a line that the separator of the others does not take apart.
QStringList cellsOf(const QString &line)
{
    const QByteArray text = line.toUtf8();
    Rows rows(text, CsvDialect::of(text));
    rows.next();
    return rows.cells;
}

} // namespace

Result<CsvTable> PastedText::table(const QString &text, const IsRole &isRole)
{
    QByteArray utf8 = text.toUtf8();
    if (utf8.contains('\t')) // a spreadsheet's; its cells may have anything else
        utf8.prepend("sep=\t\n");
    const Result<CsvTable> whole = CsvTable::parse({utf8});
    if (whole && isHeader(whole->header()))
        return whole;
    QByteArray csv;
    write(csv, {u"email"_s, u"first name"_s, u"last name"_s, u"role"_s, u"default group"_s});
    for (Rows rows(utf8, CsvDialect::of(utf8)); rows.next();) {
        if (rows.line.isEmpty())
            continue;
        QVector<PastedPerson> people;
        if (!rows.line.contains(u'\t'))
            people = PastedPerson::ofAddresses(rows.line, isRole);
        if (const auto addresses = std::count_if(rows.cells.cbegin(), rows.cells.cend(), [](const QString &cell) { return cell.contains(u'@'); }); people.isEmpty() && addresses > 1) { // of several people
            for (const QString &cell : std::as_const(rows.cells)) {
                if (!cell.trimmed().isEmpty())
                    people.append(PastedPerson::ofCells({cell}, isRole));
            }
        }
        if (people.isEmpty())
            people.append(PastedPerson::ofCells(rows.cells.size() > 1 ? rows.cells : cellsOf(rows.line), isRole));
        for (const PastedPerson &person : std::as_const(people))
            write(csv, person.cells());
    }
    return CsvTable::parse({csv});
}

} // namespace muster
