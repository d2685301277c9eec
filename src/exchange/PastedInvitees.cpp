// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PastedInvitees.h"

#include "core/Fold.h"
#include "core/Text.h"
#include "exchange/ImportColumns.h"
#include "exchange/ImportNames.h"
#include "exchange/ImportPerson.h"
#include "exchange/PastedText.h"
#include "files/InputFile.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QVector<Invitee> inviteesOf(const CsvTable &table)
{
    const ImportColumns columns(table.header());
    const ImportNames names;
    const ImportPersonReader people(columns, names);
    QVector<Invitee> all;
    QSet<QString> known;
    for (int row = 0; row < table.rowCount(); ++row) {
        const QStringList cells = table.fields(row);
        const PersonName name = people.nameIn(cells);
        Invitee one {.email = columns.text(cells, Field::Email), .firstName = name.first, .lastName = name.last};
        if (one.email.isEmpty()) // it may be one that is mistyped
            one.email = visibleText(cells.join(u' ')).simplified();
        if (one.email.isEmpty())
            continue;
        if (!checkAddress(one.email))
            one.way = Invitee::IsWrong;
        else if (const qsizetype before = known.size(); known.insert(emailKey(one.email)), known.size() == before)
            one.way = Invitee::IsTwice;
        all.append(one);
    }
    return all;
}

} // namespace

QVector<Invitee> PastedInvitees::read(const QString &text)
{
    const Result<CsvTable> table = PastedText::table(text, [](const QString &) { return false; });
    return table ? inviteesOf(*table) : QVector<Invitee>();
}

Result<QVector<Invitee>> PastedInvitees::readFile(const QString &path, QStringList &passedOver)
{
    if (path == "-"_L1)
        return InputFile::readStandardInput(InputFile::MostOfChanges).map([](const QByteArray &text) { return read(QString::fromUtf8(text)); });
    const Result<CsvTable> table = CsvTable::read(path);
    if (!table)
        return tl::unexpected(table.error());
    const ImportColumns columns(table->header());
    if (columns.has(Field::Email)) {
        passedOver = columns.ignored();
        for (int column = 0; column < table->header().size(); ++column) {
            const std::optional<Field> field = columns.fieldOf(column);
            if (field && *field != Field::Email && *field != Field::FirstName && *field != Field::LastName && *field != Field::FullName)
                passedOver.append(table->header().at(column));
        }
        return inviteesOf(*table);
    }
    QStringList lines {table->header().join(u'\t')}; // without headings
    for (int row = 0; row < table->rowCount(); ++row)
        lines.append(table->fields(row).join(u'\t'));
    return read(lines.join(u'\n'));
}

} // namespace muster
