// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/FindChoices.h"

#include "gui/shell/WorkspaceContext.h"
#include "gui/shell/WhenDone.h"
#include "storage/queries/WorkspaceState.h"

namespace muster {

constexpr int Limit = 60; // of each kind

void findChoices(WorkspaceContext &context, ObjectKind kind, const QString &text, QObject *receiver,
    std::function<void(QVector<Choice>)> found)
{
    const auto answer = [kind, found](const Result<FindByName::Answer> &all) {
        QVector<Choice> choices;
        const FindByName::Answer named = all.value_or(FindByName::Answer());
        for (const Found &one : named.found) {
            if (one.kind == kind)
                choices.append({one.uuid, one.name, one.detail});
        }
        found(choices);
    };
    whenDone(context.workspace().read(FindByName {text, Limit}), receiver, answer);
}

} // namespace muster
