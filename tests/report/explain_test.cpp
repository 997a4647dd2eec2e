// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/report/text_report.h"
#include "tests/report/json_schema.h"

using namespace da;
using namespace Qt::StringLiterals;

TEST_CASE("explain_code_of_the_article_names_its_causes")
{
    const report::CodeExplanation about = report::explain({0x643});
    CHECK(about.known);
    CHECK(about.documented);
    CHECK(about.name == u"ERROR_INSTALL_FAILURE"_s);
    CHECK(about.sources.contains(u"KB2980660"_s));
    CHECK(std::ranges::count(about.causes, u"stale-interface"_s) == 1);
    CHECK(std::ranges::count(about.causes, u"stale-policy"_s) == 1);
}

TEST_CASE("explain_duplicate_name_never_speaks_of_renaming_the_computer")
{
    const Translator english = Translator::english();
    const report::CodeExplanation about = report::explain({0x34});
    CHECK_FALSE(report::toText(about, english, {}).contains(u"was not found on the network"_s));
    CHECK(about.name == u"ERROR_DUP_NAME"_s);
}

TEST_CASE("explain_certificate_code_fits_none_of_the_causes_about_interfaces")
{
    const report::CodeExplanation about = report::explain({0x103});
    CHECK(about.known);
    CHECK(std::ranges::count(about.causes, u"stale-interface"_s) == 0);
}

TEST_CASE("explain_unknown_number_invents_nothing")
{
    const report::CodeExplanation about = report::explain({0xdead});
    CHECK_FALSE(about.known);
    CHECK_FALSE(about.documented);
    CHECK(about.name.isEmpty());
    CHECK(Translator::english()(about.meaning).contains(u"0xdead"_s));
    CHECK_FALSE(about.nextStep.isEmpty());
}

TEST_CASE("explain_known_but_undocumented_code_says_so")
{
    const report::CodeExplanation about = report::explain({0x57});
    CHECK(about.known);
    CHECK_FALSE(about.documented);
    const QString text = report::toText(about, Translator::english(), {});
    CHECK(text.contains(u"not documented for IP-HTTPS"_s));
    CHECK(text.contains(u"ERROR_INVALID_PARAMETER"_s));
}

TEST_CASE("explain_every_catalogue_code_fits_its_schema")
{
    for (const formats::ErrorCodeEntry &entry : formats::errorCodeCatalogue()) {
        const QJsonObject json = report::toJson(report::explain(entry.code));
        INFO(entry.name);
        CHECK(test::schemaErrors(u"explanation-1"_s, json) == QStringList());
        CHECK(json[u"decimal"_s].toDouble() == entry.code.value);
    }
}
