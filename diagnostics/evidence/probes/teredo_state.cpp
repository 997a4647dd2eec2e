// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/evidence/probes/probes.h"
#include "diagnostics/evidence/probes/shared.h"

using namespace Qt::StringLiterals;

namespace da::evidence::probes {

namespace {

/// Nothing but blanks is no report of Teredo: netsh always prints one.
Read<formats::TeredoReport> understood(const QString &text)
{
    if (const std::optional<formats::TeredoReport> report = formats::parseTeredo(text))
        return *report;
    return machine::Unreadable{machine::Reason::Broken, u"not the state of Teredo"_s};
}

} // namespace

ProbeResult teredoState(const machine::Machine &machine, std::stop_token /*stop*/)
{
    const Reading<QString> text = machine.query(machine::QueryId::TeredoState);
    Fact<formats::TeredoReport> fact;
    if (text.read.hasValue())
        fact.read = understood(*text.read.value());
    else if (text.read.isUnreadable())
        fact.read = *text.read.unreadable();
    else
        fact.read = machine::Absent{};
    addOriginOf(fact.origins, text.read, text.origin);
    return resultOf(std::move(fact), &Evidence::teredo);
}

} // namespace da::evidence::probes
