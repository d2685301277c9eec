// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/scim/ScimJson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QJsonObject::const_iterator find(const QJsonObject &object, QStringView name)
{
    if (const auto exact = object.constFind(name); exact != object.constEnd())
        return exact;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return it;
    }
    return object.constEnd();
}

} // namespace

bool ScimJson::isModest(const QByteArray &json)
{
    qsizetype objects = 0;
    qsizetype values = 0;
    bool isText = false;
    for (auto at = json.cbegin(); at != json.cend(); ++at) {
        if (isText && *at == '\\' && at + 1 != json.cend())
            ++at;
        else if (*at == '"')
            isText = !isText;
        else if (!isText && (*at == '{' || *at == '['))
            ++objects;
        else if (!isText && *at == ',')
            ++values;
    }
    return objects <= MostObjects && values + objects <= MostValues;
}

QJsonValue ScimJson::value(const QJsonObject &object, QStringView name)
{
    const auto found = find(object, name);
    return found == object.constEnd() ? QJsonValue(QJsonValue::Undefined) : found.value();
}

void ScimJson::set(QJsonObject &object, const QString &name, const QJsonValue &value)
{
    const auto found = find(std::as_const(object), name);
    const QString known = found == object.constEnd() ? name : found.key();
    if (value.isUndefined())
        object.remove(known);
    else
        object.insert(known, value);
}

std::optional<bool> ScimJson::flag(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    const QString text = value.isString() ? value.toString().trimmed().toLower() : value.isDouble() ? QString::number(value.toDouble()) : QString();
    if (text == "true"_L1 || text == "1"_L1)
        return true;
    return text == "false"_L1 || text == "0"_L1 ? std::optional(false) : std::nullopt;
}

std::optional<qint64> ScimJson::number(const QJsonValue &value)
{
    constexpr double most = 1e15; // which a double holds exactly
    bool isNumber = value.isDouble();
    const double number = isNumber ? value.toDouble() : value.toString().trimmed().toDouble(&isNumber);
    return isNumber && number >= -most && number <= most ? std::optional(qint64(number)) : std::nullopt;
}

QString ScimJson::text(const QJsonValue &value)
{
    return value.isDouble() ? value.toVariant().toString() : value.toString();
}

QString ScimJson::quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

} // namespace muster
