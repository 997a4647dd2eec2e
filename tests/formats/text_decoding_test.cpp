// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/text_decoding.h"

using namespace da::formats;
using namespace Qt::StringLiterals;

namespace {

QByteArray utf16(const QString &text, bool little, bool mark)
{
    QByteArray out;
    for (const QChar c : (mark ? QString(QChar(0xFEFF)) : QString()) + text) {
        const char low = static_cast<char>(c.unicode() & 0xFF);
        const char high = static_cast<char>(c.unicode() >> 8);
        out += little ? low : high;
        out += little ? high : low;
    }
    return out;
}

const QString kGerman = u"Hostname:                  LAPTOP-7\r\n"
                        "Gesamter physischer Speicher: 8.076 MB\r\n"
                        "Verfügbarer physischer Speicher: für später übrig\r\n"_s;
const QString kJapanese = u"デバイスの説明:     Microsoft IP-HTTPS プラットフォーム アダプター\r\n"
                          "状態:               切断\r\n"_s;
const QString kChinese =
    u"Teredo 参数\r\n类型                    : disabled\r\n状态: offline\r\n"_s;
const QString kRussian = u"Имя узла:                 НОУТБУК\r\nВерсия ОС: состояние узла\r\n"_s;
const QString kFrench =
    u"Nom de l'hôte: PORTABLE\r\nMémoire physique totale: 8 Mo, déjà utilisée\r\n"_s;

} // namespace

TEST_CASE("decodeText_unicode_isToldByMarkOrByItsBytes")
{
    for (const QString &text : {kGerman, kJapanese, kChinese, kRussian}) {
        CHECK(decodeText(text.toUtf8()).text == text);
        CHECK(decodeText("\xEF\xBB\xBF" + text.toUtf8()).text == text);
        for (const bool little : {true, false}) {
            for (const bool mark : {true, false}) {
                const DecodedText decoded = decodeText(utf16(text, little, mark));
                CHECK(decoded.text == text);
                CHECK(decoded.encoding == (little ? u"UTF-16LE"_s : u"UTF-16BE"_s));
            }
        }
    }
    CHECK(decodeText("plain").encoding == u"UTF-8"_s);
    CHECK(decodeText(QByteArrayView()).text.isEmpty());
    CHECK_FALSE(decodeText(QByteArrayView()).binary);
}

TEST_CASE("decodeText_codePages_areGuessedByTheirWords")
{
    const std::pair<QString, int> cases[] = {{kGerman, 850},  {kGerman, 1252}, {kJapanese, 932},
                                             {kChinese, 936}, {kRussian, 866}, {kRussian, 1251},
                                             {kFrench, 850},  {kFrench, 1252}};
    for (const auto &[text, page] : cases) {
        INFO("code page " << page);
        const auto bytes = encodeCodePage(text, page);
        REQUIRE(bytes);
        const DecodedText decoded = decodeText(*bytes);
        CHECK(decoded.text == text);
        CHECK_FALSE(decoded.binary);
    }
}

TEST_CASE("decodeText_lastCharacterCutOff_isStillUtf8")
{
    const QByteArray whole = QString(u"Größe: 切断"_s).toUtf8();
    for (const qsizetype cut : {1, 2}) {
        const DecodedText decoded = decodeText(QByteArrayView(whole).chopped(cut));
        CHECK(decoded.encoding == u"UTF-8"_s);
        CHECK(decoded.text == u"Größe: 切"_s);
    }
}

TEST_CASE("decodeText_bytesThatAreNoText_areBinary")
{
    CHECK(decodeText(QByteArrayView("MZ\x90\0\3\0\0\0\4\0\0\0\xff\xff\0\0", 16)).binary);
    CHECK(decodeText(QByteArray(100, '\0')).binary);
    QByteArray noise;
    for (int i = 0; i < 999; ++i)
        noise += static_cast<char>((i * 7919 + i * i) % 256);
    CHECK(decodeText(noise).binary);
}

TEST_CASE("decodeCodePage_isStrict")
{
    CHECK(decodeCodePage("\x81", 1252) == std::nullopt);
    CHECK(decodeCodePage("\x84", 850) == u"ä"_s);
    CHECK(decodeCodePage("a", 99999) == std::nullopt);
    CHECK(encodeCodePage(u"切", 850) == std::nullopt);
    CHECK(encodeCodePage(u"ä", 850) == QByteArray("\x84"));
}
