// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kit/FieldForm.h"

#include "core/Fold.h"
#include "gui/kit/fields/FieldEditor.h"
#include "gui/shell/Permits.h"
#include "gui/shell/WorkspaceContext.h"
#include "gui/widgets/WrappedLabel.h"
#include "models/Refs.h"
#include "texts/CellText.h"
#include "texts/ErrorText.h"
#include "texts/Titles.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int RowsOfAField = 3; // its editor, what others did to it, what is disputed

Table tableOf(ObjectKind kind)
{
    const QVector<TableDefinition> &tables = tableDefinitions();
    const auto found = std::find_if(tables.cbegin(), tables.cend(), [kind](const TableDefinition &table) { return table.kind == kind; });
    Q_ASSERT(found != tables.cend());
    return found->table;
}

} // namespace

FieldForm::FieldForm(QWidget *parent)
    : QWidget(parent)
    , m_reason(new WrappedLabel(this))
{
    m_reason->setObjectName("reason");
    m_reason->setProperty("look", "small");
    m_reason->hide();
}

void FieldForm::setUp(WorkspaceContext &context, ObjectKind kind, const QVector<Column> &information, Rule rule, const QVector<Section> &sections)
{
    m_context = &context;
    m_kind = kind;
    m_table = tableOf(kind);
    m_rule = std::move(rule);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(14, 12, 14, 12);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(9);
    for (const Section &section : sections)
        addSection(form, section);
    for (const FieldDefinition &field : sections.isEmpty() ? fieldsOf(m_kind) : QVector<FieldDefinition>())
        addEditor(form, field);
    addReason(form);
    addInformation(form, information);
    takeState();
    connect(&context, &WorkspaceContext::stateChanged, this, &FieldForm::takeState);
}

QString FieldForm::titleOf(Field field) const
{
    return findColumn(m_table, field) ? columnTitle(m_table, field) : fieldTitle(field);
}

void FieldForm::addSection(QFormLayout *form, const Section &section)
{
    auto *title = new QLabel(section.title, this);
    title->setProperty("look", "title");
    title->setContentsMargins(0, m_sections.isEmpty() ? 0 : 14, 0, 2);
    form->addRow(title);
    m_sections.append({section, title});
    for (const Field field : section.fields)
        addEditor(form, *findField(m_kind, field));
}

void FieldForm::addEditor(QFormLayout *form, const FieldDefinition &field)
{
    FieldEditor *editor = field.is(FieldDefinition::OnForm) ? FieldEditor::make(field, *m_context, this) : nullptr;
    if (!editor)
        return;
    editor->addTo(form, titleOf(field.field));
    auto *merge = new FieldMerge(editor, titleOf(field.field), this);
    merge->addTo(form);
    connect(editor, &FieldEditor::edited, this, &FieldForm::edited);
    connect(merge, &FieldMerge::settled, this, &FieldForm::showRefusals);
    connect(merge, &FieldMerge::settled, this, &FieldForm::settled);
    m_fields.append(merge);
}

// Under the last of the fields that it is about.
void FieldForm::addReason(QFormLayout *form)
{
    int below = -1;
    for (const FieldMerge *field : std::as_const(m_fields)) {
        int row = -1;
        QFormLayout::ItemRole role {};
        form->getWidgetPosition(field->editor().widget(), &row, &role);
        if (field->editor().definition().is(FieldDefinition::Personal))
            below = row + RowsOfAField;
    }
    if (below >= 0)
        form->insertRow(below, m_reason);
}

bool FieldForm::showOnly(const QString &words)
{
    auto *form = static_cast<QFormLayout *>(layout());
    const QStringList wanted = fold(words).split(u' ', Qt::SkipEmptyParts);
    const auto has = [&wanted](const QString &text) { return std::all_of(wanted.begin(), wanted.end(), [folded = fold(text)](const QString &word) { return folded.contains(word); }); };
    bool any = false;
    for (const auto &[section, title] : std::as_const(m_sections)) {
        bool anyOfIt = false;
        for (FieldMerge *field : std::as_const(m_fields)) {
            const FieldDefinition &definition = field->editor().definition();
            if (!section.fields.contains(definition.field))
                continue;
            const bool shown = has(section.title + u' ' + titleOf(definition.field) + u' ' + QCoreApplication::translate("Field", definition.about ? definition.about : ""))
                || field->isChanged(); // what is not saved yet does not hide
            form->setRowVisible(field->editor().widget(), shown);
            anyOfIt = anyOfIt || shown;
        }
        form->setRowVisible(title, anyOfIt);
        any = any || anyOfIt;
    }
    return any;
}

void FieldForm::addInformation(QFormLayout *form, const QVector<Column> &columns)
{
    for (const Column column : columns) {
        auto *text = new QLabel(this);
        text->setProperty("look", "quiet");
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setWordWrap(true);
        form->addRow(columnTitle(m_table, column), text);
        m_information.append({column, text});
    }
}

// What was typed stays.
void FieldForm::takeState()
{
    {
        const QSignalBlocker quiet(this);
        for (FieldMerge *field : std::as_const(m_fields))
            field->setState(m_context->state());
        showRefusals();
        showInformation();
    }
    Q_EMIT edited();
}

void FieldForm::showObject(const Row &object)
{
    const QSignalBlocker quiet(this);
    m_row = object;
    m_gone = false;
    for (FieldMerge *field : std::as_const(m_fields))
        field->show(cellOf(m_table, object, field->editor().definition().field));
    showRefusals();
    showInformation();
}

void FieldForm::takeOver(const Row &object, const WrittenBy &by)
{
    {
        const QSignalBlocker quiet(this);
        m_row = object;
        m_gone = false;
        for (FieldMerge *field : std::as_const(m_fields)) {
            const Field which = field->editor().definition().field;
            field->takeOver(cellOf(m_table, object, which), by(which));
        }
        showRefusals();
        showInformation();
    }
    Q_EMIT edited();
}

void FieldForm::setGone(bool gone)
{
    m_gone = gone;
    showRefusals();
}

void FieldForm::showInformation()
{
    for (const auto &[column, label] : std::as_const(m_information)) {
        const QString text = cellText(m_table, column, cellOf(m_table, m_row, column), locale(), QTimeZone::systemTimeZone());
        label->setText(text.isEmpty() ? u"–"_s : text);
    }
}

void FieldForm::showRefusals()
{
    bool anyTheirs = false;
    for (FieldMerge *field : std::as_const(m_fields)) {
        FieldEditor *const editor = &field->editor();
        anyTheirs = anyTheirs || !theirs(*editor).isEmpty();
        editor->checkChoices([this, editor](const QVariant &value) { return refusedByRights(editor->definition().field, value); });
        editor->setRefusal(refusalOf(*editor));
    }
    m_reason->setText(tr("Name, address, language, signature and picture belong to the user once the account is active. A setting of the workspace lets administrators correct them."));
    m_reason->setVisible(anyTheirs);
}

QString FieldForm::refusalOf(const FieldEditor &editor) const
{
    const Field field = editor.definition().field;
    if (m_gone)
        return tr("It is not there any more.");
    if (const QString reason = refusedByRights(field, shownValues().value(field)); !reason.isEmpty())
        return reason;
    if (const QString reason = theirs(editor); !reason.isEmpty())
        return reason;
    return m_rule ? m_rule(field, m_row) : QString();
}

// As long as nothing is known of the operator, nothing is refused: whoever writes is asked again anyway.
QString FieldForm::refusedByRights(Field field, const QVariant &value) const
{
    const WorkspaceState &state = m_context->state();
    if (m_row.id == 0 || state.id.isEmpty())
        return {};
    const Result<void> allowed = state.rights.check(Verb::Edit, m_kind, {{field, value}}, shownValues());
    return allowed ? QString() : errorText(allowed.error());
}

QString FieldForm::theirs(const FieldEditor &editor) const
{
    return m_row.id == 0 ? QString() : whyTheirs(*m_context, editor.definition(), cellOf(m_table, m_row, Field::Status).toString());
}

void FieldForm::setValues(const Values &values)
{
    for (FieldMerge *field : std::as_const(m_fields)) {
        if (const Field which = field->editor().definition().field; values.contains(which))
            field->editor().setValue(values.value(which));
    }
}

Values FieldForm::shownValues() const
{
    Values values;
    for (const FieldMerge *field : m_fields)
        values.set(field->editor().definition().field, field->shown());
    return values;
}

Values FieldForm::changed() const
{
    Values different;
    for (const FieldMerge *field : m_fields) {
        if (m_row.id != 0 && field->isChanged())
            different.set(field->editor().definition().field, field->editor().value());
    }
    return different;
}

Values FieldForm::shown() const
{
    Values before;
    for (const Values::Entry &entry : changed())
        before.set(entry.field, shownValues().value(entry.field));
    return before;
}

QVector<FieldMerge *> FieldForm::disputes() const
{
    QVector<FieldMerge *> disputed;
    std::copy_if(m_fields.cbegin(), m_fields.cend(), std::back_inserter(disputed), [](const FieldMerge *field) { return field->isDisputed(); });
    return disputed;
}

QString FieldForm::typed() const
{
    QStringList lines;
    for (const FieldMerge *field : m_fields) {
        const FieldEditor &editor = field->editor();
        if (m_row.id != 0 && field->isChanged())
            lines << u"%1: %2"_s.arg(titleOf(editor.definition().field), editor.text(editor.value()));
    }
    return lines.join(u'\n');
}

} // namespace muster
