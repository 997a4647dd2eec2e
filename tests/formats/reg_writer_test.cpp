// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/text/text_decoding.h"
#include "tests/formats/reg_reading.h"

#include <random>

using namespace da::test;
using namespace Qt::StringLiterals;

namespace {

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

TEST_CASE("regWriter_nameThatNoLineCanHold_isLeftOutAndSaid")
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    (void)buffer.open(QIODevice::WriteOnly);
    RegWriter writer(buffer);
    writer.write(RegKey{KeyPath::parse(u"HKLM\\A").value()});
    writer.write(RegValue{u"x\"=dword:1\r\n[HKEY_LOCAL_MACHINE\\B]"_s, RegistryValue::dword(1)});
    writer.write(RegValue{u"y"_s, RegistryValue::dword(2)});
    writer.write(RegKey{KeyPath::parse(u"HKLM\\C\nD").value()});
    writer.write(RegValue{u"z"_s, RegistryValue::dword(3)});
    CHECK_FALSE(writer.finish());
    const Result result = read(bytes);
    REQUIRE(result.entries.size() == 2);
    CHECK(std::get<RegValue>(result.entries[1]).name == u"y"_s);
}

TEST_CASE("regWriter_longData_isBrokenAsRegeditDoes")
{
    const QByteArray bytes = written({RegKey{KeyPath::parse(u"HKLM\\A").value()},
                                      RegValue{u"Blob"_s, {3, QByteArray(60, '\1')}}});
    const QString text = decodeText(bytes).text;
    QStringList lines = text.split(u"\r\n"_s);
    CHECK(lines[3] == u"\"Blob\"=hex:"_s + u"01,"_s.repeated(22) + u'\\');
    CHECK(lines[4] == u"  "_s + u"01,"_s.repeated(25) + u'\\');
    CHECK(lines[5] == u"  "_s + u"01,"_s.repeated(12) + u"01"_s);
    CHECK(text.endsWith(u"\r\n\r\n"_s));
}
