// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"
#include "core/Plan.h"
#include "core/Result.h"

#include <QFuture>
#include <QStringList>
#include <QVector>

#include <functional>

class QWidget;

namespace muster {

struct ConfirmQuestion
{
    QString title;
    QString text;
    QString button; // what saying yes does: "Leave the Default Group"
    bool danger = false;
    QString option {}; // a box that can be ticked beside it; empty: none
};

struct TextQuestion
{
    QString title;
    QString label;
    QString button;
    QString initial {};
    QString text {}; // what it is about, above the line; may be empty
    std::function<void()> closed {}; // where it is closed without an answer
    bool isSecret = false; // what is typed is not shown, and taken as it is
};

// One thing to choose out of many, found by typing.
struct Choice
{
    QString id;
    QString text;
    QString detail {};
    QString whyNot {}; // it is shown, but cannot be chosen; empty: it can
    bool isCurrent = false; // how it is now
};

struct ChoiceQuestion
{
    QString title;
    QString button;
    std::function<void(const QString &text, std::function<void(QVector<Choice>)>)> find; // may answer later
};

// What a change set would do to each, before it is done (U22).
struct PlanQuestion
{
    QString title;
    QString text; // what it means, above the list; may be empty
    std::function<QString(int count)> button; // with how many can be: "Deactivate 3 users"
    bool danger = false; // where it takes access from somebody, it is anyway
    Plan plan;
    QFuture<Result<Plan>> whole {}; // what the plan is a first look at, being made; shown when it is there
    QString otherWay {}; // what a further button does instead: "Leave only this project"; empty: there is none
    std::function<void()> takeOtherWay {};
};

// Questions to the operator. Never blocks: the answer comes to the callback, once. A question that was closed without an
// answer calls nothing, but confirm, which says no.
class Prompts
{
public:
    struct Confirmed
    {
        bool yes = false;
        bool option = false;
    };

    Prompts() = default;
    virtual ~Prompts() = default;
    Q_DISABLE_COPY_MOVE(Prompts)

    virtual void confirm(QWidget *parent, const ConfirmQuestion &question, std::function<void(Confirmed)> answer) = 0;
    virtual void text(QWidget *parent, const TextQuestion &question, std::function<void(QString)> answer) = 0;
    virtual void choose(QWidget *parent, const ChoiceQuestion &question, std::function<void(Choice)> answer) = 0;
    virtual void plan(QWidget *parent, const PlanQuestion &question, std::function<void(QString reason)> answer) = 0;
};

} // namespace muster
