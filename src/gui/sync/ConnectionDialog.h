// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/SyncConnection.h"
#include "models/LatestAnswer.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace muster {

namespace Ui {
class ConnectionDialog;
}

// A connection to another system: where it is, what goes which way, and when a sync stops and asks. The other system can be looked at before: of a SCIM service the
// doctor says what it can, and proposes what it is; of a directory, what it shows. Whoever opened it saves, and says by finish() or refuse() what came of it: until then it stays open.
class ConnectionDialog final : public QDialog
{
    Q_OBJECT

public:
    ConnectionDialog(const SyncSettings &known, const QStringList &taken, const QStringList &providers, QWidget *parent); // `taken`: names of others
    ~ConnectionDialog() override;

    const SyncSettings &settings() const { return m_settings; }
    QString secret() const; // blank: it stays as it is

    void accept() override;
    void finish(); // it is saved
    void refuse(const QString &sentence);

Q_SIGNALS:
    void saveWanted();

private:
    struct Findings
    {
        QStringList lines {};
        QString profile {}; // that is proposed; blank: none
    };
    static Findings lookAt(const SyncSettings &settings, const QString &secret, const std::function<bool()> &cancelled);

    void fill(const SyncSettings &known, const QStringList &providers);
    void showWanted(); // by what it speaks
    void judge();
    void examine();
    bool canExamine() const;
    SyncSettings typed() const;
    QString problem() const;
    void say(const QString &sentence, bool isBad);

    std::unique_ptr<Ui::ConnectionDialog> m_ui;
    SyncSettings m_settings; // as typed
    QStringList m_taken;
    bool m_typed = false;
    bool m_busy = false;
    LatestAnswer<Findings> m_examining; // ends with the dialog
};

} // namespace muster
