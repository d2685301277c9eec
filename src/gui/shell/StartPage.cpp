// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/StartPage.h"

#include "gui/shell/NewWorkspaceForm.h"
#include "gui/shell/RecentWorkspaces.h"
#include "gui/shell/WorkLine.h"
#include "gui/theme/Icons.h"
#include "gui/widgets/LinkButton.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster {

constexpr int ColumnWidth = 460;

StartPage::StartPage(const RecentWorkspaces &recent)
    : m_recent(recent)
    , m_choices(new QWidget(this))
    , m_form(new NewWorkspaceForm(this))
    , m_recentTitle(new QLabel(tr("Opened last"), this))
    , m_message(new QLabel(this))
    , m_work(new WorkLine(this))
{
    setObjectName("startPage");
    setWindowTitle(tr("Muster"));
    setAttribute(Qt::WA_StyledBackground);
    auto *title = new QLabel(tr("Muster"), this);
    title->setProperty("look", "large");
    auto *subtitle = new QLabel(tr("Who may sign in, who is in which group, and who works on what."), this);
    subtitle->setProperty("look", "quiet");
    subtitle->setWordWrap(true);
    m_message->setObjectName("message");
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();

    auto *column = new QWidget(this);
    column->setFixedWidth(ColumnWidth);
    auto *inside = new QVBoxLayout(column);
    inside->setSpacing(10);
    for (QWidget *part : {static_cast<QWidget *>(title), static_cast<QWidget *>(subtitle), static_cast<QWidget *>(m_message)})
        inside->addWidget(part);
    inside->addWidget(m_work);
    inside->addSpacing(10);
    inside->addWidget(makeWays());
    inside->addWidget(m_form);
    m_form->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(column, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    resize(760, 620);

    connect(m_form, &NewWorkspaceForm::wanted, this, &StartPage::createWanted);
    connect(m_form, &NewWorkspaceForm::cancelled, this, [this] {
        m_form->hide();
        m_choices->show();
    });
    showRecent();
}

QWidget *StartPage::makeWays()
{
    const auto way = [this](const QString &name, IconName image, const QString &text) {
        auto *button = new QPushButton(icon(image), text, m_choices);
        button->setObjectName(name);
        button->setMinimumHeight(40);
        return button;
    };
    QPushButton *sample = way(u"trySample"_s, IconName::Sample, tr("Try it with sample data"));
    sample->setIcon(icon(IconName::Sample, Tint::OnAccent));
    sample->setProperty("primary", true);
    QPushButton *empty = way(u"startEmpty"_s, IconName::NewWorkspace, tr("Start empty"));
    QPushButton *open = way(u"openFile"_s, IconName::OpenWorkspace, tr("Open a workspace"));

    auto *layout = new QVBoxLayout(m_choices);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {sample, empty, open})
        layout->addWidget(button);
    layout->addSpacing(14);
    layout->addWidget(m_recentTitle);
    m_recentTitle->setProperty("look", "quiet");
    m_recentList = new QVBoxLayout;
    layout->addLayout(m_recentList);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleWanted);
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(empty, &QPushButton::clicked, this, [this] {
        m_choices->hide();
        m_form->show();
        m_form->setFocus();
    });
    return m_choices;
}

void StartPage::showRecent()
{
    while (QLayoutItem *item = m_recentList->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList paths = m_recent.paths();
    m_recentTitle->setVisible(!paths.isEmpty());
    for (const QString &path : paths) {
        auto *link = new LinkButton(QFileInfo(path).completeBaseName(), m_choices);
        link->setToolTip(QDir::toNativeSeparators(path));
        link->setAccessibleDescription(link->toolTip());
        connect(link, &QPushButton::clicked, this, [this, path] { Q_EMIT fileWanted(path); });
        m_recentList->addWidget(link, 0, Qt::AlignLeading);
    }
}

void StartPage::showMistake(const QString &sentence)
{
    setBusy({});
    m_message->setProperty("look", "mistake");
    style()->polish(m_message);
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

void StartPage::showWork(const Work &work)
{
    if (work.running)
        setBusy(work.text);
    m_message->setVisible(!work.running && !m_message->text().isEmpty()); // the line says the same words
    m_work->show(work);
}

void StartPage::setBusy(const QString &text)
{
    m_work->hide();
    m_message->setProperty("look", "quiet");
    style()->polish(m_message);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_choices->setEnabled(text.isEmpty());
    m_form->setEnabled(text.isEmpty());
}

} // namespace muster
