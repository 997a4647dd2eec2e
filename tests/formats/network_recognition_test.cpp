// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/console/console.h"
#include "tests/formats/printed.h"

#include <QDir>
#include <QElapsedTimer>

using namespace da::formats;
using namespace da::test;
using namespace Qt::StringLiterals;

namespace {

QStringList namesIn(const QString &text)
{
    QStringList names;
    for (const Passage &passage : recognise(text))
        names.push_back(QString::fromUtf8(contentName(passage.content)));
    return names;
}

struct Output final {
    QString command;
    QString text;
    QString name;
};

std::vector<Output> outputs()
{
    const QString config =
        u"[SC] QueryServiceConfig SUCCESS\n\nSERVICE_NAME: iphlpsvc\n TYPE : 20  WIN32_SHARE\n"
        u" START_TYPE : 3   DEMAND_START\n ERROR_CONTROL : 1   NORMAL\n"
        u" BINARY_PATH_NAME : C:\\x.exe\n TAG : 0\n"_s;
    return {
        {u"ipconfig /all"_s, printed("ipconfig_all_en.txt"), u"ipconfig"_s},
        {u"ipconfig"_s, printed("ipconfig_de.txt"), u"ipconfig"_s},
        {u"netsh http show urlacl"_s, printed("urlacl_en.txt"), u"netsh-urlacl"_s},
        {u"netsh winhttp show proxy"_s,
         u"\nCurrent WinHTTP proxy settings:\n\n    Direct access (no proxy server).\n\n"_s,
         u"netsh-winhttp-proxy"_s},
        {u"netsh namespace show effectivepolicy"_s, printed("namespace_policy_en.txt"),
         u"netsh-namespace-policy"_s},
        {u"netsh dns show state"_s, printed("dns_state_en.txt"), u"netsh-dns-state"_s},
        {u"netsh interface 6to4 show state"_s,
         u"\n6to4 Service State : default\nUndo on Service Stop : default\n\n"_s, u"netsh-6to4"_s},
        {u"netsh interface isatap show state"_s, u"\nISATAP State : default\n\n"_s,
         u"netsh-isatap"_s},
        {u"wmic qfe"_s, printed("wmic_qfe.txt"), u"hotfixes"_s},
        {u"wmic qfe list /format:csv"_s, printed("wmic_qfe.csv"), u"hotfixes"_s},
        {u"sc qc iphlpsvc"_s, config, u"services"_s},
    };
}

} // namespace

TEST_CASE("recognise_networkOutputs_withAndWithoutPrompt")
{
    for (const Output &output : outputs()) {
        INFO(output.name.toStdString());
        CHECK(namesIn(output.text) == QStringList{output.name});
        CHECK(namesIn(withCrLf(output.text)) == QStringList{output.name});
        const QString paste = u"C:\\>"_s + output.command + u"\n"_s + output.text + u"\nC:\\>\n"_s;
        const std::vector<Passage> passages = recognise(paste);
        REQUIRE(passages.size() == 1);
        CHECK(QString::fromUtf8(contentName(passages[0].content)) == output.name);
        CHECK(passages[0].command == output.command);
    }
}

TEST_CASE("recognise_networkOutputsOneAfterAnotherWithoutPrompts_areTakenApart")
{
    QString text;
    QStringList expected;
    for (const Output &output : outputs()) {
        text += output.text + u'\n';
        expected.push_back(output.name);
    }
    text += u"That was all.\n"_s;
    expected.push_back(u"not-understood"_s);
    CHECK(namesIn(text) == expected);
    QString all;
    for (const Passage &passage : recognise(text))
        all += passage.text;
    CHECK(all == text);
    for (const Output &first : outputs())
        for (const Output &second : outputs()) {
            INFO((first.name + u' ' + second.name).toStdString());
            CHECK(namesIn(first.text + u"\n\n"_s + second.text) ==
                  QStringList{first.name, second.name});
        }
}

TEST_CASE("recognise_samplesOfNetworkCommands_areWhatTheyAre")
{
    const auto sample = [](const QString &name) {
        return namesIn(QString::fromUtf8(fixture(u"samples/"_s + name)));
    };
    CHECK(sample(u"ipconfig_all_win10_zh-CN_fragment.txt"_s) == QStringList{u"ipconfig"_s});
    CHECK(sample(u"netsh_winhttp_proxy_en.txt"_s) == QStringList{u"netsh-winhttp-proxy"_s});
    CHECK(sample(u"urlacl_url_list_testcases.txt"_s) == QStringList{u"not-understood"_s});
    CHECK(sample(u"da_states_blog_fr_UNTRUSTED.txt"_s) == QStringList{u"not-understood"_s});
}

TEST_CASE("recognise_hotfixesChosenByTheCommand_areNotWhole")
{
    const QString text = printed("wmic_qfe.txt");
    const auto wholeAfter = [&](const QString &command) {
        const auto passages = recognise(u"C:\\>"_s + command + u'\n' + text + u"C:\\>\n"_s);
        return std::get<HotfixReport>(passages.at(0).content).whole;
    };
    CHECK(wholeAfter(u"wmic qfe list brief"_s));
    CHECK_FALSE(wholeAfter(u"wmic qfe where \"HotFixID like 'KB29%'\""_s));
    CHECK_FALSE(wholeAfter(u"wmic qfe | more"_s));
}

TEST_CASE("recognise_junkThatLooksLikeNetworkOutputs_takesLinearTime")
{
    QString headings;
    QString rules;
    QString rows;
    for (int i = 0; i < 400; ++i) {
        headings += u"Adapter x:\n\n   a . . : b\n\n"_s;
        rules += u"Settings for a.b\n-----\nDNSSEC : x\nbad\n\n"_s;
        rows += u"URL : https://a/\n\nKB1 HotFixID\n\nTitle WinHTTP:\n\n"_s;
    }
    QElapsedTimer timer;
    for (const QString &text : {headings, rules, rows}) {
        timer.start();
        (void)recognise(text);
        CHECK(timer.elapsed() < 2000);
    }
}

TEST_CASE("recognise_damagedNetworkOutputs_loseNothing")
{
    std::mt19937 random(78);
    QString source;
    for (const Output &output : outputs())
        source += output.text + u'\n';
    for (int i = 0; i < 15; ++i) {
        const QString text = mutated(source, random);
        const std::vector<ConsolePiece> pieces = splitConsole(text);
        QString all;
        for (const Passage &passage : recognise(text))
            all += passage.text;
        if (pieces.size() == 1 && pieces[0].command.isEmpty())
            CHECK(all == text);
    }
}
