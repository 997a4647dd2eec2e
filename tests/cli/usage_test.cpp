// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "tests/cli/program.h"
#include "tests/report/json_schema.h"

#include <QJsonArray>

using namespace da;
using namespace Qt::StringLiterals;
using test::Run;

TEST_CASE("usage_mistakes_exit_2_say_what_to_do_and_print_nothing")
{
    struct Mistake {
        QStringList typed;
        QByteArray said;
    };
    const Mistake mistakes[] = {
        {{}, "Say what to do"},
        {{u"diagnos"_s}, "Did you mean diagnose?"},
        {{u"repair"_s}, "There is no command repair"}, // of a later version: unknown
        {{u"collect"_s}, "--output FILE.zip"},
        {{u"--json"_s, u"diagnose"_s}, "A command comes before --json"},
        {{u"--halp"_s}, "Did you mean --help?"},
        {{u"diagnose"_s, u"--scenaro"_s, u"x"_s}, "Did you mean --scenario?"},
        {{u"diagnose"_s, u"--scenario"_s}, "needs a value"},
        {{u"diagnose"_s, u"--scenario"_s, u"healty"_s}, "Did you mean healthy?"},
        {{u"diagnose"_s, u"--scenario"_s, u"healthy"_s, u"--evidence"_s, u"x"_s}, "Give one"},
        {{u"diagnose"_s, u"folder"_s}, "--evidence PATH"},
        {{u"diagnose"_s, u"--language"_s, u"tlh"_s, u"--scenario"_s, u"healthy"_s}, "de, en"},
        {{u"explain"_s}, "Something is missing"},
        {{u"explain"_s, u"0x643"_s, u"0x34"_s}, "one word too many"},
        {{u"explain"_s, u"0xZZ"_s}, "is not an error code"},
        {{u"explain"_s, u"--scenario"_s, u"x"_s}, "There is no option --scenario"},
        {{u"scenarios"_s, u"all"_s}, "one word too many"},
    };
    for (const Mistake &mistake : mistakes) {
        const Run run = test::run(mistake.typed);
        INFO(mistake.typed.join(u' ').toStdString() << "\n" << run.err.toStdString());
        CHECK(run.code == 2);
        CHECK(run.out.isEmpty());
        CHECK(run.err.contains(mistake.said));
    }
}

TEST_CASE("usage_help_of_the_program_names_every_command")
{
    const Run run = test::run({u"--help"_s});
    CHECK(run.code == 0);
    CHECK(run.err.isEmpty());
    for (const char *word : {"diagnose", "explain", "scenarios", "--version", "130"})
        CHECK(run.out.contains(word));
}

TEST_CASE("usage_help_of_each_command_names_its_options")
{
    for (const QString &command : {u"diagnose"_s, u"explain"_s, u"scenarios"_s}) {
        for (const QString &help : {u"--help"_s, u"-h"_s}) {
            const Run run = test::run({command, help});
            INFO(command.toStdString());
            CHECK(run.code == 0);
            CHECK(run.err.isEmpty());
            CHECK(run.out.startsWith("Usage: da-wizard-cli " + command.toUtf8()));
            CHECK(run.out.contains("--json"));
            CHECK(run.out.contains("--language LANGUAGE"));
        }
    }
    CHECK(test::run({u"diagnose"_s, u"--help"_s}).out.contains("--scenario ID"));
}

TEST_CASE("usage_version_is_one_line")
{
    const Run run = test::run({u"--version"_s});
    CHECK(run.code == 0);
    CHECK(run.out == "da-wizard-cli " DA_WIZARD_VERSION "\n");
}

TEST_CASE("explain_prints_text_and_json")
{
    const Run text = test::run({u"explain"_s, u"0X00000643"_s});
    CHECK(text.code == 0);
    CHECK(text.out.startsWith("Error code 0x643 (ERROR_INSTALL_FAILURE)\n"));
    const Run json = test::run({u"explain"_s, u"-2146762495"_s, u"--json"_s});
    CHECK(json.code == 0);
    const QJsonObject document = test::documentOf(json);
    CHECK(test::schemaErrors(u"explanation-1"_s, document) == QStringList());
    CHECK(document[u"errorCode"_s] == u"0x800b0101"_s);
}

TEST_CASE("explain_a_code_that_may_be_another_names_it")
{
    CHECK(test::run({u"explain"_s, u"643"_s}).err.contains("0x643"));
    CHECK(test::run({u"explain"_s, u"0x80070643"_s}).err.contains("0x643"));
    CHECK(test::run({u"explain"_s, u"0x643"_s}).err.isEmpty());
    CHECK(test::run({u"explain"_s, u"12345"_s}).err.isEmpty());
}

TEST_CASE("scenarios_lists_them_all_as_text_and_json")
{
    const Run json = test::run({u"scenarios"_s, u"--json"_s});
    CHECK(json.code == 0);
    CHECK(json.err.isEmpty());
    const QJsonObject document = test::documentOf(json);
    CHECK(test::schemaErrors(u"scenarios-1"_s, document) == QStringList());
    const QJsonArray list = document[u"scenarios"_s].toArray();
    CHECK(list.size() == 16);
    const Run text = test::run({u"scenarios"_s});
    for (const QJsonValue &scenario : list)
        CHECK(text.out.contains(scenario[u"id"_s].toString().toUtf8()));
}
