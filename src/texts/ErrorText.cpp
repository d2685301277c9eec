// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/ErrorText.h"

#include "texts/ErrorTopics.h"

namespace muster {

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString cancelled() { return tr("Cancelled; nothing was changed."); }
    static QString andMore(const QString &first, int more)
    {
        return more > 0 ? tr("%1 (and %Ln more)", nullptr, more).arg(first) : first;
    }
};

const Error *firstRefusal(const Plan &plan)
{
    for (const PlanItem &item : plan.items) {
        if (item.isRefused())
            return &*item.refusal;
    }
    return nullptr;
}

} // namespace

QString errorText(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return ErrorText::cancelled();
    for (const auto topic :
        {FileErrors::text, ServerErrors::text, QueryErrors::text, FormErrors::text, ChangeErrors::text, RuleErrors::text, LicenceErrors::text, PasswordErrors::text, MailErrors::text, ProviderErrors::text, ConnectionErrors::text, SignInErrors::text, AuditErrors::text}) {
        if (const QString sentence = topic(error); !sentence.isNull())
            return sentence.simplified();
    }
    Q_UNREACHABLE();
}

QString planText(const Plan &plan)
{
    if (plan.canApply())
        return {};
    const int wrong = plan.refused + int(plan.violations.size());
    if (const Error *refusal = firstRefusal(plan))
        return ErrorText::andMore(errorText(*refusal), wrong - 1);
    if (!plan.violations.isEmpty())
        return ErrorText::andMore(errorText(plan.violations.first()), wrong - 1);
    return errorText({ErrorCode::Nothing, {}});
}

} // namespace muster
