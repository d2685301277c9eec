// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/FormInspector.h"

#include "gui/widgets/ElidedLabel.h"

#include <QScrollArea>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString wordsOf(const QWidget *part)
{
    if (const auto *label = qobject_cast<const QLabel *>(part))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(part))
        return button->text();
    return {};
}

QString nameOf(const QWidget *part)
{
    const QString name = part->objectName().isEmpty() ? QString::fromLatin1(part->metaObject()->className()) : part->objectName();
    const QString words = wordsOf(part);
    return words.isEmpty() ? name : name + u" “"_s + words + u'”';
}

QString asText(QSize size)
{
    return u"%1×%2"_s.arg(size.width()).arg(size.height());
}

int widestWord(const QFontMetrics &metrics, const QString &text)
{
    int widest = 0;
    for (const QString &word : text.split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

// The room that a combo box has for its words.
int roomFor(const QComboBox &combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.editable = combo.isEditable();
    option.frame = combo.hasFrame();
    option.subControls = QStyle::SC_All;
    return combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo).width();
}

// ... and a line edit, which keeps a margin of 2 inside its contents.
int roomFor(const QLineEdit &edit)
{
    QStyleOptionFrame option;
    option.initFrom(&edit);
    option.lineWidth = edit.hasFrame() ? edit.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &edit) : 0;
    return edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit).width() - 4;
}

int widestItem(const QComboBox &combo)
{
    int widest = 0;
    for (int item = 0; item < combo.count(); ++item)
        widest = std::max(widest, combo.fontMetrics().horizontalAdvance(combo.itemText(item)));
    return widest;
}

// What it must have to show all its words; empty: it has none.
QSize needed(const QWidget *part)
{
    if (const auto *label = qobject_cast<const QLabel *>(part)) {
        if (label->text().isEmpty() || qobject_cast<const ElidedLabel *>(part))
            return {0, label->text().isEmpty() ? 0 : label->sizeHint().height()};
        if (label->wordWrap())
            return {widestWord(label->fontMetrics(), label->text()), label->heightForWidth(label->width())};
        return label->sizeHint();
    }
    if (const auto *combo = qobject_cast<const QComboBox *>(part))
        return {combo->width() + widestItem(*combo) - roomFor(*combo), combo->minimumSizeHint().height()};
    if (const auto *edit = qobject_cast<const QLineEdit *>(part))
        return {edit->width() + edit->fontMetrics().horizontalAdvance(edit->placeholderText()) - roomFor(*edit), edit->sizeHint().height()};
    if (const auto *button = qobject_cast<const QAbstractButton *>(part))
        return button->text().isEmpty() ? button->iconSize() : button->sizeHint();
    return {};
}

bool isSeen(const QWidget *part)
{
    return part->isVisible() && !part->isWindow();
}

bool takesTab(const QWidget *part)
{
    return isSeen(part) && part->focusPolicy() & Qt::TabFocus && !part->focusProxy();
}

void collectWidgets(const QLayoutItem *item, QList<QWidget *> &found)
{
    if (!item)
        return;
    if (QWidget *widget = const_cast<QLayoutItem *>(item)->widget())
        found << widget;
    if (const QLayout *layout = const_cast<QLayoutItem *>(item)->layout()) {
        for (int i = 0; i < layout->count(); ++i)
            collectWidgets(layout->itemAt(i), found);
    }
}

QKeySequence mnemonicOf(const QWidget *part)
{
    const auto *label = qobject_cast<const QLabel *>(part);
    return label && !label->buddy() ? QKeySequence() : QKeySequence::mnemonic(wordsOf(part));
}

} // namespace

// Without what views keep inside: their cells and headers are theirs to show.
QList<QWidget *> FormInspector::parts() const
{
    QList<QWidget *> found;
    for (QWidget *part : m_form.findChildren<QWidget *>()) {
        bool inside = false;
        for (const QWidget *above = part->parentWidget(); above && above != &m_form; above = above->parentWidget())
            inside = inside || qobject_cast<const QAbstractScrollArea *>(above) || qobject_cast<const QComboBox *>(above) || qobject_cast<const QLineEdit *>(above);
        if (isSeen(part) && !inside)
            found << part;
    }
    return found;
}

QList<QWidget *> FormInspector::chain() const
{
    QList<QWidget *> found;
    for (QWidget *part = m_form.nextInFocusChain(); part != &m_form; part = part->nextInFocusChain()) {
        if (takesTab(part) && m_form.isAncestorOf(part))
            found << part;
    }
    return found;
}

QStringList FormInspector::withoutBuddy() const
{
    QStringList mistakes;
    for (const QFormLayout *form : m_form.findChildren<QFormLayout *>()) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole);
            const auto *label = item ? qobject_cast<const QLabel *>(const_cast<QLayoutItem *>(item)->widget()) : nullptr;
            if (!label || label->isHidden())
                continue;
            QList<QWidget *> fields;
            collectWidgets(form->itemAt(row, QFormLayout::FieldRole), fields);
            if (!label->buddy() || !fields.contains(label->buddy()))
                mistakes << nameOf(label) + u" is no label of what stands beside it"_s;
        }
    }
    return mistakes;
}

QStringList FormInspector::clipped() const
{
    QStringList mistakes;
    const QSize least = m_form.minimumSizeHint();
    if (m_form.width() < least.width() || m_form.height() < least.height())
        mistakes << u"the form has %1, and needs %2"_s.arg(asText(m_form.size()), asText(least));
    for (const QWidget *part : parts()) {
        const QSize room = needed(part);
        if (part->width() < room.width() || part->height() < room.height())
            mistakes << u"%1 has %2, and needs %3"_s.arg(nameOf(part), asText(part->size()), asText(room));
        // From right to left, a QSplitter sets its first widget one pixel beyond its edge.
        const int beyond = qobject_cast<const QSplitter *>(part->parentWidget()) ? 1 : 0;
        if (!part->parentWidget()->rect().adjusted(0, 0, beyond, 0).contains(part->geometry()))
            mistakes << nameOf(part) + u" sticks out of "_s + nameOf(part->parentWidget());
    }
    return mistakes;
}

QStringList FormInspector::withoutName() const
{
    QStringList mistakes;
    for (QWidget *part : parts()) {
        const bool control = takesTab(part) || qobject_cast<const QAbstractButton *>(part);
        const QAccessibleInterface *read = control ? QAccessible::queryAccessibleInterface(part) : nullptr;
        if (control && (!read || read->text(QAccessible::Name).trimmed().isEmpty()))
            mistakes << nameOf(part) + u" has no name"_s;
    }
    return mistakes;
}

QStringList FormInspector::sharedMnemonics() const
{
    QStringList mistakes;
    QHash<QString, const QWidget *> taken;
    for (const QWidget *part : parts()) {
        const QString key = mnemonicOf(part).toString();
        if (!key.isEmpty() && taken.contains(key))
            mistakes << u"%1 and %2 share %3"_s.arg(nameOf(taken.value(key)), nameOf(part), key);
        taken.insert(key, part);
    }
    return mistakes;
}

// From the top, and in a row from the leading edge, whichever side that is.
// What can be scrolled stands where its scroll area is, and of two panels beside each other one comes before all of the other.
bool FormInspector::isBefore(const QWidget *one, const QWidget *other) const
{
    const auto panelOf = [this](const QWidget *part, const QWidget *apartFrom) {
        for (const QWidget *around = part; around && around != &m_form; around = around->parentWidget()) {
            if (qobject_cast<const QSplitter *>(around->parentWidget()) && !around->isAncestorOf(apartFrom))
                return around;
        }
        return part;
    };
    if (const QWidget *const first = panelOf(one, other), *const second = panelOf(other, one); first != one && second != other)
        return isBefore(first, second);
    const auto scrolledBy = [this](const QWidget *part) {
        const QWidget *area = nullptr;
        for (const QWidget *around = part; around && around != &m_form; around = around->parentWidget())
            area = qobject_cast<const QScrollArea *>(around) ? around : area;
        return area;
    };
    const QWidget *firstArea = scrolledBy(one);
    const QWidget *secondArea = scrolledBy(other);
    const bool apart = firstArea != secondArea;
    const QRect first = place(apart && firstArea ? firstArea : one);
    const QRect second = place(apart && secondArea ? secondArea : other);
    const bool sameRow = first.top() < second.bottom() && second.top() < first.bottom();
    if (!sameRow)
        return first.top() < second.top();
    return m_form.isRightToLeft() ? first.right() > second.right() : first.left() < second.left();
}

QStringList FormInspector::outOfOrder() const
{
    QStringList mistakes;
    const QList<QWidget *> tabs = chain();
    for (qsizetype at = 1; at < tabs.size(); ++at) {
        if (!isBefore(tabs.at(at - 1), tabs.at(at)))
            mistakes << u"Tab goes back from %1 to %2"_s.arg(nameOf(tabs.at(at - 1)), nameOf(tabs.at(at)));
    }
    for (QWidget *part : parts()) {
        if (takesTab(part) && tabs.count(part) != 1)
            mistakes << u"%1 stands %2 times in the chain of Tab"_s.arg(nameOf(part)).arg(tabs.count(part));
    }
    return mistakes;
}

QStringList FormInspector::notReached() const
{
    QList<QWidget *> tabs = chain();
    tabs.removeIf([](const QWidget *part) { return !part->isEnabled(); });
    const bool grid = std::any_of(tabs.cbegin(), tabs.cend(), [](const QWidget *part) {
        const auto *view = qobject_cast<const QAbstractItemView *>(part);
        return view && view->tabKeyNavigation();
    });
    if (tabs.isEmpty() || grid) // in a grid to type in, Tab goes from cell to cell
        return {};
    QStringList mistakes;
    tabs.first()->setFocus(Qt::TabFocusReason);
    for (qsizetype at = 1; at <= tabs.size(); ++at) {
        QTest::keyClick(m_form.focusWidget(), Qt::Key_Tab);
        const QWidget *wanted = tabs.at(at % tabs.size());
        if (m_form.focusWidget() != wanted)
            mistakes << u"Tab goes from %1 to %2 instead of %3"_s.arg(nameOf(tabs.at(at - 1)), nameOf(m_form.focusWidget()), nameOf(wanted));
    }
    return mistakes;
}

} // namespace muster
