// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/NewWorkspaceForm.h"

#include "core/Fold.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace muster {

NewWorkspaceForm::NewWorkspaceForm(QWidget *parent)
    : QWidget(parent)
    , m_create(new QPushButton(tr("Choose where to keep it…"), this))
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_organization = addField(form, u"organization"_s, tr("Organization *"));
    m_firstName = addField(form, u"firstName"_s, tr("Your first name"));
    m_lastName = addField(form, u"lastName"_s, tr("Your last name"));
    m_email = addField(form, u"email"_s, tr("Your e-mail address *"));

    m_create->setObjectName("create");
    m_create->setProperty("primary", true);
    m_create->setAutoDefault(true);
    auto *back = new QPushButton(tr("Back"), this);
    back->setObjectName("back");
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(m_create);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addLayout(form);
    layout->addLayout(buttons);

    setFocusProxy(m_organization);
    connect(m_create, &QPushButton::clicked, this, [this] { Q_EMIT wanted(value()); });
    connect(back, &QPushButton::clicked, this, &NewWorkspaceForm::cancelled);
    check();
}

QLineEdit *NewWorkspaceForm::addField(QFormLayout *form, const QString &name, const QString &label)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(label);
    form->addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &NewWorkspaceForm::check);
    connect(field, &QLineEdit::returnPressed, m_create, &QPushButton::click);
    return field;
}

NewWorkspace NewWorkspaceForm::value() const
{
    return {m_organization->text().trimmed(), m_email->text().trimmed(), m_firstName->text().trimmed(), m_lastName->text().trimmed()};
}

void NewWorkspaceForm::check()
{
    const NewWorkspace wanted = value();
    m_create->setEnabled(!wanted.organization.isEmpty() && isEmail(wanted.ownerEmail));
    m_create->setToolTip(m_create->isEnabled() ? QString() : tr("The organization and a whole e-mail address are needed."));
}

} // namespace muster
