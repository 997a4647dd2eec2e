// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "wizard/page_codes.h"

#include <QCoreApplication>
#include <algorithm>

namespace da::wizard {
namespace {

constexpr PageEntry kPages[] = {
    {PageId::Start, "A1", {"page.A1", QT_TRANSLATE_NOOP("da-wizard", "What do you want to do?")}},
    {PageId::Evidence,
     "A2",
     {"page.A2", QT_TRANSLATE_NOOP("da-wizard", "Open evidence from another computer")}},
    {PageId::Practice,
     "A4",
     {"page.A4", QT_TRANSLATE_NOOP("da-wizard", "Choose a practice computer")}},
    {PageId::Role,
     "B1",
     {"page.B1", QT_TRANSLATE_NOOP("da-wizard", "Is this a personal computer or a server?")}},
    {PageId::Symptom,
     "B2",
     {"page.B2", QT_TRANSLATE_NOOP("da-wizard", "Where does the company connection fail?")}},
    {PageId::Code,
     "B3",
     {"page.B3", QT_TRANSLATE_NOOP("da-wizard", "Which error code does Windows show?")}},
    {PageId::Gather, "C1", {"page.C1", QT_TRANSLATE_NOOP("da-wizard", "Gathering evidence")}},
    {PageId::Findings, "D1", {"page.D1", QT_TRANSLATE_NOOP("da-wizard", "What we found")}},
    {PageId::Report, "H1", {"page.H1", QT_TRANSLATE_NOOP("da-wizard", "Finish: the report")}},
};

} // namespace

std::span<const PageEntry> pageTable()
{
    return kPages;
}

const PageEntry &pageEntry(PageId id)
{
    return *std::ranges::find(kPages, id, &PageEntry::id);
}

} // namespace da::wizard
