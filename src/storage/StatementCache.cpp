// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/StatementCache.h"
#include "storage/Dialect.h"

#include <algorithm>

namespace muster {

Result<Statement *> StatementCache::take(const char *name)
{
    std::unique_ptr<Statement> &kept = m_byName[name];
    if (!kept) {
        Result<std::unique_ptr<Statement>> prepared = prepare(m_connection.dialect().text(QString::fromLatin1(name)));
        if (!prepared)
            return tl::unexpected(prepared.error());
        kept = std::move(*prepared);
    }
    return kept.get();
}

Result<Statement *> StatementCache::take(const QString &sql)
{
    Kept &kept = m_byText[sql];
    if (!kept.statement) {
        Result<std::unique_ptr<Statement>> prepared = prepare(sql);
        if (!prepared) {
            m_byText.erase(sql);
            return tl::unexpected(prepared.error());
        }
        kept.statement = std::move(*prepared);
    }
    kept.used = ++m_uses;
    ++kept.taken;
    Statement *const statement = kept.statement.get();
    if (m_byText.size() > MostByText)
        dropOldest();
    return statement;
}

void StatementCache::giveBack(const QString &sql)
{
    --m_byText[sql].taken;
}

Result<std::unique_ptr<Statement>> StatementCache::prepare(const QString &sql)
{
    return m_connection.prepare(m_connection.dialect().withPhrases(sql));
}

void StatementCache::dropOldest()
{
    const auto isOlder = [](const auto &a, const auto &b) { return a.second.taken != b.second.taken ? a.second.taken < b.second.taken : a.second.used < b.second.used; };
    const auto oldest = std::min_element(m_byText.cbegin(), m_byText.cend(), isOlder);
    if (oldest->second.taken == 0)
        m_byText.erase(oldest);
}

} // namespace muster
