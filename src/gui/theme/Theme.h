// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace muster {

enum class Appearance { System, Light, Dark };

// Gives the application its look: style, palette, style sheet and font, all from one table of colours.
// Make one, right after the QApplication, before any window.
//
// Dynamic properties that the style understands:
//   QPushButton "primary" or "danger" (bool); QLabel "look": "quiet", "small", "title", "large" or "mistake".
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    void apply(Appearance appearance);
    Appearance appearance() const { return m_appearance; }
    bool isDark() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed(); // after the colours have changed; widgets that draw themselves also get a StyleChange

private:
    bool systemIsDark() const;
    void refresh();

    Appearance m_appearance = Appearance::System;
    bool m_applying = false;
    bool m_applied = false;
};

} // namespace muster
