// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/causes/builders.h"

// What the version and edition of Windows and missing settings lead to.
using namespace da::test;

namespace {

Evidence onBuild(Evidence evidence, int build, std::optional<QStringList> hotfixes = QStringList())
{
    evidence.platform.read.value()->build = build;
    evidence.platform.read.value()->hotfixes = std::move(hotfixes);
    return evidence;
}

Evidence ofEdition(Evidence evidence, const QString &id)
{
    evidence.platform.read.value()->editionId = id;
    return evidence;
}

Evidence withoutSettings(Evidence evidence)
{
    evidence.ipHttps.read = std::vector<IpHttpsInterface>{};
    evidence.ipHttpsPolicy.read = Absent{};
    evidence.directAccessPolicy.read = evidence::DirectAccessPolicy{Absent{}, Absent{}};
    return evidence;
}

Verdict hotfix(const Evidence &evidence)
{
    return assessmentIn(evidence, u"missing-hotfix").verdict;
}

Verdict edition(const Evidence &evidence)
{
    return assessmentIn(evidence, u"edition-unsupported").verdict;
}

Verdict policy(const Evidence &evidence)
{
    return assessmentIn(evidence, u"policy-not-applied").verdict;
}

} // namespace

TEST_CASE("a hotfix that was not seen on Windows 8.1 is possible and never more")
{
    const Evidence evidence = onBuild(failing(), 9600);
    CHECK(hotfix(evidence) == Verdict::Possible);
    CHECK(hotfix(onBuild(failing(0x34), 9600, std::nullopt)) == Verdict::Possible);
    CHECK(assessmentIn(evidence, u"missing-hotfix").repairs ==
          std::vector<QString>{u"install-hotfix"_s});
}

TEST_CASE("either number of the hotfix among the updates rules it out, and so does another Windows")
{
    CHECK(hotfix(onBuild(failing(), 9600, {{u"KB1"_s, u"KB2966807"_s}})) == Verdict::RuledOut);
    CHECK(hotfix(onBuild(failing(), 9600, {{u"KB2966087"_s}})) == Verdict::RuledOut);
    CHECK(hotfix(onBuild(failing(), 19045)) == Verdict::RuledOut);
    CHECK(hotfix(onBuild(failing(), 9200)) == Verdict::RuledOut);
}

TEST_CASE("without the version or a code nothing is known about the hotfix")
{
    CHECK(hotfix(failing()) == Verdict::Unknown);
    CHECK(hotfix(onBuild(failing(0x2af9), 9600)) == Verdict::Unknown);
    CHECK(hotfix(onBuild(healthy(), 9600)) == Verdict::Unknown);
}

TEST_CASE("an edition without DirectAccess is confirmed where DirectAccess is set up and down")
{
    CHECK(edition(ofEdition(failing(), u"Professional"_s)) == Verdict::Confirmed);
    CHECK(edition(ofEdition(failing(), u"CoreSingleLanguage"_s)) == Verdict::Confirmed);
    CHECK(edition(ofEdition(withoutSettings(failing()), u"Professional"_s)) == Verdict::Likely);
}

TEST_CASE("an edition with DirectAccess, or a connection that works, rules it out")
{
    for (const QString &id :
         {u"Enterprise"_s, u"EnterpriseS"_s, u"Education"_s, u"Ultimate"_s, u"IoTEnterprise"_s})
        CHECK(edition(ofEdition(failing(), id)) == Verdict::RuledOut);
    CHECK(edition(ofEdition(healthy(), u"Professional"_s)) == Verdict::RuledOut);
    CHECK(edition(ofEdition(asServer(failing()), u"Professional"_s)) == Verdict::RuledOut);
}

TEST_CASE("an edition that was not read, or that nobody knows, proves nothing")
{
    CHECK(edition(failing()) == Verdict::Unknown);
    CHECK(edition(ofEdition(failing(), u"PPIPro"_s)) == Verdict::Unknown);
    CHECK(edition(without(ofEdition(failing(), u"Professional"_s), &Evidence::ipHttps)) ==
          Verdict::Possible);
}

TEST_CASE("the name of the product tells the edition, too, and proves nothing alone")
{
    const auto named = [](const QString &name) {
        Evidence evidence = failing();
        evidence.platform.read.value()->osName = name;
        return edition(evidence);
    };
    CHECK(named(u"Microsoft Windows 10 Pro"_s) == Verdict::Likely);
    CHECK(named(u"Microsoft Windows 7 Home Premium"_s) == Verdict::Likely);
    CHECK(named(u"Microsoft Windows 10 Enterprise"_s) == Verdict::RuledOut);
    CHECK(named(u"Microsoft Windows 10 Entreprise"_s) == Verdict::Unknown);
}

TEST_CASE("no settings anywhere make missing policy likely and never confirmed")
{
    const Evidence evidence = withoutSettings(failing());
    CHECK(policy(evidence) == Verdict::Likely);
    CHECK(assessmentIn(evidence, u"policy-not-applied").repairs ==
          std::vector<QString>{u"reapply-group-policy"_s});
    CHECK(policy(withoutRole(evidence)) == Verdict::Possible);
}

TEST_CASE("one setting, or an interface, rules missing policy out")
{
    Evidence withRules = withoutSettings(failing());
    withRules.directAccessPolicy.read = evidence::DirectAccessPolicy{true, Absent{}};
    CHECK(policy(withRules) == Verdict::RuledOut);
    Evidence reported = withoutSettings(failing());
    reported.ipHttps.read = std::vector<IpHttpsInterface>{clientInterface(0x643)};
    CHECK(policy(reported) == Verdict::RuledOut);
    CHECK(policy(failing()) == Verdict::RuledOut);
}

TEST_CASE("settings that were not read are not missing")
{
    const Evidence some = without(withoutSettings(failing()), &Evidence::ipHttpsPolicy);
    CHECK(policy(some) == Verdict::Possible);
    CHECK(policy(without(some, &Evidence::directAccessPolicy)) == Verdict::Unknown);
    CHECK(policy(without(withoutSettings(failing()), &Evidence::ipHttps, Reason::Denied)) ==
          Verdict::Possible);
}
