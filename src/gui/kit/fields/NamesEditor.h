// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/fields/FieldEditor.h"

namespace muster {

class NamesList;

// Names that a workspace keeps, in an order that means something: the first stands first wherever they are offered.
class NamesEditor final : public FieldEditor
{
    Q_OBJECT

public:
    NamesEditor(const FieldDefinition &field, QWidget *parent);

    bool isOrdered() const override { return true; }
    QString text(const QVariant &value) const override;
    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void addTo(QFormLayout *form, const QString &title) override;

private:
    void setUsable(bool usable) override;

    NamesList *m_names;
};

} // namespace muster
