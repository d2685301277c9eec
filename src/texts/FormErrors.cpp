// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/ErrorTopics.h"

namespace muster {

namespace {

QString invalidValue(const QStringList &p)
{
    const QString field = fieldTitle(p.value(0));
    const QString allowed = p.value(2);
    if (p.value(1).isEmpty())
        return FormErrors::tr("“%1” cannot be blank. Fill it in.").arg(field);
    if (allowed.isEmpty() || allowed == QChar(u'…'))
        return FormErrors::tr("“%2” is not a value for “%1”. Enter another.").arg(field, p.value(1));
    return FormErrors::tr("“%2” is not a value for “%1”. It takes: %3.").arg(field, p.value(1), allowed);
}

} // namespace

QString FormErrors::text(const Error &error)
{
    const QStringList &p = error.parameters;
    switch (error.code) {
    case ErrorCode::ChangeMalformed:
        return p.value(0).isEmpty()
            ? tr("This is not a list of changes: %1. Compare it with “musterctl help changes”.").arg(p.value(1))
            : tr("The changes cannot be read at position %1: %2. Correct the JSON there.").arg(p.value(0), p.value(1));
    case ErrorCode::UnknownChange:
        return p.value(0).isEmpty()
            ? tr("A change does not say what to do. Give “do” the name of a change.")
            : tr("There is no change called “%1”. “musterctl help changes” lists them.").arg(p.value(0));
    case ErrorCode::UnknownFieldInChange:
        return tr("“%1” has no field “%2”. “musterctl help changes” lists its fields.").arg(p.value(0), p.value(1));
    case ErrorCode::MissingField:
        return tr("“%1” needs “%2”. Fill it in.").arg(p.value(0), p.value(1));
    case ErrorCode::InvalidValue:
        return invalidValue(p);
    case ErrorCode::InvalidEmail:
        return p.value(0).isEmpty()
            ? tr("The e-mail address is missing. Enter one like ada@example.org.")
            : tr("“%1” is not an e-mail address. Enter one like ada@example.org.").arg(p.value(0));
    case ErrorCode::ForbiddenCharacter:
        if (p.value(2).isEmpty())
            return tr("“%1” has a character that has no place in it: %2. Take it out.").arg(fieldTitle(p.value(0)), p.value(1));
        return tr("“%3” has a character that has no place in “%1”: %2. Take it out.").arg(fieldTitle(p.value(0)), p.value(1), p.value(2));
    case ErrorCode::TextTooLong:
        return tr("“%1” may have %2 characters; “%4” has %3. Make it shorter.").arg(fieldTitle(p.value(0)), p.value(1), p.value(2), p.value(3));
    case ErrorCode::LocalPartTooLong:
        return tr("Before the @ of an e-mail address there may be %2 characters; “%1” has more.").arg(p.value(0), p.value(1));
    case ErrorCode::NamedTwice:
        return tr("“%2” is twice in “%1”, if case and accents do not count. Keep one of the two.").arg(fieldTitle(p.value(0)), p.value(1));
    default:
        return {};
    }
}

} // namespace muster
