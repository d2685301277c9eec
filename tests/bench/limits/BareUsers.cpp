// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/limits/BareUsers.h"

#include "bench/limits/BareSqlite.h"

#include <algorithm>
#include <cstring>
#include <sqlite3.h>

namespace muster {

static constexpr char InOrder[] = " FROM users u ORDER BY u.last_sort_key, u.first_sort_key, u.id";

BareUsers::BareUsers(const QString &path) : m_path(path)
{
    BareSqlite(path).each(QByteArray("SELECT u.id, u.search") + InOrder, [this](sqlite3_stmt *row) {
        m_ids.push_back(sqlite3_column_int64(row, 0));
        m_starts.push_back(m_text.size());
        m_text += reinterpret_cast<const char *>(sqlite3_column_text(row, 1));
        m_text += char(0xFF);
    });
    m_starts.push_back(m_text.size());
}

// Calls `take` with each user whose text has the word.
template <typename Take>
void BareUsers::eachHit(const QByteArray &word, const Take &take) const
{
    size_t row = 0;
    const char *const begin = m_text.data();
    const char *const end = begin + m_text.size();
    for (const char *at = begin; (at = static_cast<const char *>(memmem(at, size_t(end - at), word.constData(), size_t(word.size())))); at = begin + m_starts[row]) {
        while (m_starts[row + 1] <= size_t(at - begin))
            ++row;
        take(row++);
    }
}

BareUsers::Ids BareUsers::withWords(const std::vector<QByteArray> &words) const
{
    Ids found;
    const auto has = [this](size_t row, const QByteArray &word) {
        return memmem(m_text.data() + m_starts[row], m_starts[row + 1] - m_starts[row], word.constData(), size_t(word.size()));
    };
    eachHit(words.front(), [&](size_t row) {
        if (std::all_of(words.begin() + 1, words.end(), [&](const QByteArray &word) { return has(row, word); }))
            found.push_back(m_ids[row]);
    });
    return found;
}

BareUsers::Ids BareUsers::withWord(const QByteArray &word, const Column &column, unsigned char wanted) const
{
    Ids found;
    eachHit(word, [&](size_t row) {
        if (column[row] == wanted)
            found.push_back(m_ids[row]);
    });
    return found;
}

BareUsers::Ids BareUsers::with(const Column &column, unsigned char wanted) const
{
    Ids found;
    for (size_t row = 0; row < column.size(); ++row) {
        if (column[row] == wanted)
            found.push_back(m_ids[row]);
    }
    return found;
}

BareUsers::Column BareUsers::column(const QByteArray &sql) const
{
    Column column;
    column.reserve(m_ids.size());
    BareSqlite(m_path).each("SELECT " + sql + InOrder, [&](sqlite3_stmt *row) { column.push_back(static_cast<unsigned char>(sqlite3_column_int(row, 0))); });
    return column;
}

bool BareUsers::isNamed(const QByteArray &word) const
{
    return BareSqlite(m_path).number("SELECT count(*) FROM (SELECT name_key FROM user_groups UNION ALL SELECT name_key FROM roles UNION ALL SELECT name_key FROM projects) WHERE instr(name_key, '" + word + "')") > 0;
}

} // namespace muster
