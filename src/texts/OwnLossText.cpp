// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/OwnLossText.h"

#include <QCoreApplication>

namespace muster {

namespace {

struct OwnLossTexts
{
    Q_DECLARE_TR_FUNCTIONS(OwnLossText)
};

} // namespace

QString ownLossText(const OwnLoss &loss)
{
    return (loss.signIn ? OwnLossTexts::tr("This is the account you work as: %1. Afterwards you cannot work with it any more.")
                        : OwnLossTexts::tr("This is the account you work as: %1. Afterwards you may do less than now.")).arg(loss.name);
}

} // namespace muster
