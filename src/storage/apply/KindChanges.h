// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/apply/ApplyContext.h"

#include <memory>

namespace muster {

// Makes the changes of one kind of object: may I? → is it possible? → write → record.
class KindChanges
{
public:
    KindChanges() = default;
    virtual ~KindChanges() = default;
    Q_DISABLE_COPY_MOVE(KindChanges)

    virtual Result<void> add(const Change &change) = 0;
    virtual Result<void> edit(const Change &change) = 0;
    virtual Result<void> remove(const Change &change) = 0;

    // Edits of objects by their IDs, no two of the same, that all set the same: as edit() of each, with the engine asked
    // once for all of them. What became of each; an error is one of all.
    using Judged = std::vector<Result<void>>;
    virtual Result<Judged> editAlike(const QVector<Change> &changes);

    // Additions of objects that do not name each other: as add() of each, with the engine asked a few times for all of them.
    virtual Result<Judged> addAlike(const QVector<Change> &changes);

    Result<void> make(const Change &change);

    static std::unique_ptr<KindChanges> of(ObjectKind kind, ApplyContext &context);
};

} // namespace muster
