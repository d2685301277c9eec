// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/fields/FieldEditor.h"

class QLineEdit;

namespace muster {

// A line of text. Where it cannot be edited it is there to be copied.
class TextEditor final : public FieldEditor
{
    Q_OBJECT

public:
    TextEditor(const FieldDefinition &field, QWidget *parent);

    QVariant ofCell(const QVariant &cell) const override { return cell.toString(); }
    QVariant value() const override;
    void setValue(const QVariant &value) override;

protected:
    void setUsable(bool usable) override;
    QString help() const override; // where it is written in a way of its own

private:
    QLineEdit *m_edit;
};

} // namespace muster
