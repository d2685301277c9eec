// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/Theme.h"

#include "gui/theme/Colours.h"
#include "gui/theme/Fonts.h"
#include "gui/theme/Icons.h"
#include "gui/theme/MusterStyle.h"
#include "gui/theme/StyleSheet.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QToolTip>
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QStyleHints>
#endif

namespace muster {

namespace {

// Left out of our palette on purpose: nothing of ours draws with it, so it keeps telling what the platform's colours are.
constexpr QPalette::ColorRole PlatformsOwn = QPalette::Midlight;

void setBoth(QPalette &palette, QPalette::ColorRole role, const QColor &colour, const QColor &disabled)
{
    palette.setColor(QPalette::Active, role, colour);
    palette.setColor(QPalette::Inactive, role, colour);
    palette.setColor(QPalette::Disabled, role, disabled);
}

QPalette paletteOf(const Colours &c)
{
    QPalette palette;
    palette.setResolveMask(0);
    setBoth(palette, QPalette::Window, c.window, c.window);
    setBoth(palette, QPalette::WindowText, c.text, c.disabledText);
    setBoth(palette, QPalette::Base, c.panel, c.panel);
    setBoth(palette, QPalette::AlternateBase, c.panel, c.panel);
    setBoth(palette, QPalette::Text, c.text, c.disabledText);
    setBoth(palette, QPalette::PlaceholderText, c.quiet, c.disabledText);
    setBoth(palette, QPalette::Button, c.panel, c.panel);
    setBoth(palette, QPalette::ButtonText, c.text, c.disabledText);
    setBoth(palette, QPalette::BrightText, c.bad, c.disabledText);
    setBoth(palette, QPalette::Highlight, c.selection, c.quietSoft);
    setBoth(palette, QPalette::HighlightedText, c.text, c.disabledText);
    setBoth(palette, QPalette::Link, c.accent, c.disabledText);
    setBoth(palette, QPalette::LinkVisited, c.accent, c.disabledText);
    setBoth(palette, QPalette::ToolTipBase, c.popup, c.popup);
    setBoth(palette, QPalette::ToolTipText, c.text, c.text);
    setBoth(palette, QPalette::Light, c.panel, c.panel);
    setBoth(palette, QPalette::Mid, c.line, c.line);
    setBoth(palette, QPalette::Dark, c.control, c.line);
    setBoth(palette, QPalette::Shadow, c.line, c.line);
    return palette;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
{
    QApplication::setStyle(new MusterStyle);
    QApplication::setFont(applicationFont());
    QApplication::setWindowIcon(applicationIcon());
    QToolTip::setFont(textFont(TextSize::Normal));
    qApp->installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::refresh);
#endif
}

void Theme::apply(Appearance appearance)
{
    m_appearance = appearance;
    refresh();
}

bool Theme::isDark() const
{
    return colours().dark;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange && !m_applying
        && m_appearance == Appearance::System) {
        refresh();
    }
    return QObject::eventFilter(watched, event);
}

bool Theme::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    return QGuiApplication::palette().color(PlatformsOwn).lightness() < 128;
#endif
}

void Theme::refresh()
{
    const bool dark = m_appearance == Appearance::Dark || (m_appearance == Appearance::System && systemIsDark());
    const Colours &table = dark ? darkColours() : lightColours();
    if (m_applied && &table == &colours()) {
        return;
    }
    const QScopedValueRollback applying(m_applying, true);
    m_applied = true;
    useColours(table);
    QApplication::setPalette(paletteOf(table));
    QToolTip::setPalette(paletteOf(table));
    qApp->setStyleSheet(styleSheet(table));
    Q_EMIT changed();
}

} // namespace muster
