// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/FindChoices.h"

#include "gui/shell/Desk.h"
#include "gui/shell/WhenDone.h"
#include "storage/queries/Facts.h"

namespace muster {

constexpr int Limit = 60; // of each kind

void findChoices(Desk &desk, ObjectKind kind, const QString &text, QObject *context,
    std::function<void(QVector<Choice>)> found)
{
    const auto answer = [kind, found](const Result<QVector<Found>> &all) {
        QVector<Choice> choices;
        for (const Found &one : all.value_or(QVector<Found>())) {
            if (one.kind == kind)
                choices.append({one.uuid, one.name, one.detail});
        }
        found(choices);
    };
    whenDone(desk.workspace().read(FindByName {text, Limit}), context, answer);
}

} // namespace muster
