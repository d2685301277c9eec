// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/FormMerge.h"

#include "gui/kit/FormMessage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace muster {

FormMerge::FormMerge(FieldForm *form, FormMessage *message, QScrollArea *scroll)
    : QObject(form)
    , m_form(form)
    , m_message(message)
    , m_scroll(scroll)
{
    connect(form, &FieldForm::edited, this, &FormMerge::tell);
    connect(form, &FieldForm::settled, this, &FormMerge::tell);
    connect(message, &FormMessage::takeTheirs, this, [this] { decide(&FieldMerge::takeTheirs); });
    connect(message, &FormMessage::keepMine, this, [this] { decide(&FieldMerge::keepMine); });
    connect(message, &FormMessage::copyTyped, this, &FormMerge::copyTyped);
}

void FormMerge::show(const Row &object)
{
    m_told = 0;
    m_message->clear();
    m_form->showObject(object);
}

void FormMerge::takeOver(const Row &object, const FieldForm::WrittenBy &by)
{
    if (m_form->isGone())
        m_message->clear();
    m_form->takeOver(object, by);
}

void FormMerge::tellGone(const QString &sentence)
{
    m_form->setGone(true);
    m_told = 0;
    m_message->say(sentence, m_form->isChanged() ? FormMessage::Copy : FormMessage::None);
}

void FormMerge::refuse(const QString &sentence)
{
    m_message->say(sentence, m_told > 0 ? FormMessage::Decide : FormMessage::None);
}

bool FormMerge::isUndecided()
{
    const QVector<FieldMerge *> disputes = m_form->disputes();
    if (disputes.isEmpty())
        return false;
    QStringList sentences;
    for (const FieldMerge *dispute : disputes)
        sentences << dispute->conflictText();
    m_message->say(sentences.join(u'\n'), FormMessage::Decide);
    disputes.first()->seek(m_scroll);
    return true;
}

// Once when it comes, and again when it is another number: not with each letter that is typed.
void FormMerge::tell()
{
    const qsizetype count = m_form->disputes().size();
    if (count == std::exchange(m_told, count))
        return;
    if (count == 0)
        m_message->clear();
    else
        m_message->say(tr("%Ln field(s) were changed here and by somebody else. Choose below what is to stand.", nullptr, int(count)), FormMessage::Decide);
}

void FormMerge::decide(void (FieldMerge::*how)())
{
    for (FieldMerge *dispute : m_form->disputes())
        (dispute->*how)();
}

void FormMerge::copyTyped()
{
    QGuiApplication::clipboard()->setText(m_form->typed());
}

} // namespace muster
