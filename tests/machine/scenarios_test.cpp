// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/machine/memory/simulated_computer.h"
#include "diagnostics/texts/translator.h"
#include "tests/report/json_schema.h"

#include <QDir>
#include <QJsonDocument>
#include <QSet>

using namespace da;
using namespace da::machine;
using namespace Qt::StringLiterals;

TEST_CASE("scenarios_everyFile_isBuiltInAndNamedAfterItsId")
{
    QStringList ids;
    for (const Scenario &scenario : builtInScenarios())
        ids += scenario.id + u".json"_s;
    QStringList files = QDir(u":/scenarios"_s).entryList();
    ids.sort();
    files.sort();
    CHECK(ids == files);
}

TEST_CASE("scenarios_titleAndStory_areThoseOfTheFileInEnglish")
{
    const Translator english = Translator::english();
    QSet<QString> titles;
    for (const Scenario &scenario : builtInScenarios()) {
        CHECK(english(titleOf(scenario)) == scenario.title);
        CHECK(english(storyOf(scenario)) == scenario.story);
        CHECK_FALSE(scenario.title.isEmpty());
        CHECK_FALSE(titles.contains(scenario.title));
        titles.insert(scenario.title);
    }
}

TEST_CASE("scenarios_somebodysOwnSentences_areShownAsTheyStand")
{
    const Translator english = Translator::english();
    Scenario own = builtInScenarios().front(); // with the id of a built-in one
    own.title = u"<b>mine</b>"_s;
    own.story = u"100 %1"_s;
    CHECK(english(titleOf(own)) == u"<b>mine</b>"_s);
    CHECK(english(storyOf(own)) == u"100 %1"_s);
}

TEST_CASE("scenarios_everyBuiltInOne_standsInAGroupThatHasATitle")
{
    const Translator english = Translator::english();
    QSet<QString> titles;
    for (const ScenarioGroup group : kScenarioGroups)
        titles.insert(english(groupTitle(group)));
    CHECK(titles.size() == std::ssize(kScenarioGroups));
    for (const Scenario &scenario : builtInScenarios()) {
        INFO(scenario.id.toStdString());
        CHECK(scenario.group != ScenarioGroup::None);
    }
}

TEST_CASE("scenarios_group_isOptionalAndOneOfTheList")
{
    QJsonObject json = toJson(builtInScenarios().front());
    json.remove(u"group"_s);
    CHECK(scenarioFromJson(json)->group == ScenarioGroup::None);
    CHECK_FALSE(toJson(*scenarioFromJson(json)).contains(u"group"_s));
    json[u"group"_s] = u"server"_s;
    CHECK(scenarioFromJson(json)->group == ScenarioGroup::Server);
    json[u"group"_s] = u"printer"_s;
    CHECK_FALSE(scenarioFromJson(json));
    CHECK_FALSE(test::schemaErrors(u"scenario-1"_s, json).isEmpty());
}

TEST_CASE("scenarios_everyFile_fitsItsSchema")
{
    for (const QString &name : QDir(u":/scenarios"_s).entryList()) {
        INFO(name.toStdString());
        QFile file(u":/scenarios/"_s + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        CHECK(test::schemaErrors(u"scenario-1"_s, json) == QStringList());
    }
}

TEST_CASE("scenarios_everyComputer_isCompleteAndRealistic")
{
    for (const Scenario &scenario : builtInScenarios()) {
        INFO(scenario.id.toStdString());
        const SimulatedComputer computer(scenario);
        const bool isServer = scenario.id.startsWith(u"server-"_s);
        CHECK(computer.platform().read.value()->edition ==
              (isServer ? Edition::Server : Edition::Client));
        CHECK(computer.service(u"iphlpsvc"_s).read.hasValue());
        CHECK(computer.service(u"RaMgmtSvc"_s).read.isAbsent() != isServer);
        const DeviceInventory devices = computer.devices().read.valueOr({});
        CHECK(devices.nodes.size() >= 6);
        CHECK(devices.scope.includesNotPresent == true);
        QSet<QString> ids;
        for (const DeviceNode &node : devices.nodes)
            ids.insert(node.instanceId.toLower());
        CHECK(ids.size() == std::ssize(devices.nodes));
    }
}

TEST_CASE("findScenario_unknownId_isNothing")
{
    CHECK(findScenario(u"ghost-interface") != nullptr);
    CHECK(findScenario(u"zebra") == nullptr);
    CHECK(findScenario(u"") == nullptr);
}
