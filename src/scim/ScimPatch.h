// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scim/ScimPath.h"
#include "scim/ScimSchema.h"

#include <QHash>
#include <QJsonArray>
#include <QVector>

namespace muster {

// What a PATCH does (RFC 7644 §3.5.2), also as Entra ID and Okta write it: operations in any case, "True" for true, values without a path whose names are paths themselves.
class ScimPatch
{
public:
    struct Operation
    {
        enum class Kind { Add, Replace, Remove };
        Kind kind = Kind::Add;
        ScimFound target {};
        std::optional<ScimFilter> which {}; // of several values
        QJsonValue value {}; // undefined: none
    };
    static constexpr int MostOperations = 1000;

    // Of the body of a PATCH. What is read-only is refused where a path names it, and passed over in a value. InvalidSyntax, InvalidPath, Mutability, NoTarget, InvalidFilter.
    static ScimResult<ScimPatch> read(ScimType type, const QJsonObject &body);
    // The resource that a POST or PUT asks for, with the names and kinds of values that ScimSchema has, and nothing else. InvalidValue.
    static ScimResult<QJsonObject> resource(ScimType type, const QJsonObject &body);

    const QVector<Operation> &operations() const { return m_operations; }
    ScimResult<QJsonObject> appliedTo(QJsonObject resource) const; // InvalidValue, NoTarget, Mutability

private:
    explicit ScimPatch(ScimType type) : m_type(type) { }
    ScimResult<void> add(Operation::Kind kind, const QString &path, const QJsonValue &value);
    ScimResult<void> addAll(Operation::Kind kind, const QJsonValue &value, const QString &urn);
    ScimResult<void> addOne(Operation::Kind kind, const ScimPath &path, const QJsonValue &value, bool isNamed);
    ScimResult<void> apply(const Operation &operation, QJsonObject &container) const;
    ScimResult<void> applyToValues(const Operation &operation, QJsonObject &container) const;
    ScimResult<QJsonArray> chosen(const Operation &operation, QJsonArray list) const;

    ScimType m_type;
    QVector<Operation> m_operations;
};

// What a PATCH does to a group, without a look at who is in it: there may be very many.
struct ScimGroupPatch
{
    std::optional<QString> name {};
    bool empties = false; // first of all, everybody leaves
    QStringList named {}; // IDs, each once, in the order in which they came
    QHash<QString, bool> wanted {}; // by these: whether it is in the group afterwards

    static ScimResult<ScimGroupPatch> of(const ScimPatch &patch); // InvalidValue, InvalidFilter
    static constexpr int MostMembers = 20'000;

private:
    void want(const QString &id, bool isIn);
    ScimResult<void> take(const ScimPatch::Operation &operation);
};

} // namespace muster
