// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/fields/FieldEditor.h"

class QSpinBox;

namespace muster {

// A whole number within the bounds of its field.
class NumberEditor final : public FieldEditor
{
    Q_OBJECT

public:
    NumberEditor(const FieldDefinition &field, QWidget *parent);

    QString text(const QVariant &value) const override;
    QVariant value() const override;
    void setValue(const QVariant &value) override;

protected:
    QString help() const override;

private:
    QSpinBox *m_number;
};

} // namespace muster
