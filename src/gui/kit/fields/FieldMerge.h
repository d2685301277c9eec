// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Merge.h"

#include <QObject>
#include <QVariant>

class QFormLayout;
class QScrollArea;

namespace muster {

class ConflictBox;
class FieldEditor;
class WrappedLabel;
struct WorkspaceState;

// Who wrote a field last, where that is known.
struct FieldWriter
{
    QString name;
    qint64 at = 0; // UTC milliseconds

    bool isKnown() const { return at != 0; }
};

// A field that is being edited while others may write it, too: what nobody has touched here follows them, and says so under the
// editor; what was written on both sides stands there side by side until somebody has said which it is to be.
class FieldMerge : public QObject
{
    Q_OBJECT

public:
    FieldMerge(FieldEditor *editor, const QString &title, QWidget *parent);

    void addTo(QFormLayout *form); // below the editor
    FieldEditor &editor() const { return *m_editor; }

    void show(const QVariant &cell); // of its column; forgets what was typed, and all that was said
    void takeOver(const QVariant &cell, const FieldWriter &writer); // what stands now
    void setState(const WorkspaceState &state); // what can be chosen, and what cells mean; what was typed stays
    void seek(QScrollArea *area); // leads to where it is disputed

    const QVariant &shown() const { return m_shown; } // what changes are reckoned from
    bool isChanged() const;
    bool isDisputed() const { return m_disputed; }
    QString conflictText() const; // with both values; blank: there is none

    void keepMine();
    void takeTheirs();
    void takeBoth(); // where it is a list

Q_SIGNALS:
    void settled();

private:
    void look();
    Merge compared(const QVariant &shown, const QVariant &mine, const QVariant &theirs) const;
    QString sentence() const;
    QString words(const QVariant &value) const;
    void tellTaken(const QVariant &before);
    void settle(const QVariant &value);

    FieldEditor *m_editor;
    QString m_title;
    WrappedLabel *m_note;
    ConflictBox *m_box;
    QVariant m_cell; // as it was shown
    QVariant m_shown; // the value of that
    QVariant m_theirCell; // as it stands, while it is disputed
    QVariant m_theirs;
    FieldWriter m_writer;
    bool m_disputed = false;
};

} // namespace muster
