// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/IconName.h"

#include <QAbstractButton>

namespace muster {

// A page in the navigation: icon, word, and what needs somebody there.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationButton(IconName icon, const QString &word, QWidget *parent = nullptr);

    void setCompact(bool compact); // only the icon; the word is in the tooltip
    void setBadge(qint64 count); // 0: none
    void setRefusal(const QString &why); // cannot be used, and the tooltip says why; empty: it can
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString badgeText() const;
    void showToolTip();
    void paintCompact(QPainter &painter) const;
    void paintGround(QPainter &painter) const;
    QRect paintBadge(QPainter &painter, QRect room) const; // returns what is left of the room

    IconName m_icon;
    bool m_compact = false;
    QString m_refusal;
    qint64 m_badge = 0;
};

} // namespace muster
