// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FieldDefinition.h"
#include "gui/kit/QuickTerms.h"
#include "models/IconName.h"

#include <functional>

class QWidget;

namespace muster {

class ListTable;
class TableModel;
class Workspace;

// What a panel lists, and its words; the latter half is about tables only.
struct ListDefinition
{
    Table table = Table::Users; // whose words the search understands
    QString title; // "Users"
    QString search; // "Search users"

    IconName icon = IconName::Info;
    QString nothing; // "No users yet"
    QString nothingHint {}; // how there will be some
    QString noMatch {}; // "No change set matches"; where it says no more than others: "Nothing matches"
    QString failed; // "The users could not be read"

    // Commands by id; those that the window does not have are left out.
    QString add {}; // makes one: the first tool, and the way on where there is nothing
    bool isMain = true; // adding is what the page is for: its tool is drawn so
    QStringList tools {}; // the others in the header

    // Of tables
    QStringList rowMenu {}; // of a right click and of the ⋯; none: no ⋯
    std::function<QString(qsizetype rows)> count {}; // "206 change sets"; else "206 shown"
    QVector<QuickTerm> quickTerms {}; // one of them narrows what is listed
    bool selectFirst = false; // what is selected is told beside the list: there is always something

    std::function<TableModel *(Workspace &workspace, QObject *parent)> makeModel {}; // where its cells tell more than others
    std::function<ListTable *(TableModel &model, QWidget *parent)> makeTable {}; // where it does more than others
    std::function<QWidget *(TableModel &model, QWidget *parent)> makeFooter {};
};

} // namespace muster
