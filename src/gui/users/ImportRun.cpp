// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/ImportRun.h"

#include "core/FieldDefinition.h"
#include "exchange/ImportSource.h"
#include "gui/shell/WhenDone.h"
#include "gui/shell/WorkWatch.h"
#include "gui/shell/WorkspaceSettings.h"
#include "gui/users/ShowAdded.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QPointer>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

// Under which the choices for files with these columns are kept.
static QString columnsKey(const QStringList &header)
{
    QStringList words;
    for (const QString &heading : header)
        words.append(importWord(heading));
    return u"import/columns/"_s + QString::fromLatin1(QCryptographicHash::hash(words.join(u'\n').toUtf8(), QCryptographicHash::Sha1).toHex());
}

static Result<bool> isAbout(const WorkspaceInfo &own, ChangeSource &changes)
{
    if (const Result<void> begun = changes.rewind(); !begun)
        return tl::unexpected(begun.error());
    for (;;) {
        const Result<std::optional<Change>> change = changes.next();
        if (!change)
            return tl::unexpected(change.error());
        if (!*change || ChangeFlow::mayBeAbout(own, **change))
            return change->has_value();
    }
}

ImportRun::ImportRun(WorkspaceContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

ImportRun::~ImportRun() = default;

template <typename T>
void ImportRun::show(const QString &text, const QFuture<T> &work)
{
    auto *watch = new WorkWatch(text, work, this);
    connect(watch, &WorkWatch::working, this, [this](Work shown) {
        if (shown.cancel)
            shown.cancel = [this] { stop(); };
        Q_EMIT working(shown);
    });
}

void ImportRun::read(const QString &path)
{
    readAs(path, {});
}

void ImportRun::readAs(const QString &path, const CsvChoices &file)
{
    if (!m_working)
        ask({.path = path, .file = file, .mayLackAddresses = true}, tr("Reading “%1”…").arg(QFileInfo(path).fileName()),
            [this] { takeKnownColumns(); });
}

void ImportRun::chooseEncoding(const QString &encoding)
{
    if (m_plan)
        readAs(m_plan->path(), {encoding, {}});
}

void ImportRun::chooseSheet(const QString &sheet)
{
    if (m_plan)
        readAs(m_plan->path(), {{}, sheet});
}

void ImportRun::chooseRole(const QString &name, const QString &role)
{
    if (m_plan)
        askAgain(m_plan->withRole(name, role));
}

void ImportRun::correct(int row, int column, const QString &text)
{
    if (m_plan)
        askAgain(m_plan->withText(row, column, text));
}

// Who says what one column means says of the other that meant the same that it no longer does.
void ImportRun::chooseColumn(const QString &column, const QString &field)
{
    if (!m_plan || m_working)
        return;
    ImportQuestion question = m_plan->question();
    const auto isField = [&field](const FieldDefinition &column) { return field == QLatin1StringView(column.key); };
    const auto definition = std::find_if(columnsOf(Table::Users).cbegin(), columnsOf(Table::Users).cend(), isField);
    if (definition != columnsOf(Table::Users).cend() && definition->kind != ValueKind::List)
        question.columnChoices.removeIf([&field](const std::pair<const QString &, QString &> &choice) { return choice.second == field; });
    question.columnChoices.insert(column, field);
    QVariantMap kept;
    if (!m_plan->table().hasHeader())
        return askAgain(question); // the next file without a header is another
    for (auto choice = question.columnChoices.cbegin(); choice != question.columnChoices.cend(); ++choice)
        kept.insert(choice.key(), choice.value());
    m_context.settings().setValue(columnsKey(m_plan->header()), kept);
    askAgain(question);
}

void ImportRun::takeKnownColumns()
{
    if (!m_plan->table().hasHeader())
        return Q_EMIT planned();
    const QVariantMap kept = m_context.settings().value(columnsKey(m_plan->header())).toMap();
    ImportQuestion question = m_plan->question();
    for (auto choice = kept.cbegin(); choice != kept.cend(); ++choice)
        question.columnChoices.insert(choice.key(), choice.value().toString());
    if (question.columnChoices.isEmpty())
        Q_EMIT planned();
    else
        askAgain(question);
}

void ImportRun::askAgain(const ImportQuestion &question)
{
    if (!m_working)
        ask(question, tr("Checking the rows…"), [this] { Q_EMIT planned(); });
}

void ImportRun::ask(const ImportQuestion &question, const QString &text, const Then &then)
{
    setWorking(true);
    const QFuture<Result<ImportQuestion::Answer>> plans = m_context.workspace().read(question);
    m_options.ask(plans, [this, then](const Result<ImportQuestion::Answer> &plan) {
        if (plan)
            m_plan = *plan;
        setWorking(false);
        if (!plan)
            return refuse(plan.error());
        then();
    });
    show(text, plans);
}

int ImportRun::happening() const
{
    return m_plan ? m_plan->counts().added + m_plan->counts().changed : 0;
}

void ImportRun::import()
{
    if (m_working || happening() == 0)
        return;
    setWorking(true);
    const auto changes = std::make_shared<ImportSource>(m_plan);
    const auto looked = QtConcurrent::run([changes, own = m_context.info()] { return isAbout(own, *changes); });
    m_looking.ask(looked, [this, changes](const Result<bool> &about) {
        if (!about || !*about)
            return apply(changes); // which says what is wrong, too
        m_context.changes().ifMeant(changes, [self = QPointer<ImportRun>(this), changes](bool yes) {
            if (self)
                yes ? self->apply(changes) : self->setWorking(false);
        });
    });
    show(tr("Importing…"), looked);
}

void ImportRun::apply(std::shared_ptr<ChangeSource> changes)
{
    const bool adds = m_plan->counts().added > 0;
    const QString done = tr("%Ln user(s) imported", nullptr, happening());
    m_applying = m_context.changes().applyHere(std::move(changes), adds ? noticeOfAdded(m_context, done) : done);
    whenDone(m_applying, this, [this, adds, before = m_context.workspace().ownEvent()](const Result<Outcome> &outcome) {
        setWorking(false);
        if (!outcome && m_context.workspace().ownEvent() == before) // else it was too late to be stopped
            return refuse(outcome.error());
        if (adds)
            showAdded(m_context);
        Q_EMIT imported();
    });
    show(tr("Importing…"), m_applying);
}

void ImportRun::stop()
{
    m_options.cancel();
    m_looking.cancel();
    if (m_applying.isRunning())
        m_applying.cancel(); // nothing is written then; the answer ends the work
    else
        setWorking(false);
}

void ImportRun::setWorking(bool working)
{
    if (m_working == working)
        return;
    m_working = working;
    Q_EMIT workingChanged();
}

void ImportRun::refuse(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT refused(error);
}

} // namespace muster
