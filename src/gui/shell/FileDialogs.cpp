// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/FileDialogs.h"

#include "gui/shell/SettingsFile.h"

#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace muster {

constexpr auto FolderKey = "files/folder";

// "Excel workbook (*.xlsx)" → "xlsx"
static QString suffixOf(const QString &filter)
{
    static const QRegularExpression pattern(u"\\*\\.([A-Za-z0-9]+)"_s);
    return pattern.match(filter).captured(1);
}

// Where the last file was, or else where people keep theirs.
static QString rememberedFolder()
{
    const QString last = QSettings(settingsFile(), QSettings::IniFormat).value(FolderKey).toString();
    if (!last.isEmpty() && QDir(last).exists())
        return last;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

static void rememberFolder(const QString &path)
{
    QSettings(settingsFile(), QSettings::IniFormat).setValue(FolderKey, QFileInfo(path).absolutePath());
}

static QFileDialog *makeDialog(QWidget *parent, const FileQuestion &question, FileChoice::Answer answer)
{
    auto *dialog = new QFileDialog(parent, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(question.filters);
    dialog->setDirectory(rememberedFolder());
    if (!question.name.isEmpty())
        dialog->selectFile(question.name);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [answer](const QString &path) {
        rememberFolder(path);
        answer(path);
    });
    return dialog;
}

void FileDialogs::open(QWidget *parent, const FileQuestion &question, Answer answer)
{
    QFileDialog *dialog = makeDialog(parent, question, std::move(answer));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

void FileDialogs::save(QWidget *parent, const FileQuestion &question, Answer answer)
{
    QFileDialog *dialog = makeDialog(parent, question, std::move(answer));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(question.filters.value(0)));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
        [dialog](const QString &filter) { dialog->setDefaultSuffix(suffixOf(filter)); });
    dialog->open();
}

} // namespace muster
