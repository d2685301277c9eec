// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/RecordedText.h"

#include "core/FieldDefinition.h"
#include "core/JsonText.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <string_view>

namespace muster {

namespace {

constexpr size_t MostDigits = 15; // what any reader of JSON takes for the same number

// The fields of a kind in the order of their keys, in which a tree of values has them.
const QVector<const FieldDefinition *> &byKey(ObjectKind object)
{
    static const QVector<QVector<const FieldDefinition *>> all = [] {
        QVector<QVector<const FieldDefinition *>> kinds;
        for (const KindDefinition &kind : kindDefinitions()) {
            kinds.resize(std::max(kinds.size(), qsizetype(kind.kind) + 1));
            QVector<const FieldDefinition *> &fields = kinds[qsizetype(kind.kind)];
            for (const FieldDefinition &field : fieldsOf(kind.kind))
                fields.append(&field);
            std::sort(fields.begin(), fields.end(), [](const FieldDefinition *one, const FieldDefinition *other) { return std::strcmp(one->key, other->key) < 0; });
        }
        return kinds;
    }();
    return all.at(qsizetype(object));
}

// Each function says whether what it is after stood there; if not, all is over.
class Text
{
public:
    explicit Text(std::string_view json) : m_left(json) { }

    bool isAtEnd() const { return m_left.empty(); }

    bool take(std::string_view what)
    {
        if (!m_left.starts_with(what))
            return false;
        m_left.remove_prefix(what.size());
        return true;
    }

    // Of one that has no escapes.
    bool string(std::string_view &found)
    {
        if (!take("\""))
            return false;
        const auto end = std::find_if(m_left.cbegin(), m_left.cend(), [](char c) { return c == '"' || c == '\\' || uchar(c) < 0x20; });
        if (end == m_left.cend() || *end != '"')
            return false;
        found = m_left.substr(0, size_t(end - m_left.cbegin()));
        m_left.remove_prefix(found.size() + 1);
        return true;
    }

    bool string(QString &found)
    {
        std::string_view utf8;
        if (!string(utf8))
            return false;
        found = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
        return true;
    }

    bool number(qint64 &found)
    {
        const bool negative = take("-");
        const auto end = std::find_if_not(m_left.cbegin(), m_left.cend(), [](char c) { return c >= '0' && c <= '9'; });
        const auto digits = size_t(end - m_left.cbegin());
        if (digits == 0 || digits > MostDigits || (m_left.front() == '0' && (digits > 1 || negative)))
            return false;
        found = 0;
        for (const char digit : m_left.substr(0, digits))
            found = found * 10 + (digit - '0');
        m_left.remove_prefix(digits);
        found = negative ? -found : found;
        return m_left.empty() || (m_left.front() != '.' && m_left.front() != 'e' && m_left.front() != 'E');
    }

    // As JsonText::value() has it: 2026-03-31T12:00:00.000Z
    bool time(qint64 &ms)
    {
        constexpr std::string_view form = "####-##-##T##:##:##.###Z";
        std::string_view text;
        if (!string(text) || text.size() != form.size())
            return false;
        for (size_t i = 0; i < form.size(); ++i) {
            if (form[i] == '#' ? text[i] < '0' || text[i] > '9' : text[i] != form[i])
                return false;
        }
        const auto part = [text](size_t at, size_t digits) {
            int value = 0;
            for (const char digit : text.substr(at, digits))
                value = value * 10 + (digit - '0');
            return value;
        };
        using namespace std::chrono;
        const year_month_day day {year(part(0, 4)), month(unsigned(part(5, 2))), std::chrono::day(unsigned(part(8, 2)))};
        if (!day.ok() || part(11, 2) > 23 || part(14, 2) > 59 || part(17, 2) > 59)
            return false;
        const sys_time<milliseconds> moment = sys_days(day) + hours(part(11, 2)) + minutes(part(14, 2)) + seconds(part(17, 2)) + milliseconds(part(20, 3));
        ms = moment.time_since_epoch().count();
        return JsonText::canBeTime(ms);
    }

    bool list(QStringList &found)
    {
        if (!take("["))
            return false;
        if (take("]"))
            return true;
        do {
            QString one;
            if (!string(one))
                return false;
            found.append(one);
        } while (take(","));
        return take("]");
    }

    bool value(const FieldDefinition &field, QVariant &found)
    {
        if (take("null"))
            return field.is(FieldDefinition::Nullable);
        switch (field.kind) {
        case ValueKind::Text:
        case ValueKind::Key: {
            QString text;
            const bool is = string(text) && (field.kind == ValueKind::Text || field.allowed.contains(text));
            found = text;
            return is;
        }
        case ValueKind::Flag:
            found = take("true");
            return found.toBool() || take("false");
        case ValueKind::Time:
        case ValueKind::Number: {
            qint64 number = 0;
            const bool is = field.kind == ValueKind::Time ? time(number) : this->number(number);
            found = number;
            return is;
        }
        case ValueKind::List: {
            QStringList all;
            const bool is = list(all);
            found = all;
            return is;
        }
        }
        Q_UNREACHABLE();
    }

    bool values(ObjectKind object, Values &found)
    {
        const QVector<const FieldDefinition *> &fields = byKey(object);
        std::vector<QVariant> cells(size_t(fields.size()));
        std::vector<bool> given(size_t(fields.size()));
        if (!take("{"))
            return false;
        do {
            std::string_view key;
            if (!string(key) || !take(":"))
                return false;
            const auto field = std::lower_bound(fields.cbegin(), fields.cend(), key, [](const FieldDefinition *one, std::string_view wanted) { return one->key < wanted; });
            if (field == fields.cend() || (*field)->key != key)
                return false;
            const auto place = size_t(field - fields.cbegin());
            if (given[place] || !value(**field, cells[place]))
                return false;
            given[place] = true;
        } while (take(","));
        for (size_t i = 0; i < given.size(); ++i) {
            if (given[i])
                found.set(fields.at(qsizetype(i))->field, std::move(cells[i]));
        }
        return take("}");
    }

private:
    std::string_view m_left;
};

const ChangeDefinition *findChange(std::string_view name)
{
    const QVector<ChangeDefinition> &all = changeDefinitions();
    const auto it = std::find_if(all.cbegin(), all.cend(), [name](const ChangeDefinition &one) { return one.name == name; });
    return it == all.cend() ? nullptr : &*it;
}

// Each object that it must name, and of some that could be exactly one.
bool namesAll(const Change &change, const KindDefinition &kind)
{
    if (change.verb == Verb::Add && !kind.joins())
        return true;
    int either = 0;
    for (int i = 0; i < int(kind.references.size()); ++i) {
        const bool given = !change.references.at(i).isEmpty();
        if (kind.eitherFrom >= 0 && i >= kind.eitherFrom)
            either += int(given);
        else if (!given)
            return false;
    }
    return kind.eitherFrom < 0 || either == 1;
}

} // namespace

std::optional<Change> changeFromRecorded(const QByteArray &json)
{
    if (!json.isValidUtf8())
        return std::nullopt;
    Text text({json.constData(), size_t(json.size())});
    std::string_view name;
    if (!text.take("{\"do\":") || !text.string(name))
        return std::nullopt;
    const ChangeDefinition *definition = findChange(name);
    if (!definition)
        return std::nullopt;
    const KindDefinition &kind = definitionOf(definition->object);
    Change change(definition->verb, definition->object);
    for (int i = 0; i < int(kind.references.size()); ++i) {
        const std::string key = ",\"" + std::string(kind.references.at(i).key) + "\":";
        if (text.take(key) && !text.string(change.references[i]))
            return std::nullopt;
    }
    if (text.take(",\"seen\":") && (!text.number(change.seen) || change.seen < 0))
        return std::nullopt;
    if (text.take(",\"was\":") && !text.values(kind.kind, change.was))
        return std::nullopt;
    if (text.take(",\"set\":") && !text.values(kind.kind, change.set))
        return std::nullopt;
    const bool saysNothing = change.verb == Verb::Edit && change.set.isEmpty();
    if (!text.take("}") || !text.isAtEnd() || saysNothing || !namesAll(change, kind))
        return std::nullopt;
    return change;
}

} // namespace muster
