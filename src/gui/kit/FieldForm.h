// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FieldDefinition.h"
#include "core/Table.h"
#include "core/Values.h"
#include "gui/kit/fields/FieldMerge.h"

#include <QWidget>

#include <functional>

class QFormLayout;
class QLabel;

namespace muster {

class WorkspaceContext;

// The form of one object: a row for each field of its kind that is OnForm, and rows that only tell. What the operator may not
// set cannot be edited, and says why. What others change meanwhile is merged into it, field by field (FieldMerge).
class FieldForm : public QWidget
{
    Q_OBJECT

public:
    // Why a field of this very object cannot be set, besides the operator's rights; blank: it can.
    using Rule = std::function<QString(Field field, const Row &object)>;

    using WrittenBy = std::function<FieldWriter(Field field)>; // who wrote it last

    struct Section
    {
        QString title;
        QVector<Field> fields;
    };

    explicit FieldForm(QWidget *parent = nullptr);

    // In the sections' order, under their titles; without sections, as the table of fields has them.
    void setUp(WorkspaceContext &context, ObjectKind kind, const QVector<Column> &information = {}, Rule rule = {}, const QVector<Section> &sections = {});

    // Only rows whose title, section or explanation has all the words; false: none has.
    bool showOnly(const QString &words);

    void showObject(const Row &object); // of the table of its kind; forgets what was typed
    void takeOver(const Row &object, const WrittenBy &by); // as it stands now: what was typed stays
    void setGone(bool gone); // what was typed can be copied, and nothing else
    bool isGone() const { return m_gone; }
    void setValues(const Values &values); // as if typed

    QVector<FieldMerge *> disputes() const; // fields that were changed here and elsewhere, and nobody has said yet which it is to be
    QString typed() const; // a line for each field that was changed: its title and what was typed

    Values changed() const; // what is not as it was shown
    Values shown() const; // as it was shown, of the same fields
    bool isChanged() const { return !changed().isEmpty() || !disputes().isEmpty(); }

Q_SIGNALS:
    void edited();
    void settled(); // of a field that was disputed is said what it is to be

private:
    QString titleOf(Field field) const;
    void addSection(QFormLayout *form, const Section &section);
    void addEditor(QFormLayout *form, const FieldDefinition &field);
    void addReason(QFormLayout *form);
    void addInformation(QFormLayout *form, const QVector<Column> &columns);
    void takeState();
    void showInformation();
    void showRefusals();
    QString refusalOf(const FieldEditor &editor) const;
    QString refusedByRights(Field field, const QVariant &value) const;
    QString theirs(const FieldEditor &editor) const; // why it is the user's own
    Values shownValues() const;

    WorkspaceContext *m_context = nullptr;
    ObjectKind m_kind = ObjectKind::User;
    Table m_table = Table::Users;
    Rule m_rule;
    Row m_row;
    bool m_gone = false;
    QVector<FieldMerge *> m_fields;
    QVector<std::pair<Section, QLabel *>> m_sections;
    QVector<std::pair<Column, QLabel *>> m_information;
    QLabel *m_reason; // under the fields that belong to the user
};

} // namespace muster
