// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sync/SyncState.h"

#include "core/FieldDefinition.h"
#include "core/Fold.h"
#include "core/JsonText.h"
#include "core/Text.h"
#include "storage/sync/ReadSync.h"

#include <QDataStream>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr auto Disabled = "disabled"_L1;
constexpr qsizetype DeletionMark = 32; // digits

const char *const members = "members";

std::optional<Field> fieldOf(const QString &key)
{
    for (const bool ofGroups : {false, true}) {
        for (const Field field : SyncSettings::fields(ofGroups)) {
            if (keyOf(field) == key)
                return field;
        }
    }
    return {};
}

// Of "de-AT", the language is kept here (RFC 5646 §2.1). Nothing: it cannot be, and is no reason to change anything.
std::optional<QString> languageOf(const QString &text)
{
    const QString language = text.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    if (language.isEmpty() || findField(ObjectKind::User, Field::PreferredLanguage)->allowed.contains(language))
        return language;
    return {};
}

std::optional<QString> statusOf(const QVariant &value)
{
    if (value.isNull())
        return {};
    return value.toString() == Disabled ? u"disabled"_s : u"active"_s;
}

void sortOnce(QStringList &list)
{
    list.sort();
    list.removeDuplicates();
}

QByteArray bytesOf(const std::function<void(QDataStream &)> &write)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    write(stream);
    bytes.squeeze();
    return bytes;
}

} // namespace

QByteArray SyncState::json() const
{
    JsonText text;
    text.beginObject();
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        text.key(keyOf(it.key()));
        text.text(it.value());
    }
    if (members) {
        text.key(muster::members);
        text.beginArray();
        for (const QString &member : *members)
            text.text(member);
        text.endArray();
    }
    text.endObject();
    return text.take();
}

SyncState SyncState::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    SyncState state;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const std::optional<Field> field = fieldOf(it.key());
        if (field && it->isString())
            state.values.insert(*field, it->toString());
    }
    if (object.value(QLatin1StringView(muster::members)).isArray()) {
        state.members.emplace();
        const QJsonArray array = object.value(QLatin1StringView(muster::members)).toArray();
        for (const QJsonValue &member : array)
            state.members->append(member.toString());
        sortOnce(*state.members);
    }
    return state;
}

SyncState SyncState::of(const LocalObject &object, const std::function<bool(const QString &)> &isKnown)
{
    SyncState state {.values = object.values, .changed = object.changed > 0 ? std::optional(object.changed) : std::nullopt};
    if (object.kind == 0)
        state.values[Field::Status] = *statusOf(object.values.value(Field::Status)); // who was not activated yet is active there
    if (const QString manager = state.values.value(Field::Manager); !manager.isEmpty() && !isKnown(manager))
        state.values.remove(Field::Manager);
    if (object.kind == 1) {
        state.members.emplace();
        std::copy_if(object.members.cbegin(), object.members.cend(), std::back_inserter(*state.members), isKnown);
        sortOnce(*state.members);
    }
    return state;
}

SyncState SyncState::of(const RemoteObject &object, const OurId &ourId)
{
    SyncState state {.changed = object.changed};
    const bool isGroup = object.kind == RemoteObject::Kind::Group;
    for (const Field field : SyncSettings::fields(isGroup)) {
        const auto said = object.values.constFind(field);
        if (said == object.values.cend())
            continue;
        const QString text = visibleText(said->toString());
        if (field == Field::Status) {
            if (const std::optional<QString> status = statusOf(*said))
                state.values.insert(field, *status);
        } else if (field == Field::PreferredLanguage) {
            if (const std::optional<QString> language = languageOf(text))
                state.values.insert(field, *language);
        } else if (field == Field::Manager) {
            const QString manager = text.isEmpty() ? QString() : ourId(said->toString());
            if (text.isEmpty() || (!manager.isEmpty() && said->toString() != object.id)) // somebody whom we do not know is not nobody, and nobody is above themselves
                state.values.insert(field, manager);
        } else if (!text.isEmpty() || (field != Field::Email && field != Field::Name)) { // an account has an address, a group a name
            state.values.insert(field, text);
        }
        if (!state.says(field))
            state.obscure.insert(field);
    }
    if (!isGroup) {
        const bool isActive = state.isActive();
        if (!state.says(Field::Email) && isEmail(withoutDeletionMark(visibleText(object.userName), isActive)))
            state.values.insert(Field::Email, visibleText(object.userName));
        if (state.says(Field::Email))
            state.values[Field::Email] = withoutDeletionMark(state.values.value(Field::Email), isActive);
    }
    if (isGroup && object.members) {
        state.members.emplace();
        for (const QString &member : *object.members) {
            if (const QString ours = ourId(member); !ours.isEmpty())
                state.members->append(ours);
        }
        sortOnce(*state.members);
    }
    return state;
}

QString withoutDeletionMark(const QString &address, bool isActive)
{
    static const QRegularExpression marked(u"^[0-9a-fA-F]{32}[^@]+@."_s);
    return !isActive && marked.match(address).hasMatch() ? address.mid(DeletionMark) : address;
}

QString matchKey(const QString &text)
{
    return visibleText(text).toCaseFolded();
}

QByteArray packed(const RemoteObject &object)
{
    return bytesOf([&object](QDataStream &stream) {
        stream << quint8(object.kind) << object.id.toUtf8() << object.version.toUtf8() << object.userName.toUtf8() << qint64(object.changed.value_or(-1)) << quint8(object.values.size());
        for (auto it = object.values.cbegin(); it != object.values.cend(); ++it)
            stream << qint32(it.key()) << quint8(it->isNull()) << it->toString().toUtf8();
        stream << quint8(object.members.has_value()) << qint32(object.members ? object.members->size() : 0);
        for (const QString &member : object.members.value_or(QStringList()))
            stream << member.toUtf8();
    });
}

RemoteObject unpacked(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    const auto text = [&stream] {
        QByteArray utf8;
        stream >> utf8;
        return QString::fromUtf8(utf8);
    };
    quint8 kind = 0;
    quint8 count = 0;
    quint8 flag = 0;
    qint64 changed = -1;
    qint32 number = 0;
    stream >> kind;
    RemoteObject object {.kind = RemoteObject::Kind(kind), .id = text(), .version = text(), .userName = {}};
    object.userName = text();
    stream >> changed >> count;
    if (changed >= 0)
        object.changed = changed;
    for (int i = 0; i < count; ++i) {
        stream >> number >> flag;
        const QString value = text();
        object.values.insert(Field(number), flag ? QVariant() : QVariant(value));
    }
    stream >> flag >> number;
    if (flag)
        object.members.emplace();
    for (int i = 0; i < number; ++i)
        object.members->append(text());
    return object;
}

QByteArray packed(const LocalObject &object)
{
    return bytesOf([&object](QDataStream &stream) {
        stream << quint8(object.kind) << object.id.toLatin1() << object.since << object.changed << quint8(object.givesAccess) << quint8(object.values.size());
        for (auto it = object.values.cbegin(); it != object.values.cend(); ++it)
            stream << qint32(it.key()) << it->toUtf8();
        stream << qint32(object.members.size());
        for (const QString &member : object.members)
            stream << member.toLatin1();
    });
}

LocalObject unpackedLocal(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    const auto text = [&stream] {
        QByteArray utf8;
        stream >> utf8;
        return QString::fromUtf8(utf8);
    };
    quint8 kind = 0;
    quint8 flag = 0;
    quint8 count = 0;
    qint32 number = 0;
    LocalObject object;
    stream >> kind;
    object.kind = kind;
    object.id = text();
    stream >> object.since >> object.changed >> flag >> count;
    object.givesAccess = flag != 0;
    for (int i = 0; i < count; ++i) {
        stream >> number;
        const QString value = text();
        object.values.insert(Field(number), value);
    }
    stream >> number;
    for (int i = 0; i < number; ++i)
        object.members.append(text());
    return object;
}

} // namespace muster
