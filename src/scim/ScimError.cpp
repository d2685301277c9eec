// SPDX-License-Identifier: GPL-3.0-or-later
#include "scim/ScimError.h"

#include "scim/ScimSchema.h"

#include <QJsonArray>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace muster {

static const QStringList &typeKeys()
{
    static const QStringList keys {QString(), u"invalidFilter"_s, u"tooMany"_s, u"uniqueness"_s, u"mutability"_s, u"invalidSyntax"_s, u"invalidPath"_s, u"noTarget"_s, u"invalidValue"_s, u"invalidVers"_s,
        u"sensitive"_s, u"invalidCursor"_s, u"expiredCursor"_s, u"invalidCount"_s};
    return keys;
}

QString ScimError::keyOf(Type type)
{
    return typeKeys().value(int(type));
}

ScimError::Type ScimError::typeOf(const QString &key)
{
    return key.isEmpty() ? Type::None : Type(std::max<qsizetype>(0, typeKeys().indexOf(key)));
}

QJsonObject ScimError::json() const
{
    QJsonObject body {{u"schemas"_s, QJsonArray {ScimSchema::ErrorMessage}}, {u"status"_s, QString::number(status)}};
    if (type != Type::None)
        body.insert(u"scimType"_s, keyOf(type));
    if (!detail.isEmpty())
        body.insert(u"detail"_s, detail);
    return body;
}

std::optional<ScimError> ScimError::read(const QJsonObject &body)
{
    const QJsonValue status = body.value("status"_L1);
    const int number = status.isString() ? status.toString().toInt() : status.toInt();
    if (number < 400 || number > 599)
        return std::nullopt;
    return ScimError {number, typeOf(body.value("scimType"_L1).toString()), body.value("detail"_L1).toString()};
}

} // namespace muster
