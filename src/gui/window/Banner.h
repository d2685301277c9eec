// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace muster {

class BannerLine;
class CommandSet;
class PageStack;
class WorkspaceContext;

// Decides what the one line above the page says: a trail that does not fit, a workspace that can only be read, people
// without a team; and where users are added and roles are shown, a licence that is not valid, or few seats left. The gravest comes first.
class Banner : public QObject
{
    Q_OBJECT

public:
    Banner(WorkspaceContext &context, CommandSet &commands, PageStack &pages, BannerLine *line);

private:
    enum Matter { Nothing, Gone, Unreachable, Suspect, Past, ReadOnly, Licence, Misconfigured };

    void show();
    void follow();
    void dismiss();
    Matter matter() const;
    bool isAboutSeats() const;
    bool isWaved() const;

    WorkspaceContext &m_context;
    CommandSet &m_commands;
    PageStack &m_pages;
    BannerLine *m_line;
    Matter m_shown = Nothing;
};

} // namespace muster
