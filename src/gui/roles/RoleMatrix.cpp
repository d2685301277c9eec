// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/roles/RoleMatrix.h"

#include "gui/commands/CommandSet.h"
#include "gui/roles/AllRoles.h"
#include "gui/roles/CompareRolesCommand.h"
#include "gui/roles/PermissionsModel.h"
#include "gui/roles/PermissionsTree.h"
#include "gui/roles/RoleCommand.h"
#include "gui/shell/Permits.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/widgets/ElidedLabel.h"
#include "gui/widgets/EnterButton.h"
#include "gui/widgets/FilterChip.h"
#include "gui/widgets/IconButton.h"
#include "gui/widgets/PanelFrame.h"
#include "gui/widgets/SearchBox.h"
#include "gui/widgets/StackedState.h"
#include "gui/widgets/ToggleChip.h"
#include "storage/Catalogue.h"
#include "texts/PermissionText.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

static QSet<QString> setOf(const QStringList &list)
{
    return {list.cbegin(), list.cend()};
}

RoleMatrix::RoleMatrix(WorkspaceContext &context, CommandSet &commands, PanelFrame &frame, PermissionsTree &tree)
    : QObject(&frame)
    , m_context(context)
    , m_frame(frame)
    , m_tree(tree)
    , m_model(new PermissionsModel(this))
    , m_state(new StackedState(&tree))
    , m_search(new SearchBox(tr("Search permissions")))
    , m_compare(new FilterChip({}, FilterChip::Chosen))
    , m_offer(new FilterChip(tr("Compare with…"), FilterChip::Offer))
    , m_differences(new ToggleChip(tr("Differences only")))
    , m_count(new ElidedLabel)
    , m_discard(new EnterButton(nullptr, tr("Discard")))
    , m_save(new EnterButton)
{
    tree.setPermissions(*m_model);
    m_state->describeNothing(IconName::Shield, tr("No role selected"), tr("Select a role to see what it permits."));
    m_state->describeNoMatch(tr("Nothing matches"));
    for (const char *const tool : {"roles.rename", "roles.duplicate", "roles.delete"})
        m_tools.append(frame.addTool(commands.action(QString::fromLatin1(tool))));
    makeBar();
    makeFooter();
    connect(m_model, &PermissionsModel::ticked, this, &RoleMatrix::tick);
    connect(m_offer, &QPushButton::clicked, commands.action(u"roles.compare"_s), &QAction::trigger);
    connect(m_compare, &QPushButton::clicked, commands.action(u"roles.compare"_s), &QAction::trigger);
    connect(m_compare, &FilterChip::removeRequested, this, [this] { compareWith({}); });
    connect(qobject_cast<CompareRolesCommand *>(commands.command(u"roles.compare"_s)), &CompareRolesCommand::chosen, this, &RoleMatrix::compareWith);
    connect(m_state, &StackedState::clearFiltersRequested, this, [this] {
        m_differences->setChecked(false);
        m_search->clear();
    });
    connect(&context, &WorkspaceContext::stateChanged, this, &RoleMatrix::refresh); // who may tick what
    connect(&context.workspace(), &Workspace::changed, this, [this](const ChangedObjects &changed) {
        if (changed.touches(ObjectKind::Role) || changed.touches(ObjectKind::Workspace)) // which adds permissions
            readOthers();
    });
    readOthers();
}

// As the parts stand: what was made last is not reached last.
void RoleMatrix::setTabOrderAfter(QWidget *before)
{
    for (QWidget *const part : m_tools + QVector<QWidget *> {m_search, m_offer, m_compare, m_differences, &m_tree, m_discard, m_save}) {
        QWidget::setTabOrder(before, part);
        before = part;
    }
}

void RoleMatrix::makeBar()
{
    m_search->setObjectName("permissionSearch");
    m_compare->setObjectName("compared");
    m_offer->setObjectName("compare");
    m_differences->setObjectName("differences");
    QHBoxLayout *bar = m_frame.addBar();
    bar->addWidget(m_search, 1);
    for (QWidget *chip : {static_cast<QWidget *>(m_offer), static_cast<QWidget *>(m_compare), static_cast<QWidget *>(m_differences)})
        bar->addWidget(chip);
    const auto narrow = [this] {
        m_model->narrow(m_search->text(), m_differences->isChecked());
        unfold();
        showWords();
    };
    connect(m_search, &SearchBox::searched, this, narrow);
    connect(m_search, &SearchBox::downPressed, &m_tree, [this] { m_tree.setFocus(); });
    connect(m_differences, &ToggleChip::toggled, this, narrow);
    showCompared();
}

void RoleMatrix::makeFooter()
{
    m_count->setProperty("look", "quiet");
    m_discard->setObjectName("discard");
    m_save->setObjectName("save");
    m_save->setProperty("primary", true);
    QHBoxLayout *footer = m_frame.footer();
    footer->addWidget(m_count, 1);
    footer->addWidget(m_discard);
    footer->addWidget(m_save);
    connect(m_discard, &QPushButton::clicked, this, &RoleMatrix::discard);
    connect(m_save, &QPushButton::clicked, this, &RoleMatrix::save);
}

void RoleMatrix::search()
{
    m_search->lineEdit()->setFocus();
    m_search->lineEdit()->selectAll();
}

void RoleMatrix::readOthers()
{
    m_reading.ask(m_context.workspace().read(AllRoles {}), [this](const Result<QVector<Row>> &rows) {
        if (!rows)
            return;
        m_others.clear();
        for (const Row &row : *rows)
            m_others.append(roleRef(row));
        if (!m_other.isEmpty() && !other()) // it was deleted
            m_other.clear();
        showCompared();
        refresh();
    });
}

const RoleRef *RoleMatrix::other() const
{
    const auto it = std::find_if(m_others.cbegin(), m_others.cend(), [this](const RoleRef &one) { return one.key == m_other; });
    return it == m_others.cend() ? nullptr : &*it;
}

RoleDraft *RoleMatrix::draft()
{
    const auto found = m_role ? m_drafts.find(m_role->key) : m_drafts.end();
    return found == m_drafts.end() ? nullptr : &*found;
}

void RoleMatrix::show(const std::optional<RoleRef> &role)
{
    const bool isAnother = (role ? role->key : QString()) != (m_role ? m_role->key : QString());
    m_role = role;
    if (role)
        m_drafts[role->key].takeOver(role->permissions, role->since);
    refresh();
    if (isAnother)
        unfold();
}

void RoleMatrix::compareWith(const QString &key)
{
    m_other = key;
    if (key.isEmpty())
        m_differences->setChecked(false);
    showCompared();
    refresh();
    unfold();
    m_tree.setFocus();
}

void RoleMatrix::showCompared()
{
    const RoleRef *const compared = other();
    m_offer->setVisible(!compared);
    m_compare->setVisible(compared);
    m_compare->setText(compared ? tr("Compare with: %1").arg(compared->name) : QString());
    m_differences->setVisible(compared);
}

void RoleMatrix::unfold()
{
    m_tree.unfoldAtFirst(!m_search->text().isEmpty() || m_differences->isChecked());
}

// Of a role that is built in, and of one that nobody may change here, each cell says why.
QString RoleMatrix::whyNotTicked(const QString &permission) const
{
    if (m_role->isBuiltIn)
        return RoleCommand::tr("This role is built in and stays as it is. Duplicate it to have one that can be changed.");
    QStringList wanted = m_role->permissions;
    const bool isHeld = wanted.removeAll(permission) > 0;
    if (!isHeld)
        wanted.append(permission);
    return whyNot(m_context, change::editRole({}, {{Field::Permissions, wanted}}), m_role->current());
}

void RoleMatrix::refresh()
{
    PermissionsModel::Shown shown;
    shown.own = m_context.state().modules;
    if (m_role) {
        shown.role = m_role->name;
        shown.stored = setOf(m_role->permissions);
        shown.wanted = setOf(draft()->wanted());
        shown.whyNot = [this](const QString &permission) { return m_role ? whyNotTicked(permission) : QString(); };
        if (const RoleRef *const compared = other()) {
            shown.other = compared->name;
            shown.others = setOf(compared->permissions);
        }
    }
    m_model->show(shown);
    showWords();
}

void RoleMatrix::showWords()
{
    m_frame.setTitle(m_role ? m_role->name : tr("Permissions"));
    if (!m_role)
        m_state->setNothing();
    else if (m_model->rowCount() == 0)
        m_state->setNoMatch();
    else
        m_state->setContent();
    const QLocale locale;
    QStringList words;
    if (m_role) {
        words << (m_role->isBuiltIn ? tr("built in") : tr("custom"));
        if (m_role->isLicensed)
            words << tr("licensed");
        words << (m_role->scope == RoleScope::Project ? tr("in %Ln assignment(s) on projects", nullptr, m_role->holders) : tr("%Ln user(s)", nullptr, m_role->holders));
    }
    m_frame.setCount(words.join(u" · "_s));
    const RoleDraft *const own = draft();
    const int changes = own ? int(own->added().size() + own->takenAway().size()) : 0;
    m_count->setText(own ? tr("%1 of %Ln permission(s)", nullptr, int(Catalogue::permissions(m_context.state().modules).size())).arg(locale.toString(own->wanted().size())) : QString());
    m_save->setText(tr("Save %Ln change(s)", nullptr, changes));
    for (QPushButton *button : {m_discard, m_save})
        button->setVisible(changes > 0);
}

void RoleMatrix::tick(const QString &permission, bool on)
{
    draft()->set(permission, on);
    refresh();
}

void RoleMatrix::discard()
{
    draft()->discard();
    refresh();
    m_tree.setFocus();
}

// Once it is done, the role that comes back is what was wanted.
void RoleMatrix::save()
{
    const auto named = [](const QStringList &permissions) {
        QStringList names;
        for (const QString &permission : permissions)
            names.append(tr("%1: %2", "a module and what may be done there").arg(moduleText(permission), permissionText(permission)));
        return names.join(u", "_s);
    };
    QStringList text;
    if (const QStringList added = draft()->added(); !added.isEmpty())
        text << tr("Permitted from now on: %1.").arg(named(added));
    if (const QStringList taken = draft()->takenAway(); !taken.isEmpty())
        text << tr("No longer permitted: %1.").arg(named(taken));
    if (m_role->holders > 0)
        text << (m_role->scope == RoleScope::Project ? tr("It is given in %Ln assignment(s).", nullptr, m_role->holders) : tr("It is held by %Ln user(s).", nullptr, m_role->holders));
    ApplyOptions options;
    options.when = ApplyOptions::Always;
    options.title = tr("Change what “%1” permits").arg(m_role->name);
    options.text = text.join(u' ');
    options.danger = !draft()->takenAway().isEmpty() && m_role->holders > 0;
    options.button = [](int) { return tr("Change role"); };
    m_context.changes().applyWithPreview({{draft()->change(m_role->key)}, {}}, options);
}

} // namespace muster
