// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Roles.h"

#include <QFrame>

class QLabel;

namespace muster {

class IconButton;
class LinkButton;

// The one line above a page: licence, offline, misconfigured, read-only, the past.
class BannerLine final : public QFrame
{
    Q_OBJECT

public:
    explicit BannerLine(QWidget *parent = nullptr); // hidden until there is something to say

    void say(Tone tone, IconName icon, const QString &sentence, const QString &link = {});
    void setDismissable(bool dismissable); // not at first

Q_SIGNALS:
    void linkActivated();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colour();

    Tone m_tone = Tone::Warn;
    IconName m_iconName = IconName::Warning;
    QLabel *m_icon;
    QLabel *m_sentence;
    LinkButton *m_link;
    IconButton *m_close;
};

} // namespace muster
