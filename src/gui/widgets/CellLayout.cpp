// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/CellLayout.h"

#include "gui/widgets/BadgePainter.h"
#include "gui/widgets/SwitchPainter.h"

#include <QStyle>
#include <QWidget>

namespace muster {

namespace {

constexpr int Margin = 10;
constexpr int TreeMargin = 2; // the branch has given enough room already
constexpr int Gap = 8;
constexpr int IconSide = 16;
constexpr int CheckSide = 16;
constexpr int KeySide = 13;
constexpr int ButtonWidth = 30;
constexpr int ButtonHeight = 22;

QList<Badge> badgesOf(const QModelIndex &index)
{
    const QVariant text = index.data(BadgeTextRole);
    const QStringList texts = text.typeId() == QMetaType::QStringList ? text.toStringList() : QStringList(text.toString());
    const QVariant tone = index.data(BadgeRole);
    const QVariantList tones = tone.typeId() == QMetaType::QVariantList ? tone.toList() : QVariantList {tone};
    QList<Badge> badges;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (!texts[i].isEmpty()) {
            const int number = tones.isEmpty() ? 0 : tones[qMin(i, tones.size() - 1)].toInt();
            badges.append({Tone(number), texts[i], QRect(QPoint(), badgeSize(texts[i]))});
        }
    }
    return badges;
}

// Fills a cell from both ends, in reading direction; turned round at the very end for right-to-left.
class Filler
{
public:
    Filler(const QRect &cell, int leading)
        : m_cell(cell)
        , m_from(cell.left() + leading)
        , m_to(cell.right() + 1 - Margin)
    {
    }

    QRect first(QSize size, int gap = Gap)
    {
        size.setWidth(qMin(size.width(), room()));
        const QRect rect(QPoint(m_from, top(size)), size);
        m_from += size.width() + gap;
        return rect;
    }
    QRect last(QSize size)
    {
        size.setWidth(qMin(size.width(), room()));
        m_to -= size.width();
        const QRect rect(QPoint(m_to, top(size)), size);
        m_to -= Gap;
        return rect;
    }
    QRect middle(QSize size) const { return QRect(QPoint(m_cell.center().x() + 1 - size.width() / 2, top(size)), size); }
    int room() const { return qMax(0, m_to - m_from); }

private:
    int top(const QSize &size) const { return m_cell.top() + (m_cell.height() - size.height()) / 2; }

    QRect m_cell;
    int m_from;
    int m_to;
};

bool isTree(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return index.column() == 0 && option.widget && option.widget->inherits("QTreeView");
}

void placeWords(CellLayout &cell, Filler &fill, const QModelIndex &index, const QString &text)
{
    const QFontMetrics metrics(cell.font);
    const QString warning = index.data(WarningRole).toString();
    const bool licensed = index.data(LicensedRole).toBool();
    cell.countWords = index.data(CountRole).toString();
    const int countWidth = cell.countWords.isEmpty() ? 0 : metrics.horizontalAdvance(cell.countWords) + 1;
    const QSize pill = warning.isEmpty() ? QSize() : badgeSize(index.data(WarningTextRole).toString(), true);
    // What follows the name keeps its place; the name gives way, down to a few letters.
    const int after = (countWidth ? countWidth + Gap : 0) + (licensed ? KeySide + Gap : 0)
        + (pill.isEmpty() ? 0 : pill.width() + Gap);
    const int wanted = metrics.horizontalAdvance(text) + 1;
    const int width = qMin(wanted, qMax(fill.room() - after, qMin(fill.room(), 40)));
    cell.words = metrics.elidedText(text, Qt::ElideRight, width);
    cell.text = fill.first({width, metrics.height()});
    if (countWidth) {
        cell.count = fill.first({countWidth, metrics.height()});
    }
    if (licensed) {
        cell.key = fill.first({KeySide, KeySide});
    }
    if (!pill.isEmpty()) {
        cell.warning = fill.first(pill);
    }
}

void mirror(CellLayout &cell, const QStyleOptionViewItem &option)
{
    if (option.direction != Qt::RightToLeft) {
        return;
    }
    for (QRect *rect : {&cell.check, &cell.toggle, &cell.button, &cell.icon, &cell.text, &cell.count, &cell.key, &cell.warning}) {
        if (!rect->isEmpty()) {
            *rect = QStyle::visualRect(option.direction, option.rect, *rect);
        }
    }
    for (Badge &badge : cell.badges) {
        badge.rect = QStyle::visualRect(option.direction, option.rect, badge.rect);
    }
}

} // namespace

CellLayout layoutCell(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    CellLayout cell;
    cell.font = option.font;
    if (index.data(BoldRole).toBool()) {
        cell.font.setWeight(QFont::DemiBold);
    }
    Filler fill(option.rect, isTree(option, index) ? TreeMargin : Margin);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (index.data(Qt::CheckStateRole).isValid()) {
        const QSize size(CheckSide, CheckSide);
        cell.check = text.isEmpty() ? fill.middle(size) : fill.first(size);
    }
    if (index.data(SwitchRole).isValid()) {
        cell.toggle = fill.first(SwitchSize);
        mirror(cell, option);
        return cell;
    }
    if (index.data(ButtonRole).isValid()) {
        cell.button = fill.first({ButtonWidth, ButtonHeight});
        mirror(cell, option);
        return cell;
    }
    if (index.data(IconRole).isValid()) {
        cell.icon = fill.first({IconSide, IconSide});
    }
    cell.badges = badgesOf(index);
    const bool insteadOfText = cell.badges.size() == 1 && cell.badges.constFirst().text == text;
    if (insteadOfText) {
        cell.badges.first().rect = fill.first(cell.badges.constFirst().rect.size());
        placeWords(cell, fill, index, {});
    } else {
        for (auto badge = cell.badges.rbegin(); badge != cell.badges.rend(); ++badge) {
            badge->rect = fill.last(badge->rect.size());
        }
        placeWords(cell, fill, index, text);
    }
    mirror(cell, option);
    return cell;
}

int cellWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    constexpr int Plenty = 10'000;
    QStyleOptionViewItem wide(option);
    wide.rect = QRect(0, 0, Plenty, 30);
    wide.direction = Qt::LeftToRight;
    const CellLayout cell = layoutCell(wide, index);
    int end = qMax(qMax(cell.check.right(), qMax(cell.toggle.right(), cell.button.right())), qMax(cell.icon.right(), cell.text.right()));
    end = qMax(end, qMax(cell.count.right(), qMax(cell.key.right(), cell.warning.right())));
    for (const Badge &badge : cell.badges) {
        end = badge.rect.left() < Plenty / 2 ? qMax(end, badge.rect.right()) : end + Gap + badge.rect.width();
    }
    return end + 1 + Margin;
}

} // namespace muster
