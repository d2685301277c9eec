// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FieldDefinition.h"
#include "core/Plan.h"
#include "gui/commands/ChangeCommand.h"
#include "models/LatestAnswer.h"

#include <QVector>

namespace muster {

// Takes back one change set, whoever made it and however long ago (A2, A6).
class UndoEventCommand : public ChangeCommand
{
    Q_OBJECT

public:
    explicit UndoEventCommand(WorkspaceContext &context);

    void run(const Selection &selection) override;

protected:
    Availability possible(const Selection &selection) const override;
    QVector<Intent> intents(const Selection &) const override { return {}; }

private:
    void look();

    LatestAnswer<QVector<Row>> m_answer;
    LatestAnswer<Outcome> m_outcome;
    qint64 m_event = 0; // what was looked up
    qint64 m_undoneBy = 0;
    qint64 m_staying = 0; // an event of which undo would leave all as it is
};

} // namespace muster
