// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>
#include <tl/expected.hpp>

namespace muster {

// An error as SCIM says it (RFC 7644 §3.12; of cursors RFC 9865 §2).
struct ScimError
{
    enum class Type { None, InvalidFilter, TooMany, Uniqueness, Mutability, InvalidSyntax, InvalidPath, NoTarget, InvalidValue, InvalidVers, Sensitive, InvalidCursor, ExpiredCursor, InvalidCount };

    int status = 400; // of HTTP
    Type type = Type::None;
    QString detail {}; // for people

    static QString keyOf(Type type); // "invalidFilter"; blank for None
    static Type typeOf(const QString &key); // of one that is not known: None

    QJsonObject json() const;
    // Of a service: status as text or as a number, `schemas` or none. None: it is no such error.
    static std::optional<ScimError> read(const QJsonObject &body);

    bool operator==(const ScimError &) const = default;
};

template <typename T>
using ScimResult = tl::expected<T, ScimError>;

inline tl::unexpected<ScimError> scimFail(ScimError::Type type, const QString &detail, int status = 400)
{
    return tl::unexpected(ScimError {status, type, detail});
}

} // namespace muster
