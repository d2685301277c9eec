// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/kit/FieldForm.h"

class QScrollArea;

namespace muster {

class FormMessage;

// Keeps a form, and what is said at its top, in step with what others do to its object while it is open.
class FormMerge : public QObject
{
    Q_OBJECT

public:
    FormMerge(FieldForm *form, FormMessage *message, QScrollArea *scroll);

    void show(const Row &object); // anew: forgets what was typed, and what was said
    void takeOver(const Row &object, const FieldForm::WrittenBy &by); // as it stands now
    void tellGone(const QString &sentence); // it was deleted: what was typed can be copied
    void refuse(const QString &sentence); // it could not be saved

    // Whether something was changed on both sides and nobody has said what is to stand: then it is told, with both values.
    bool isUndecided();

private:
    void tell();
    void decide(void (FieldMerge::*how)());
    void copyTyped();

    FieldForm *m_form;
    FormMessage *m_message;
    QScrollArea *m_scroll;
    qsizetype m_told = 0; // disputes
};

} // namespace muster
