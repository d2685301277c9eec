// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/UnknownRoles.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace muster {

UnknownRoles::UnknownRoles(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    setAccessibleName(tr("Unknown roles"));
}

void UnknownRoles::showRoles(const QMap<QString, int> &unknown, const QVector<RoleChoice> &roles)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    for (auto each = unknown.cbegin(); each != unknown.cend(); ++each) {
        auto *combo = new QComboBox(this);
        combo->addItem(tr("Choose a role…"));
        for (const RoleChoice &role : roles) {
            if (role.scope == RoleScope::Workspace)
                combo->addItem(role.name, role.key);
        }
        const QString words = tr("“%1” is no role (%Ln row(s))", nullptr, each.value()).arg(each.key());
        combo->setAccessibleName(words);
        m_form->addRow(QString(words).replace(u'&', u"&&"_s), combo);
        connect(combo, &QComboBox::activated, this, [this, combo, name = each.key()](int index) {
            if (index > 0)
                Q_EMIT chosen(name, combo->itemData(index).toString());
        }, Qt::QueuedConnection); // the answer removes the box
    }
    setVisible(!unknown.isEmpty());
}

} // namespace muster
