// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/SyncConnection.h"

#include "core/FieldDefinition.h"
#include "core/Fold.h"
#include "core/Text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

using What = SyncMistake::What;

constexpr int MostPercent = 100;
constexpr int MostDeactivations = 10'000'000;

tl::unexpected<SyncMistake> wrong(What what, const QString &connection, const QString &detail = {})
{
    return tl::unexpected<SyncMistake>(SyncMistake {what, quotedText(connection), quotedText(detail)});
}

bool isHere(const QString &host)
{
    return host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
}

// In a query as some have it. What a connection of SCIM keeps there is read by ScimConnection.
bool mayHaveSecret(const QUrl &url)
{
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    return std::any_of(items.cbegin(), items.cend(), [](const auto &item) {
        static const QStringList known {u"profile"_s, u"authority"_s, u"sign-in"_s, u"user"_s, u"scope"_s};
        return item.first == "token"_L1 ? QUrl(item.second, QUrl::StrictMode).host().isEmpty() : !known.contains(item.first);
    });
}

// What is secret goes through TLS alone, unless the server stands on this computer.
bool isLocation(const SyncSettings &one)
{
    const QUrl url(one.location, QUrl::StrictMode);
    if (one.location.size() > SyncSettings::LongestAddress || !url.isValid() || url.host().isEmpty() || url.hasFragment())
        return false;
    if (one.kind == SyncSettings::Kind::Ldap)
        return url.scheme() == "ldaps"_L1 || url.scheme() == "ldap"_L1;
    return !mayHaveSecret(url) && (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isHere(url.host())));
}

struct Texts
{
    const char *key;
    QString SyncSettings::*text;
};

constexpr Texts texts[] = {{"filter", &SyncSettings::filter}, {"location", &SyncSettings::location}, {"name", &SyncSettings::name}, {"profile", &SyncSettings::profile}, {"provider", &SyncSettings::provider}};

struct Numbers
{
    const char *key;
    int SyncSettings::*number;
    int most;
};

constexpr Numbers numbers[] = {{"mostDeactivations", &SyncSettings::mostDeactivations, MostDeactivations}, {"mostPercent", &SyncSettings::mostPercent, MostPercent}};

// Reads one connection, and keeps the first mistake.
class Reading
{
public:
    explicit Reading(const QJsonObject &object) : m_object(object) { m_one.name = object.value("name"_L1).toString(); }

    SyncConnection::Read<SyncSettings> read()
    {
        checkKeys();
        for (const Texts &text : texts)
            m_one.*text.text = m_object.value(QLatin1StringView(text.key)).toString().trimmed();
        m_one.name = visibleText(m_one.name);
        take("kind"_L1, m_one.kind);
        take("users"_L1, m_one.users);
        take("groups"_L1, m_one.groups);
        take("rule"_L1, m_one.rule);
        take("gone"_L1, m_one.gone);
        takeMatching();
        takeRules();
        for (const Numbers &number : numbers)
            takeNumber(number);
        if (m_mistake)
            return tl::unexpected(*m_mistake);
        return SyncConnection::check(m_one).map([this] { return m_one; });
    }

private:
    void mistake(What what, const QString &detail)
    {
        if (!m_mistake)
            m_mistake = SyncMistake {what, quotedText(m_one.name), quotedText(detail)};
    }

    void checkKeys()
    {
        static const QStringList words {u"kind"_s, u"users"_s, u"groups"_s, u"rule"_s, u"gone"_s, u"filter"_s, u"location"_s, u"name"_s, u"profile"_s, u"provider"_s};
        static const QStringList others {u"matching"_s, u"rules"_s, u"mostDeactivations"_s, u"mostPercent"_s};
        for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
            if (!(words.contains(it.key()) && it->isString()) && !others.contains(it.key()))
                mistake(What::UnknownWord, it.key());
        }
    }

    template <typename Enum>
    std::optional<Enum> valueOf(const QJsonValue &value)
    {
        const std::optional<Enum> known = value.isString() ? fromKey<Enum>(value.toString()) : std::nullopt;
        if (!known)
            mistake(What::UnknownWord, value.toString());
        return known;
    }

    template <typename Enum>
    void take(QLatin1StringView key, Enum &value)
    {
        if (m_object.contains(key))
            value = valueOf<Enum>(m_object.value(key)).value_or(value);
    }

    void takeMatching()
    {
        if (!m_object.contains("matching"_L1))
            return;
        m_one.matching.clear();
        if (!m_object.value("matching"_L1).isArray())
            mistake(What::UnknownWord, u"matching"_s);
        const QJsonArray order = m_object.value("matching"_L1).toArray();
        for (const QJsonValue &value : order) {
            const std::optional<SyncSettings::MatchBy> by = valueOf<SyncSettings::MatchBy>(value);
            if (by && m_one.matching.contains(*by))
                mistake(What::UnknownWord, value.toString());
            else if (by)
                m_one.matching.append(*by);
        }
    }

    void takeRules()
    {
        if (m_object.contains("rules"_L1) && !m_object.value("rules"_L1).isObject())
            mistake(What::UnknownWord, u"rules"_s);
        const QJsonObject rules = m_object.value("rules"_L1).toObject();
        for (auto it = rules.constBegin(); it != rules.constEnd(); ++it) {
            const std::optional<Field> field = fieldOf(it.key());
            if (!field)
                mistake(What::UnknownWord, it.key());
            const std::optional<SyncSettings::Rule> rule = valueOf<SyncSettings::Rule>(it.value());
            if (field && rule)
                m_one.rules.insert(*field, *rule);
        }
    }

    static std::optional<Field> fieldOf(const QString &key)
    {
        for (const bool ofGroups : {false, true}) {
            for (const Field field : SyncSettings::fields(ofGroups)) {
                if (keyOf(field) == key)
                    return field;
            }
        }
        return key == keyOf(Field::Members) ? std::optional(Field::Members) : std::nullopt;
    }

    void takeNumber(const Numbers &number)
    {
        const QJsonValue value = m_object.value(QLatin1StringView(number.key));
        if (value.isUndefined())
            return;
        const int given = value.toInt(-1);
        if (given < 0 || given > number.most)
            mistake(What::NumberWrong, QString::fromLatin1(number.key));
        else
            m_one.*number.number = given;
    }

    QJsonObject m_object;
    SyncSettings m_one;
    std::optional<SyncMistake> m_mistake;
};

QJsonObject toJson(const SyncSettings &one)
{
    const SyncSettings usual;
    QJsonObject object {{u"kind"_s, keyOf(one.kind)}, {u"users"_s, keyOf(one.users)}, {u"groups"_s, keyOf(one.groups)}, {u"rule"_s, keyOf(one.rule)}, {u"gone"_s, keyOf(one.gone)}};
    for (const Texts &text : texts) {
        if (!(one.*text.text).isEmpty())
            object.insert(QLatin1StringView(text.key), one.*text.text);
    }
    if (one.matching != usual.matching) {
        QJsonArray order;
        for (const SyncSettings::MatchBy by : one.matching)
            order.append(keyOf(by));
        object.insert("matching"_L1, order);
    }
    QJsonObject rules;
    for (auto it = one.rules.cbegin(); it != one.rules.cend(); ++it)
        rules.insert(keyOf(it.key()), keyOf(it.value()));
    if (!rules.isEmpty())
        object.insert("rules"_L1, rules);
    for (const Numbers &number : numbers) {
        if (one.*number.number != usual.*number.number)
            object.insert(QLatin1StringView(number.key), one.*number.number);
    }
    return object;
}

} // namespace

template <>
QStringList keys<SyncMistake::What>()
{
    static const QStringList list {u"tooLong"_s, u"json"_s, u"unknown"_s, u"name"_s, u"nameTwice"_s, u"location"_s, u"password"_s, u"number"_s};
    return list;
}

template <>
QStringList keys<SyncSettings::Kind>()
{
    static const QStringList list {u"scim"_s, u"ldap"_s};
    return list;
}

template <>
QStringList keys<SyncSettings::Direction>()
{
    static const QStringList list {u"off"_s, u"read"_s, u"write"_s, u"both"_s};
    return list;
}

template <>
QStringList keys<SyncSettings::MatchBy>()
{
    static const QStringList list {u"externalId"_s, u"userName"_s, u"email"_s};
    return list;
}

template <>
QStringList keys<SyncSettings::Rule>()
{
    static const QStringList list {u"ours"_s, u"theirs"_s, u"newest"_s, u"ask"_s};
    return list;
}

template <>
QStringList keys<SyncSettings::Gone>()
{
    static const QStringList list {u"deactivate"_s, u"delete"_s};
    return list;
}

QString SyncSettings::key() const
{
    return fold(name) + u' ' + location.section(u'?', 0, 0);
}

QString SyncSettings::account() const
{
    return u"sync "_s + location;
}

const QVector<Field> &SyncSettings::fields(bool ofGroups)
{
    static const QVector<Field> users {Field::Email, Field::FirstName, Field::LastName, Field::ExternalId, Field::Status, Field::Department, Field::JobTitle, Field::Phone, Field::Manager, Field::PreferredLanguage};
    static const QVector<Field> groups {Field::Name};
    return ofGroups ? groups : users;
}

tl::expected<void, SyncMistake> SyncConnection::check(const SyncSettings &one)
{
    if (one.name.isEmpty() || one.name.size() > LongestName)
        return wrong(What::NameMissing, one.name);
    if (!QUrl(one.location).userInfo().isEmpty())
        return wrong(What::LocationHasPassword, one.name);
    if (!isLocation(one))
        return wrong(What::LocationWrong, one.name);
    if (one.matching.isEmpty())
        return wrong(What::UnknownWord, one.name, u"matching"_s);
    return {};
}

SyncConnection::Read<QVector<SyncSettings>> SyncConnection::read(const QString &text)
{
    QVector<SyncSettings> all;
    if (text.trimmed().isEmpty())
        return all;
    if (text.size() > SyncSettings::LongestText)
        return wrong(What::TooLong, {});
    QJsonParseError mistake;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &mistake);
    if (!document.isArray())
        return wrong(What::NoJson, {}, document.isNull() ? mistake.errorString() : QString());
    QSet<QString> names;
    const QJsonArray array = document.array();
    for (const QJsonValue &value : array) {
        if (!value.isObject())
            return wrong(What::NoJson, {});
        Read<SyncSettings> one = Reading(value.toObject()).read();
        if (!one)
            return tl::unexpected(one.error());
        if (names.contains(fold(one->name)))
            return wrong(What::NameTwice, one->name);
        names.insert(fold(one->name));
        all.append(std::move(*one));
    }
    return all;
}

Error SyncConnection::error(const SyncMistake &mistake)
{
    return {ErrorCode::ConnectionMalformed, {quotedText(mistake.connection), keyOf(mistake.what), quotedText(mistake.detail)}};
}

QString SyncConnection::text(QVector<SyncSettings> all)
{
    if (all.isEmpty())
        return u""_s;
    std::sort(all.begin(), all.end(), [](const SyncSettings &a, const SyncSettings &b) { return a.name < b.name; });
    QJsonArray array;
    for (const SyncSettings &one : std::as_const(all))
        array.append(toJson(one));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

SyncConnection::Read<QString> SyncConnection::clean(const QString &text)
{
    return read(text).map([](const QVector<SyncSettings> &all) { return SyncConnection::text(all); });
}

} // namespace muster
