// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Query.h"

#include <memory>
#include <vector>

namespace muster {

// One row of a tree.
struct TreeNode
{
    int kind = 0; // the tree's own; see BranchPart
    QString key {}; // finds it again: kind and id, below the parent's key
    Row row {};
    TreeNode *parent = nullptr;
    int position = 0; // in the parent's children

    // Its branch
    enum Branch { None, Closed, Asked, Open };
    Branch branch = None; // None: never has children
    int wanted = 0; // rows that are asked for
    qsizetype total = 0; // rows that there are
    std::vector<std::unique_ptr<TreeNode>> children {};

    static constexpr int Root = -1;
    static constexpr int More = -2; // the last row of a branch that has more
};

} // namespace muster
