// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "wizard/pages/symptom_pages.h"

#include <QCoreApplication>
#include <QVBoxLayout>
#include <QWizard>

namespace da::wizard {
namespace {

constexpr Text kRoleIntro{
    "role.intro",
    QT_TRANSLATE_NOOP("da-wizard",
                      "On a DirectAccess server some repairs would cut off everybody. If you are "
                      "not sure, say so: then this program is as careful as with a server.")};
constexpr Text kClient{"role.client", QT_TRANSLATE_NOOP("da-wizard", "A personal computer")};
constexpr Text kClientMore{
    "role.client.more",
    QT_TRANSLATE_NOOP("da-wizard", "A laptop or desktop that somebody works at.")};
constexpr Text kServer{"role.server", QT_TRANSLATE_NOOP("da-wizard", "A server")};
constexpr Text kServerMore{
    "role.server.more",
    QT_TRANSLATE_NOOP("da-wizard", "The DirectAccess server that laptops connect to.")};
constexpr Text kNotSure{"answer.not-sure", QT_TRANSLATE_NOOP("da-wizard", "I can't tell")};
constexpr Text kNotSureMore{
    "answer.not-sure.more",
    QT_TRANSLATE_NOOP("da-wizard", "That is fine. This program looks for itself.")};

constexpr Text kSymptomIntro{
    "symptom.intro",
    QT_TRANSLATE_NOOP("da-wizard", "Think of the last days: at home, on the phone's hotspot, in "
                                   "hotels or trains.")};
constexpr Text kSome{"symptom.some",
                     QT_TRANSLATE_NOOP("da-wizard", "It works in some places, not in others")};
constexpr Text kSomeMore{
    "symptom.some.more",
    QT_TRANSLATE_NOOP("da-wizard", "For example at home, but not in a hotel or at the airport.")};
constexpr Text kNowhere{"symptom.nowhere",
                        QT_TRANSLATE_NOOP("da-wizard", "It works nowhere outside the office")};
constexpr Text kNowhereMore{
    "symptom.nowhere.more",
    QT_TRANSLATE_NOOP("da-wizard", "Wherever I am, nothing of the company can be reached.")};
constexpr Text kEverywhere{"symptom.everywhere",
                           QT_TRANSLATE_NOOP("da-wizard", "It works everywhere")};
constexpr Text kEverywhereMore{
    "symptom.everywhere.more",
    QT_TRANSLATE_NOOP("da-wizard", "I only want to know whether all is well.")};

} // namespace

void RolePage::build(QVBoxLayout &body)
{
    using Told = evidence::Told;
    addParagraph(body, kRoleIntro);
    addChoice(body, kClient, kClientMore, [this] { answer(Told::Role::Client); });
    addChoice(body, kServer, kServerMore, [this] { answer(Told::Role::Server); });
    addChoice(body, kNotSure, kNotSureMore, [this] { answer(Told::Role::CannotTell); });
    body.addStretch(1);
}

void RolePage::answer(evidence::Told::Role role)
{
    evidence::Told told = session().told();
    told.role = role;
    session().setTold(told);
    wizard()->next();
}

void SymptomPage::build(QVBoxLayout &body)
{
    using Told = evidence::Told;
    addParagraph(body, kSymptomIntro);
    addChoice(body, kSome, kSomeMore, [this] { answer(Told::Symptom::SomeNetworks); });
    addChoice(body, kNowhere, kNowhereMore, [this] { answer(Told::Symptom::NoNetwork); });
    addChoice(body, kEverywhere, kEverywhereMore, [this] { answer(Told::Symptom::AllNetworks); });
    addChoice(body, kNotSure, kNotSureMore, [this] { answer(Told::Symptom::CannotTell); });
    body.addStretch(1);
}

void SymptomPage::answer(evidence::Told::Symptom symptom)
{
    evidence::Told told = session().told();
    told.symptom = symptom;
    session().setTold(told);
    wizard()->next();
}

} // namespace da::wizard
