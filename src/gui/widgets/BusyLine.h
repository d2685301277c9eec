// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

namespace muster {

// A hairline that shows that something is being read: only after half a second, so that quick answers do not flicker.
class BusyLine final : public QWidget
{
    Q_OBJECT

public:
    explicit BusyLine(QWidget *parent = nullptr);

    void setBusy(bool busy);
    bool showsBusy() const { return m_shown; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(bool busy);

    QTimer m_patience;
    QVariantAnimation m_walk;
    bool m_shown = false;
};

} // namespace muster
