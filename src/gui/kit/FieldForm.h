// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/KindDefinition.h"
#include "core/Table.h"
#include "core/Values.h"

#include <QWidget>

#include <functional>

class QFormLayout;
class QLabel;

namespace muster {

class FieldEditor;
class WorkspaceContext;

// The form of one object: a row for each field of its kind that is OnForm, and rows that only tell. What the operator may not
// set cannot be edited, and says why.
class FieldForm : public QWidget
{
    Q_OBJECT

public:
    // Why a field of this very object cannot be set, besides the operator's rights; blank: it can.
    using Rule = std::function<QString(Field field, const Row &object)>;

    explicit FieldForm(QWidget *parent = nullptr);

    void setUp(WorkspaceContext &context, ObjectKind kind, const QVector<Column> &information = {}, Rule rule = {});

    void showObject(const Row &object); // of the table of its kind; forgets what was typed
    void setValues(const Values &values); // as if typed

    Values changed() const; // what is not as it was shown
    Values shown() const; // as it was shown, of the same fields
    bool isChanged() const { return !changed().isEmpty(); }

Q_SIGNALS:
    void edited();

private:
    QString titleOf(Field field) const;
    void addEditors(QFormLayout *form);
    void addInformation(QFormLayout *form, const QVector<Column> &columns);
    void takeState();
    void showInformation();
    void showRefusals();
    QString refusalOf(const FieldEditor &editor) const;
    QString refusedByRights(Field field, const QVariant &value) const;
    bool isTheirs(const FieldEditor &editor) const;
    Values values() const;

    WorkspaceContext *m_context = nullptr;
    ObjectKind m_kind = ObjectKind::User;
    Table m_table = Table::Users;
    Rule m_rule;
    Row m_row;
    Values m_shown;
    QVector<FieldEditor *> m_editors;
    QVector<std::pair<Column, QLabel *>> m_information;
    QLabel *m_reason; // under the fields that belong to the user
};

} // namespace muster
