// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FieldDefinition.h"
#include "storage/queries/WorkspaceState.h"

#include <QWidget>

#include <functional>

class QFormLayout;

namespace muster {

class WorkspaceContext;

// What edits the value of one field in a form: one class for each kind of editor, made by what the table of fields says.
class FieldEditor : public QObject
{
    Q_OBJECT

public:
    // Why a value cannot be set, as a sentence; blank: it can.
    using Check = std::function<QString(const QVariant &value)>;

    // Null for what nobody edits by hand: times, lists of anything.
    static FieldEditor *make(const FieldDefinition &field, WorkspaceContext &context, QWidget *parent);

    const FieldDefinition &definition() const { return m_definition; }
    QWidget *widget() const { return m_widget; } // what has the focus; its object name is the field's key
    virtual void addTo(QFormLayout *form, const QString &title);

    virtual void setState(const WorkspaceState &) { } // what can be chosen; the value stays
    virtual QVariant ofCell(const QVariant &cell) const { return cell; } // the value that a cell of its column shows

    virtual bool isOrdered() const { return false; } // of a list: another order is another value
    virtual QString text(const QVariant &value) const { return value.toString(); } // a value of its own as people read it

    virtual QVariant value() const = 0; // as changes have it
    virtual void setValue(const QVariant &value) = 0;

    void setRefusal(const QString &reason); // blank: it can be edited
    virtual void checkChoices(const Check &) { } // those that cannot be set cannot be chosen

Q_SIGNALS:
    void edited();

protected:
    FieldEditor(const FieldDefinition &definition, QWidget *widget, QWidget *parent);

    static QString inLabel(QString title) { return title.replace(u'&', QStringLiteral("&&")); }
    virtual QString help() const { return {}; } // the tool tip while it can be edited
    virtual void setUsable(bool usable) { m_widget->setEnabled(usable); }

private:
    FieldDefinition m_definition;
    QWidget *m_widget;
};

} // namespace muster
