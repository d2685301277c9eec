// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"
#include "gui/users/ReadUserDossier.h"
#include "models/LatestAnswer.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace muster {

class AccessView;
class FieldForm;
class FormMessage;
class HistoryView;
class PanelFrame;
class WorkspaceContext;

// Everything about one user, beside the table (U8, U21).
class UserRecord final : public QWidget
{
    Q_OBJECT

public:
    UserRecord(WorkspaceContext &context, QWidget *parent = nullptr);

    void showUser(const QString &uuid); // asks first when something typed would be lost
    void follow(const QString &uuid); // the same, but never asks: what is being edited stays
    QString userId() const { return m_userId; }
    bool isChanged() const;
    void save();
    void shut(); // asks first when something typed would be lost

Q_SIGNALS:
    void closed();

private:
    void makeLayout();
    QWidget *makeForm();
    void makeButtons();
    void load(std::function<void()> then = {});
    void take(const UserDossier &dossier);
    void showChanged();
    void askToLose(std::function<void()> then);
    void apply(const Values &set);
    void askAboutDefaultGroup(Values set);
    void refuse(const Error &error);
    void tryAgain();

    WorkspaceContext &m_context;
    QString m_userId;
    qint64 m_since = 0;
    bool m_saving = false;
    UserDossier m_shown;
    LatestAnswer<UserDossier> m_reading;
    PanelFrame *m_frame;
    FormMessage *m_message;
    FieldForm *m_form;
    AccessView *m_access;
    HistoryView *m_history;
    QPushButton *m_save;
    QPushButton *m_discard;
};

} // namespace muster
