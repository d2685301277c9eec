// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/Notices.h"

#include "gui/shell/WorkspaceContext.h"
#include "gui/shell/TeamMove.h"
#include "gui/widgets/BannerLine.h"
#include "gui/widgets/NoticeBar.h"
#include "texts/ErrorText.h"

namespace muster {

Notices::Notices(WorkspaceContext &context, NoticeBar *bar, BannerLine *refusals)
    : QObject(bar)
    , m_context(context)
    , m_bar(bar)
    , m_refusals(refusals)
    , m_teamMove(new TeamMove(context, this))
{
    m_refusals->setDismissable(true);
    connect(&context, &WorkspaceContext::noticed, this, &Notices::show);
    connect(&context, &WorkspaceContext::refused, this, &Notices::refuse);
    // What is done now makes an older refusal stale. Not every notice: some tell of what changed nothing.
    connect(&context.workspace(), &Workspace::changed, this, [this](const ChangedObjects &changed) {
        if (!changed.byAnother)
            m_refusals->hide();
    });
    connect(m_refusals, &BannerLine::dismissed, m_refusals, &QWidget::hide);
    connect(m_refusals, &BannerLine::linkActivated, this, [this] {
        m_refusals->hide();
        m_teamMove->move(m_refusal);
    });
}

void Notices::show(const Notice &notice)
{
    if (notice.event > 0)
        m_bar->showNotice(notice.text, tr("Undo"), [this, event = notice.event] { m_context.changes().undo(event); });
    else
        m_bar->showNotice(notice.text);
}

void Notices::refuse(const Refusal &refusal)
{
    m_refusal = refusal;
    m_bar->dismiss();
    m_refusals->say(Tone::Bad, IconName::Error, errorText(refusal.error),
        TeamMove::canMove(refusal) ? tr("Move the user") : QString());
    m_refusals->show();
}

} // namespace muster
