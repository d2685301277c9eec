// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Change.h"
#include "pages/scim/ScimMessage.h"
#include "storage/Workspace.h"

namespace muster {

// For whom a request is answered, and where. It is answered on a thread of its own, which waits for the workspace: nobody else does.
struct ScimContext
{
    Workspace &workspace; // opened as the client
    QString base {}; // address of /scim/v2, without a slash at its end
    QString origin {}; // for the trail
    QString provider {}; // by which those who are provisioned sign in; blank: the workspace's first
    QString reason {}; // for the trail, and policies that want to be told one

    template <typename Question>
    Result<typename Question::Answer> ask(const Question &question) const
    {
        return waited(workspace.read(question));
    }
    // `stands`: see ChangesFrom.
    Result<Outcome> apply(QVector<Change> changes, std::function<Result<void>()> stands = {}) const;

    QString address(const QString &kind, const QString &id) const { return base + u'/' + kind + u'/' + id; } // of "Users", "Groups"

private:
    // What is not answered because the program ends has no result.
    template <typename Answer>
    static Result<Answer> waited(QFuture<Result<Answer>> future)
    {
        future.waitForFinished();
        return future.resultCount() > 0 ? future.result() : fail(ErrorCode::Cancelled);
    }
};

constexpr int ScimMostTries = 4; // where others change the same meanwhile
// Whether somebody was quicker: what is to be done was said of what is no more. Who does not say which version they mean (If-Match) is not told so: it is done anew.
bool wasOvertaken(const Error &error);
// What went wrong, as SCIM says it: for people in the sentence that everybody gets.
ScimError scimErrorOf(const Error &error);
// Likewise, with what the request is about: 404 where it went meanwhile, 412 where another version was meant, 503 where others were quicker each time.
ScimError scimErrorOf(const Error &error, const ScimRequest &request, const QString &id);
// Whether an entity tag, or one of several, is this one (RFC 9110 §8.8.3.2, weakly: that is how they are made here).
bool isAmong(const QByteArray &tags, const QString &version);
tl::unexpected<ScimError> scimNotFound(const QString &id);
ScimError scimChanged(); // 412

} // namespace muster
