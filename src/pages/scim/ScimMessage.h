// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scim/ScimError.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace muster {

// A request of SCIM, by HTTP or as an operation of a bulk request.
struct ScimRequest
{
    QByteArray method {};
    QStringList path {}; // below /scim/v2: "Users", an ID
    QHash<QString, QString> query {};
    QJsonObject body {};
    QByteArray ifMatch {};
    QByteArray ifNoneMatch {};
};

struct ScimReply
{
    int status = 200;
    std::optional<QJsonObject> body {}; // none: there is none
    QString location {};
    QString version {}; // an entity tag
    int wait = 0; // seconds until it makes sense to try again; 0: it is not said

    static ScimReply of(const ScimError &error) { return {error.status, error.json()}; }
    bool isDone() const { return status < 400; }
};

} // namespace muster
