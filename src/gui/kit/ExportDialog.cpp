// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/ExportDialog.h"

#include "gui/shell/DialogButtons.h"
#include "gui/shell/FileChoice.h"
#include "gui/shell/ShowWork.h"
#include "gui/shell/WhenDone.h"
#include "texts/Titles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster {

ExportDialog::ExportDialog(const TableQuery &query, const QVector<Column> &columns, QWidget *parent)
    : QDialog(parent)
    , m_format(new QComboBox(this))
    , m_delimiter(new QComboBox(this))
    , m_mark(new QCheckBox(tr("With a byte order mark, for Excel"), this))
    , m_csv(new QWidget(this))
{
    setObjectName("exportDialog");
    setWindowTitle(tr("Export “%1”").arg(tableTitle(query.table)));
    auto *title = new QLabel(windowTitle(), this);
    title->setProperty("look", "title");
    auto *hint = new QLabel(tr("All rows that the table shows, with its %Ln column(s).", nullptr, int(columns.size())), this);
    hint->setProperty("look", "quiet");
    hint->setWordWrap(true);
    m_format->setObjectName("format");
    m_format->addItem(tr("Excel workbook (.xlsx)"), u"xlsx"_s);
    m_format->addItem(tr("CSV file (.csv)"), u"csv"_s);
    m_format->addItem(tr("JSON file (.json)"), u"json"_s);
    m_delimiter->setObjectName("delimiter");
    m_delimiter->addItem(tr("Commas"), u',');
    m_delimiter->addItem(tr("Semicolons"), u';');
    m_delimiter->setCurrentIndex(QLocale().decimalPoint() == u","_s ? 1 : 0); // as Excel has it there
    m_mark->setObjectName("mark");
    m_mark->setChecked(true);

    auto *csv = new QFormLayout(m_csv);
    csv->setContentsMargins(0, 0, 0, 0);
    csv->addRow(tr("Separated by"), m_delimiter);
    csv->addRow(QString(), m_mark);
    auto *form = new QFormLayout;
    form->addRow(tr("Format"), m_format);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addLayout(form);
    layout->addWidget(m_csv);
    layout->addStretch();
    addDialogButtons(this, layout, tr("Export…"));
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showOptions);
    showOptions();
}

void ExportDialog::showOptions()
{
    m_csv->setVisible(ending() == "csv"_L1);
}

QString ExportDialog::ending() const
{
    return m_format->currentData().toString();
}

CsvOptions ExportDialog::csvOptions() const
{
    CsvOptions options;
    options.delimiter = m_delimiter->currentData().toChar().toLatin1();
    options.mark = m_mark->isChecked();
    return options;
}

void ExportDialog::open(WorkspaceContext &context, const TableQuery &query, const QVector<Column> &columns)
{
    auto *dialog = new ExportDialog(query, columns, context.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &context, [&context, dialog, query, columns] {
        TableExport question {.query = query, .columns = columns, .path = {}, .csv = dialog->csvOptions()};
        const FileQuestion file {dialog->windowTitle(), {dialog->m_format->currentText() + u" (*."_s + dialog->ending() + u')'},
            keyOf(query.table) + u'.' + dialog->ending()};
        context.files().save(context.window(), file, [&context, question](const QString &path) mutable {
            question.path = path;
            write(context, question);
        });
    });
    static_cast<QDialog *>(dialog)->open();
}

void ExportDialog::write(WorkspaceContext &context, const TableExport &question)
{
    const QString name = QFileInfo(question.path).fileName();
    const auto writing = context.workspace().read(question);
    showWork(context, tr("Writing “%1”…").arg(name), writing);
    whenDone(writing, &context, [&context, name](const Result<qint64> &rows) {
        if (rows)
            context.say(tr("%Ln row(s) saved in “%1”", nullptr, int(*rows)).arg(name));
        else
            context.refuse(rows.error());
    });
}

} // namespace muster
