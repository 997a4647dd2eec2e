// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/access/ip_https_configuration.h"
#include "tests/formats/as_sent.h"

using namespace da::formats;
using namespace da::test;
using namespace Qt::StringLiterals;

namespace {

using Configuration = IpHttpsConfiguration;

// Synthetic, after the properties of MSFT_NetIPHttpsConfiguration.
const QString kList = u"\nProfile           : Redmond Edge\nProfileActivated  : True\n"
                      u"ConfigurationType : GroupPolicy\nType              : Client\n"
                      u"State             : Default\nAuthMode          : None\n"
                      u"StrongCRLRequired : False\n"
                      u"ServerURL         : https://da.contoso.com:443/IPHTTPS\n\n"
                      u"Profile           : \nProfileActivated  : False\n"
                      u"ConfigurationType : Local\nType              : Server\n"
                      u"State             : Disabled\nAuthMode          : Certificates\n"
                      u"StrongCRLRequired : True\nServerURL         : \n\n"_s;
const QString kJson =
    uR"([{"ConfigurationType":1,"Type":0,"State":0,"AuthMode":0,"Profile":"Redmond Edge",)"
    uR"("ServerURL":"https://da.contoso.com:443/IPHTTPS","ProfileActivated":true,)"
    uR"("StrongCRLRequired":false,"CimClass":{"CimSuperClassName":"MSFT_NetSettingData"}},)"
    uR"({"ConfigurationType":0,"Type":1,"State":2,"AuthMode":1,"Profile":"","ServerURL":null,)"
    uR"("ProfileActivated":false,"StrongCRLRequired":true}])"_s;
const QString kTable =
    u"\nProfile      ProfileActivated Type   State   ServerURL\n"
    u"-------      ---------------- ----   -----   ---------\n"
    u"Redmond Edge             True Client Default https://da.contoso.com:443/IPHTTPS\n\n"_s;

const Configuration kRedmond{Configuration::Type::Client,
                             Configuration::State::Default,
                             Configuration::Source::GroupPolicy,
                             u"https://da.contoso.com:443/IPHTTPS"_s,
                             u"Redmond Edge"_s,
                             true,
                             false};
const Configuration kLocal{Configuration::Type::Server,
                           Configuration::State::Disabled,
                           Configuration::Source::Local,
                           {},
                           {},
                           false,
                           true};

} // namespace

TEST_CASE("ipHttpsConfiguration_listAndJson_giveTheSame")
{
    const std::vector<Configuration> expected{kRedmond, kLocal};
    for (const QString &form : {kList, kJson})
        for (const QString &text : asSent(form)) {
            CHECK(parseGetNetIpHttpsConfiguration(text) == expected);
            CHECK(parseGetNetIpHttpsConfiguration(squeezed(text)) == expected);
        }
}

TEST_CASE("ipHttpsConfiguration_table_givesWhatItsColumnsTell")
{
    Configuration expected = kRedmond;
    expected.source = Configuration::Source::Unknown;
    expected.strongCrlRequired.reset();
    for (const QString &text : asSent(kTable)) {
        CHECK(parseGetNetIpHttpsConfiguration(text) == std::vector{expected});
        CHECK(parseGetNetIpHttpsConfiguration(squeezed(text)) == std::vector{expected});
    }
}

TEST_CASE("ipHttpsConfiguration_numbersOfCim_haveTheirMeaning")
{
    const auto read = [](int type, int state, int source) {
        const auto found = parseGetNetIpHttpsConfiguration(
            u"{\"Type\":%1,\"State\":%2,\"ConfigurationType\":%3,\"ServerURL\":\"https://a/\"}"_s
                .arg(type)
                .arg(state)
                .arg(source));
        REQUIRE(found);
        return found->front();
    };
    CHECK(read(0, 0, 2).source == Configuration::Source::ProfileGroupPolicy);
    CHECK(read(1, 1, 0).type == Configuration::Type::Server);
    CHECK(read(1, 1, 0).state == Configuration::State::Enabled);
    CHECK(read(0, 2, 0).state == Configuration::State::Disabled);
    CHECK(read(0, 77, 0).state == Configuration::State::Unknown);
}

TEST_CASE("ipHttpsConfiguration_whatItCannotBe_isNotClaimed")
{
    for (const QString &text :
         {u"ServerURL : https://a/IPHTTPS\n"_s, u"ServerURL : a b\nState : Default\n"_s,
          u"ServerURL : https://a/\nState : 2\n"_s, u"ServerURL : https://a/\nState : On\n"_s,
          u"ServerURL : https://da.cont...\nState : Default\n"_s,
          u"{\"ServerURL\":\"https://a/\",\"State\":-1}"_s,
          u"{\"ServerURL\":[\"https://a/\",\"https://b/\"],\"State\":0}"_s})
        CHECK_FALSE(parseGetNetIpHttpsConfiguration(text));
}

TEST_CASE("ipHttpsConfiguration_cutJson_isNotUnderstood")
{
    for (const QString &text : cutEverywhere(kJson))
        CHECK_FALSE(parseGetNetIpHttpsConfiguration(text));
}
