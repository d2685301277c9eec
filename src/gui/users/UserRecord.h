// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"
#include "gui/users/ReadUserDossier.h"
#include "models/LatestAnswer.h"

#include <QWidget>

#include <functional>
#include <memory>

class QPushButton;

namespace muster {

namespace Ui {
class UserRecord;
}

class FormMerge;
class WorkspaceContext;

// Everything about one user, beside the table (U8, U21).
class UserRecord final : public QWidget
{
    Q_OBJECT

public:
    explicit UserRecord(WorkspaceContext &context, QWidget *parent = nullptr);
    ~UserRecord() override;

    void showUser(const QString &uuid); // asks first when something typed would be lost
    void follow(const QString &uuid); // the same, but never asks: what is being edited stays
    QString userId() const { return m_userId; }
    bool isChanged() const;
    void save();
    void shut(); // asks first when something typed would be lost

Q_SIGNALS:
    void closed();

private:
    void makeForm();
    void makeButtons();
    void load(std::function<void()> then = {}); // forgets what was typed
    void refresh(std::function<void()> then = {});
    void lose(const Error &error);
    bool isShown() const; // and not still being read
    void take(const UserDossier &dossier);
    void showStatus();
    void showPicture();
    void showReturned();
    void showChanged();
    void showWhoElse();
    void askToLose(std::function<void()> then);
    void apply(const Values &set);
    void write(const Change &change);
    void askAboutDefaultGroup(Values set);

    std::unique_ptr<Ui::UserRecord> m_ui;
    WorkspaceContext &m_context;
    QString m_userId;
    qint64 m_since = 0;
    bool m_saving = false;
    bool m_byAnother = false; // of what was told and is not shown yet
    std::function<void()> m_then; // what comes when it is loaded
    FormMerge *m_merge;
    UserDossier m_shown;
    LatestAnswer<UserDossier> m_reading;
    LatestAnswer<QVector<Entry>> m_losing; // who deleted it
    QPushButton *m_discard;
    QPushButton *m_save;
};

} // namespace muster
