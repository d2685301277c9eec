// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Plan.h"

namespace muster {

// What was joined or taken apart, with names, or numbers where there are several: "3 users added to “Field crew”", "“Ada”
// put on 2 projects". Blank when the summary does not say.
QString joinedText(const ChangeSummary &summary);

// The same of an edit of what is joined, said in `what`: "Access of 3 assignments changed on “Alpha”".
QString editedText(const QString &what, const ChangeSummary &summary);

} // namespace muster
