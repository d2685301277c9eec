// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/NavigationButton.h"

#include "gui/theme/Colours.h"
#include "gui/theme/Fonts.h"
#include "gui/theme/Icons.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace muster {

constexpr int Height = 38; // two lines of a long word
constexpr int Side = 10;
constexpr int IconSize = 17;
constexpr int Gap = 10;
constexpr int BadgeHeight = 19;
constexpr int BadgeRoom = 34; // up to two digits
constexpr int CompactWidth = 42;
constexpr int DotSize = 8;
constexpr int MinimumWidth = 192;
constexpr int MaximumWidth = 224; // of a page whose name could also stand in two lines

NavigationButton::NavigationButton(IconName icon, const QString &word, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(word);
    setAccessibleName(word);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void NavigationButton::setBadge(qint64 count)
{
    m_badge = count;
    setAccessibleDescription(count > 0 ? tr("%Ln need attention", nullptr, int(count)) : QString());
    showToolTip();
    update();
}

void NavigationButton::setCompact(bool compact)
{
    if (std::exchange(m_compact, compact) == compact)
        return;
    showToolTip();
    updateGeometry();
    update();
}

void NavigationButton::setRefusal(const QString &why)
{
    m_refusal = why;
    setEnabled(why.isEmpty());
    showToolTip();
    update();
}

void NavigationButton::showToolTip()
{
    QStringList words {m_compact ? QString(text()).remove(QChar::SoftHyphen) : QString(), accessibleDescription(), m_refusal};
    words.removeAll(QString());
    setToolTip(words.join(u" · "_s));
}

QString NavigationButton::badgeText() const
{
    return QLocale().toString(m_badge);
}

QSize NavigationButton::sizeHint() const
{
    if (m_compact)
        return {CompactWidth, Height};
    // In one line where it fits, as it stands when it is bold; else in two, but no word is cut off
    const QFontMetrics metrics(textFont(TextSize::Normal, QFont::DemiBold));
    int longest = 0;
    for (const QString &word : text().split(u' '))
        longest = std::max(longest, metrics.horizontalAdvance(word));
    constexpr int Around = 2 * Side + IconSize + Gap + BadgeRoom;
    const int inOneLine = std::clamp(Around + metrics.horizontalAdvance(text()) + 1, MinimumWidth, MaximumWidth);
    return {std::max(inOneLine, Around + longest), Height};
}

bool NavigationButton::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        update();
    return QAbstractButton::event(event);
}

void NavigationButton::paintGround(QPainter &painter) const
{
    const QRectF ground = QRectF(rect()).adjusted(0.5, 1.5, -0.5, -1.5);
    if (isChecked()) {
        painter.setPen(colours().line);
        painter.setBrush(colours().panel);
        painter.drawRoundedRect(ground, 7, 7);
    } else if (underMouse() && isEnabled()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours().hover);
        painter.drawRoundedRect(ground, 7, 7);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours().accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground, 7, 7);
    }
}

QRect NavigationButton::paintBadge(QPainter &painter, QRect room) const
{
    if (m_badge <= 0)
        return room;
    const QFont font = textFont(TextSize::Small, QFont::DemiBold);
    const int width = QFontMetrics(font).horizontalAdvance(badgeText()) + 12;
    const QRect place(room.right() - width + 1, room.center().y() - BadgeHeight / 2, width, BadgeHeight);
    const QRect badge = QStyle::visualRect(layoutDirection(), rect(), place);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColours(Tone::Warn).tint);
    painter.drawRoundedRect(badge, BadgeHeight / 2.0, BadgeHeight / 2.0);
    painter.setPen(toneColours(Tone::Warn).text);
    painter.setFont(font);
    painter.drawText(badge, Qt::AlignCenter, badgeText());
    return room.adjusted(0, 0, -width - 6, 0);
}

// The number is in the tooltip; that there is one is a dot.
void NavigationButton::paintCompact(QPainter &painter) const
{
    QRect place(0, 0, IconSize, IconSize);
    place.moveCenter(rect().center());
    painter.drawPixmap(place.topLeft(), iconPixmap(m_icon, isChecked() ? colours().accent : colours().quiet, IconSize, devicePixelRatioF()));
    if (m_badge <= 0)
        return;
    const QRect dot(place.right() + 1, place.top() - 4, DotSize, DotSize);
    painter.setPen(QPen(isChecked() ? colours().panel : colours().chrome, 1.5));
    painter.setBrush(toneColours(Tone::Warn).text);
    painter.drawEllipse(QStyle::visualRect(layoutDirection(), rect(), dot));
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    if (m_compact)
        return paintCompact(painter);
    QRect room = paintBadge(painter, rect().adjusted(Side, 0, -Side, 0));

    const QRect iconPlace(room.left(), room.center().y() - IconSize / 2, IconSize, IconSize);
    const QColor iconColour = isChecked() ? colours().accent : colours().quiet;
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), iconPlace).topLeft(),
        iconPixmap(m_icon, iconColour, IconSize, devicePixelRatioF()));

    room.setLeft(iconPlace.right() + Gap);
    const QFont font = textFont(TextSize::Normal, isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(isEnabled() ? colours().text : colours().quiet);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextWordWrap), text());
}

} // namespace muster
