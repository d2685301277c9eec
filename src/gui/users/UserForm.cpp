// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/UserForm.h"

#include "gui/users/RoleList.h"
#include "gui/widgets/Switch.h"
#include "texts/CellText.h"
#include "texts/Titles.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace muster {

UserForm::UserForm(QWidget *parent)
    : QWidget(parent)
    , m_email(new QLineEdit(this))
    , m_firstName(new QLineEdit(this))
    , m_lastName(new QLineEdit(this))
    , m_reason(new QLabel(this))
    , m_accountType(new QComboBox(this))
    , m_roles(new RoleList(this))
    , m_classification(new QComboBox(this))
    , m_provider(new QComboBox(this))
    , m_defaultGroup(new Switch(tr("In the Default Group"), this))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(14, 12, 14, 12);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(9);
    addFields(form);
    addInformation(form);
    for (QLineEdit *edit : {m_email, m_firstName, m_lastName})
        connect(edit, &QLineEdit::textChanged, this, &UserForm::edited);
    for (QComboBox *combo : {m_accountType, m_classification, m_provider})
        connect(combo, &QComboBox::currentIndexChanged, this, &UserForm::edited);
    connect(m_roles, &RoleList::checkedChanged, this, &UserForm::edited);
    connect(m_defaultGroup, &QCheckBox::toggled, this, &UserForm::edited);
}

void UserForm::addFields(QFormLayout *form)
{
    const auto add = [form](Field field, QWidget *widget, const char *name) {
        widget->setObjectName(name);
        widget->setAccessibleName(fieldTitle(field));
        form->addRow(fieldTitle(field), widget);
    };
    add(Field::Email, m_email, "email");
    add(Field::FirstName, m_firstName, "firstName");
    add(Field::LastName, m_lastName, "lastName");
    m_reason->setProperty("look", "small");
    m_reason->setWordWrap(true);
    m_reason->setObjectName("reason");
    form->addRow(m_reason);
    add(Field::AccountType, m_accountType, "accountType");
    add(Field::Roles, m_roles, "roles");
    add(Field::Classification, m_classification, "classification");
    add(Field::Provider, m_provider, "provider");
    m_defaultGroup->setObjectName("defaultGroup");
    m_defaultGroup->setToolTip(tr("Access to every project, and to every new one"));
    form->addRow(QString(), m_defaultGroup);
    for (const QString &key : keys<AccountType>())
        m_accountType->addItem(keyText(Column::AccountType, key), key);
}

void UserForm::addInformation(QFormLayout *form)
{
    for (const Column column : {Column::SignIn, Column::UserId, Column::LastLogin, Column::Created}) {
        auto *text = new QLabel(this);
        text->setProperty("look", "quiet");
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setWordWrap(true);
        form->addRow(columnTitle(Table::Users, column), text);
        m_information.append({column, text});
    }
}

void UserForm::setState(const WorkspaceState &state)
{
    const Values typed = changed();
    m_state = state;
    fillChoices();
    if (m_row.id != 0)
        showUser(m_row);
    setValues(typed);
}

void UserForm::fillChoices()
{
    const QSignalBlocker quiet(this);
    m_roles->setRoles(m_state.roles);
    m_classification->clear();
    m_classification->addItem(tr("(none)"), QVariant());
    for (const QString &tier : m_state.classifications)
        m_classification->addItem(tier, tier);
    m_provider->clear();
    for (const QString &provider : m_state.providers)
        m_provider->addItem(provider, provider);
}

void UserForm::showUser(const Row &user)
{
    const QSignalBlocker quiet(this);
    m_row = user;
    m_user = userRef(user);
    setValues(valuesOf(user));
    m_provider->setEnabled(m_user.signIn == SignIn::Sso);
    m_provider->setToolTip(m_user.signIn == SignIn::Sso ? QString() : tr("This user signs in with a password."));
    showPersonal();
    for (const auto &[column, label] : m_information) {
        const QString text = cellText(Table::Users, column, cellOf(Table::Users, user, column), locale(), QTimeZone::systemTimeZone());
        label->setText(text.isEmpty() ? u"–"_s : text);
    }
    m_shown = values(); // what a widget makes of a value is no change
}

// Names and address belong to the user once the account is active, unless the workspace says otherwise.
void UserForm::showPersonal()
{
    const bool ours = m_user.status == Status::Pending || m_state.correctNames;
    for (QLineEdit *edit : {m_email, m_firstName, m_lastName}) {
        edit->setReadOnly(!ours); // and not disabled: an address is there to be copied
        edit->setCursorPosition(0);
    }
    m_reason->setVisible(!ours);
    m_reason->setText(tr("Name and address belong to the user once the account is active. A setting of the workspace lets administrators correct them."));
}

Values UserForm::valuesOf(const Row &row) const
{
    const UserRef user = userRef(row);
    QStringList roles;
    for (const RoleChoice &role : m_state.roles) {
        if (role.scope == RoleScope::Workspace && user.roles.contains(role.name))
            roles << role.key;
    }
    roles.sort();
    const QVariant provider = cellOf(Table::Users, row, Column::Provider);
    return {{Field::Email, user.email}, {Field::FirstName, user.firstName}, {Field::LastName, user.lastName},
        {Field::AccountType, keyOf(user.accountType)}, {Field::Roles, roles},
        {Field::Classification, user.classification.isEmpty() ? QVariant() : QVariant(user.classification)}, {Field::Provider, provider},
        {Field::DefaultGroup, user.defaultGroup}};
}

void UserForm::setValues(const Values &values)
{
    for (const Values::Entry &entry : values) {
        switch (entry.field) {
        case Field::Email:
            m_email->setText(entry.value.toString());
            break;
        case Field::FirstName:
            m_firstName->setText(entry.value.toString());
            break;
        case Field::LastName:
            m_lastName->setText(entry.value.toString());
            break;
        case Field::AccountType:
            choose(m_accountType, entry.value);
            break;
        case Field::Roles:
            m_roles->setChecked(entry.value.toStringList());
            break;
        case Field::Classification:
            choose(m_classification, entry.value);
            break;
        case Field::Provider:
            choose(m_provider, entry.value);
            break;
        case Field::DefaultGroup:
            m_defaultGroup->setChecked(entry.value.toBool());
            break;
        default:
            break;
        }
    }
}

void UserForm::choose(QComboBox *combo, const QVariant &value)
{
    const auto at = [combo, &value] {
        for (int index = 0; index < combo->count(); ++index) {
            if (combo->itemData(index) == value)
                return index;
        }
        return -1;
    };
    if (at() < 0 && !value.isNull())
        combo->addItem(value.toString(), value); // one that the state does not know yet
    combo->setCurrentIndex(at());
}

Values UserForm::values() const
{
    return {{Field::Email, m_email->text().trimmed()}, {Field::FirstName, m_firstName->text().trimmed()},
        {Field::LastName, m_lastName->text().trimmed()}, {Field::AccountType, m_accountType->currentData()},
        {Field::Roles, m_roles->checked()}, {Field::Classification, m_classification->currentData()},
        {Field::Provider, m_provider->currentData()}, {Field::DefaultGroup, m_defaultGroup->isChecked()}};
}

Values UserForm::changed() const
{
    Values different;
    for (const Values::Entry &entry : values()) {
        if (m_row.id != 0 && m_shown.value(entry.field) != entry.value)
            different.set(entry.field, entry.value);
    }
    return different;
}

Values UserForm::shown() const
{
    Values before;
    for (const Values::Entry &entry : changed())
        before.set(entry.field, m_shown.value(entry.field));
    return before;
}

} // namespace muster
