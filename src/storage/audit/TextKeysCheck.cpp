// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/TextKeysCheck.h"

#include "core/Text.h"
#include "storage/ReaderPool.h"
#include "storage/apply/KeyedColumns.h"
#include "storage/apply/TextKeys.h"
#include "storage/apply/TrailTexts.h"

using namespace Qt::StringLiterals;

namespace muster {

Result<void> TextKeysCheck::run()
{
    for (const auto check : {&TextKeysCheck::checkOperators, &TextKeysCheck::checkStrays, &TextKeysCheck::checkSorting}) {
        if (const Result<void> checked = (this->*check)(); !checked)
            return checked;
    }
    for (const auto &[table, statement] : {std::pair(u"event_texts"_s, "verify.eventTexts"), std::pair(u"entry_texts"_s, "verify.entryTexts")}) {
        if (const Result<void> checked = checkNotes(table, statement); !checked)
            return checked;
    }
    return {};
}

Result<void> TextKeysCheck::checkSorting()
{
    const Result<std::shared_ptr<const SortOrder>> order = TextKeys::orderOf(m_reader.database);
    if (!order)
        return tl::unexpected(order.error());
    for (const KeyedColumns &keyed : KeyedColumns::all()) {
        QStringList columns;
        for (const KeyedColumns::Column &column : keyed.columns)
            columns << column.text << column.sort;
        const Result<void> read = m_reader.database.each(u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), keyed.table), {}, [&](const SqlRow &row) {
            for (int i = 0; i < int(keyed.columns.size()); ++i) {
                if (const QString text = row.value(2 * i).toString(); row.value(2 * i + 1).toByteArray() != (*order)->key(text))
                    differs(keyed.table + u'.' + keyed.columns.at(i).sort, text);
            }
            return !m_reader.cancelled();
        });
        if (!read || m_reader.cancelled())
            return read ? fail(ErrorCode::Cancelled) : read;
    }
    return {};
}

Result<void> TextKeysCheck::checkOperators()
{
    return m_reader.database.each("verify.operators", {}, [this](const SqlRow &row) {
        const bool isNoted = !row.isNull(0) && !row.isNull(1);
        const QString name = row.value(isNoted || row.isNull(1) ? 0 : 1).toString();
        if (!isNoted || row.value(2).toString() != TrailTexts::keyOf(name))
            differs(u"operator_names"_s, name);
        return true;
    });
}

// What is in ASCII need not be noted.
Result<void> TextKeysCheck::checkNotes(const QString &table, const char *statement)
{
    const Result<void> read = m_reader.database.each(statement, {}, [&](const SqlRow &row) {
        const bool isNoted = !row.isNull(2);
        for (int i = 0; i < 2; ++i) {
            const QByteArray text = row.bytes(i);
            if (isNoted ? row.text(2 + i) != TrailTexts::keyOf(QString::fromUtf8(text)) : !TrailTexts::isPlain(text)) {
                differs(table, QString::fromUtf8(text));
                break;
            }
        }
        return !m_reader.cancelled();
    });
    return read && m_reader.cancelled() ? fail(ErrorCode::Cancelled) : read;
}

Result<void> TextKeysCheck::checkStrays()
{
    return m_reader.database.each("verify.strayTexts", {}, [this](const SqlRow &row) {
        differs(row.value(0).toString(), u"#%1"_s.arg(row.value(1).toLongLong()));
        return true;
    });
}

void TextKeysCheck::differs(const QString &what, const QString &text)
{
    m_faults.add({ErrorCode::DerivedDiffers, {what, quotedText(text)}});
}

} // namespace muster
