// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/SetPasswordDialog.h"

#include "commands/ui_SetPasswordDialog.h"
#include "core/Password.h"
#include "gui/commands/CopySecret.h"
#include "texts/ErrorText.h"

#include <QPushButton>

namespace muster {

SetPasswordDialog::SetPasswordDialog(const QString &who, const QStringList &about, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SetPasswordDialog>())
    , m_about(about)
{
    m_ui->setupUi(this);
    m_ui->title->setText(tr("A password for %1").arg(who));
    setAccessibleDescription(m_ui->about->text());
    m_ui->password->setEchoMode(QLineEdit::Password);
    copyAsSecret(m_ui->password); // one that was made up is shown
    m_ui->strength->setMinimumHeight(m_ui->strength->fontMetrics().height()); // it says more as one types, and nothing moves
    m_ui->generate->setAutoDefault(false);
    connect(m_ui->password, &QLineEdit::textChanged, this, &SetPasswordDialog::judge);
    connect(m_ui->generate, &QPushButton::clicked, this, &SetPasswordDialog::makeUp);
    judge();
    m_ui->password->setFocus();
}

SetPasswordDialog::~SetPasswordDialog() = default;

QString SetPasswordDialog::password() const
{
    return m_ui->password->text();
}

bool SetPasswordDialog::isTemporary() const
{
    return m_ui->temporary->isChecked();
}

void SetPasswordDialog::setOwn()
{
    m_ui->title->setText(tr("Your own password"));
    m_ui->about->setText(tr("You open this workspace with it, and whoever else works here needs one as well from then on: give them theirs. It is kept as a hash that nobody can turn back: forgotten, only another administrator can give you a new one."));
    setAccessibleDescription(m_ui->about->text());
    m_ui->temporary->setChecked(false);
    m_ui->temporary->hide();
}

// Nobody remembers it: it is shown.
void SetPasswordDialog::makeUp()
{
    m_madeUp = Password::generated();
    m_ui->password->setEchoMode(QLineEdit::Normal);
    m_ui->password->setText(m_madeUp);
    m_ui->password->setFocus();
    m_ui->password->selectAll();
}

void SetPasswordDialog::judge()
{
    if (!wasMadeUp())
        m_ui->password->setEchoMode(QLineEdit::Password);
    const QString text = password();
    const Result<void> usable = Password::check(text, m_about);
    m_ui->buttons->acceptButton()->setEnabled(usable.has_value());
    m_ui->mistake->setText(usable || text.isEmpty() ? QString() : errorText(usable.error()));
    m_ui->mistake->setHidden(m_ui->mistake->text().isEmpty());
    const QStringList words {tr("Very weak: guessed at once"), tr("Weak: guessed within minutes"), tr("Fair: guessed within hours"), tr("Good: takes long to guess"), tr("Strong: takes very long to guess")};
    m_ui->strength->setText(text.isEmpty() ? QString() : words.at(int(Password::strengthOf(text, m_about))));
}

} // namespace muster
