// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/DescribeEvents.h"

#include "storage/ReaderPool.h"
#include "storage/queries/Trail.h"
#include "texts/ChangeText.h"

namespace muster {

Result<QString> describeEvent(Reader &reader, qint64 event)
{
    return ReadOutcome {event}.answer(reader).map([](const Outcome &outcome) { return outcome.event > 0 ? outcomeText(outcome) : QString(); });
}

Result<DescribeEvents::Answer> DescribeEvents::answer(Reader &reader) const
{
    Answer words;
    for (const qint64 event : events) {
        if (reader.cancelled())
            return fail(ErrorCode::Cancelled);
        const Result<QString> text = describeEvent(reader, event);
        if (!text)
            return tl::unexpected(text.error());
        words.insert(event, *text);
    }
    return words;
}

} // namespace muster
