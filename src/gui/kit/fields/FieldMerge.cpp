// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/fields/FieldMerge.h"

#include "core/Merge.h"
#include "gui/kit/fields/FieldEditor.h"
#include "gui/widgets/ConflictBox.h"
#include "gui/widgets/WrappedLabel.h"
#include "texts/TimeText.h"

#include <QFormLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QVariant inOrder(const FieldEditor &editor, const QVariant &value)
{
    return editor.isOrdered() ? QVariant(value.toStringList().join(u'\n')) : value;
}

} // namespace

FieldMerge::FieldMerge(FieldEditor *editor, const QString &title, QWidget *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_title(title)
    , m_note(new WrappedLabel(parent))
    , m_box(new ConflictBox(parent))
{
    const QString key = QString::fromLatin1(editor->definition().key);
    m_note->setObjectName(key + u"Note"_s);
    m_note->setProperty("look", "small");
    m_note->hide();
    m_box->setObjectName(key + u"Conflict"_s);
    connect(m_box, &ConflictBox::keepMine, this, &FieldMerge::keepMine);
    connect(m_box, &ConflictBox::takeTheirs, this, &FieldMerge::takeTheirs);
    connect(m_box, &ConflictBox::takeBoth, this, &FieldMerge::takeBoth);
    connect(editor, &FieldEditor::edited, this, &FieldMerge::look);
}

void FieldMerge::addTo(QFormLayout *form)
{
    form->addRow(QString(), m_note);
    form->addRow(m_box);
}

void FieldMerge::show(const QVariant &cell)
{
    m_cell = cell;
    m_theirCell = m_theirs = {};
    m_disputed = false;
    m_note->hide();
    m_box->hide();
    m_editor->setValue(m_editor->ofCell(cell));
    m_shown = m_editor->value(); // what a widget makes of a value is no change
}

void FieldMerge::takeOver(const QVariant &cell, const FieldWriter &writer)
{
    const QVariant theirs = m_editor->ofCell(cell);
    const QVariant before = m_shown;
    m_writer = writer;
    switch (compared(m_shown, m_editor->value(), theirs)) {
    case Merge::Same: // also once they have taken it back
        m_disputed = false;
        m_box->hide();
        return;
    case Merge::Agreed:
        m_note->hide();
        m_box->hide();
        m_disputed = false;
        m_cell = cell;
        m_shown = m_editor->value();
        return;
    case Merge::Theirs:
        show(cell);
        tellTaken(before);
        return;
    case Merge::Disputed:
        m_theirCell = cell;
        m_theirs = theirs;
        m_disputed = true;
        m_note->hide();
        look();
    }
}

void FieldMerge::setState(const WorkspaceState &state)
{
    const bool changed = isChanged();
    m_editor->setState(state);
    m_shown = m_editor->ofCell(m_cell);
    if (m_disputed)
        m_theirs = m_editor->ofCell(m_theirCell);
    if (!changed) {
        m_editor->setValue(m_shown);
        m_shown = m_editor->value();
    }
}

Merge FieldMerge::compared(const QVariant &shown, const QVariant &mine, const QVariant &theirs) const
{
    return merge(inOrder(*m_editor, shown), inOrder(*m_editor, mine), inOrder(*m_editor, theirs));
}

bool FieldMerge::isChanged() const
{
    return compared(m_shown, m_shown, m_editor->value()) != Merge::Same;
}

// Whoever types what the other one wrote agrees with them.
void FieldMerge::look()
{
    if (!m_disputed)
        return;
    if (compared(m_theirs, m_theirs, m_editor->value()) == Merge::Same)
        return settle(m_editor->value());
    m_box->tell({sentence(), words(m_theirs), words(m_editor->value()), m_editor->definition().kind == ValueKind::List && !m_editor->isOrdered()});
}

QString FieldMerge::words(const QVariant &value) const
{
    const QString text = m_editor->text(value);
    return text.isEmpty() ? tr("(blank)") : text;
}

QString FieldMerge::sentence() const
{
    if (!m_writer.isKnown())
        return tr("“%1” was changed while it was edited here.").arg(m_title);
    const QString when = timeText(QDateTime::fromMSecsSinceEpoch(m_writer.at), m_note->locale());
    return tr("%1 changed “%2” while it was edited here: %3.").arg(m_writer.name, m_title, when);
}

QString FieldMerge::conflictText() const
{
    return m_disputed ? tr("%1 Theirs: “%2”, yours: “%3”.").arg(sentence(), words(m_theirs), words(m_editor->value())) : QString();
}

void FieldMerge::tellTaken(const QVariant &before)
{
    if (!m_writer.isKnown())
        return;
    const QString when = timeText(QDateTime::fromMSecsSinceEpoch(m_writer.at), m_note->locale());
    m_note->setText(tr("Changed by %1, %2. It was: %3").arg(m_writer.name, when, words(before)));
    m_note->show();
}

void FieldMerge::settle(const QVariant &value)
{
    const bool hadFocus = m_box->isAncestorOf(m_box->window()->focusWidget());
    m_disputed = false;
    m_cell = m_theirCell;
    m_shown = m_theirs;
    m_box->hide();
    m_editor->setValue(value);
    if (hadFocus)
        m_editor->widget()->setFocus();
    Q_EMIT settled();
}

void FieldMerge::seek(QScrollArea *area)
{
    area->ensureWidgetVisible(m_box);
    m_box->setFocus();
}

void FieldMerge::keepMine()
{
    if (m_disputed)
        settle(m_editor->value());
}

void FieldMerge::takeTheirs()
{
    if (m_disputed)
        settle(m_theirs);
}

void FieldMerge::takeBoth()
{
    if (m_disputed)
        settle(mergedList(m_shown.toStringList(), m_editor->value().toStringList(), m_theirs.toStringList()));
}

} // namespace muster
