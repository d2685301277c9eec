// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ReturnedMail.h"
#include "models/LatestAnswer.h"
#include "models/ObjectRow.h"
#include "storage/queries/Trail.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace muster {

class BannerLine;
class EmptyState;
class HistoryView;
class PanelFrame;
class WorkspaceContext;

// One invitation: what it offers, its ID, and what happened to it.
class InvitationPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit InvitationPanel(WorkspaceContext &context, QWidget *parent = nullptr);

    void show(const std::optional<ObjectRow> &invitation); // none: none is selected, or several are

private:
    void readHistory();
    void readReturned();

    WorkspaceContext &m_context;
    PanelFrame *m_frame;
    QWidget *m_body;
    EmptyState *m_none;
    QLabel *m_words;
    BannerLine *m_returned;
    QLabel *m_id;
    HistoryView *m_history;
    std::optional<ObjectRow> m_shown;
    LatestAnswer<QVector<Entry>> m_reading;
    LatestAnswer<QVector<ReturnedMail>> m_readingReturned;
};

} // namespace muster
