// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/CommandPalette.h"

#include "gui/commands/CommandSet.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/window/PaletteDelegate.h"
#include "gui/window/PaletteModel.h"
#include "gui/theme/Colours.h"
#include "gui/theme/Icons.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace muster {

constexpr int Width = 620;
constexpr int Height = 430;
constexpr int Top = 64;
constexpr int Around = 32; // margins and spacing

CommandPalette::CommandPalette(WorkspaceContext &context, CommandSet &commands, QWidget *window)
    : QFrame(window)
    , m_context(context)
    , m_commands(commands)
    , m_model(new PaletteModel(context, commands, this))
    , m_text(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_none(new QLabel(tr("Nothing is called so."), this))
{
    setObjectName("palette");
    setAccessibleName(tr("Command palette"));
    m_text->setObjectName("paletteText");
    m_text->setPlaceholderText(tr("What do you want to do, or whom do you look for?"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->addAction(icon(IconName::Search, Tint::Quiet), QLineEdit::LeadingPosition)->setText(m_text->placeholderText());
    m_text->installEventFilter(this);
    m_list->setObjectName("paletteList");
    m_list->setAccessibleName(tr("Commands, users, groups and projects"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_text);
    layout->addWidget(m_list);
    m_none->setObjectName("paletteNone");
    m_none->setProperty("look", "quiet");
    m_none->setContentsMargins(8, 4, 8, 6);
    m_none->hide();
    layout->addWidget(m_none);
    connect(m_text, &QLineEdit::textChanged, m_model, &PaletteModel::setText);
    connect(m_model, &PaletteModel::filled, this, &CommandPalette::chooseFirst);
    connect(m_list, &QListView::clicked, this, &CommandPalette::accept);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::open()
{
    m_before = QApplication::focusWidget();
    m_text->clear();
    m_model->setText({});
    place();
    show();
    raise();
    m_text->setFocus();
}

void CommandPalette::close()
{
    if (isHidden())
        return;
    hide();
    if (m_before)
        m_before->setFocus();
}

void CommandPalette::place()
{
    const QSize room = parentWidget()->size();
    const int rows = m_model->rowCount() * m_list->sizeHintForRow(0);
    const int wanted = m_text->sizeHint().height() + Around + (rows > 0 ? rows : m_none->sizeHint().height());
    const QSize size(std::min(Width, room.width() - 40), std::min({Height, wanted, room.height() - Top - 20}));
    setGeometry({{(room.width() - size.width()) / 2, Top}, size});
}

// As high as what was found.
void CommandPalette::chooseFirst()
{
    const bool none = m_model->rowCount() == 0;
    m_list->setVisible(!none);
    m_none->setVisible(none && !m_model->isSearching());
    place();
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
}

void CommandPalette::move(int key)
{
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : key == Qt::Key_PageDown ? 10 : -10;
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + step, 0, rows - 1);
    m_list->setCurrentIndex(m_model->index(row));
}

void CommandPalette::accept(const QModelIndex &index)
{
    const PaletteEntry entry = m_model->entry(index);
    if (!index.isValid() || !entry.enabled)
        return;
    close();
    if (entry.command.isEmpty())
        m_context.reveal(entry.kind, entry.uuid);
    else
        m_commands.action(entry.command)->trigger();
}

bool CommandPalette::keyPressed(int key)
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        move(key);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress)
        return keyPressed(static_cast<QKeyEvent *>(event)->key());
    if (watched == m_text && event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        hide();
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours().popupLine);
    painter.setBrush(colours().popup);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

} // namespace muster
