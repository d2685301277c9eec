// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace muster {

// What is wrong with a form as it stands on the screen, in words; each looks at the parts that can be seen.
class FormInspector
{
public:
    explicit FormInspector(QWidget &form) : m_form(form) { }

    QStringList withoutBuddy() const; // labels beside an input
    QStringList clipped() const; // words that have less room than they need, parts that stick out
    QStringList withoutName() const; // of what one can come to
    QStringList sharedMnemonics() const;
    QStringList outOfOrder() const; // the chain of Tab
    QStringList notReached() const; // by pressing Tab around once

private:
    QList<QWidget *> parts() const;
    QList<QWidget *> chain() const;
    QRect place(const QWidget *part) const { return {part->mapTo(&m_form, QPoint()), part->size()}; }
    bool isBefore(const QWidget *one, const QWidget *other) const;

    QWidget &m_form;
};

} // namespace muster
