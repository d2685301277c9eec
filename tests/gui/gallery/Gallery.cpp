// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/Gallery.h"

#include "gui/theme/Icons.h"
#include "gui/widgets/BannerLine.h"
#include "gui/widgets/CellDelegate.h"
#include "gui/widgets/CentreButtons.h"
#include "gui/widgets/FilterChips.h"
#include "gui/widgets/IconButton.h"
#include "gui/widgets/LinkButton.h"
#include "gui/widgets/NoticeBar.h"
#include "gui/widgets/Pager.h"
#include "gui/widgets/PanelFrame.h"
#include "gui/widgets/SearchBox.h"
#include "gui/widgets/StackedState.h"
#include "gui/widgets/Switch.h"
#include "models/Roles.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QTableView>
#include <QTabWidget>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace muster {

Gallery::Gallery()
    : m_add(new QAction(icon(IconName::Add), u"Add to group"_s, this))
    , m_edit(new QAction(icon(IconName::Edit), u"Edit user"_s, this))
    , m_remove(new QAction(icon(IconName::Delete), u"Remove"_s, this))
    , m_users(new QStandardItemModel(this))
{
    m_edit->setShortcut(Qt::Key_F2);
    m_remove->setEnabled(false);
    m_remove->setProperty("disabledReason", u"No member is selected."_s);
    makeMenu();
    auto *centre = new QWidget;
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(makeUsers(), 5);
    auto *buttons = new CentreButtons;
    buttons->addAction(m_add, CentreButtons::Forward, true);
    buttons->addAction(m_remove, CentreButtons::Back);
    columns->addWidget(buttons);
    columns->addWidget(makeGroups(), 3);
    auto *banner = new BannerLine;
    banner->say(Tone::Warn, IconName::Warning,
        u"Two licence seats are left of 900. Adding a licensed role to more than two users will be refused."_s,
        u"See who could give one up"_s);
    auto *lower = new QHBoxLayout;
    lower->addWidget(makeControls(), 1);
    lower->addWidget(makeIcons());
    auto *rows = new QVBoxLayout(centre);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(10);
    rows->addWidget(banner);
    rows->addLayout(columns, 1);
    rows->addLayout(lower);
    setCentralWidget(centre);
    statusBar()->addWidget(new QLabel(u"Ada King · Administrator"_s));
    resize(1360, 860);
    setWindowTitle(u"Gallery"_s);
    auto *notice = new NoticeBar(centre);
    notice->setDuration(60'000);
    QMetaObject::invokeMethod(notice, [notice] {
        notice->showNotice(u"“Field crew north” added to Coastal Survey as team, 48 users"_s, u"Undo"_s);
    }, Qt::QueuedConnection);
}

void Gallery::makeMenu()
{
    QMenu *menu = menuBar()->addMenu(u"&Users"_s);
    menu->addAction(m_edit);
    menu->addAction(m_add);
    menu->addSeparator();
    menu->addAction(m_remove);
    QMenu *more = menu->addMenu(u"Add to group"_s);
    more->addAction(u"Field crew north"_s);
    QAction *checked = menu->addAction(u"Show deactivated users"_s);
    checked->setCheckable(true);
    checked->setChecked(true);
    menuBar()->addMenu(u"&Groups"_s)->addAction(m_add);
}

void Gallery::addUser(const QStringList &texts, int row)
{
    for (int column = 0; column < texts.size(); ++column) {
        m_users->setItem(row, column, new QStandardItem(texts[column]));
    }
    m_users->item(row, 2)->setData(texts[2] == u"Administrator"_s, LicensedRole);
    QStandardItem *status = m_users->item(row, 3);
    status->setData(texts[3], BadgeTextRole);
    status->setData(int(texts[3] == u"Active"_s ? Tone::Good : texts[3] == u"Disabled"_s ? Tone::Quiet : Tone::Warn), BadgeRole);
    auto *locked = new QStandardItem;
    locked->setData(row == 3, SwitchRole);
    locked->setData(row == 3, ControlEnabledRole);
    locked->setData(int(Tone::Bad), BadgeRole);
    m_users->setItem(row, 4, locked);
    auto *mfa = new QStandardItem;
    mfa->setData(row % 3 != 0, SwitchRole);
    m_users->setItem(row, 5, mfa);
    if (row == 5) {
        for (int column = 0; column < 4; ++column) {
            m_users->item(row, column)->setData(true, QuietRole);
        }
    }
    if (row == 7) {
        for (int column = 0; column < 6; ++column) {
            m_users->item(row, column)->setData(true, LoadingRole);
        }
    }
}

QWidget *Gallery::makeUsers()
{
    auto *panel = new PanelFrame(u"Users"_s);
    panel->setCount(u"1,009 shown · 3 selected"_s);
    panel->addTool(m_add, true);
    panel->addTool(m_edit);
    panel->addTool(m_remove);
    auto *search = new SearchBox(u"Search users"_s);
    auto *chips = new FilterChips;
    chips->setFields({{u"role"_s, u"Role"_s, {{u"a"_s, u"Analyst"_s}, {u"s"_s, u"Standard User"_s}}}, {u"group"_s, u"Group"_s, {}}});
    chips->setFilters({{u"role"_s, {u"a"_s, u"s"_s}}});
    QHBoxLayout *bar = panel->addBar();
    bar->addWidget(search, 1);
    bar->addWidget(chips, 0, Qt::AlignTop);
    search->setText(u"role:analyst -domain:example.org stats:x"_s);
    search->setMistake(u"“stats” is no column. Did you mean “status”?"_s);
    search->setCompletions([](const QString &prefix, int, const QueryCompleter::Answer &answer) {
        QStringList fitting;
        for (const QString &word : {u"role:"_s, u"role:Standard User"_s, u"role:Analyst"_s, u"status:"_s}) {
            if (word.startsWith(prefix, Qt::CaseInsensitive)) {
                fitting.append(word);
            }
        }
        answer(fitting);
    });
    auto *table = new QTableView;
    m_users->setHorizontalHeaderLabels({u"Name"_s, u"E-mail"_s, u"Roles"_s, u"Status"_s, u"Locked"_s, u"MFA"_s});
    const QStringList names {u"Amara Okafor"_s, u"Björn Åström"_s, u"Chloé Lefèvre"_s, u"Eva Kovács"_s,
        u"Farid Haddad"_s, u"Ingrid Nilsen"_s, u"Oleksandr Shevchenko"_s, u"Priya Raman"_s};
    for (int row = 0; row < names.size(); ++row) {
        const QString status = row == 2 ? u"Pending activation"_s : row == 5 ? u"Disabled"_s : u"Active"_s;
        addUser({names[row], u"somebody.long@northwind.example"_s, row % 2 ? u"Standard User"_s : u"Administrator"_s, status}, row);
    }
    table->setModel(m_users);
    new CellDelegate(table);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->setSortingEnabled(true);
    table->sortByColumn(0, Qt::AscendingOrder);
    table->setColumnWidth(0, 150);
    table->setColumnWidth(1, 170);
    table->setColumnWidth(2, 130);
    table->setColumnWidth(3, 130);
    table->setColumnWidth(4, 60);
    table->setColumnWidth(5, 60);
    table->selectRow(1);
    panel->setBody(table);
    QHBoxLayout *footer = panel->footer();
    auto *shown = new Switch(u"Show non-activated users"_s);
    shown->setChecked(true);
    footer->addWidget(new Switch(u"Show deactivated users (12 hidden)"_s));
    footer->addWidget(shown);
    footer->addStretch();
    auto *pager = new Pager;
    pager->setTotal(1009);
    footer->addWidget(pager);
    return panel;
}

QWidget *Gallery::makeGroups()
{
    auto *panel = new PanelFrame(u"Projects"_s);
    panel->setCount(u"31 · 2 misconfigured"_s);
    auto *tree = new QTreeView;
    auto *model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({u"Project"_s, u"Team"_s});
    for (const QString &name : {u"Alpha Substation"_s, u"Bridge 14 Renewal"_s, u"Coastal Survey"_s}) {
        auto *project = new QStandardItem(name);
        project->setData(true, BoldRole);
        project->setData(int(IconName::Folder), IconRole);
        if (name.startsWith(u'A')) {
            project->setData(u"One user has access and no team."_s, WarningRole);
            project->setData(u"1 without a team"_s, WarningTextRole);
        }
        auto *group = new QStandardItem(u"Field crew north"_s);
        group->setData(int(IconName::Users), IconRole);
        group->setData(u"48"_s, CountRole);
        if (name.startsWith(u'B')) {
            group->setData(u"team on 3"_s, BadgeTextRole);
            group->setData(int(Tone::Good), BadgeRole);
        }
        auto *team = new QStandardItem;
        team->setCheckable(true);
        team->setCheckState(name.startsWith(u'C') ? Qt::Unchecked : Qt::Checked);
        project->appendRow({group, team});
        model->appendRow({project, new QStandardItem});
    }
    tree->setModel(model);
    new CellDelegate(tree);
    tree->expandAll();
    tree->collapse(model->index(2, 0));
    tree->setUniformRowHeights(true);
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->setColumnWidth(1, 60);
    tree->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    panel->setBody(tree);

    auto *empty = new QTableView;
    empty->setFixedHeight(190);
    auto *state = new StackedState(empty);
    state->describeNoMatch(u"No user matches"_s, u"Search and filters leave none of the 1,024 users."_s);
    state->setNoMatch();
    auto *box = new QWidget;
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    rows->addWidget(panel, 1);
    auto *second = new PanelFrame(u"Groups"_s);
    second->setCount(u"0"_s);
    second->setBody(empty);
    rows->addWidget(second);
    return box;
}

QWidget *Gallery::makeControls()
{
    auto *panel = new PanelFrame(u"Controls"_s);
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    auto *primary = new QPushButton(u"Create 3 users"_s);
    primary->setProperty("primary", true);
    auto *danger = new QPushButton(u"Delete"_s);
    danger->setProperty("danger", true);
    auto *off = new QPushButton(u"Cancel"_s);
    off->setEnabled(false);
    grid->addWidget(primary, 0, 0);
    grid->addWidget(new QPushButton(u"Cancel"_s), 0, 1);
    grid->addWidget(danger, 0, 2);
    grid->addWidget(off, 0, 3);
    auto *combo = new QComboBox;
    combo->addItems({u"Standard User"_s, u"Analyst"_s});
    auto *field = new QLineEdit(u"ada@northwind.example"_s);
    auto *checked = new QCheckBox(u"Default Group"_s);
    checked->setChecked(true);
    grid->addWidget(combo, 1, 0);
    grid->addWidget(field, 1, 1);
    grid->addWidget(new QSpinBox, 1, 2);
    grid->addWidget(new QDateEdit(QDate(2025, 3, 1)), 1, 3);
    grid->addWidget(checked, 2, 0);
    grid->addWidget(new QRadioButton(u"Write"_s), 2, 1);
    grid->addWidget(new LinkButton(u"Clear filters"_s), 2, 2);
    auto *bar = new QProgressBar;
    bar->setValue(60);
    bar->setTextVisible(false);
    grid->addWidget(bar, 2, 3);
    auto *tabs = new QTabWidget;
    tabs->addTab(new QLabel(u"  Groups and projects"_s), u"Access"_s);
    tabs->addTab(new QLabel, u"History"_s);
    grid->addWidget(tabs, 3, 0, 1, 4);
    panel->setBody(box);
    return panel;
}

QWidget *Gallery::makeIcons()
{
    auto *panel = new PanelFrame(u"Icons"_s);
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setSpacing(0);
    for (int i = 0; i < IconCount; ++i) {
        auto *button = new IconButton(IconName(i), QString::number(i));
        grid->addWidget(button, i / 15, i % 15);
    }
    auto *logo = new QLabel;
    logo->setPixmap(applicationIcon().pixmap(64, 64));
    grid->addWidget(logo, 0, 16, 4, 1);
    panel->setBody(box);
    return panel;
}

} // namespace muster
