// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scim/ScimError.h"
#include "storage/queries/DirectoryObjects.h"

#include <QJsonObject>

#include <functional>

namespace muster {

struct ScimContext;

// A user of the workspace as a resource of SCIM (RFC 7643 §4.1, §4.3), and back.
namespace ScimUserResource {

using Wants = std::function<bool(const QString &name)>; // attribute, or URN of an extension

QJsonObject json(const DirectoryUser &user, const ScimContext &context, const Wants &wants);
QString version(const DirectoryUser &user); // entity tag

// What a resource that somebody wants says of an account, as changes set it. What it does not say is blank, but for Status, DefaultGroup and, with `keepsName`, the names, which then are not in it.
// `user`: as it stands; null: it is to be made. InvalidValue.
ScimResult<Values> wanted(const QJsonObject &resource, const DirectoryUser *user, bool keepsName);

// Those that are not as they stand.
Values different(const Values &wanted, const DirectoryUser &user);

// Entra ID puts 32 hexadecimal digits before the name of somebody who was deleted there and may come back.
bool isSoftDelete(const Values &different, const DirectoryUser &user);

} // namespace ScimUserResource

} // namespace muster
