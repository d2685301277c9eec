// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/SignInDialog.h"

#include "gui/shell/WhenDone.h"
#include "mail/ui_SignInDialog.h"
#include "net/mail/TokenText.h"

#include <QClipboard>
#include <QDateTime>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>
#include <QThreadPool>
#include <QUrl>
#include <QtConcurrentRun>

namespace muster {

namespace {

// What came of it besides what it gives; work that waits for somebody does not take a thread from others.
template <typename Given, typename Ask>
QFuture<Result<Given>> askAside(const std::shared_ptr<DeviceSignIn> &signIn, const std::shared_ptr<TokenAnswer> &answer, Ask ask)
{
    return QtConcurrent::run([signIn, answer, ask](QPromise<Result<Given>> &promise) {
        QThreadPool::globalInstance()->releaseThread();
        signIn->setCancelled([&promise] { return promise.isCanceled(); });
        const tl::expected<Given, TokenAnswer> got = ask(*signIn);
        signIn->setCancelled({});
        *answer = got ? TokenAnswer {TokenAnswer::Step::Done} : got.error();
        promise.addResult(got ? Result<Given>(*got) : fail(ErrorCode::Cancelled));
        QThreadPool::globalInstance()->reserveThread();
    });
}

} // namespace

SignInDialog::SignInDialog(const MailServer &server, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SignInDialog>())
    , m_server(server)
{
    m_ui->setupUi(this);
    m_ui->about->setText(tr("Open the page of “%1” in a browser, here or elsewhere, sign in as “%2”, and type in the code. Mails go out by that account then, until it is taken back there.").arg(server.tokens->host(), server.user));
    setAccessibleDescription(m_ui->about->text());
    m_copy = m_ui->buttons->addButton(tr("Copy code"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName("copy");
    connect(m_copy, &QPushButton::clicked, this, &SignInDialog::copyCode);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &SignInDialog::follow);
    begin();
}

SignInDialog::~SignInDialog()
{
    m_asking.cancel();
    m_waiting.cancel();
}

void SignInDialog::begin()
{
    m_page.clear();
    m_ui->page->clear();
    m_ui->code->clear();
    showState(tr("“%1” is asked for a code.").arg(m_server.tokens->host()), true);
    m_signIn = std::make_shared<DeviceSignIn>(m_server);
    const auto answer = std::make_shared<TokenAnswer>();
    m_asking = askAside<DeviceSignIn::Code>(m_signIn, answer, [](DeviceSignIn &signIn) { return signIn.begin(); });
    whenDone(m_asking, this, [this, answer](const Result<DeviceSignIn::Code> &code) { code ? showCode(*code) : showFailure(*answer); });
}

void SignInDialog::showCode(const DeviceSignIn::Code &code)
{
    m_page = code.pageWithCode.isEmpty() ? code.page : code.pageWithCode;
    m_ui->page->setText(code.page);
    m_ui->page->setCursorPosition(0);
    m_ui->code->setText(code.text);
    m_ui->code->selectAll();
    const QString until = QLocale().toString(QDateTime::fromMSecsSinceEpoch(code.until).time(), QLocale::ShortFormat);
    showState(tr("Waits for somebody to sign in. The code is good until %1.").arg(until), true);
    m_ui->buttons->acceptButton()->setFocus();
    waitForSignIn();
}

void SignInDialog::waitForSignIn()
{
    const auto answer = std::make_shared<TokenAnswer>();
    m_waiting = askAside<QString>(m_signIn, answer, [](DeviceSignIn &signIn) { return signIn.wait(); });
    whenDone(m_waiting, this, [this, answer](const Result<QString> &secret) {
        if (!secret)
            return showFailure(*answer);
        m_secret = *secret;
        accept();
    });
}

void SignInDialog::showFailure(const TokenAnswer &answer)
{
    m_page.clear();
    showState(tokenText(answer, m_server), false);
}

void SignInDialog::showState(const QString &said, bool waits)
{
    m_ui->said->setText(said);
    m_ui->busy->setBusy(waits);
    m_copy->setEnabled(!m_page.isEmpty());
    m_ui->buttons->setAcceptText(waits ? tr("Open page") : tr("Begin again"));
    m_ui->buttons->acceptButton()->setEnabled(!waits || !m_page.isEmpty());
}

void SignInDialog::follow()
{
    if (m_page.isEmpty())
        return begin();
    if (!QDesktopServices::openUrl(QUrl(m_page)))
        m_ui->said->setText(tr("No browser opens here. Open the page elsewhere."));
}

void SignInDialog::copyCode()
{
    QGuiApplication::clipboard()->setText(m_ui->code->text());
    m_ui->said->setText(tr("The code is copied. Waits for somebody to sign in."));
}

} // namespace muster
