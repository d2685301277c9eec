// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FieldDefinition.h"
#include "models/IconName.h"

#include <functional>

class QWidget;

namespace muster {

class ListTable;
class TableModel;

// What a ListPanel lists, and its words.
struct ListDefinition
{
    Table table = Table::Users;
    QString title; // "Users"
    QString search; // "Search users"

    IconName icon = IconName::Info;
    QString nothing; // "No users yet"
    QString nothingHint {}; // how there will be some
    QString failed; // "The users could not be read"

    // Commands by id; those that the window does not have are left out.
    QString add {}; // makes one: the main tool, and the way on where there is nothing
    QStringList tools {}; // the others in the header
    QStringList rowMenu {}; // of a right click and of the ⋯; none: no ⋯

    std::function<ListTable *(TableModel &model, QWidget *parent)> makeTable {}; // where it does more than others
    std::function<QWidget *(TableModel &model, QWidget *parent)> makeFooter {};
};

} // namespace muster
