// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/Titles.h"

#include <QCoreApplication>

namespace muster {

namespace {

struct FieldTitles
{
    Q_DECLARE_TR_FUNCTIONS(FieldTitles)

public:
    static QString of(Field field);
};

QString FieldTitles::of(Field field)
{
    switch (field) {
    case Field::Email:
        return tr("E-mail");
    case Field::FirstName:
        return tr("First name");
    case Field::LastName:
        return tr("Last name");
    case Field::AccountType:
        return tr("Account type");
    case Field::Roles:
        return tr("Roles");
    case Field::Status:
        return tr("Status");
    case Field::SignIn:
        return tr("Sign-in method");
    case Field::Provider:
        return tr("Authentication provider");
    case Field::Classification:
        return tr("Classification");
    case Field::DefaultGroup:
        return tr("Default Group");
    case Field::DefaultAccessUntil:
        return tr("Access kept from the Default Group");
    case Field::Locked:
        return tr("Locked");
    case Field::Mfa:
        return tr("MFA");
    case Field::Verified:
        return tr("Verified");
    case Field::LastLogin:
        return tr("Last login");
    case Field::Name:
        return tr("Name");
    case Field::Archived:
        return tr("Archived");
    case Field::Access:
        return tr("Access");
    case Field::Role:
        return tr("Project role");
    case Field::Team:
        return tr("Team");
    case Field::Organization:
        return tr("Organization");
    case Field::Providers:
        return tr("Authentication providers");
    case Field::Classifications:
        return tr("Classifications");
    case Field::CorrectNames:
        return tr("Correct names of active accounts");
    case Field::Deletion:
        return tr("Deletion of users");
    case Field::Created:
        return tr("Created");
    }
    Q_UNREACHABLE();
}

} // namespace

QString fieldTitle(Field field)
{
    return FieldTitles::of(field);
}

} // namespace muster
