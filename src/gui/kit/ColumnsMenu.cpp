// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/ColumnsMenu.h"

#include "gui/shell/Prompts.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/theme/Icons.h"
#include "gui/kit/ColumnsDialog.h"
#include "gui/kit/TableSettings.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString plain(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

ColumnsMenu::ColumnsMenu(WorkspaceContext &context, TableSettings &looks, QWidget *parent)
    : QMenu(parent)
    , m_context(context)
    , m_looks(looks)
{
    setObjectName("columnsMenu");
    setTitle(tr("Columns"));
    connect(this, &QMenu::aboutToShow, this, &ColumnsMenu::fill);
}

void ColumnsMenu::fill()
{
    clear();
    addAction(muster::icon(IconName::Columns), tr("Choose columns…"), this, &ColumnsMenu::chooseColumns)->setObjectName("columns.choose");
    addAction(tr("Back to the usual columns"), &m_looks, &TableSettings::reset)->setObjectName("columns.reset");
    addSection(tr("Views"));
    addViews();
    addAction(muster::icon(IconName::SavedView), tr("Save as a view…"), this, &ColumnsMenu::saveView)->setObjectName("columns.save");
}

void ColumnsMenu::addViews()
{
    const QStringList names = m_looks.views();
    for (const QString &name : names)
        addAction(plain(name), this, [this, name] { m_looks.showView(name); });
    if (names.isEmpty())
        return;
    QMenu *removing = addMenu(muster::icon(IconName::Delete), tr("Delete view"));
    for (const QString &name : names)
        removing->addAction(plain(name), this, [this, name] { m_looks.removeView(name); });
}

void ColumnsMenu::chooseColumns()
{
    auto *dialog = new ColumnsDialog(m_looks.table(), m_looks.look(), [this](Column column) { return m_looks.titleOf(column); }, m_context.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_looks.setLook(dialog->look()); });
    dialog->open();
}

void ColumnsMenu::saveView()
{
    const QPointer<ColumnsMenu> self(this);
    m_context.ask().text(m_context.window(), {tr("Save as a view"), tr("Name"), tr("Save view")}, [self](const QString &name) {
        if (self)
            self->m_looks.saveView(name);
    });
}

} // namespace muster
