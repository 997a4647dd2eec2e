// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/report/report.h"
#include "tests/report/json_schema.h"
#include "tests/report/reports.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace da;
using namespace Qt::StringLiterals;

TEST_CASE("json_full_report_fits_its_schema")
{
    const QJsonObject json = report::toJson(test::fullReport());
    CHECK(test::schemaErrors(u"diagnosis-1"_s, json) == QStringList());
}

TEST_CASE("json_empty_report_fits_its_schema")
{
    const QJsonObject json = report::toJson(report::Report());
    CHECK(test::schemaErrors(u"diagnosis-1"_s, json) == QStringList());
    CHECK(json[u"code"_s].isNull());
    CHECK(json[u"outcome"_s] == u"inconclusive"_s);
}

TEST_CASE("json_schema_refuses_a_field_that_it_does_not_name")
{
    QJsonObject json = report::toJson(report::Report());
    json[u"extra"_s] = 1;
    CHECK_FALSE(test::schemaErrors(u"diagnosis-1"_s, json).isEmpty());
}

TEST_CASE("json_interface_keeps_its_fields")
{
    const QJsonObject json = report::toJson(test::fullReport());
    const QJsonObject interface = json[u"ipHttps"_s][0].toObject();
    CHECK(interface[u"name"_s] == u"IPHTTPSInterface"_s);
    CHECK(interface[u"role"_s] == u"client"_s);
    CHECK(interface[u"errorCode"_s] == u"0x34"_s);
    CHECK(interface[u"errorName"_s] == u"ERROR_DUP_NAME"_s);
    CHECK(interface[u"configuredBy"_s] == u"group-policy"_s);
}

TEST_CASE("json_interface_without_a_code_has_null_and_no_name")
{
    report::Report report = test::fullReport();
    report.evidence.ipHttps.read.value()->front().code.reset();
    const QJsonObject interface = report::toJson(report)[u"ipHttps"_s][0].toObject();
    CHECK(interface[u"errorCode"_s].isNull());
    CHECK(interface[u"errorName"_s] == QString());
}

TEST_CASE("json_names_the_source")
{
    report::Report report;
    const auto source = [&] { return report::toJson(report)[u"source"_s].toObject(); };
    CHECK(source()[u"kind"_s] == u"this-computer"_s);
    report.source = {report::Source::Kind::Scenario, u"healthy"_s};
    CHECK(source()[u"kind"_s] == u"scenario"_s);
    CHECK(source()[u"name"_s] == u"healthy"_s);
    report.source.kind = report::Source::Kind::Evidence;
    CHECK(source()[u"kind"_s] == u"evidence"_s);
}

TEST_CASE("json_causes_come_with_all_that_speaks_for_and_against")
{
    const QJsonArray causes = report::toJson(test::fullReport())[u"causes"_s].toArray();
    REQUIRE(causes.size() == 3);
    CHECK(causes[0][u"id"_s] == u"stale-interface"_s);
    CHECK(causes[0][u"verdict"_s] == u"confirmed"_s);
    CHECK(causes[0][u"for"_s][0][u"fact"_s] == u"device-nodes"_s);
    CHECK(causes[0][u"missing"_s][0][u"text"_s] == u"Nobody listed the services."_s);
    CHECK(causes[0][u"repairs"_s][0] == u"remove-stale-interfaces"_s);
    CHECK(causes[1][u"against"_s][0][u"text"_s] == u"Windows lists no settings."_s);
    CHECK(causes[2][u"verdict"_s] == u"unknown"_s);
}

TEST_CASE("json_text_from_outside_is_harmless_in_sentences_and_whole_in_data")
{
    const QJsonObject json = report::toJson(test::fullReport());
    const QJsonValue finding = json[u"causes"_s][0][u"for"_s][0];
    CHECK(finding[u"value"_s].toString().endsWith(test::kHostile));
    CHECK_FALSE(finding[u"text"_s].toString().contains(u'\x1b'));
    CHECK_FALSE(finding[u"text"_s].toString().contains(QChar(0x202E)));
    CHECK(json[u"ipHttps"_s][0][u"url"_s].toString().endsWith(test::kHostile));
}

TEST_CASE("json_half_a_surrogate_pair_never_gets_out")
{
    report::Report report;
    report.source.name = u"a"_s + QChar(0xD800) + u"b"_s;
    const QByteArray bytes = QJsonDocument(report::toJson(report)).toJson();
    CHECK_FALSE(bytes.contains("\\ud800"));
    QJsonParseError error;
    (void)QJsonDocument::fromJson(bytes, &error);
    CHECK(error.error == QJsonParseError::NoError);
}

TEST_CASE("json_code_says_who_told_it")
{
    report::Report report = test::fullReport();
    CHECK(report::toJson(report)[u"code"_s][u"from"_s] == u"measured"_s);
    report.diagnosis.codeIsTold = true;
    CHECK(report::toJson(report)[u"code"_s][u"from"_s] == u"told"_s);
}

TEST_CASE("json_tells_how_the_evidence_was_read")
{
    const QJsonObject json = report::toJson(test::fullReport());
    REQUIRE(json[u"evidence"_s].toArray().size() == 3);
    CHECK(json[u"evidence"_s][0][u"encoding"_s] == u"cp932"_s);
    CHECK(json[u"evidence"_s][1][u"recognisedAs"_s] == u"not-understood"_s);
    CHECK(json[u"issues"_s][0][u"line"_s] == 5);
    CHECK(json[u"computers"_s].toArray().size() == 2);
    CHECK(json[u"contradictions"_s][0][u"kept"_s][u"time"_s] == u"2026-03-02T08:00:00Z"_s);
    CHECK(json[u"contradictions"_s][0][u"dropped"_s][u"time"_s].isNull());
}
