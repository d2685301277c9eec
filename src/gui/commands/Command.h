// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/Availability.h"
#include "models/IconName.h"

#include <QKeySequence>
#include <QObject>

#include <optional>

class QMenu;

namespace muster {

struct Selection;

// One thing that can be done, with its words, icon and shortcut: the same in menus, toolbars, palette and under a key.
class Command : public QObject
{
    Q_OBJECT

public:
    struct Look
    {
        QString text; // "Deactivate…": an ellipsis when it asks for more
        std::optional<IconName> icon {};
        QList<QKeySequence> shortcuts {};
        QString about {}; // tooltip; empty: the text
    };

    Command(const QString &id, const Look &look, QObject *parent = nullptr);

    QString id() const { return m_id; } // "users.deactivate"; the QAction's object name
    const Look &look() const { return m_look; }

    // The words for a selection: "Deactivate 3 users…", and the tooltip when it can be used.
    virtual QString text(const Selection &selection) const;
    virtual QString about(const Selection &selection) const;
    virtual Availability available(const Selection &selection) const = 0;
    virtual void run(const Selection &selection) = 0;

    // For those that are on or off.
    virtual std::optional<bool> checked(const Selection &selection) const;
    // Whether its keys are its own for a selection, where it shares them with another (F2, Del).
    virtual bool hasKeys(const Selection &selection) const;
    // For those that offer a choice: a submenu, the caller's. The command can be run as well; then it asks.
    virtual QMenu *makeMenu();

Q_SIGNALS:
    void changed(); // available(), text(), about() or checked() may answer differently now

private:
    QString m_id;
    Look m_look;
};

} // namespace muster
