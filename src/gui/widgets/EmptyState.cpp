// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/EmptyState.h"

#include "gui/theme/Colours.h"
#include "gui/theme/Fonts.h"
#include "gui/theme/Icons.h"
#include "gui/widgets/ActionButton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

namespace {

constexpr int IconSide = 36;
constexpr int BelowIcon = 4;
constexpr int WidestText = 380;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : EmptyState(IconName::Info, {}, {}, parent)
{
}

EmptyState::EmptyState(IconName icon, const QString &sentence, const QString &explanation, QWidget *parent)
    : QWidget(parent)
    , m_iconName(icon)
    , m_layout(new QVBoxLayout(this))
    , m_icon(new QLabel)
    , m_sentence(new QLabel)
    , m_explanation(new QLabel)
{
    m_explanation->setProperty("look", "quiet");
    m_sentence->setFont(textFont(TextSize::Title, QFont::DemiBold));
    m_layout->setSpacing(6);
    m_layout->addStretch(2);
    m_layout->addWidget(m_icon);
    m_layout->addSpacing(BelowIcon);
    addWords(m_sentence);
    addWords(m_explanation);
    m_layout->addStretch(3);
    m_icon->setAlignment(Qt::AlignCenter);
    drawIcon();
    setSentence(sentence);
    setExplanation(explanation);
}

// In the middle, wrapped, and not wider than reads well.
void EmptyState::addWords(QLabel *label)
{
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    label->setMaximumWidth(WidestText);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(label, 1000);
    row->addStretch(1);
    m_layout->addLayout(row);
}

void EmptyState::setAction(QAction *action)
{
    delete m_button;
    m_button = nullptr;
    if (action) {
        auto *button = new ActionButton(action, this);
        button->setPrimary(true);
        m_layout->insertSpacing(m_layout->count() - 1, 6);
        m_layout->insertWidget(m_layout->count() - 1, button, 0, Qt::AlignHCenter);
        m_button = button;
        setFocusPolicy(Qt::TabFocus); // else Qt does not let it have a place in the order
        setTabOrder(this, button); // whenever it was made, its turn is where it stands
        setFocusPolicy(Qt::NoFocus);
    }
    fit();
}

void EmptyState::setIcon(IconName icon)
{
    m_iconName = icon;
    drawIcon();
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

QString EmptyState::explanation() const
{
    return m_explanation->text();
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    fit();
}

void EmptyState::setExplanation(const QString &explanation)
{
    m_explanation->setText(explanation);
    setAccessibleDescription(explanation);
    fit();
}

// Without what can go, so that it does not ask for the height which it is not given.
QSize EmptyState::minimumSizeHint() const
{
    return {m_layout->totalMinimumSize().width(), m_sentence->sizeHint().height() + (m_button ? m_button->sizeHint().height() : 0)};
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

// Fonts come when it is first shown, and no size is another by that.
bool EmptyState::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return isDone;
}

// Counted, not tried: what is shown and hidden again asks for a layout each time.
void EmptyState::fit()
{
    const QMargins margins = m_layout->contentsMargins();
    const int spacing = m_layout->spacing();
    const int wide = std::min(WidestText, width() - margins.left() - margins.right()) - 2; // what stretches beside it take of a pixel
    const auto heightOf = [&](const QLabel *words) { return words->heightForWidth(wide) + spacing; };
    const int button = m_button ? m_button->sizeHint().height() + 2 * spacing : 0;
    const int room = height() - margins.top() - margins.bottom() - heightOf(m_sentence) - button;
    const int more = explanation().isEmpty() ? 0 : heightOf(m_explanation);
    const bool explains = more > 0 && more <= room;
    m_icon->setVisible(IconSide + BelowIcon + spacing + more <= room);
    m_explanation->setVisible(explains);
    setToolTip(explains ? QString() : explanation());
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange) {
        drawIcon();
    }
    QWidget::changeEvent(event);
}

void EmptyState::drawIcon()
{
    m_icon->setPixmap(iconPixmap(m_iconName, colours().control, IconSide, devicePixelRatioF()));
}

} // namespace muster
