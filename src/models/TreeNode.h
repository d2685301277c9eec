// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/LatestAnswer.h"
#include "models/ReadBranches.h"

#include <memory>
#include <vector>

namespace muster {

// One row of a tree, and the branch below it.
struct TreeNode
{
    enum Branch { NoBranch, Closed, Asked, Open };

    static constexpr int Root = -1;
    static constexpr int More = -2; // the last row of a branch that has more

    int kind = Root; // the tree's own; see BranchPart
    QString key {}; // finds it again: kind and id, below the parent's
    Row row {};
    bool bySelf = true; // see BranchRow
    TreeNode *parent = nullptr;
    int position = 0; // in the parent's children

    Branch branch = NoBranch;
    int wanted = 0; // rows that are asked for
    qsizetype total = 0; // rows that there are
    std::vector<std::unique_ptr<TreeNode>> children {};
    std::unique_ptr<LatestAnswer<Branches>> options {};
    bool again = false; // something was written while the branch was on its way

    int count() const { return int(children.size()); }
};

using TreeNodes = std::vector<std::unique_ptr<TreeNode>>;

} // namespace muster
