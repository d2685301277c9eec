// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace muster {

// What services write as JSON, read as leniently as they write it.
struct ScimJson
{
    static constexpr qsizetype MostObjects = 1'000'000; // objects and lists of one text, and
    static constexpr qsizetype MostValues = 5'000'000; // values: as many as a group of several hundred thousand has
    static bool isModest(const QByteArray &json); // it needs no more memory than an answer may, once it is read: what is small as text may be large as objects

    static QJsonValue value(const QJsonObject &object, QStringView name); // names have no case (RFC 7643 §2.1); Undefined: it is not there
    static void set(QJsonObject &object, const QString &name, const QJsonValue &value); // by the name that it has there already; Undefined takes it out
    static std::optional<bool> flag(const QJsonValue &value); // true, "True", 1; nothing: it is none of these
    static std::optional<qint64> number(const QJsonValue &value); // 404, "404"
    static QString text(const QJsonValue &value); // blank where it is none
    static QString textOf(const QJsonObject &object, QStringView name) { return text(value(object, name)); }
    static QString quoted(const QString &text); // as a filter compares with it: a JSON string (RFC 7644 §3.4.2.2)
};

} // namespace muster
