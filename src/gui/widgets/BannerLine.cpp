// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/BannerLine.h"

#include "gui/theme/Colours.h"
#include "gui/theme/Icons.h"
#include "gui/widgets/IconButton.h"
#include "gui/widgets/LinkButton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace muster {

namespace {

constexpr int Radius = 6;
constexpr int IconSide = 16;

} // namespace

BannerLine::BannerLine(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_sentence(new QLabel)
    , m_link(new LinkButton({}))
    , m_close(new IconButton(IconName::Close, tr("Dismiss")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 1, 6, 1);
    layout->setSpacing(10);
    layout->addSpacing(6);
    layout->addWidget(m_icon);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_link);
    layout->addWidget(m_close);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_link->setUnderlined(true);
    m_close->hide();
    setMinimumHeight(30);
    connect(m_link, &QPushButton::clicked, this, &BannerLine::linkActivated);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    hide();
}

void BannerLine::say(Tone tone, IconName icon, const QString &sentence, const QString &link)
{
    m_tone = tone;
    m_iconName = icon;
    m_sentence->setText(sentence);
    m_link->setText(link);
    m_link->setAccessibleName(link);
    m_link->setVisible(!link.isEmpty());
    setAccessibleName(sentence);
    colour();
    show();
}

void BannerLine::setDismissable(bool dismissable)
{
    m_close->setVisible(dismissable);
}

void BannerLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColours(m_tone).tint);
    painter.drawRoundedRect(rect(), Radius, Radius);
}

void BannerLine::changeEvent(QEvent *event)
{
    // The application's style sheet comes anew with each theme, and gives the sentence its old colours back: after that.
    if (event->type() == QEvent::StyleChange) {
        QMetaObject::invokeMethod(this, &BannerLine::colour, Qt::QueuedConnection);
    }
    QFrame::changeEvent(event);
}

void BannerLine::colour()
{
    const QColor ink = toneColours(m_tone).text;
    QPalette palette = m_sentence->palette();
    palette.setColor(QPalette::WindowText, ink);
    m_sentence->setPalette(palette);
    m_icon->setPixmap(iconPixmap(m_iconName, ink, IconSide, devicePixelRatioF()));
    m_link->setTone(m_tone);
    update();
}

} // namespace muster
