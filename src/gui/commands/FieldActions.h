// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Field.h"
#include "core/Values.h"
#include "gui/shell/ChangeFlow.h"
#include "models/IconName.h"

#include <QVariant>

namespace muster {

// An action that does no more than set one field of what is selected. Texts are in English; FieldAction::tr() gives them in
// the reader's language.
struct FieldAction
{
    // Where it stands in the menus.
    enum Place { UserState, UserPicture, UserGroups, ProjectArchive, AssignmentAccess, AssignmentTeam, InvitationState };

    // What is asked before. Without, it is done to those where it is not so yet, and told.
    struct Question
    {
        ApplyOptions::When when = ApplyOptions::WhenNotAll;
        const char *title = nullptr;
        const char *text = nullptr; // what it means
        const char *button = nullptr; // with the number of those that can be: "Deactivate %Ln user(s)"
        bool danger = false;
    };

    // What must be so of an object for it to make sense, and what to say where it is not.
    struct Need
    {
        Field field;
        QVariant value;
        const char *otherwise;
        bool isNot = false; // the field must have any other value
    };

    const char *id; // of the command
    Place place;
    ObjectKind kind;
    Field field;
    QVariant value;
    Values also {}; // what goes along with it, and makes no difference to whether it is so already
    const char *text;
    const char *whyNot; // when it is so already with all that are selected
    std::optional<IconName> icon {};
    const char *about = nullptr; // tooltip; null: the text
    const char *many = nullptr; // the text when several are selected: "Unlock %Ln user(s)"; null: the same
    const char *keys = nullptr;
    std::optional<Question> question {};
    QVector<Need> needs {};
    bool byMail = false; // the workspace must send mail

    Values set() const; // all of it

    static QString tr(const char *text, int count = -1);
};

// All of them, in the order of the menus. Who wants one more adds a row: menus, keys and palette have it then.
const QVector<FieldAction> &fieldActions();
QStringList fieldActionIds(FieldAction::Place place);

} // namespace muster
