// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/console/console.h"
#include "tests/formats/as_sent.h"

using namespace da::formats;
using namespace da::test;
using namespace Qt::StringLiterals;

namespace {

struct Sent final {
    const char *name;
    QString text;
};

// Synthetic, after what PowerShell prints.
const std::vector<Sent> &everything()
{
    static const std::vector<Sent> all{
        {"get-daconnectionstatus", u"Status    : Error\nSubstatus : NameResolutionFailure\n"_s},
        {"get-daconnectionstatus", u"{\n    \"Status\":  2,\n    \"Substatus\":  0\n}\n"_s},
        {"get-daclientexperienceconfiguration",
         u"CorporateResources   : {HTTP:http://a.corp.contoso.com}\nFriendlyName         : Work\n"_s},
        {"get-netiphttpsconfiguration",
         u"Profile   : A\nState     : Default\nServerURL : https://a.contoso.com:443/IPHTTPS\n\n"
         u"Profile   : B\nState     : Default\nServerURL : https://b.contoso.com:443/IPHTTPS\n"_s},
        {"get-dnsclientnrptpolicy",
         u"Namespace              : .corp.contoso.com\nDirectAccessDnsServers : fd00::1\n\n"
         u"Namespace              : nls.corp.contoso.com\nDirectAccessDnsServers : \n"_s},
        {"get-netadapter",
         u"[\n  {\n    \"Name\": \"WLAN\",\n    \"InterfaceDescription\": \"Intel\",\n"
         u"    \"Status\": \"Up\"\n  }\n]\n"_s},
        {"hotfixes",
         u"Source Description HotFixID\n------ ----------- --------\nPC Update KB1\n"_s},
        {"services", u"[{\"Name\":\"iphlpsvc\",\"Status\":4}]\n"_s},
        {"get-netiphttpsstate", u"{\"LastErrorCode\":0,\"InterfaceStatus\":\"x\"}\n"_s},
        {"devices-get-pnpdevice",
         u"{\"InstanceId\":\"ROOT\\\\*IPHTTPS\\\\0000\",\"Status\":\"OK\",\"Name\":\"x\"}\n"_s},
    };
    return all;
}

QStringList namesIn(const QString &text)
{
    QStringList names;
    for (const Passage &passage : recognise(text))
        names.push_back(QString::fromUtf8(contentName(passage.content)));
    return names;
}

} // namespace

TEST_CASE("recognise_cmdlets_areWhatTheyAre")
{
    for (const Sent &sent : everything())
        for (const QString &text : asSent(sent.text)) {
            INFO(text.toStdString());
            CHECK(namesIn(text) == QStringList{QString::fromUtf8(sent.name)});
        }
}

TEST_CASE("recognise_cmdletsOneAfterAnother_areTakenApart")
{
    QString paste;
    QStringList expected;
    for (const Sent &sent : everything()) {
        paste += u'\n' + sent.text + u"\nsome other words\n\n"_s;
        expected.push_back(QString::fromUtf8(sent.name));
    }
    QStringList names = namesIn(paste);
    names.removeAll(u"not-understood"_s);
    CHECK(names == expected);
}

TEST_CASE("recognise_hotfixesThatWereAskedForByName_areNotAllThereAre")
{
    const QString row =
        u"\nSource Description HotFixID\n------ ----------- --------\nPC Up KB1\n"_s;
    const auto wholeAfter = [&](const QString &command) {
        const auto passages = recognise(u"PS C:\\> "_s + command + row + u"PS C:\\>\n"_s);
        REQUIRE(passages.size() == 1);
        const auto *report = std::get_if<HotfixReport>(&passages.front().content);
        REQUIRE(report);
        return report->whole;
    };
    CHECK(wholeAfter(u"Get-HotFix"_s));
    CHECK(wholeAfter(u"get-hotfix | ft"_s));
    CHECK_FALSE(wholeAfter(u"Get-HotFix -Id KB1"_s));
    CHECK_FALSE(wholeAfter(u"Get-HotFix KB1"_s));
    CHECK_FALSE(wholeAfter(u"Get-HotFix | where HotFixID -eq KB1"_s));
}

TEST_CASE("recognise_damagedCmdlets_areNeverAnotherFormat")
{
    std::mt19937 random(5);
    for (int i = 0; i < 50; ++i)
        for (const Sent &sent : everything())
            for (const QString &name : namesIn(mutated(sent.text, random)))
                CHECK((name == u"not-understood"_s || name == u"empty"_s ||
                       name == QString::fromUtf8(sent.name)));
}
