// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLabel;

namespace muster {

class WorkspaceContext;

// Says on a label, where licensed roles are given, how many seats are left and how many are needed. Hidden where there is no limit.
class SeatsLine : public QObject
{
    Q_OBJECT

public:
    SeatsLine(const WorkspaceContext &context, QLabel *label); // the label's child

    void setNeeded(qint64 needed); // by what is about to be done; 0: that is not known

private:
    void show();

    const WorkspaceContext &m_context;
    QLabel *m_label;
    qint64 m_needed = 0;
};

} // namespace muster
