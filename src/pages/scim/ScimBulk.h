// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/scim/ScimContext.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace muster {

// Many requests in one (RFC 7644 §3.7). Each is a change set of its own: those that were done stay when another is refused.
class ScimBulk
{
public:
    explicit ScimBulk(const ScimContext &context) : m_context(context) { }

    static constexpr int MostOperations = 500;

    ScimReply answer(const ScimRequest &request) const;

private:
    struct Operation
    {
        ScimRequest request {};
        QString bulkId {};
        ScimError wrong {.status = 0}; // status 0: nothing is
        QSet<QString> references {}; // bulkIds of others that it speaks of: it waits for those
        bool isDone = false;
    };
    struct Run;

    static Operation operationOf(const QJsonObject &asked);
    QJsonObject run(Operation &operation, QHash<QString, QString> &made) const;

    const ScimContext &m_context;
};

} // namespace muster
