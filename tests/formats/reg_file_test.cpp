// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/reg_file.h"

#include <QBuffer>
#include <random>

using namespace da::formats;
using namespace Qt::StringLiterals;

namespace {

struct Result final {
    RegFileSummary summary;
    std::vector<RegEntry> entries;
    std::vector<ParseIssue> issues;
};

Result read(QByteArray bytes)
{
    Result out;
    QBuffer buffer(&bytes);
    (void)buffer.open(QIODevice::ReadOnly);
    out.summary = readRegFile(
        buffer,
        [&](RegEntry entry) {
            out.entries.push_back(std::move(entry));
            return true;
        },
        [&](ParseIssue issue) { out.issues.push_back(std::move(issue)); });
    return out;
}

const QByteArray kHead =
    "Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\r\n";

RegistryValue valueOf(const QByteArray &line)
{
    const Result result = read(kHead + line + "\r\n\r\n");
    REQUIRE(result.issues.empty());
    REQUIRE(result.entries.size() == 2);
    return std::get<RegValue>(result.entries[1]).value;
}

QByteArray written(const std::vector<RegEntry> &entries)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    (void)buffer.open(QIODevice::WriteOnly);
    RegWriter writer(buffer);
    for (const RegEntry &entry : entries)
        writer.write(entry);
    REQUIRE(writer.finish());
    return bytes;
}

} // namespace

TEST_CASE("regFile_valuesOfEveryForm_areRead")
{
    CHECK(valueOf("\"a\"=dword:00000080").asDword() == 0x80u);
    CHECK(valueOf("\"a\"=dword:80").asDword() == 0x80u);
    CHECK(valueOf(R"("a"="x \"y\" \\z")").asString() == uR"(x "y" \z)"_s);
    CHECK(valueOf("\"a\"=\"\"").asString() == QString());
    CHECK(valueOf("\"a\"=hex:01,02,ff").data == QByteArray("\1\2\xff"));
    CHECK(valueOf("\"a\"=hex:").data.isEmpty());
    CHECK(valueOf("\"a\"=hex(0):").type == RegistryValue::None);
    CHECK(valueOf("\"a\"=hex(b):01,00,00,00,00,00,00,00").asQword() == 1u);
    CHECK(valueOf("\"a\"=hex(7):61,00,00,00,62,00,00,00,00,00").asMultiString() ==
          QStringList({u"a"_s, u"b"_s}));
    CHECK(valueOf("\"a\"=hex(2):25,00,\\\r\n  41,00,25,00,\\\r\n  00,00").asString() == u"%A%"_s);
    CHECK(valueOf("\"a\"=hex(1234):0a").type == 0x1234u);
}

TEST_CASE("regFile_deletionsDefaultsCommentsAndOddNames_areRead")
{
    const Result result = read("Windows Registry Editor Version 5.00\n"
                               "; a comment\n\n"
                               "[-HKEY_LOCAL_MACHINE\\SOFTWARE\\Old]\n"
                               "[HKLM\\SOFTWARE\\with ] in it]\n"
                               "@=\"default\"\n"
                               "\"a=b\"=dword:1\n"
                               "\"gone\"=-\n"
                               "@=-\n\n");
    CHECK(result.issues.empty());
    REQUIRE(result.entries.size() == 6);
    CHECK(std::get<RegKeyDeletion>(result.entries[0]).path.name() == u"Old"_s);
    CHECK(std::get<RegKey>(result.entries[1]).path.name() == u"with ] in it"_s);
    CHECK(std::get<RegValue>(result.entries[2]).name.isEmpty());
    CHECK(std::get<RegValue>(result.entries[3]).name == u"a=b"_s);
    CHECK(std::get<RegValueDeletion>(result.entries[4]).name == u"gone"_s);
    CHECK(std::get<RegValueDeletion>(result.entries[5]).name.isEmpty());
    CHECK(result.summary.endsWhole);
}

TEST_CASE("regFile_regedit4_widensItsText")
{
    const Result result = read("REGEDIT4\r\n\r\n[HKEY_LOCAL_MACHINE\\A]\r\n"
                               "\"e\"=hex(2):25,41,25,00\r\n\"m\"=hex(7):61,00,62,00,00\r\n"
                               "\"b\"=hex:25,41\r\n\r\n");
    CHECK(result.summary.version == 4);
    REQUIRE(result.entries.size() == 4);
    CHECK(std::get<RegValue>(result.entries[1]).value.asString() == u"%A%"_s);
    CHECK(std::get<RegValue>(result.entries[2]).value.asMultiString() ==
          QStringList({u"a"_s, u"b"_s}));
    CHECK(std::get<RegValue>(result.entries[3]).value.data == QByteArray("%A"));
}

TEST_CASE("regFile_brokenLines_areNamedAndTheRestIsUsed")
{
    const Result result = read(kHead + "\"bad\"=hex:0g,01\r\n"
                                       "nonsense\r\n"
                                       "\"worse\"=zebra:1\r\n"
                                       "\"open\"=\"no end\r\n"
                                       "\"long\"=dword:123456789\r\n"
                                       "\"half\"=hex:0,1\r\n"
                                       "\"good\"=dword:00000001\r\n\r\n");
    REQUIRE(result.entries.size() == 2);
    CHECK(std::get<RegValue>(result.entries[1]).name == u"good"_s);
    REQUIRE(result.issues.size() == 6);
    CHECK(result.issues[0].line == 4);
    CHECK(result.issues[1].line == 5);
    CHECK(result.issues[5].line == 9);
}

TEST_CASE("regFile_valuesBelowAKeyThatCannotBeRead_belongToNobody")
{
    const Result result =
        read(kHead + "\"a\"=dword:1\r\n\r\n[NOT_A_HIVE\\x]\r\n\"b\"=dword:2\r\n\r\n");
    CHECK(result.entries.size() == 2);
    CHECK(result.issues.size() == 1);
}

TEST_CASE("regFile_cutAnywhere_neverEndsWholeAndNeverInventsData")
{
    const QByteArray whole =
        kHead + "\"a\"=hex:01,02,\\\r\n  03,04\r\n\"b\"=dword:00000001\r\n\r\n";
    CHECK(read(whole).summary.endsWhole);
    const std::vector<RegEntry> all = read(whole).entries;
    for (qsizetype size = 0; size < whole.size() - 2; ++size) {
        INFO("cut to " << size);
        const Result result = read(whole.first(size));
        if (size > kHead.size())
            CHECK_FALSE(result.summary.endsWhole);
        CHECK(result.entries.size() <= all.size());
    }
}

TEST_CASE("regFile_encodings_giveTheSame")
{
    const QString text = QString::fromUtf8(kHead) + u"\"näme 切\"=\"wert\"\r\n\r\n"_s;
    QByteArray utf16("\xFF\xFE");
    for (const QChar c : text) {
        utf16 += static_cast<char>(c.unicode() & 0xFF);
        utf16 += static_cast<char>(c.unicode() >> 8);
    }
    const Result expected = read(text.toUtf8());
    CHECK(expected.entries.size() == 2);
    CHECK(read(utf16).entries == expected.entries);
    CHECK(read(utf16.sliced(2)).entries == expected.entries);
    CHECK(read(QByteArray(text.toUtf8()).replace("\r\n", "\n")).entries == expected.entries);
}

TEST_CASE("regFile_notARegFile_isNotRecognised")
{
    const Result result = read("[HKEY_LOCAL_MACHINE\\A]\r\n\"a\"=dword:1\r\n");
    CHECK_FALSE(result.summary.recognised);
    CHECK(result.entries.empty());
    CHECK_FALSE(read(QByteArray()).summary.recognised);
}

TEST_CASE("regWriter_everyTypeAndOddContent_readsBackEqual")
{
    std::mt19937 random(2980660);
    std::vector<RegEntry> entries;
    const quint32 types[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 0x1234, 0xFFFFFFFF};
    for (int i = 0; i < 200; ++i) {
        const KeyPath path = KeyPath::parse(u"HKLM\\SOFTWARE\\k%1 \"\\\U0001F600"_s.arg(i)).value();
        entries.emplace_back(RegKey{path});
        QByteArray data(static_cast<qsizetype>(random() % 70), Qt::Uninitialized);
        for (char &byte : data)
            byte = static_cast<char>(random());
        const QString name = i % 7 == 0 ? QString() : u"n\\\"%1=\U0001F4BB"_s.arg(i);
        entries.emplace_back(RegValue{name, {types[random() % std::size(types)], data}});
        entries.emplace_back(RegValue{u"text"_s, RegistryValue::string(u"a \\ \" ä%1"_s.arg(i))});
        entries.emplace_back(RegValue{u"lines"_s, RegistryValue::string(u"a\r\nb"_s)});
        entries.emplace_back(RegValueDeletion{u"gone"_s});
    }
    entries.emplace_back(RegKeyDeletion{KeyPath::parse(u"HKLM\\SOFTWARE\\gone").value()});
    const Result result = read(written(entries));
    CHECK(result.issues.empty());
    CHECK(result.entries == entries);
    CHECK(result.summary.endsWhole);
}

TEST_CASE("regFile_mutated_neverCrashes")
{
    std::mt19937 random(643);
    const QByteArray whole =
        kHead + "\"a\"=hex(2):01,02,\\\r\n  03,04\r\n@=\"x\\\"y\"\r\n\"b\"=dword:00000001\r\n\r\n";
    for (int i = 0; i < 500; ++i) {
        QByteArray bytes = whole;
        for (int change = 0; change < 3; ++change)
            bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] =
                static_cast<char>(random());
        CHECK(read(bytes).entries.size() <= 6);
    }
}
