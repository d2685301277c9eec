// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projects/MendHint.h"

#include "gui/shell/Desk.h"
#include "gui/widgets/CellLayout.h"
#include "models/Roles.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace muster {

constexpr int SentencesShown = 4;

MendHint::MendHint(Desk &desk, QAbstractItemView *view, Place place)
    : QObject(view)
    , m_desk(desk)
    , m_view(view)
    , m_place(std::move(place))
{
    view->viewport()->installEventFilter(this);
}

bool MendHint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Leave)
        m_mends.cancel();
    if (event->type() != QEvent::ToolTip)
        return QObject::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = m_view->indexAt(help->pos());
    if (!isOnWarning(index, help->pos())) {
        m_mends.cancel();
        return QObject::eventFilter(watched, event);
    }
    m_index = index;
    m_at = help->globalPos();
    show({});
    m_mends.ask(m_desk.workspace().read(FindMends {{m_place(index)}}), [this](const Result<FindMends::Answer> &mends) {
        if (mends && QToolTip::isVisible())
            show(mends->sentences);
    });
    return true;
}

bool MendHint::isOnWarning(const QModelIndex &index, const QPoint &at) const
{
    if (!index.isValid() || index.data(WarningRole).toString().isEmpty())
        return false;
    QStyleOptionViewItem option;
    option.initFrom(m_view);
    option.widget = m_view;
    option.rect = m_view->visualRect(index);
    return layoutCell(option, index).warning.contains(at);
}

void MendHint::show(const QStringList &sentences) const
{
    if (!m_index.isValid())
        return;
    QStringList lines {m_index.data(WarningRole).toString()};
    if (!sentences.isEmpty())
        lines << tr("A click mends it:") << sentences.mid(0, SentencesShown);
    if (const int rest = int(sentences.size()) - SentencesShown; rest > 0)
        lines << tr("… and %Ln more", nullptr, rest);
    QToolTip::showText(m_at, lines.join(u'\n'), m_view->viewport(), m_view->visualRect(m_index));
}

} // namespace muster
