// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/memory/simulated_computer.h"
#include "resources/resources.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace da::machine {
namespace {

constexpr Text kClientGroup{"scenario-group.client",
                            QT_TRANSLATE_NOOP("da-wizard", "Faults of the laptop")};
constexpr Text kNetworkGroup{"scenario-group.network",
                             QT_TRANSLATE_NOOP("da-wizard", "The network around it")};
constexpr Text kServerGroup{"scenario-group.server", QT_TRANSLATE_NOOP("da-wizard", "Servers")};
constexpr Text kHealthyGroup{"scenario-group.healthy",
                             QT_TRANSLATE_NOOP("da-wizard", "Nothing is wrong")};
constexpr Text kOtherGroup{"scenario-group.other", QT_TRANSLATE_NOOP("da-wizard", "Others")};

struct BuiltIn final {
    const char *id;
    Text title;
    Text story;
};

// The explicit list, in the order in which they are shown. Each has a file
// resources/scenarios/ID.json, whose title and story are these English sentences.
constexpr BuiltIn kBuiltIn[] = {
    {"ghost-interface",
     {"scenario.ghost-interface.title",
      QT_TRANSLATE_NOOP("da-wizard", "The hotel laptop with a ghost")},
     {"scenario.ghost-interface.story",
      QT_TRANSLATE_NOOP(
          "da-wizard",
          "Maria travels for sales. At home everything works, but in hotels her laptop reaches "
          "nothing of the company. Last month the laptop was upgraded, and since then Windows "
          "shows the error 0x34.")}},
    {"corrupted-interface",
     {"scenario.corrupted-interface.title",
      QT_TRANSLATE_NOOP("da-wizard", "The tablet whose adapter will not load")},
     {"scenario.corrupted-interface.story",
      QT_TRANSLATE_NOOP(
          "da-wizard",
          "Jonas visits building sites. After the battery ran empty in the middle of an update, "
          "the company connection is gone on the train and in the site office. Windows shows the "
          "error 0x643.")}},
    {"stale-policy",
     {"scenario.stale-policy.title",
      QT_TRANSLATE_NOOP("da-wizard", "The notebook that remembers the old server")},
     {"scenario.stale-policy.story",
      QT_TRANSLATE_NOOP(
          "da-wizard",
          "The company moved to new DirectAccess servers in two cities. Aisha's notebook was in a "
          "drawer at that time. Now it works at home, but at the airport Windows shows the error "
          "0x643.")}},
    {"disabled-components",
     {"scenario.disabled-components.title",
      QT_TRANSLATE_NOOP("da-wizard", "The PC that was made faster")},
     {"scenario.disabled-components.story",
      QT_TRANSLATE_NOOP(
          "da-wizard",
          "Tom ran a program that promised a faster internet. Since then his PC works from home as "
          "before, but on a hotspot nothing of the company can be reached.")}},
    {"healthy",
     {"scenario.healthy.title", QT_TRANSLATE_NOOP("da-wizard", "The laptop where all is well")},
     {"scenario.healthy.story",
      QT_TRANSLATE_NOOP(
          "da-wizard",
          "Nobody complains about this laptop. It stands in a hotel that lets only the web "
          "through, and IP-HTTPS carries the connection, as it should.")}},
    {"idle-teredo",
     {"scenario.idle-teredo.title",
      QT_TRANSLATE_NOOP("da-wizard", "The home office that frightens its owner")},
     {"scenario.idle-teredo.story",
      QT_TRANSLATE_NOOP(
          "da-wizard",
          "Priya saw that her IP-HTTPS interface is not active and called the helpdesk. But she "
          "works at home, Teredo carries the connection, and IP-HTTPS is only waiting.")}},
    {"server-broken-reservation",
     {"scenario.server-broken-reservation.title",
      QT_TRANSLATE_NOOP("da-wizard", "The server that nobody can reach any more")},
     {"scenario.server-broken-reservation.story",
      QT_TRANSLATE_NOOP(
          "da-wizard",
          "After a disk repair the company's DirectAccess server started again, but no laptop gets "
          "through from outside. On the server itself Windows shows the error 0x643.")}},
    {"server-ghost",
     {"scenario.server-ghost.title", QT_TRANSLATE_NOOP("da-wizard", "The server with a ghost")},
     {"scenario.server-ghost.story",
      QT_TRANSLATE_NOOP("da-wizard",
                        "An administrator moved the DirectAccess server to new hardware. It shows "
                        "the error 0x34 and a second IP-HTTPS device. Removing devices on a "
                        "DirectAccess server would cut everybody off.")}},
    {"missing-hotfix",
     {"scenario.missing-hotfix.title",
      QT_TRANSLATE_NOOP("da-wizard", "The laptop that fails every few days")},
     {"scenario.missing-hotfix.story",
      QT_TRANSLATE_NOOP(
          "da-wizard",
          "Kofi's laptop with Windows 8.1 was never updated. Every few days the company connection "
          "does not come up, with the error 0x643, and nothing on it looks broken.")}},
    {"old-proxy",
     {"scenario.old-proxy.title",
      QT_TRANSLATE_NOOP("da-wizard", "The laptop that asks a proxy which is gone")},
     {"scenario.old-proxy.story",
      QT_TRANSLATE_NOOP("da-wizard", "Lena's company once sent everything through a proxy. It was "
                                     "switched off, but Windows itself still asks for it. The "
                                     "company connection never comes up, with the error 0x2af9.")}},
    {"name-not-found",
     {"scenario.name-not-found.title",
      QT_TRANSLATE_NOOP("da-wizard", "The hotel where the name is not found")},
     {"scenario.name-not-found.story",
      QT_TRANSLATE_NOOP("da-wizard",
                        "In one hotel Elif reaches every web page but not the company. Windows "
                        "shows the error 0x2afc there, and nowhere else.")}},
    {"expired-certificate",
     {"scenario.expired-certificate.title",
      QT_TRANSLATE_NOOP("da-wizard", "The Monday when nobody could work")},
     {"scenario.expired-certificate.story",
      QT_TRANSLATE_NOOP("da-wizard", "On Monday morning all laptops lost the company connection at "
                                     "once. Windows shows the error 0x800b0101 on each of them.")}},
    {"number-as-address",
     {"scenario.number-as-address.title",
      QT_TRANSLATE_NOOP("da-wizard", "The address that is a number")},
     {"scenario.number-as-address.story",
      QT_TRANSLATE_NOOP(
          "da-wizard", "A new administrator set DirectAccess up and typed the number of the server "
                       "where its name belongs. Teredo works, IP-HTTPS shows the error 0x4be.")}},
    {"service-stopped",
     {"scenario.service-stopped.title",
      QT_TRANSLATE_NOOP("da-wizard", "The tablet with the tidy services")},
     {"scenario.service-stopped.story",
      QT_TRANSLATE_NOOP("da-wizard", "A friend told Marek which services of Windows nobody needs. "
                                     "Since then the company connection is gone everywhere.")}},
    {"two-faults",
     {"scenario.two-faults.title", QT_TRANSLATE_NOOP("da-wizard", "The laptop with two faults")},
     {"scenario.two-faults.story",
      QT_TRANSLATE_NOOP("da-wizard",
                        "Ines had her laptop upgraded, and somebody switched IPv6 parts off to "
                        "make it faster. When one fault is repaired, the other one shows.")}},
    {"set-by-policy",
     {"scenario.set-by-policy.title",
      QT_TRANSLATE_NOOP("da-wizard", "The PC that was locked down on purpose")},
     {"scenario.set-by-policy.story",
      QT_TRANSLATE_NOOP(
          "da-wizard",
          "A security team applied a hardening guide. Since then Windows makes no IP-HTTPS "
          "connection on Noor's PC. What is changed by hand comes back by itself.")}},
};

/// Somebody's own practice computer may have the id of a built-in one; its sentences are its own.
const BuiltIn *builtIn(const Scenario &scenario)
{
    const auto *found = std::ranges::find_if(kBuiltIn, [&](const BuiltIn &one) {
        return scenario.id == QLatin1StringView(one.id) &&
               scenario.title == QString::fromUtf8(one.title.english) &&
               scenario.story == QString::fromUtf8(one.story.english);
    });
    return found == std::end(kBuiltIn) ? nullptr : found;
}

Scenario load(const QString &id)
{
    QFile file(u":/scenarios/"_s + id + u".json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    const QJsonObject json =
        opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    const auto scenario = scenarioFromJson(json);
    // A test loads every file: what is built in can be read.
    Q_ASSERT_X(scenario, "scenario", qPrintable(id));
    return scenario ? *scenario : Scenario();
}

} // namespace

const std::vector<Scenario> &builtInScenarios()
{
    static const std::vector<Scenario> all = [] {
        makeResourcesAvailable();
        std::vector<Scenario> out;
        for (const BuiltIn &one : kBuiltIn)
            out.push_back(load(QString::fromLatin1(one.id)));
        return out;
    }();
    return all;
}

const Scenario *findScenario(QStringView id)
{
    for (const Scenario &scenario : builtInScenarios()) {
        if (scenario.id == id)
            return &scenario;
    }
    return nullptr;
}

Message titleOf(const Scenario &scenario)
{
    static constexpr Text kTitle{"scenario.title", "%1"};
    const BuiltIn *known = builtIn(scenario);
    return known != nullptr ? Message(known->title) : Message(kTitle, Outside{scenario.title});
}

Message storyOf(const Scenario &scenario)
{
    static constexpr Text kStory{"scenario.story", "%1"};
    const BuiltIn *known = builtIn(scenario);
    return known != nullptr ? Message(known->story) : Message(kStory, Outside{scenario.story});
}

Text groupTitle(ScenarioGroup group)
{
    switch (group) {
    case ScenarioGroup::Client:
        return kClientGroup;
    case ScenarioGroup::Network:
        return kNetworkGroup;
    case ScenarioGroup::Server:
        return kServerGroup;
    case ScenarioGroup::Healthy:
        return kHealthyGroup;
    case ScenarioGroup::None:
        return kOtherGroup;
    }
    return kOtherGroup;
}

} // namespace da::machine
