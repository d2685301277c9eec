// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Field.h"
#include "gui/shell/Ask.h"

class QObject;

namespace muster {

class Desk;

// Groups or projects by part of their name, as choices. Nothing is called when `context` is gone.
void findChoices(Desk &desk, ObjectKind kind, const QString &text, QObject *context,
    std::function<void(QVector<Choice>)> found);

} // namespace muster
