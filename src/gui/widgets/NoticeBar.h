// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;

namespace muster {

class LinkButton;

// The quiet word after an action, at the bottom of its parent: "3 users deactivated · Undo". It goes by itself, but not
// while the mouse or the focus is on it. A newer notice takes the place of an older one.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent);

    void showNotice(const QString &text, const QString &link = {}, std::function<void()> onLink = {});
    void dismiss();
    void setDuration(int milliseconds); // 8 seconds at first
    void setBottomMargin(int pixels); // above the parent's lower edge; room for a status line

    QString text() const;
    bool isCounting() const { return m_clock.isActive(); } // down to its end
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void linkActivated();
    void dismissed();
    void roomChanged(int pixels); // that it needs above its margin, 0 while it is hidden

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void takeTime(); // runs the clock unless somebody is looking
    void announce();
    void follow();

    QLabel *m_text;
    LinkButton *m_link;
    QWidget *m_close;
    std::function<void()> m_onLink;
    QTimer m_clock;
    int m_bottomMargin = 36;
};

} // namespace muster
