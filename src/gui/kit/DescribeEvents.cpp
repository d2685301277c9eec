// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/DescribeEvents.h"

#include "gui/shell/DescribeEvent.h"
#include "storage/ReaderPool.h"

#include <QCoreApplication>

namespace muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DescribeEvents)
};

} // namespace

Result<DescribeEvents::Answer> DescribeEvents::answer(Reader &reader) const
{
    Answer words;
    for (const qint64 event : events) {
        if (reader.cancelled())
            return fail(ErrorCode::Cancelled);
        const auto told = DescribeEvent {event, true}.answer(reader); // of an undo, what it took back
        if (!told)
            return tl::unexpected(told.error());
        const auto own = DescribeEvent {event}.answer(reader);
        if (!own)
            return tl::unexpected(own.error());
        words.insert(event, own->undoes > 0 ? Text::tr("Undone: %1").arg(told->text) : own->text);
    }
    return words;
}

} // namespace muster
