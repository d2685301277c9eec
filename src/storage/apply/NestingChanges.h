// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/apply/RelationChanges.h"

namespace muster {

// Groups in groups (G6): none is in itself, directly or not.
class NestingChanges : public RelationChanges
{
public:
    explicit NestingChanges(ApplyContext &context) : RelationChanges(context, ObjectKind::Nesting) { }

protected:
    Result<void> checkAdded(const Target &target) override;
    Result<void> written(Verb verb, const Target &target) override;
};

} // namespace muster
