// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/fields/FieldEditor.h"

class QComboBox;

namespace muster {

// One of a few: the keys of an enumeration, or names that the workspace keeps.
class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const FieldDefinition &field, QWidget *parent);

    void setState(const WorkspaceState &state) override;
    QVariant ofCell(const QVariant &cell) const override;
    QString text(const QVariant &value) const override;
    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void checkChoices(const Check &check) override;

private:
    struct Choice
    {
        QVariant value;
        QString text;
    };

    QVector<Choice> choices() const;
    void fill();

    WorkspaceState m_state;
    QComboBox *m_combo;
};

} // namespace muster
