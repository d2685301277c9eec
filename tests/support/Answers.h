// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/Prompts.h"
#include "gui/shell/FileChoice.h"

#include <QList>

namespace muster {

// Answers the questions of a test: at once, with what was prepared. What was asked can be looked at afterwards; a question
// without a prepared answer is left open.
class Answers : public Prompts, public FileChoice
{
public:
    QList<Confirmed> confirmations;
    QStringList texts;
    QStringList choices; // the text of the choice to take
    QStringList reasons; // of plans to go on with
    QStringList paths;

    QList<ConfirmQuestion> confirmQuestions;
    QList<TextQuestion> textQuestions;
    QList<ChoiceQuestion> choiceQuestions;
    QList<PlanQuestion> planQuestions;

    void confirm(QWidget *, const ConfirmQuestion &question, std::function<void(Confirmed)> answer) override
    {
        confirmQuestions << question;
        if (!confirmations.isEmpty())
            answer(confirmations.takeFirst());
    }
    void text(QWidget *, const TextQuestion &question, std::function<void(QString)> answer) override
    {
        textQuestions << question;
        if (!texts.isEmpty())
            answer(texts.takeFirst());
    }
    void choose(QWidget *, const ChoiceQuestion &question, std::function<void(Choice)> answer) override
    {
        choiceQuestions << question;
        if (choices.isEmpty())
            return;
        question.find(choices.takeFirst(), [answer](const QVector<Choice> &found) {
            if (!found.isEmpty())
                answer(found.first());
        });
    }
    void plan(QWidget *, const PlanQuestion &question, std::function<void(QString)> answer) override
    {
        planQuestions << question;
        if (!reasons.isEmpty())
            answer(reasons.takeFirst());
    }
    void open(QWidget *, const FileQuestion &, Answer answer) override { take(answer); }
    void save(QWidget *, const FileQuestion &, Answer answer) override { take(answer); }

private:
    void take(const Answer &answer)
    {
        if (!paths.isEmpty())
            answer(paths.takeFirst());
    }
};

} // namespace muster
