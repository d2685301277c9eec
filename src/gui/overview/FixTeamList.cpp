// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/FixTeamList.h"

#include "gui/commands/Command.h"
#include "gui/commands/CommandSet.h"
#include "gui/overview/ListRow.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/widgets/ElidedLabel.h"
#include "gui/widgets/LinkButton.h"
#include "gui/widgets/PanelFrame.h"
#include "models/Selection.h"
#include "storage/queries/TableDependencies.h"
#include "texts/ErrorText.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace muster {

FixTeamList::FixTeamList(WorkspaceContext &context, CommandSet &commands, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_commands(commands)
    , m_frame(new PanelFrame(tr("Misconfigured"), this))
    , m_body(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    m_frame->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // what is left over is the column's, below all of it
    auto *body = new QWidget(m_frame);
    body->setLayout(m_body);
    m_body->setContentsMargins(0, 6, 0, 6);
    m_frame->setBody(body);
    connect(&context.workspace(), &Workspace::changed, this, [this](const ChangedObjects &changed) {
        if (effectOf(changed, {.table = Table::Misconfigurations}) != ChangeEffect::None)
            ask();
    });
    ask();
}

void FixTeamList::ask()
{
    const ReadPart question {{.table = Table::Misconfigurations}, 0, 0, Shown};
    m_answer.ask(m_context.workspace().read(question), [this](const Result<Part> &part) {
        if (part)
            take(*part);
        else
            m_frame->setCount(errorText(part.error()));
    });
}

// Who has just mended one goes on with the next.
void FixTeamList::take(const Part &part)
{
    const QWidget *focus = window()->focusWidget();
    const bool mending = m_rows && focus && m_rows->isAncestorOf(focus);
    delete m_rows;
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (const Row &row : part.rows)
        rows->addWidget(makeRow(row));
    const qsizetype all = part.listing.ids.size();
    if (all == 0 || all > part.rows.size())
        rows->addWidget(makeEnd(all));
    m_frame->setCount(all > 0 ? locale().toString(all) : QString());
    m_body->addWidget(m_rows);
    Q_EMIT loaded();
    if (auto *next = m_rows->findChild<LinkButton *>(); next && mending)
        next->setFocus(Qt::OtherFocusReason);
}

QWidget *FixTeamList::makeRow(const Row &row)
{
    const AssignmentRef stray = strayRef(row);
    QStringList ways = stray.via;
    ways.removeAll(u"direct"_s);
    const QString through = ways.isEmpty() ? QString() : tr("through %1").arg(locale().createSeparatedList(ways));
    auto *line = new QWidget;
    auto *words = new ListRow(tr("%1 on %2", "user, project").arg(stray.subject, stray.project), through, {}, line);
    connect(words, &QAbstractButton::clicked, this, [this, stray] { m_context.reveal(ObjectKind::Project, stray.projectId); });
    auto *mend = new LinkButton(tr("Mend"), line);
    mend->setAccessibleName(tr("Mend: give %1 a team on %2").arg(stray.subject, stray.project));
    mend->setToolTip(tr("Give %1 a team on %2").arg(stray.subject, stray.project));
    const Availability can = m_commands.command(u"projects.mend"_s)->available({.rows = {{Table::Misconfigurations, row}}});
    mend->setEnabled(can.isAvailable());
    if (!can)
        mend->setToolTip(can.reason());
    connect(mend, &QAbstractButton::clicked, this, [this, row] {
        m_commands.command(u"projects.mend"_s)->run({.rows = {{Table::Misconfigurations, row}}});
    });
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(words, 1);
    layout->addWidget(mend);
    layout->addSpacing(6); // a margin would not turn round from right to left
    return line;
}

// "All 31", or that there is none.
QWidget *FixTeamList::makeEnd(qsizetype all)
{
    if (all == 0) {
        auto *none = new ElidedLabel; // one that wraps would claim more height than it takes
        none->setText(tr("Everybody who is on a project has a team there."));
        none->setProperty("look", "quiet");
        none->setContentsMargins(14, 6, 14, 6);
        return none;
    }
    auto *line = new QWidget;
    auto *link = new LinkButton(tr("Show all %Ln", nullptr, int(all)), line);
    connect(link, &QAbstractButton::clicked, this, [this] { m_context.showQuery({.table = Table::Misconfigurations}); });
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 4, 0, 2);
    layout->addSpacing(9);
    layout->addWidget(link);
    layout->addStretch();
    return line;
}

} // namespace muster
