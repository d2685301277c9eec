// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/IconName.h"

#include <QToolButton>

namespace muster {

// A square tool button with an icon. With setDefaultAction it takes name, shortcut, state and (from the action's dynamic
// property "disabledReason", a QString) the reason why it cannot be used, for the tooltip and for screen readers.
class IconButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit IconButton(QWidget *parent = nullptr);
    IconButton(IconName icon, const QString &name, QWidget *parent = nullptr);
    explicit IconButton(QAction *action, QWidget *parent = nullptr);

    void setPrimary(bool primary); // filled with the accent
    bool isPrimary() const { return m_primary; }
    QString explanation() const; // what the tooltip says

    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void actionEvent(QActionEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void takeOver();
    void paintFilled();

    bool m_primary = false;
};

} // namespace muster
