// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/formats/text/text_decoding.h"

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
const QString kItalian = u"Nome host: PC\r\nLa velocità è già più che sufficiente, così\r\n"_s;
const QString kSpanish = u"Versión: ¿año? señor\r\nConfiguración regional: español\r\n"_s;
const QString kPolish = u"Właściciel: Łukasz\r\nPamięć fizyczna: dostępna, źródło\r\n"_s;
const QString kCzech = u"Název hostitele: PC\r\nČasové pásmo: Střední Evropa, přidělená\r\n"_s;
const QString kTurkish = u"Ana Bilgisayar Adı: PC\r\nKayıtlı Sahibi: Çağrı, kullanılabilir\r\n"_s;
const QString kGreek = u"Όνομα κεντρικού υπολογιστή: PC\r\nΣυνολική φυσική μνήμη\r\n"_s;
const QString kKorean =
    u"호스트 이름: PC-KR\r\n등록된 소유자: 사용자\r\n총 실제 메모리: 8 MB\r\n"_s;
const QString kTaiwanese =
    u"主機名稱: PC-TW\r\n作業系統名稱: Windows 10 企業版\r\n可用的實體記憶體\r\n"_s;

QByteArray inPage(const QString &text, int page)
{
    const auto bytes = encodeCodePage(text, page);
    INFO("code page " << page);
    REQUIRE(bytes);
    return *bytes;
}

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
    const std::pair<QString, int> cases[] = {{kGerman, 850},
                                             {kGerman, 1252},
                                             {kFrench, 850},
                                             {kFrench, 1252},
                                             {kItalian, 850},
                                             {kItalian, 1252},
                                             {kSpanish, 850},
                                             {kSpanish, 1252},
                                             {kPolish, 852},
                                             {kPolish, 1250},
                                             {kCzech, 852},
                                             {kCzech, 1250},
                                             {kTurkish, 857},
                                             {kTurkish, 1254},
                                             {kGreek, 737},
                                             {kGreek, 1253},
                                             {kRussian, 866},
                                             {kRussian, 1251},
                                             {kJapanese, 932},
                                             {kChinese, 936},
                                             {kKorean, 949},
                                             {kTaiwanese, 950},
                                             {u"Größe: 3"_s, 850},
                                             {u"Größe: 3"_s, 1252},
                                             {u"状態: 切断"_s, 932},
                                             {u"错误: 拒绝访问。"_s, 936},
                                             {u"ข้อผิดพลาด: การเข้าถึงถูกปฏิเสธ"_s, 874},
                                             {u"エラー: アクセスが拒否されました。"_s, 932},
                                             {u"ОШИБКА: Отказано в доступе."_s, 866},
                                             {u"ОШИБКА: Отказано в доступе."_s, 1251}};
    for (const auto &[text, page] : cases) {
        INFO("code page " << page);
        CHECK(decodeCodePage(inPage(text, page), page) == text);
        const DecodedText decoded = decodeText(inPage(text, page));
        CHECK(decoded.text == text);
        CHECK_FALSE(decoded.binary);
    }
    CHECK(decodeText(inPage(kGerman, 850)).encoding == u"cp850"_s);
    CHECK(decodeText(inPage(kJapanese, 932)).encoding == u"cp932"_s);
}

TEST_CASE("decodeText_fewLettersBeyondAscii_areFoundBehindPagesOfAscii")
{
    const QString text = QString(200'000, u'x') + u"\r\n"_s + kRussian;
    CHECK(decodeText(inPage(text, 866)).text == text);
    CHECK(decodeText(inPage(QString(200'000, u'x') + u"\r\n"_s + kJapanese, 932)).encoding ==
          u"cp932"_s);
}

TEST_CASE("decodeText_doubleByteCutInHalf_isLeftOut")
{
    const QByteArray whole = inPage(kJapanese.trimmed(), 932);
    CHECK(decodeText(QByteArrayView(whole).chopped(1)).text == kJapanese.trimmed().chopped(1));
}

TEST_CASE("decodeText_mostlyChineseUtf16_isToldWithoutMark")
{
    // "One" is U+4E00: read the other way round it is the letter N.
    const QString text = u"一个一个一个一个接口一一一一一一一一一一一一一一一状态参数类型\r\n"_s;
    for (const bool little : {true, false}) {
        CHECK(decodeText(utf16(text, little, false)).text == text);
        CHECK(decodeText(utf16(text, little, false) + 'x').text == text); // cut in a unit
    }
}

TEST_CASE("decodeText_everyLengthOfEveryEncoding_isReadWithoutHarm")
{
    for (const QByteArray &whole :
         {kJapanese.toUtf8(), utf16(kChinese, true, true), utf16(kChinese, false, false),
          inPage(kJapanese, 932), inPage(kGerman, 850)}) {
        for (qsizetype size = whole.size() - 40; size <= whole.size(); ++size) {
            const DecodedText decoded = decodeText(whole.first(size));
            CHECK(decoded.text.size() <= size);
            CHECK_FALSE(decoded.encoding.isEmpty());
        }
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
    // One odd byte behind ASCII is a letter of a code page.
    CHECK(decodeText("caf\xE9").text == u"café"_s);
    CHECK(decodeText("caf\xE5\x88").text == u"caf"_s);
    CHECK(decodeText(QByteArray("Gr\xC3\xB6\xC3\x9F"
                                "e\xFF"))
              .encoding != u"UTF-8"_s);
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
