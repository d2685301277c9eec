// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scim/ScimAttribute.h"

#include <QJsonObject>
#include <QStringList>
#include <QVector>

#include <optional>

namespace muster {

// One attribute of a schema (RFC 7643 §2.2), as far as Muster has it.
struct ScimAttribute
{
    enum class Type { String, Boolean, DateTime, Reference, Complex };
    enum Use {
        Multiple = 1 << 0, // several values
        Required = 1 << 1,
        CaseExact = 1 << 2,
        ReadOnly = 1 << 3,
        Derived = 1 << 4, // read-only, and made of others: what is said of it is passed over, since everybody says it
        Always = 1 << 5, // returned whatever is asked for
        UniqueHere = 1 << 6,
        KeptInPart = 1 << 7, // one of several values is kept: whoever changes another that was said before is not told that there is none
    };

    const char *name;
    Type type = Type::String;
    int use = 0;
    const char *description = ""; // English
    QVector<ScimAttribute> subs {};
    QStringList canonical {}; // values
    QStringList references {}; // kinds of resources

    bool is(int wanted) const { return (use & wanted) == wanted; }
    const ScimAttribute *sub(const QString &name) const; // whatever its case; null: there is none
};

enum class ScimType { User, Group };

// The schemas that Muster speaks (RFC 7643 §4, §7), and the names that SCIM has for things.
struct ScimSchema
{
    static inline const QString User = QStringLiteral("urn:ietf:params:scim:schemas:core:2.0:User");
    static inline const QString EnterpriseUser = QStringLiteral("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User");
    static inline const QString MusterUser = QStringLiteral("urn:muster:params:scim:schemas:extension:1.0:User"); // what only Muster has
    static inline const QString Group = QStringLiteral("urn:ietf:params:scim:schemas:core:2.0:Group");
    static inline const QString ErrorMessage = QStringLiteral("urn:ietf:params:scim:api:messages:2.0:Error");
    static inline const QString ListMessage = QStringLiteral("urn:ietf:params:scim:api:messages:2.0:ListResponse");
    static inline const QString SearchMessage = QStringLiteral("urn:ietf:params:scim:api:messages:2.0:SearchRequest");
    static inline const QString PatchMessage = QStringLiteral("urn:ietf:params:scim:api:messages:2.0:PatchOp");
    static inline const QString BulkRequest = QStringLiteral("urn:ietf:params:scim:api:messages:2.0:BulkRequest");
    static inline const QString BulkResponse = QStringLiteral("urn:ietf:params:scim:api:messages:2.0:BulkResponse");

    QString id; // URN
    QString name;
    QString description;
    QVector<ScimAttribute> attributes;

    static const QVector<ScimSchema> &all();
    static const ScimSchema *find(const QString &id); // whatever its case
    static const QVector<ScimAttribute> &common(); // of every resource (RFC 7643 §3.1)
    static QStringList of(ScimType type); // URNs, the core's first

    QJsonObject json() const; // RFC 7643 §7, without meta
    const ScimAttribute *attribute(const QString &name) const; // whatever its case
};

// An attribute of a resource that was found by what a filter or a path calls it.
struct ScimFound
{
    QString urn {}; // of the extension that it stands in; blank: at the top
    const ScimAttribute *attribute = nullptr;
    const ScimAttribute *sub = nullptr;

    // None: there is no such attribute.
    static std::optional<ScimFound> of(ScimType type, const ScimAttributePath &path);
    // Of the core schemas (RFC 7643 §4), and not kept here: what is said of it is passed over.
    static bool isPassedOver(ScimType type, const ScimAttributePath &path);

    const ScimAttribute &leaf() const { return sub ? *sub : *attribute; }
    QString name() const { return QString::fromLatin1(attribute->name); }
};

} // namespace muster
