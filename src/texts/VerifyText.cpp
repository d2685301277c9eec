// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/VerifyText.h"

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
        return sentences.join(u' ');
    }
};

} // namespace

QString verifyText(const WorkspaceReport &report)
{
    return report.isWhole() ? VerifyText::whole(report) : VerifyText::faults(report.faults);
}

} // namespace muster
