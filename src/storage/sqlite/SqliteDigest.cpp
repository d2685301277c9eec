// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/SqliteDigest.h"

#include <QtGlobal>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace muster {

namespace {

constexpr int FirstValue = 2; // of the arguments

quint64 mixed(quint64 number)
{
    number = (number ^ number >> 30) * 0xbf58476d1ce4e5b9U;
    number = (number ^ number >> 27) * 0x94d049bb133111ebU;
    return number ^ number >> 31;
}

// In the order of kinds of values: null, numbers, texts, blobs.
struct Cell
{
    int type = SQLITE_NULL;
    sqlite3_int64 number = 0;
    std::string bytes {};

    void take(sqlite3_value *value)
    {
        type = sqlite3_value_type(value);
        if (type == SQLITE_INTEGER) {
            number = sqlite3_value_int64(value);
        } else if (type != SQLITE_NULL) {
            const void *begin = sqlite3_value_blob(value); // of a text: its UTF-8
            bytes.assign(static_cast<const char *>(begin), begin ? size_t(sqlite3_value_bytes(value)) : 0);
        }
    }

    int rank() const { return type == SQLITE_NULL ? 0 : type == SQLITE_INTEGER ? 1 : type == SQLITE_TEXT ? 2 : 3; }

    int compare(const Cell &other) const
    {
        if (rank() != other.rank())
            return rank() < other.rank() ? -1 : 1;
        if (type == SQLITE_INTEGER)
            return number < other.number ? -1 : int(number > other.number);
        return type == SQLITE_NULL ? 0 : std::string_view(bytes).compare(other.bytes);
    }

    quint64 addTo(quint64 sum) const
    {
        sum = mixed(sum ^ quint64(type));
        if (type == SQLITE_INTEGER)
            return mixed(sum ^ quint64(number));
        if (type == SQLITE_NULL)
            return sum;
        sum = mixed(sum ^ bytes.size());
        for (size_t at = 0; at < bytes.size(); at += sizeof(quint64)) {
            quint64 part = 0;
            std::memcpy(&part, bytes.data() + at, std::min(sizeof part, bytes.size() - at));
            sum = mixed(sum ^ part);
        }
        return sum;
    }
};

class Digest
{
public:
    void take(int count, sqlite3_value **arguments)
    {
        const auto key = quint64(sqlite3_value_int64(arguments[0]));
        const int distinct = sqlite3_value_int(arguments[1]);
        std::swap(m_row, m_before);
        m_row.resize(size_t(count - FirstValue));
        quint64 sum = key;
        for (size_t i = 0; i < m_row.size(); ++i) {
            m_row[i].take(arguments[FirstValue + i]);
            m_isKnown = m_isKnown && m_row[i].type != SQLITE_FLOAT;
            sum = m_row[i].addTo(sum);
        }
        m_sum += sum;
        m_isKnown = m_isKnown && (distinct < 0 || m_before.empty() || follows(size_t(distinct)));
    }

    void answer(sqlite3_context *context) const
    {
        if (m_isKnown)
            sqlite3_result_int64(context, sqlite3_int64(m_sum));
    }

private:
    bool follows(size_t distinct) const
    {
        bool hasNull = false;
        for (size_t i = 0; i < m_row.size(); ++i) {
            hasNull = hasNull || m_row[i].type == SQLITE_NULL;
            if (const int order = m_before[i].compare(m_row[i]); order != 0)
                return order < 0;
            if (i + 1 == distinct && !hasNull)
                return false;
        }
        return false; // twice the same
    }

    std::vector<Cell> m_row;
    std::vector<Cell> m_before;
    quint64 m_sum = 0;
    bool m_isKnown = true;
};

// SQLite keeps a pointer's worth of memory for each digest, zeroed at first.
Digest **digestOf(sqlite3_context *context)
{
    return static_cast<Digest **>(sqlite3_aggregate_context(context, sizeof(Digest *)));
}

void step(sqlite3_context *context, int count, sqlite3_value **arguments)
{
    Digest **digest = digestOf(context);
    if (!digest || count < FirstValue)
        return sqlite3_result_error_nomem(context);
    if (!*digest)
        *digest = new Digest;
    (*digest)->take(count, arguments);
}

void finish(sqlite3_context *context)
{
    Digest **digest = digestOf(context);
    if (!digest || !*digest)
        return sqlite3_result_int64(context, 0);
    (*digest)->answer(context);
    delete *digest;
}

} // namespace

int SqliteDigest::install(sqlite3 *connection)
{
    return sqlite3_create_function_v2(connection, "digest", -1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr, nullptr, step, finish, nullptr);
}

} // namespace muster
