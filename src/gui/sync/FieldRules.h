// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/SyncConnection.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace muster {

// Fields for which another rule holds where both sides have changed them: a line for each, and a button that adds one more.
class FieldRules final : public QWidget
{
    Q_OBJECT

public:
    using Rules = QHash<Field, SyncSettings::Rule>;

    explicit FieldRules(QWidget *parent = nullptr);

    void setRules(const Rules &rules);
    Rules rules() const;

Q_SIGNALS:
    void edited(); // by whoever sits there

private:
    struct Line
    {
        Field field;
        QWidget *widget;
        QComboBox *rule;
    };

    void offerFields();
    QComboBox *add(Field field, SyncSettings::Rule rule);
    void remove(Field field);
    void orderTabs();

    QPushButton *m_more;
    QVBoxLayout *m_layout;
    QVector<Line> m_lines; // in the order of SyncSettings::fields
};

} // namespace muster
