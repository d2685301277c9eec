// SPDX-License-Identifier: GPL-3.0-or-later
#include "scim/ScimStrictJson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <cmath>
#include <nlohmann/json.hpp>
#include <vector>

using namespace Qt::StringLiterals;

namespace muster::ScimStrictJson {

namespace {

struct ScimJsonText
{
    Q_DECLARE_TR_FUNCTIONS(ScimStrictJson)
};

// Takes the pieces one after another, and stops at the first that is not to be had.
class Builder
{
public:
    QJsonValue result {QJsonValue::Undefined};
    QString problem;

    bool null() { return take(QJsonValue(QJsonValue::Null)); }
    bool boolean(bool value) { return take(value); }
    bool number_integer(std::int64_t value) { return number(double(value)); }
    bool number_unsigned(std::uint64_t value) { return number(double(value)); }
    bool number_float(double value, const std::string &) { return number(value); }
    bool string(std::string &text) { return isShort(text) && take(QString::fromStdString(text)); }
    bool binary(std::vector<std::uint8_t> &) { return false; }
    bool start_object(std::size_t) { return begin(false); }
    bool start_array(std::size_t) { return begin(true); }
    bool end_object() { return end(); }
    bool end_array() { return end(); }

    bool key(std::string &text)
    {
        if (!isShort(text))
            return false;
        Level &level = m_levels.back();
        level.key = QString::fromStdString(text);
        const QString folded = level.key.toCaseFolded();
        if (level.keys.contains(folded))
            return stop(ScimJsonText::tr("“%1” is there twice in one object.").arg(level.key.left(60)));
        if (level.keys.size() == MostMembers)
            return stop(ScimJsonText::tr("An object has more than %1 members.").arg(MostMembers));
        level.keys.insert(folded);
        return true;
    }

    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &)
    {
        return stop(ScimJsonText::tr("This is no JSON (RFC 8259), from byte %1 on.").arg(position));
    }

private:
    struct Level
    {
        bool isArray = false;
        QJsonArray array {};
        QJsonObject object {};
        QString key {};
        QSet<QString> keys {};
    };

    bool stop(const QString &why)
    {
        problem = why;
        return false;
    }

    bool isShort(const std::string &text) { return qsizetype(text.size()) <= LongestText || stop(ScimJsonText::tr("A text is longer than %1 bytes.").arg(LongestText)); }
    bool number(double value) { return (std::isfinite(value) && std::abs(value) <= LargestNumber) || stop(ScimJsonText::tr("A number is too large.")) ? take(value) : false; }

    bool begin(bool isArray)
    {
        if (int(m_levels.size()) >= Deepest)
            return stop(ScimJsonText::tr("It is nested more than %1 deep.").arg(Deepest));
        m_levels.push_back({isArray});
        return true;
    }

    bool end()
    {
        const QJsonValue made = m_levels.back().isArray ? QJsonValue(m_levels.back().array) : QJsonValue(m_levels.back().object);
        m_levels.pop_back();
        return take(made);
    }

    bool take(const QJsonValue &value)
    {
        if (m_levels.empty())
            result = value;
        else if (m_levels.back().isArray)
            m_levels.back().array.append(value);
        else
            m_levels.back().object.insert(m_levels.back().key, value);
        return true;
    }

    std::vector<Level> m_levels;
};

} // namespace

ScimResult<QJsonValue> value(const QByteArray &text)
{
    Builder builder;
    if (!nlohmann::json::sax_parse(text.cbegin(), text.cend(), &builder))
        return scimFail(ScimError::Type::InvalidSyntax, builder.problem);
    return builder.result;
}

ScimResult<QJsonObject> object(const QByteArray &text)
{
    return value(text).and_then([](const QJsonValue &value) -> ScimResult<QJsonObject> {
        return value.isObject() ? ScimResult<QJsonObject>(value.toObject()) : scimFail(ScimError::Type::InvalidSyntax, ScimJsonText::tr("The body has to be a JSON object."));
    });
}

QJsonValue member(const QJsonObject &object, QLatin1StringView name)
{
    if (const auto exact = object.constFind(name); exact != object.constEnd())
        return *exact;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return *it;
    }
    return QJsonValue(QJsonValue::Undefined);
}

} // namespace muster::ScimStrictJson
