// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/UnknownRoles.h"

#include "core/Text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int MostHeight = 150; // pixels; more names are scrolled to

} // namespace

UnknownRoles::UnknownRoles(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus); // its boxes have it
    setAccessibleName(tr("Unknown roles"));
}

QSize UnknownRoles::sizeHint() const
{
    return {300, widget() ? std::min(widget()->sizeHint().height(), MostHeight) : 0};
}

// The boxes stay as long as the names do: one of them has the focus.
void UnknownRoles::showRoles(const QVector<Name> &names, const QVector<RoleChoice> &roles)
{
    QStringList words;
    for (const Name &name : names)
        words.append(tr("“%1” is no role (%Ln row(s))", nullptr, name.rows).arg(quotedText(name.name)));
    if (words != m_names) {
        m_names = words;
        makeNames(names, roles);
    }
    for (qsizetype i = 0; i < names.size(); ++i)
        showChoice(*m_combos.at(i), names.at(i).role);
    setVisible(!names.isEmpty());
}

void UnknownRoles::makeNames(const QVector<Name> &names, const QVector<RoleChoice> &roles)
{
    m_combos.clear();
    auto *content = new QWidget;
    auto *form = new QFormLayout(content);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto *combo = new QComboBox(content);
        combo->addItem(tr("Choose a role…"), QString());
        for (const RoleChoice &role : roles) {
            if (role.scope == RoleScope::Workspace)
                combo->addItem(role.licensed ? tr("%1 · uses a licence").arg(role.name) : role.name, role.key);
        }
        combo->setAccessibleName(m_names.at(i));
        form->addRow(QString(m_names.at(i)).replace(u'&', u"&&"_s), combo);
        connect(combo, &QComboBox::activated, this, [this, combo, name = names.at(i).name] {
            Q_EMIT chosen(name, combo->currentData().toString());
        }, Qt::QueuedConnection); // the answer may remove the box
        m_combos.append(combo);
    }
    setWidget(content);
    updateGeometry();
}

void UnknownRoles::showChoice(QComboBox &combo, const QString &role) const
{
    const int byKey = combo.findData(role);
    combo.setCurrentIndex(std::max(0, byKey >= 0 ? byKey : combo.findText(role, Qt::MatchFixedString)));
}

} // namespace muster
