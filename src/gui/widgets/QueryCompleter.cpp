// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/QueryCompleter.h"

#include "gui/widgets/QueryWord.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QPointer>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int PopupWidth = 280;
constexpr int MostRows = 9;

} // namespace

QueryCompleter::QueryCompleter(QLineEdit *edit)
    : QObject(edit)
    , m_edit(edit)
    , m_completer(new QCompleter(this))
    , m_words(new QStringListModel(this))
{
    m_completer->setWidget(edit);
    m_completer->setModel(m_words);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(MostRows);
    connect(edit, &QLineEdit::textEdited, this, &QueryCompleter::ask);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &QueryCompleter::insert);
}

void QueryCompleter::setSource(Source source)
{
    m_source = std::move(source);
}

void QueryCompleter::ask()
{
    const int cursor = m_edit->cursorPosition();
    const QueryWord word = queryWordAt(m_edit->text(), cursor);
    const QString prefix = m_edit->text().sliced(word.start, cursor - word.start).remove(u'"');
    const int question = ++m_question;
    if (!m_source || prefix.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_source(prefix, cursor, [self = QPointer(this), question, prefix](const QStringList &words) {
        if (self && self->m_question == question) {
            self->offer(prefix, words);
        }
    });
}

void QueryCompleter::offer(const QString &prefix, const QStringList &words)
{
    const bool complete = words.size() == 1 && words.constFirst().compare(prefix, Qt::CaseInsensitive) == 0;
    if (words.isEmpty() || complete || !m_edit->hasFocus()) {
        m_completer->popup()->hide();
        return;
    }
    m_words->setStringList(words);
    QRect at = m_edit->rect();
    at.setWidth(qMin(PopupWidth, at.width()));
    if (m_edit->isRightToLeft()) {
        at.moveRight(m_edit->rect().right());
    }
    m_completer->complete(at);
}

void QueryCompleter::insert(const QString &word)
{
    const QString text = m_edit->text();
    const QueryWord old = queryWordAt(text, m_edit->cursorPosition());
    const bool isField = word.endsWith(u':');
    QString replacement = quotedQueryWord(word);
    if (!isField && (old.end == text.size() || !text[old.end].isSpace())) {
        replacement += u' ';
    }
    // As if typed, so that undo takes it back in one step.
    m_edit->setSelection(int(old.start), int(old.end - old.start));
    m_edit->insert(replacement);
    if (isField) {
        ask(); // its values come next
    }
}

} // namespace muster
