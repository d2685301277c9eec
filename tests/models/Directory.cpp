// SPDX-License-Identifier: GPL-3.0-or-later
#include "Directory.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

Directory::Directory(Users users)
    : m_users(users)
{
    auto made = Workspace::create(path(), {u"Northwind"_s, u"ada@northwind.example"_s, u"Ada"_s, u"King"_s}, options());
    if (made)
        m_workspace = *std::move(made);
    else
        qFatal("no workspace: %s", qPrintable(made.error().parameters.join(u", "_s)));
}

OpenOptions Directory::options() const
{
    OpenOptions options;
    options.origin = u"test"_s;
    options.headsFolder = m_folder.filePath(u"heads"_s);
    options.indexUsers = m_users == Held;
    return options;
}

std::unique_ptr<Workspace> Directory::another() const
{
    auto opened = Workspace::open(path(), options());
    return opened ? *std::move(opened) : nullptr;
}

bool Directory::applyTo(Workspace &workspace, const QVector<Change> &changes)
{
    const QFuture<Result<Outcome>> done = workspace.apply({changes, {}, 0});
    if (!QTest::qWaitFor([&done] { return done.isFinished(); }, 120'000))
        return false;
    const Result<Outcome> outcome = done.result();
    if (!outcome)
        qWarning() << "refused:" << int(outcome.error().code) << outcome.error().parameters;
    return outcome.has_value();
}

QString addressOf(const QString &name)
{
    return name.toLower().replace(u' ', u'.') + u"@northwind.example"_s;
}

Change addUser(const QString &name, Values more)
{
    more.set(Field::SignIn, u"password"_s); // those who are pending can be deleted
    more.set(Field::Email, addressOf(name));
    more.set(Field::FirstName, name.section(u' ', 0, 0));
    more.set(Field::LastName, name.section(u' ', 1));
    return change::addUser(more);
}
