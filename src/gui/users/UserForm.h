// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FieldDefinition.h"
#include "core/Values.h"
#include "models/Refs.h"
#include "storage/queries/WorkspaceState.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace muster {

class RoleList;
class Switch;

// The fields of one user that an operator may change, and those that only tell (U8).
class UserForm final : public QWidget
{
    Q_OBJECT

public:
    explicit UserForm(QWidget *parent = nullptr);

    void setState(const WorkspaceState &state); // what can be chosen
    void showUser(const Row &user); // of Table::Users; forgets what was typed
    void setValues(const Values &values); // as if typed

    Values changed() const; // what is not as it was shown
    Values shown() const; // as it was shown, of the same fields
    bool isChanged() const { return !changed().isEmpty(); }

Q_SIGNALS:
    void edited();

private:
    void addFields(QFormLayout *form);
    void addInformation(QFormLayout *form);
    QLabel *addText(QFormLayout *form, Column column);
    Values values() const;
    Values valuesOf(const Row &user) const;
    void showPersonal();
    void fillChoices();
    static void choose(QComboBox *combo, const QVariant &value);

    WorkspaceState m_state;
    Row m_row;
    UserRef m_user;
    Values m_shown;
    QLineEdit *m_email;
    QLineEdit *m_firstName;
    QLineEdit *m_lastName;
    QLabel *m_reason;
    QComboBox *m_accountType;
    RoleList *m_roles;
    QComboBox *m_classification;
    QComboBox *m_provider;
    Switch *m_defaultGroup;
    QVector<std::pair<Column, QLabel *>> m_information;
};

} // namespace muster
