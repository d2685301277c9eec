// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/JsonText.h"

#include <QDateTime>

namespace muster {

void JsonText::key(const char *key)
{
    if (!m_json.endsWith('{'))
        m_json += ',';
    m_json += '"';
    m_json += key;
    m_json += "\":";
}

void JsonText::put(const char *name, const QString &text)
{
    key(name);
    this->text(text);
}

void JsonText::put(const char *name, qint64 number)
{
    key(name);
    m_json += QByteArray::number(number);
}

void JsonText::put(const char *name, const Values &values, ObjectKind object)
{
    key(name);
    m_json += '{';
    for (const Values::Entry &entry : values) {
        const FieldDefinition *definition = findField(object, entry.field);
        if (!definition)
            continue;
        key(definition->key);
        value(entry.value, definition->kind);
    }
    m_json += '}';
}

QByteArray JsonText::close()
{
    return m_json + '}';
}

void JsonText::value(const QVariant &value, ValueKind kind)
{
    if (value.isNull()) {
        m_json += "null";
        return;
    }
    switch (kind) {
    case ValueKind::Flag:
        m_json += value.toBool() ? "true" : "false";
        return;
    case ValueKind::Time:
        text(QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC).toString(Qt::ISODateWithMs));
        return;
    case ValueKind::List:
        m_json += '[';
        for (const QString &part : value.toStringList()) {
            if (!m_json.endsWith('['))
                m_json += ',';
            text(part);
        }
        m_json += ']';
        return;
    case ValueKind::Text:
    case ValueKind::Key:
        text(value.toString());
        return;
    }
}

// §7: quotation mark, reverse solidus and control characters must be escaped; everything else may stand as it is.
void JsonText::text(const QString &text)
{
    m_json += '"';
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\') {
            m_json += '\\';
            m_json += c;
        } else if (uchar(c) < 0x20) {
            m_json += "\\u00" + QByteArray(1, c).toHex();
        } else {
            m_json += c;
        }
    }
    m_json += '"';
}

} // namespace muster
