// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/scim/ScimBulk.h"

#include "scim/ScimStrictJson.h"
#include "scim/ScimSchema.h"
#include "pages/scim/ScimService.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using Type = ScimError::Type;

struct ScimBulkText
{
    Q_DECLARE_TR_FUNCTIONS(ScimBulk)
};

constexpr QLatin1StringView Reference = "bulkId:"_L1;

// "bulkId:…", wherever it stands: the ID of what another operation has made. Those that are not known yet are noted.
QJsonValue resolved(const QJsonValue &value, const QHash<QString, QString> &made, QSet<QString> &missing)
{
    if (value.isString() && value.toString().startsWith(Reference)) {
        const QString bulkId = value.toString().mid(Reference.size());
        if (!made.contains(bulkId))
            missing.insert(bulkId);
        return made.value(bulkId);
    }
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &one : value.toArray())
            list.append(resolved(one, made, missing));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        *it = resolved(*it, made, missing);
    return object;
}

} // namespace

ScimBulk::Operation ScimBulk::operationOf(const QJsonObject &asked)
{
    Operation operation;
    ScimRequest &request = operation.request;
    request.method = ScimStrictJson::member(asked, "method"_L1).toString().toUpper().toLatin1();
    operation.bulkId = ScimStrictJson::member(asked, "bulkId"_L1).toString();
    request.ifMatch = ScimStrictJson::member(asked, "version"_L1).toString().toLatin1();
    request.body = ScimStrictJson::member(asked, "data"_L1).toObject();
    const QString path = ScimStrictJson::member(asked, "path"_L1).toString();
    request.path = QUrl::fromPercentEncoding(path.toUtf8()).split(u'/', Qt::SkipEmptyParts);
    static const QList<QByteArray> methods {"POST", "PUT", "PATCH", "DELETE"};
    const bool isPost = request.method == "POST";
    const QString kind = request.path.value(0).toLower();
    if (!methods.contains(request.method) || !path.startsWith(u'/') || (kind != "users"_L1 && kind != "groups"_L1) || request.path.size() != (isPost ? 1 : 2) || request.path.value(1) == ".search"_L1)
        operation.wrong = {400, Type::InvalidSyntax, ScimBulkText::tr("An operation is POST to /Users or /Groups, or PUT, PATCH or DELETE to one of them.")};
    else if (isPost && operation.bulkId.isEmpty())
        operation.wrong = {400, Type::InvalidSyntax, ScimBulkText::tr("A POST needs a “bulkId”.")};
    return operation;
}

QJsonObject ScimBulk::run(Operation &operation, QHash<QString, QString> &made) const
{
    operation.isDone = true;
    const ScimReply reply = operation.wrong.status == 0 ? scimAnswer(m_context, operation.request) : ScimReply::of(operation.wrong);
    QJsonObject said {{u"method"_s, QString::fromLatin1(operation.request.method)}, {u"status"_s, QString::number(reply.status)}};
    if (!operation.bulkId.isEmpty())
        said.insert(u"bulkId"_s, operation.bulkId);
    if (!reply.version.isEmpty())
        said.insert(u"version"_s, reply.version);
    if (!reply.isDone())
        said.insert(u"response"_s, *reply.body);
    const QString location = !reply.location.isEmpty() ? reply.location : operation.request.method == "POST" ? QString() : m_context.base + u'/' + operation.request.path.join(u'/');
    if (!location.isEmpty())
        said.insert(u"location"_s, location);
    if (reply.isDone() && operation.request.method == "POST")
        made.insert(operation.bulkId, reply.location.section(u'/', -1));
    return said;
}

// In their order, but for those that wait for what a later one makes. Two that wait for each other are refused.
ScimReply ScimBulk::answer(const ScimRequest &request) const
{
    const QJsonArray asked = ScimStrictJson::member(request.body, "Operations"_L1).toArray();
    if (asked.isEmpty() || !ScimStrictJson::member(request.body, "schemas"_L1).toArray().contains(ScimSchema::BulkRequest))
        return ScimReply::of({400, Type::InvalidSyntax, ScimBulkText::tr("A bulk request has “Operations” and the schema %1.").arg(ScimSchema::BulkRequest)});
    if (asked.size() > MostOperations)
        return ScimReply::of({413, Type::None, ScimBulkText::tr("More than %1 operations at once. Send them in several requests.").arg(MostOperations)});
    const int mostErrors = ScimStrictJson::member(request.body, "failOnErrors"_L1).toInt(0);
    std::vector<Operation> operations;
    QSet<QString> awaited; // what has still to be made
    for (const QJsonValue &one : asked) {
        operations.push_back(operationOf(one.toObject()));
        Operation &operation = operations.back();
        if (operation.request.method == "POST" && !operation.bulkId.isEmpty() && awaited.contains(operation.bulkId))
            operation.wrong = {400, Type::InvalidSyntax, ScimBulkText::tr("Two operations have the same “bulkId”.")};
        awaited.insert(operation.bulkId);
        (void)resolved(operation.request.body, {}, operation.references);
        (void)resolved(operation.request.path.value(1), {}, operation.references);
    }
    QVector<QJsonObject> said(qsizetype(operations.size()));
    QHash<QString, QString> made;
    int errors = 0;
    bool isEnded = false;
    for (bool goesOn = true; goesOn && !isEnded;) {
        goesOn = false;
        for (size_t i = 0; i < operations.size() && !isEnded; ++i) {
            Operation &operation = operations[i];
            if (operation.isDone || (operation.wrong.status == 0 && operation.references.intersects(awaited)))
                continue;
            QSet<QString> missing;
            const QJsonObject body = resolved(operation.request.body, made, missing).toObject();
            QString id = operation.request.path.value(1);
            if (id.startsWith(Reference))
                id = resolved(id, made, missing).toString();
            if (operation.wrong.status == 0 && !missing.isEmpty())
                operation.wrong = {409, Type::InvalidValue, ScimBulkText::tr("Nothing was made by the “bulkId” that this refers to.")};
            operation.request.body = body;
            if (operation.request.path.size() > 1)
                operation.request.path[1] = id;
            said[qsizetype(i)] = run(operation, made);
            awaited.remove(operation.request.method == "POST" ? operation.bulkId : QString());
            errors += operation.wrong.status != 0 || said.at(qsizetype(i)).contains(u"response"_s) ? 1 : 0;
            isEnded = mostErrors > 0 && errors >= mostErrors;
            goesOn = true;
        }
    }
    QJsonArray results;
    for (size_t i = 0; i < operations.size(); ++i) {
        if (!operations[i].isDone && !isEnded) {
            operations[i].wrong = {409, Type::InvalidValue, ScimBulkText::tr("Operations wait for each other.")};
            said[qsizetype(i)] = run(operations[i], made);
        }
        if (operations[i].isDone)
            results.append(said.at(qsizetype(i)));
    }
    return {.body = QJsonObject {{u"schemas"_s, QJsonArray {ScimSchema::BulkResponse}}, {u"Operations"_s, results}}};
}

} // namespace muster
