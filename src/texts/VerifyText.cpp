// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/VerifyText.h"

#include "core/Text.h"
#include "texts/ErrorText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int MostFaults = 5; // that are told one by one

struct VerifyText
{
    Q_DECLARE_TR_FUNCTIONS(VerifyText)

public:
    static QString faults(const Faults &faults)
    {
        const int told = std::min(MostFaults, int(faults.found.size()));
        QStringList sentences;
        for (const Error &fault : faults.found.first(told))
            sentences.append(errorText(fault));
        if (const int more = int(faults.found.size()) - told + faults.more)
            sentences.append(tr("%Ln more difference(s) like these were found.", nullptr, more));
        return sentences.join(u' ');
    }

    static QString whole(const WorkspaceReport &report)
    {
        QStringList sentences {tr("The audit trail is whole: %Ln event(s), head %1.", nullptr, int(report.events)).arg(report.head),
            tr("The tables are what it says (%Ln row(s) compared).", nullptr, int(report.objects))};
        if (report.knownEvent)
            sentences.append(tr("It goes on from event %1, which this computer saw last.").arg(report.knownEvent));
        else
            sentences.append(tr("This computer knew no head of it so far: whether events were cut off before, only a head from elsewhere can tell."));
        if (!report.heads.isEmpty())
            sentences.append(tr("It has the %Ln head(s) from elsewhere.", nullptr, int(report.heads.size())));
        if (report.otherKeys)
            sentences.append(tr("What names are found and sorted by was made with another version of Unicode than this program has, so it was not compared. It is made anew as soon as the workspace is opened where it can be written to."));
        if (report.twinCount)
            sentences.append(tr("%Ln name(s) that were different once look the same as an older one by now: %1. Rename them; until then they are found by their IDs.", nullptr, int(report.twinCount)).arg(quoted(report.twins)));
        return sentences.join(u' ');
    }

    static QString quoted(const QStringList &names)
    {
        QStringList all;
        for (const QString &name : names)
            all.append(quotedName().arg(quotedText(name)));
        return all.join(u", "_s);
    }

    //: a name in a list of names
    static QString quotedName() { return tr("“%1”"); }
};

} // namespace

QString verifyText(const WorkspaceReport &report)
{
    return report.isWhole() ? VerifyText::whole(report) : VerifyText::faults(report.faults);
}

} // namespace muster
