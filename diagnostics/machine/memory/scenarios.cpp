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
