// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ImportOptions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct ImportOptionsText
{
    Q_DECLARE_TR_FUNCTIONS(ImportOptions)
};

} // namespace

QList<QCommandLineOption> ImportOptions::ofFile()
{
    return {
        {u"encoding"_s, ImportOptionsText::tr("How the file is encoded, such as UTF-8, windows-1252 or Shift_JIS, where that is not recognised."),
            ImportOptionsText::tr("NAME")},
        {u"sheet"_s, ImportOptionsText::tr("The sheet of a spreadsheet; without it the first that is not hidden and has something in it."),
            ImportOptionsText::tr("NAME")},
    };
}

CsvChoices ImportOptions::choices(const Invocation &invocation)
{
    return {invocation.options.value(u"encoding"_s), invocation.options.value(u"sheet"_s)};
}

} // namespace muster
