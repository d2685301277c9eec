// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projects/FixTeamHint.h"

#include "gui/shell/WorkspaceContext.h"
#include "gui/widgets/CellLayout.h"
#include "models/Roles.h"
#include "texts/TeamFixText.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace muster {

constexpr int SentencesShown = 4;

FixTeamHint::FixTeamHint(WorkspaceContext &context, QAbstractItemView *view, Place place)
    : QObject(view)
    , m_context(context)
    , m_view(view)
    , m_place(std::move(place))
{
    view->viewport()->installEventFilter(this);
}

bool FixTeamHint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Leave)
        m_fixes.cancel();
    if (event->type() != QEvent::ToolTip)
        return QObject::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = m_view->indexAt(help->pos());
    if (!isOnWarning(index, help->pos())) {
        m_fixes.cancel();
        return QObject::eventFilter(watched, event);
    }
    m_index = index;
    m_at = help->globalPos();
    show({});
    m_fixes.ask(m_context.workspace().read(FindTeamFixes {{m_place(index)}}), [this](const Result<QVector<TeamFix>> &fixes) {
        if (fixes && QToolTip::isVisible())
            show(*fixes);
    });
    return true;
}

bool FixTeamHint::isOnWarning(const QModelIndex &index, const QPoint &at) const
{
    if (!index.isValid() || index.data(WarningRole).toString().isEmpty())
        return false;
    QStyleOptionViewItem option;
    option.initFrom(m_view);
    option.widget = m_view;
    option.rect = m_view->visualRect(index);
    return layoutCell(option, index).warning.contains(at);
}

void FixTeamHint::show(const QVector<TeamFix> &fixes) const
{
    if (!m_index.isValid())
        return;
    QStringList lines {m_index.data(WarningRole).toString()};
    if (!fixes.isEmpty())
        lines << tr("A click offers to mend it:") << teamFixTexts(fixes.mid(0, SentencesShown));
    if (const int rest = int(fixes.size()) - SentencesShown; rest > 0)
        lines << tr("… and %Ln more", nullptr, rest);
    QToolTip::showText(m_at, lines.join(u'\n'), m_view->viewport(), m_view->visualRect(m_index));
}

} // namespace muster
