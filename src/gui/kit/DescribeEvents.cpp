// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/DescribeEvents.h"

#include "storage/ReaderPool.h"
#include "storage/queries/Trail.h"
#include "texts/ChangeText.h"

namespace muster {

Result<DescribeEvents::Answer> DescribeEvents::answer(Reader &reader) const
{
    Answer words;
    for (const qint64 event : events) {
        if (reader.cancelled())
            return fail(ErrorCode::Cancelled);
        const Result<Outcome> outcome = ReadOutcome {event}.answer(reader);
        if (!outcome)
            return tl::unexpected(outcome.error());
        words.insert(event, outcome->event > 0 ? outcomeText(*outcome) : QString());
    }
    return words;
}

} // namespace muster
