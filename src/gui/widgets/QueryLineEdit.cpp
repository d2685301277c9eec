// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/QueryLineEdit.h"

#include "gui/theme/Colours.h"
#include "gui/widgets/QueryWord.h"

#include <QInputMethodEvent>
#include <QTextCharFormat>

namespace muster {

QueryLineEdit::QueryLineEdit(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, &QueryLineEdit::colourFields);
}

void QueryLineEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        colourFields();
    }
}

void QueryLineEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

// QLineEdit has no formats of its own but takes those an input method would give to the text around its own.
void QueryLineEdit::colourFields()
{
    if (m_composing) {
        return;
    }
    QTextCharFormat field;
    field.setForeground(colours().accent);
    QList<QInputMethodEvent::Attribute> attributes;
    for (const QueryWord &word : queryWords(text())) {
        if (word.fieldEnd > word.start) {
            const qsizetype from = word.start > 0 && text()[word.start - 1] == u'-' ? word.start - 1 : word.start;
            attributes.append({QInputMethodEvent::TextFormat, int(from) - cursorPosition(), int(word.fieldEnd - from), field});
        }
    }
    QInputMethodEvent event({}, attributes);
    QLineEdit::inputMethodEvent(&event);
}

} // namespace muster
