// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/NameList.h"

#include "core/Text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct NameList
{
    Q_DECLARE_TR_FUNCTIONS(NameList)
};

} // namespace

QString fewNames(const QStringList &names)
{
    QStringList said;
    for (qsizetype i = 0; i < std::min(names.size(), MostNamesSaid); ++i)
        said.append(NameList::tr("“%1”", "a name in a sentence").arg(quotedText(names.at(i))));
    const QString list = said.join(NameList::tr(", ", "between names in a sentence"));
    const auto more = int(names.size() - said.size());
    return more > 0 ? NameList::tr("%1 and %Ln more", "names, and how many are not said", more).arg(list) : list;
}

} // namespace muster
