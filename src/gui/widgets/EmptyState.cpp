// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/EmptyState.h"

#include "gui/theme/Colours.h"
#include "gui/theme/Fonts.h"
#include "gui/theme/Icons.h"
#include "gui/widgets/ActionButton.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace muster {

namespace {

constexpr int IconSide = 36;
constexpr int WidestText = 380;

} // namespace

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
    m_layout->addSpacing(4);
    m_layout->addWidget(m_sentence);
    m_layout->addWidget(m_explanation);
    m_layout->addStretch(3);
    for (QLabel *label : {m_icon, m_sentence, m_explanation}) {
        label->setAlignment(Qt::AlignCenter);
    }
    for (QLabel *label : {m_sentence, m_explanation}) {
        label->setWordWrap(true);
        label->setMaximumWidth(WidestText);
        label->setMinimumWidth(120);
        m_layout->setAlignment(label, Qt::AlignHCenter);
        label->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Preferred);
    }
    drawIcon();
    setSentence(sentence);
    setExplanation(explanation);
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
    }
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void EmptyState::setExplanation(const QString &explanation)
{
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    setAccessibleDescription(explanation);
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
