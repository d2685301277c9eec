// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/fields/UserEditor.h"

#include "core/Fold.h"
#include "gui/shell/WorkspaceContext.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

namespace {

constexpr int MostFound = 20;
constexpr int CompletionRows = 9;
constexpr int AddressRole = Qt::UserRole;

} // namespace

UserEditor::UserEditor(const FieldDefinition &field, WorkspaceContext &context, QWidget *parent)
    : FieldEditor(field, new QLineEdit(parent), parent)
    , m_context(context)
    , m_edit(static_cast<QLineEdit *>(widget()))
    , m_who(new QLabel(parent))
    , m_completer(new QCompleter(this))
    , m_offered(new QStandardItemModel(this))
{
    m_who->setObjectName(m_edit->objectName() + QStringLiteral("Who"));
    m_who->setProperty("look", "small");
    m_who->setTextFormat(Qt::PlainText);
    m_who->setWordWrap(true);
    m_who->hide();
    m_edit->setPlaceholderText(tr("Name or address"));
    m_completer->setWidget(m_edit);
    m_completer->setModel(m_offered);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(CompletionRows);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { ask(true); });
    connect(m_edit, &QLineEdit::textChanged, this, &FieldEditor::edited);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &UserEditor::take);
}

void UserEditor::addTo(QFormLayout *form, const QString &title)
{
    m_edit->setAccessibleName(title);
    auto *label = new QLabel(inLabel(title), form->parentWidget());
    label->setBuddy(m_edit);
    auto *column = new QVBoxLayout;
    column->setSpacing(3);
    column->addWidget(m_edit);
    column->addWidget(m_who);
    form->addRow(label, column);
}

QVariant UserEditor::value() const
{
    const QString text = m_edit->text().trimmed();
    return text.isEmpty() ? QVariant() : QVariant(text);
}

void UserEditor::setValue(const QVariant &value)
{
    if (m_edit->text() == value.toString() && (m_finding.isWaiting() || !m_who->isHidden()))
        return;
    m_edit->setText(value.toString());
    m_edit->setCursorPosition(0);
    ask(false);
}

void UserEditor::setUsable(bool usable)
{
    if (m_edit->isReadOnly() == !usable)
        return; // the cursor stays where somebody is typing
    m_edit->setReadOnly(!usable); // and not disabled: an address is there to be copied
    m_edit->setCursorPosition(0);
}

void UserEditor::ask(bool offering)
{
    m_finding.cancel();
    const QString text = m_edit->text().simplified();
    if (text.isEmpty()) {
        m_who->hide();
        m_completer->popup()->hide();
        return;
    }
    m_finding.ask(m_context.workspace().read(FindByName {text, MostFound}), [this, offering](const Result<FindByName::Answer> &all) {
        if (!all) {
            m_who->hide();
            return;
        }
        QVector<Found> users = all->found;
        users.removeIf([](const Found &one) { return one.kind != ObjectKind::User; });
        tell(users);
        if (offering)
            offer(users);
    });
}

void UserEditor::tell(const QVector<Found> &users)
{
    const QString typed = m_edit->text().trimmed();
    const auto meant = std::find_if(users.cbegin(), users.cend(), [&](const Found &one) { return emailKey(one.detail) == emailKey(typed); });
    if (meant != users.cend())
        m_who->setText(meant->name);
    else
        m_who->setText(users.isEmpty() ? tr("No user is called “%1”, or has that address.").arg(typed) : tr("Choose one of the users that were found."));
    m_who->show();
    m_edit->setAccessibleDescription(m_who->text());
}

void UserEditor::offer(const QVector<Found> &users)
{
    const bool complete = users.size() == 1 && users.first().detail == m_edit->text().trimmed();
    if (users.isEmpty() || complete || !m_edit->hasFocus()) {
        m_completer->popup()->hide();
        return;
    }
    m_offered->clear();
    for (const Found &user : users) {
        auto *item = new QStandardItem(user.name == user.detail ? user.detail : tr("%1 · %2").arg(user.name, user.detail));
        item->setData(user.detail, AddressRole);
        m_offered->appendRow(item);
    }
    m_completer->complete();
}

void UserEditor::take(const QModelIndex &index)
{
    m_edit->setText(index.data(AddressRole).toString());
    ask(false);
}

} // namespace muster
