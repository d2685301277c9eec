// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FieldDefinition.h"
#include "gui/shell/Prompts.h"

class QObject;

namespace muster {

class WorkspaceContext;

// Groups or projects by part of their name, as choices. Nothing is called when `receiver` is gone.
void findChoices(WorkspaceContext &context, ObjectKind kind, const QString &text, QObject *receiver,
    std::function<void(QVector<Choice>)> found);

} // namespace muster
