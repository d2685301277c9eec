// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/SearchBox.h"

#include "gui/theme/Colours.h"
#include "gui/theme/Icons.h"
#include "gui/widgets/QueryLineEdit.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace muster {

namespace {

constexpr int PauseMs = 25; // who types on is not searched for; who pauses sees it before the next key
constexpr int IconSide = 14;

} // namespace

SearchBox::SearchBox(const QString &placeholder, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QueryLineEdit)
    , m_completer(new QueryCompleter(m_edit))
    , m_mistakeLine(new QWidget)
    , m_mistakeIcon(new QLabel)
    , m_mistake(new QLabel)
{
    m_edit->setPlaceholderText(placeholder);
    m_edit->setAccessibleName(placeholder);
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(icon(IconName::Search, Tint::Quiet), QLineEdit::LeadingPosition)->setText(placeholder);
    if (auto *clear = m_edit->findChild<QAction *>("_q_qlineeditclearaction")) // for screen readers; Qt gives it no words
        clear->setText(tr("Clear the search"));
    m_edit->installEventFilter(this);
    m_mistake->setProperty("look", "mistake");
    m_mistake->setWordWrap(true);
    auto *line = new QHBoxLayout(m_mistakeLine);
    line->setContentsMargins(8, 4, 8, 0);
    line->setSpacing(6);
    line->addWidget(m_mistakeIcon, 0, Qt::AlignTop);
    line->addWidget(m_mistake, 1);
    m_mistakeLine->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_edit);
    layout->addWidget(m_mistakeLine);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchBox::search);
    connect(m_edit, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_edit, &QLineEdit::returnPressed, this, &SearchBox::search);
    drawMistakeIcon();
}

QString SearchBox::text() const
{
    return m_edit->text();
}

void SearchBox::setText(const QString &text)
{
    m_edit->setText(text);
    search();
}

void SearchBox::clear()
{
    setText({});
}

void SearchBox::setMistake(const QString &sentence)
{
    if (sentence == m_mistake->text()) {
        return;
    }
    m_mistake->setText(sentence);
    m_mistakeLine->setVisible(!sentence.isEmpty());
    m_edit->setAccessibleDescription(sentence);
    if (!sentence.isEmpty()) {
        QAccessibleEvent alert(m_mistake, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString SearchBox::mistake() const
{
    return m_mistake->text();
}

void SearchBox::setCompletions(QueryCompleter::Source source)
{
    m_completer->setSource(std::move(source));
}

QLineEdit *SearchBox::lineEdit() const
{
    return m_edit;
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            search(); // who goes to the rows wants those of what stands there
            Q_EMIT downPressed();
            return true;
        }
        if (key == Qt::Key_Escape && !m_edit->text().isEmpty()) {
            clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SearchBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange) {
        drawMistakeIcon();
    }
    QWidget::changeEvent(event);
}

void SearchBox::search()
{
    m_pause.stop();
    if (m_edit->text() != m_searched) {
        m_searched = m_edit->text();
        Q_EMIT searched(m_searched);
    }
}

void SearchBox::drawMistakeIcon()
{
    m_mistakeIcon->setPixmap(iconPixmap(IconName::Error, colours().bad, IconSide, devicePixelRatioF()));
}

} // namespace muster
