// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/MainWindow.h"

#include "gui/commands/CommandSet.h"
#include "gui/commands/PlainCommand.h"
#include "gui/window/Banner.h"
#include "gui/window/CommandKeys.h"
#include "gui/window/CommandPalette.h"
#include "gui/shell/FitOnScreen.h"
#include "gui/shell/WhoIsHere.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/shell/WorkspaceSettings.h"
#include "gui/window/Menus.h"
#include "gui/window/Navigation.h"
#include "gui/window/Notices.h"
#include "gui/window/PanelWalk.h"
#include "gui/window/ShortcutsDialog.h"
#include "gui/shell/PageStack.h"
#include "gui/window/StatusLine.h"
#include "gui/shell/WorkLine.h"
#include "gui/widgets/BannerLine.h"
#include "gui/widgets/NoticeBar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QContextMenuEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QString GeometryKey = u"window/geometry"_s;
const QString PageKey = u"window/page"_s;
constexpr QSize FirstSize(1480, 900);
constexpr QMargins ColumnMargins(14, 12, 14, 10);
constexpr int NoticeGap = 4; // between the page and a notice
constexpr int RoomForWords = 1160; // in the navigation

} // namespace

MainWindow::MainWindow(WorkspaceContext &context, CommandSet &commands, const QVector<PageFactory> &pages)
    : m_context(context)
    , m_commands(commands)
    , m_pages(new PageStack(context, commands, pages, this))
    , m_navigation(new Navigation(context, pages, this))
    , m_status(new StatusLine(context, this))
    , m_palette(new CommandPalette(context, commands, this))
    , m_keys(new CommandKeys(context, commands, this))
{
    setObjectName("mainWindow");
    setMinimumSize(SmallestSize);
    setAcceptDrops(true);
    setStatusBar(m_status);
    setCentralWidget(makeCentre());
    makeNotices();
    context.setWindow(this);

    commands.add(std::make_unique<PlainCommand>(u"edit.palette"_s,
        Command::Look {tr("Command palette…"), IconName::Search, {QKeySequence(u"Ctrl+K"_s)}},
        PlainCommand::Doing {[this] { m_palette->open(); }}));
    commands.add(std::make_unique<PlainCommand>(u"help.shortcuts"_s, Command::Look {tr("Keys"), IconName::Help, {QKeySequence::HelpContents}},
        PlainCommand::Doing {[this] { showShortcuts(); }}));
    new PanelWalk(*m_navigation, *m_pages, this);
    connect(m_navigation, &Navigation::pageChosen, m_pages, &PageStack::showPage);
    connect(m_pages, &PageStack::pageChanged, m_navigation, &Navigation::setCurrent);
    connect(m_pages, &PageStack::pageChanged, this, &MainWindow::rememberPage);
    connect(m_pages, &PageStack::pageChanged, &context.here(), &WhoIsHere::showPage);
    connect(m_pages, &PageStack::statusChanged, m_status, &StatusLine::setPageStatus);
    connect(&context, &WorkspaceContext::stateChanged, this, &MainWindow::showTitle);
    showTitle();
    resize(FirstSize);
    fitOnScreen(*this);
    restoreGeometry(context.settings().value(GeometryKey).toByteArray());
}

QWidget *MainWindow::makeCentre()
{
    auto *banner = new BannerLine(this);
    banner->setObjectName("banner");
    new Banner(m_context, m_commands, *m_pages, banner);
    auto *refusal = new BannerLine(this);
    refusal->setObjectName("refusal");
    auto *work = new WorkLine(this);
    connect(&m_context, &WorkspaceContext::working, work, &WorkLine::show);

    m_column = new QVBoxLayout;
    m_column->setContentsMargins(ColumnMargins);
    m_column->setSpacing(10);
    for (QWidget *line : {static_cast<QWidget *>(banner), static_cast<QWidget *>(refusal), static_cast<QWidget *>(work)})
        m_column->addWidget(line);
    m_column->addWidget(m_pages, 1);

    auto *centre = new QWidget(this);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(m_column, 1);
    return centre;
}

// The page makes room for a notice: nothing that is told of stands below it.
void MainWindow::makeNotices()
{
    auto *notice = new NoticeBar(this);
    new Notices(m_context, notice, findChild<BannerLine *>(u"refusal"_s));
    connect(notice, &NoticeBar::roomChanged, this, [this](int pixels) {
        QMargins margins = m_column->contentsMargins();
        margins.setBottom(ColumnMargins.bottom() + (pixels > 0 ? pixels + NoticeGap : 0));
        m_column->setContentsMargins(margins);
    });
}

void MainWindow::finish()
{
    Menus(menuBar(), m_commands).build();
    for (const QString &id : m_commands.ids())
        addAction(m_commands.action(id));
    showFirstPage();
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(m_commands, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showFirstPage()
{
    const QString last = m_context.settings().value(PageKey, u"users"_s).toString();
    m_pages->showWelcome(last);
    if (Page *page = m_pages->current())
        (page->firstFocus() ? page->firstFocus() : page)->setFocus();
}

void MainWindow::rememberPage(const QString &id)
{
    m_context.settings().setValue(PageKey, id);
    m_commands.refreshAll();
}

void MainWindow::showTitle()
{
    const QString known = m_context.state().organization;
    setWindowTitle(tr("%1 – Muster").arg(known.isEmpty() ? m_context.info().organization : known));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_navigation->setCompact(width() < RoomForWords);
}

// As the key for it does, which many keyboards do not have; Qt knows the other way only on Windows.
static void askForMenu(QWidget *focus)
{
    const QPoint at = focus->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, focus->mapToGlobal(at));
    QApplication::sendEvent(focus, &asked);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier && focusWidget())
        return askForMenu(focusWidget());
    if (!m_keys->explain(*event))
        QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_context.settings().setValue(GeometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

// One local file: a table of people to import, or another workspace.
static QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT fileDropped(droppedFile(event->mimeData()));
}

} // namespace muster
