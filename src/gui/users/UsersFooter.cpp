// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/UsersFooter.h"

#include "gui/shell/WorkspaceContext.h"
#include "gui/shell/WorkspaceSettings.h"
#include "gui/widgets/ElidedLabel.h"
#include "gui/widgets/FlowLayout.h"
#include "gui/widgets/Pager.h"
#include "gui/widgets/Switch.h"
#include "models/TableModel.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace muster {

UsersFooter::UsersFooter(WorkspaceContext &context, TableModel &model, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(model)
    , m_pager(new Pager)
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 4, 0, 4);
    m_disabled = addSwitch(tr("Show deactivated users"), setting::ShowDisabled, "showDisabled");
    m_pending = addSwitch(tr("Show non-activated users"), setting::ShowPending, "showPending");
    m_pager->setObjectName("pager");
    flow->addWidget(m_pager);

    connect(&context.settings(), &WorkspaceSettings::changed, this, &UsersFooter::showSettings);
    connect(&context.workspace(), &Workspace::changed, this, [this](const ChangedObjects &changed) {
        if (effectOf(changed, m_model.query()) == ChangeEffect::Rows)
            countHidden();
    });
    connect(m_pager, &Pager::pageRequested, this, [this](qint64 page) { m_model.setPage(m_pager->pageSize(), int(page)); });
    connect(m_pager, &Pager::pageSizeChanged, this, [this](int rows) { m_context.settings().setValue(setting::PageSize, rows); });
    connect(&model, &TableModel::countChanged, this, &UsersFooter::showPage);
    connect(&model, &TableModel::pageChanged, this, &UsersFooter::showPage);
    connect(&model, &TableModel::stateChanged, this, &UsersFooter::showPage);
    showHidden();
    showSettings();
}

UsersFooter::Line UsersFooter::addSwitch(const QString &text, const QString &setting, const char *name)
{
    auto *pair = new QWidget(this);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(5);
    const Line line {new Switch(text), new ElidedLabel};
    line.toggle->setObjectName(name);
    line.count->setProperty("look", "quiet");
    line.count->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    row->addWidget(line.toggle);
    row->addWidget(line.count);
    layout()->addWidget(pair);
    connect(line.toggle, &QCheckBox::toggled, this, [this, setting](bool on) { m_context.settings().setValue(setting, on); });
    return line;
}

void UsersFooter::countHidden()
{
    m_counting.ask(m_context.workspace().read(CountHidden {m_model.query()}), [this](const Result<HiddenUsers> &hidden) {
        Q_EMIT countingChanged();
        if (!hidden)
            return; // the table itself says what is wrong
        m_hidden = *hidden;
        showHidden();
        Q_EMIT hiddenChanged();
    });
    Q_EMIT countingChanged();
}

void UsersFooter::showHidden()
{
    const auto show = [this](const Line &line, qint64 hidden) {
        const QString words = hidden > 0 ? tr("(%Ln hidden)", nullptr, int(hidden)) : QString();
        line.count->setText(words);
        line.count->setVisible(!words.isEmpty());
        line.toggle->setAccessibleDescription(words);
    };
    show(m_disabled, m_hidden.disabled);
    show(m_pending, m_hidden.pending);
}

void UsersFooter::showSettings()
{
    const WorkspaceSettings &settings = m_context.settings();
    m_disabled.toggle->setChecked(settings.flag(setting::ShowDisabled));
    m_pending.toggle->setChecked(settings.flag(setting::ShowPending));
    m_model.setShown(m_disabled.toggle->isChecked(), m_pending.toggle->isChecked());
    countHidden();
    turnPage();
}

void UsersFooter::turnPage()
{
    const bool wanted = m_context.settings().flag(setting::Pager);
    const int size = m_context.settings().value(setting::PageSize, m_pager->pageSize()).toInt();
    m_pager->setVisible(wanted);
    m_pager->setPageSize(size);
    if (!wanted)
        m_model.setPage(0);
    else if (m_model.pageSize() != size)
        m_model.setPage(size);
    showPage();
}

void UsersFooter::showPage()
{
    m_pager->setTotal(m_model.count());
    m_pager->setPage(m_model.pageIndex());
    m_pager->setLoading(m_model.isLoading());
}

} // namespace muster
