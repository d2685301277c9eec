// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Query.h"
#include "scim/ScimMatch.h"
#include "scim/ScimSelection.h"
#include "pages/scim/ScimContext.h"

#include <functional>

namespace muster {

// What a list or a search asks for (RFC 7644 §3.4.2, §3.4.3; cursors RFC 9865).
struct ScimListRequest
{
    static constexpr int UsualCount = 100;
    static constexpr int MostCount = 500;

    QString filter {};
    std::optional<ScimMatch> match {}; // of that
    std::optional<SortKey> sort {};
    QString sortText {};
    qint64 startIndex = 1;
    int count = UsualCount;
    std::optional<QString> cursor {}; // blank: from the beginning
    ScimSelection selection {};

    static ScimResult<ScimListRequest> of(ScimType type, const QHash<QString, QString> &query);
    static ScimResult<ScimListRequest> ofSearch(ScimType type, const QJsonObject &body);
};

// Where users, or groups, come from.
class ScimSource
{
public:
    virtual ~ScimSource() = default;

    using Take = std::function<bool(qint64 row, const QJsonObject &resource)>; // of that as much as the filter looks at; false: enough
    virtual Result<qint64> count() const = 0;
    virtual Result<QVector<qint64>> page(qint64 after, qint64 offset, int limit) const = 0; // rows, as they were made
    virtual Result<QVector<qint64>> sorted(const SortKey &key) const = 0; // all rows
    virtual Result<qint64> stream(const ScimMatch &match, const QVector<qint64> &rows, qint64 after, const Take &take) const = 0;
    virtual Result<QJsonArray> resources(const QVector<qint64> &rows, const ScimSelection &selection) const = 0; // of the first rows, as many as one answer has room for; at least one
};

// Answers with a page: found where it can be looked up, otherwise by a walk through all, with a page in memory.
class ScimListing
{
public:
    ScimListing(ScimType type, const ScimSource &source, ScimListRequest request) : m_type(type), m_source(source), m_request(std::move(request)) { }

    ScimResult<QJsonObject> answer() const;

private:
    struct Found
    {
        QVector<qint64> rows {}; // one more than wanted, where there are more
        std::optional<qint64> total {};
    };
    Result<Found> find(qint64 after, qint64 offset) const;
    Result<Found> findMatching(const QVector<qint64> &rows, qint64 after, qint64 offset) const;
    ScimResult<QJsonObject> said(const Found &found, qint64 offset) const;
    QString mark() const; // of what is listed: a cursor is good for that alone
    QString cursorFor(char kind, qint64 place) const;
    ScimResult<qint64> placeOf(char kind) const;

    ScimType m_type;
    const ScimSource &m_source;
    ScimListRequest m_request;
};

} // namespace muster
