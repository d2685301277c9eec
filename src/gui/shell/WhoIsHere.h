// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/KindDefinition.h"
#include "storage/Presence.h"

#include <QObject>

namespace muster {

class WorkspaceContext;

// Who else has the workspace open, as far as the operator may know, and what this window tells the others. Of a file nobody knows.
class WhoIsHere : public QObject
{
    Q_OBJECT

public:
    explicit WhoIsHere(WorkspaceContext &context);
    ~WhoIsHere() override;

    void showPage(const QString &id);
    void openRecord(ObjectKind kind, const QString &uuid);
    void closeRecord();

    QVector<Present> others() const; // other windows, also the operator's own
    QStringList namesWith(ObjectKind kind, const QString &uuid) const; // of other people who have that record open, each once
    QString nameOf(const Present &one) const; // also of somebody who may not be seen

Q_SIGNALS:
    void changed();

private:
    void tell();

    WorkspaceContext &m_context;
    OpenThing m_open;
    std::unique_ptr<Presence> m_presence; // ends first: it calls this one
};

} // namespace muster
