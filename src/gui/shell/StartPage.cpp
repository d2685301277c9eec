// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/StartPage.h"

#include "gui/shell/RecentWorkspaces.h"
#include "gui/theme/Icons.h"
#include "gui/theme/Looks.h"
#include "gui/widgets/LinkButton.h"
#include "shell/ui_StartPage.h"
#include "storage/Store.h"

#include <QDir>
#include <QFileInfo>

namespace muster {

StartPage::StartPage(const RecentWorkspaces &recent)
    : m_ui(std::make_unique<Ui::StartPage>())
    , m_recent(recent)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_StyledBackground);
    m_ui->trySample->setIcon(icon(IconName::Sample, Tint::OnAccent));
    m_ui->startEmpty->setIcon(icon(IconName::NewWorkspace));
    m_ui->openFile->setIcon(icon(IconName::OpenWorkspace));
    m_ui->connectServer->setIcon(icon(IconName::OpenWorkspace));
    m_ui->message->hide();
    m_ui->form->hide();

    connect(m_ui->trySample, &QPushButton::clicked, this, &StartPage::sampleWanted);
    connect(m_ui->openFile, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(m_ui->connectServer, &QPushButton::clicked, this, &StartPage::serverWanted);
    connect(m_ui->startEmpty, &QPushButton::clicked, this, [this] { showChoices(false); });
    connect(m_ui->form, &NewWorkspaceForm::wanted, this, &StartPage::createWanted);
    connect(m_ui->form, &NewWorkspaceForm::cancelled, this, [this] { showChoices(true); });
    showRecent();
}

StartPage::~StartPage() = default;

// With large text all this needs more than the form says; how much is known once it is shown in its fonts.
void StartPage::makeRoom()
{
    if (isVisible())
        resize(size().expandedTo(sizeHint()));
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    makeRoom();
}

void StartPage::showChoices(bool choices)
{
    m_ui->choices->setVisible(choices);
    m_ui->form->setVisible(!choices);
    if (!choices)
        m_ui->form->setFocus();
}

void StartPage::showRecent()
{
    while (QLayoutItem *item = m_ui->recent->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList paths = m_recent.paths();
    m_ui->recentTitle->setVisible(!paths.isEmpty());
    for (const QString &path : paths) {
        auto *link = new LinkButton(RecentWorkspaces::nameOf(path), m_ui->choices);
        link->setToolTip(Store::isOnServer(path) ? path : QDir::toNativeSeparators(path));
        link->setAccessibleDescription(link->toolTip());
        connect(link, &QPushButton::clicked, this, [this, path] { Q_EMIT fileWanted(path); });
        m_ui->recent->addWidget(link, 0, Qt::AlignLeading);
    }
}

void StartPage::showMistake(const QString &sentence)
{
    setBusy({});
    showMessage("mistake", sentence);
}

void StartPage::showWork(const Work &work)
{
    if (work.running)
        setBusy(work.text);
    m_ui->message->setVisible(!work.running && !m_ui->message->text().isEmpty()); // the line says the same words
    m_ui->work->show(work);
}

void StartPage::setBusy(const QString &text)
{
    m_ui->work->hide();
    showMessage("quiet", text);
    m_ui->choices->setEnabled(text.isEmpty());
    m_ui->form->setEnabled(text.isEmpty());
}

void StartPage::showMessage(const char *look, const QString &text)
{
    setLook(m_ui->message, look);
    m_ui->message->setText(text);
    m_ui->message->setVisible(!text.isEmpty());
    makeRoom();
}

} // namespace muster
