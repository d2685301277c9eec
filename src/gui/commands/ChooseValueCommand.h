// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/ChoiceCommand.h"
#include "gui/shell/ChangeFlow.h"

namespace muster {

// Sets a field of the selected users to one of few values: their account type, classification or provider.
class ChooseValueCommand : public ChoiceCommand
{
    Q_OBJECT

public:
    ChooseValueCommand(WorkspaceContext &context, Field field); // one of fields()

    static QVector<Field> fields();
    static QString idOf(Field field);

    QString text(const Selection &selection) const override;

protected:
    Availability possible(const Selection &selection) const override;
    QVector<Intent> intents(const Selection &selection) const override;
    ChoiceQuestion question(const Selection &selection) const override;
    void find(const QString &text, Found found) override;
    void choose(const Selection &selection, const Choice &choice) override;

private:
    QVector<Choice> choices() const; // all of them
    ApplyOptions options(const Choice &choice) const;

    const FieldDefinition &m_field;
};

} // namespace muster
