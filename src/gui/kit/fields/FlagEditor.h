// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/fields/FieldEditor.h"

namespace muster {

class Switch;

// A switch that bears the title of its field.
class FlagEditor final : public FieldEditor
{
    Q_OBJECT

public:
    FlagEditor(const FieldDefinition &field, QWidget *parent);

    void addTo(QFormLayout *form, const QString &title) override;
    QString text(const QVariant &value) const override;
    QVariant value() const override;
    void setValue(const QVariant &value) override;

protected:
    QString help() const override; // a title alone seldom says what a switch does

private:
    Switch *m_switch;
};

} // namespace muster
