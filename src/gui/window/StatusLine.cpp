// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/StatusLine.h"

#include "gui/shell/WorkspaceContext.h"
#include "gui/window/HereButton.h"
#include "gui/shell/WhenDone.h"
#include "models/Refs.h"
#include "storage/queries/FindUsers.h"

#include <QDir>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace muster {

StatusLine::StatusLine(WorkspaceContext &context, QWidget *parent)
    : QStatusBar(parent)
    , m_context(context)
    , m_operator(new QLabel(this))
    , m_page(new QLabel(this))
    , m_place(new QLabel(this))
{
    setSizeGripEnabled(false);
    m_operator->setObjectName("operator");
    m_page->setObjectName("pageStatus");
    m_place->setObjectName("place");
    for (QLabel *label : {m_operator, m_page, m_place}) {
        label->setProperty("look", "small");
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(10, 3, 10, 3);
    }
    addWidget(m_operator);
    addWidget(m_page, 1);
    addPermanentWidget(new HereButton(context, this));
    addPermanentWidget(m_place);
    m_place->setText(QDir::toNativeSeparators(context.info().location));
    showOperator({});
    readOperator();
    connect(&context.workspace(), &Workspace::changed, this, [this](const ChangedObjects &changed) {
        if (changed.concerns(ObjectKind::User, m_context.info().operatorId) || changed.touches(ObjectKind::Workspace)) // roles stand there
            readOperator();
    });
}

void StatusLine::setPageStatus(const QString &text)
{
    m_page->setText(text);
}

void StatusLine::readOperator()
{
    const UserById question {m_context.info().operatorId};
    whenDone(m_context.workspace().read(question), this, [this](const Result<Row> &user) {
        if (user)
            showOperator(userRef(*user).roles);
    });
}

void StatusLine::showOperator(const QStringList &roles)
{
    m_operator->setText((QStringList {m_context.info().operatorName} + roles).join(u" · "_s));
}

} // namespace muster
