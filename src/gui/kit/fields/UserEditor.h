// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/fields/FieldEditor.h"
#include "models/LatestAnswer.h"
#include "storage/queries/WorkspaceState.h"

class QCompleter;
class QLabel;
class QLineEdit;
class QModelIndex;
class QStandardItemModel;

namespace muster {

// Names a user by address. What is typed is looked for in names and addresses; who is found is offered, and under the line it
// says whose address it is, or that it is nobody's.
class UserEditor final : public FieldEditor
{
    Q_OBJECT

public:
    UserEditor(const FieldDefinition &field, WorkspaceContext &context, QWidget *parent);

    void addTo(QFormLayout *form, const QString &title) override;
    QVariant value() const override; // e-mail address or User ID; blank is null
    void setValue(const QVariant &value) override;

protected:
    void setUsable(bool usable) override;

private:
    void ask(bool offering);
    void tell(const QVector<Found> &users);
    void offer(const QVector<Found> &users);
    void take(const QModelIndex &index);

    WorkspaceContext &m_context;
    QLineEdit *m_edit;
    QLabel *m_who;
    QCompleter *m_completer;
    QStandardItemModel *m_offered;
    LatestAnswer<FindByName::Answer> m_finding;
};

} // namespace muster
