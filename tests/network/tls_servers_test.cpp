// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/support/test.h"

#include "diagnostics/machine/network_probe/ask_server.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <memory>

// openssl s_server with sound and faulty certificates, told apart. The clock of this computer is
// used as it is: the certificates are old, or from the future, for a century.
using namespace Qt::StringLiterals;
using namespace da::machine;
using Spoke = ServerAnswer::Spoke;
using Flaws = std::set<Flaw>;

namespace {

/// The servers of tls_servers.sh, started once for all tests, or those that somebody else started.
class Servers final {
public:
    Servers() : m_folder(qEnvironmentVariable("DA_TLS_SERVERS"))
    {
        if (!m_folder.isEmpty())
            return;
        m_own = std::make_unique<QTemporaryDir>();
        m_folder = m_own->path();
        m_script.start(u"sh"_s, {QStringLiteral(DA_TLS_SERVERS_SCRIPT), m_folder});
        QElapsedTimer clock;
        clock.start();
        while (m_script.state() != QProcess::NotRunning && !hasPorts() && clock.elapsed() < 20000)
            m_script.waitForFinished(10);
    }
    ~Servers()
    {
        m_script.closeWriteChannel(); // it ends when its input does
        m_script.waitForFinished(5000);
    }
    Q_DISABLE_COPY_MOVE(Servers)

    [[nodiscard]] bool hasPorts() const { return QFile::exists(m_folder + u"/ports"_s); }
    [[nodiscard]] int port(const QString &name) const
    {
        for (const QByteArray &line : contents(u"ports"_s).split('\n')) {
            const QList<QByteArray> words = line.trimmed().split(' ');
            if (words.size() == 2 && words[0] == name.toLatin1())
                return words[1].toInt();
        }
        return 0;
    }
    [[nodiscard]] QByteArray contents(const QString &name) const
    {
        QFile file(m_folder + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] std::string complaint() const { return contents(u"log"_s).toStdString(); }

private:
    std::unique_ptr<QTemporaryDir> m_own;
    QString m_folder;
    QProcess m_script;
};

Servers &servers()
{
    static Servers all;
    return all;
}

/// False where there is no openssl: then nothing can be shown, and that is said.
bool canServe()
{
    if (servers().hasPorts())
        return true;
    WARN("skipped: openssl could not serve. " << servers().complaint());
    return false;
}

ServerAnswer asked(const QString &server)
{
    AskLimits limits;
    limits.alsoTrusted = servers().contents(u"ca.pem"_s);
    return askServer({u"localhost"_s, servers().port(server)}, {}, limits);
}

Flaws flawsAt(const QString &server)
{
    const ServerAnswer answer = asked(server);
    INFO(server.toStdString());
    REQUIRE(answer.spoke == Spoke::Tls);
    REQUIRE(answer.tls);
    return answer.tls->flaws;
}

} // namespace

TEST_CASE("certificate_that_is_sound_has_no_flaw_and_is_described")
{
    if (!canServe())
        return;
    const ServerAnswer answer = asked(u"sound"_s);
    REQUIRE(answer.tls);
    CHECK(answer.lookup == Lookup::Found);
    CHECK(answer.isConnected());
    CHECK(answer.tls->isSound());
    CHECK(answer.tls->complaints == QStringList());
    CHECK(answer.tls->protocol.startsWith(u"TLS 1."_s));
    const ServerCertificate &seen = answer.tls->certificate;
    CHECK(seen.dnsNames == QStringList{u"localhost"_s});
    CHECK(seen.commonNames == QStringList{u"localhost"_s});
    CHECK(seen.subject == u"CN=localhost"_s);
    CHECK(seen.issuer == u"CN=da-wizard test authority"_s);
    CHECK(seen.validFrom == QDateTime(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC));
    CHECK(seen.validTo == QDateTime(QDate(2099, 12, 31), QTime(23, 59, 59), Qt::UTC));
    CHECK(seen.sha256.size() == 64);
}

TEST_CASE("certificates_with_a_fault_are_told_apart")
{
    if (!canServe())
        return;
    CHECK(flawsAt(u"expired"_s) == Flaws{Flaw::Expired});
    CHECK(flawsAt(u"future"_s) == Flaws{Flaw::NotYetValid});
    CHECK(flawsAt(u"other-name"_s) == Flaws{Flaw::OtherName});
    CHECK(flawsAt(u"untrusted"_s) == Flaws{Flaw::Untrusted});
    CHECK(flawsAt(u"inspected"_s) == Flaws{Flaw::Expired, Flaw::OtherName, Flaw::Untrusted});
}

TEST_CASE("authority_that_was_not_given_is_not_trusted")
{
    if (!canServe())
        return;
    const ServerAnswer answer = askServer({u"localhost"_s, servers().port(u"sound"_s)}, {});
    REQUIRE(answer.tls);
    CHECK(answer.tls->flaws == Flaws{Flaw::Untrusted});
    CHECK_FALSE(answer.tls->complaints.isEmpty());
}

TEST_CASE("server_that_wants_a_certificate_of_the_client_still_shows_its_own")
{
    if (!canServe())
        return;
    const ServerAnswer answer = asked(u"asks-back"_s);
    CHECK((answer.spoke == Spoke::Tls || answer.spoke == Spoke::TlsBroken));
    if (answer.tls)
        CHECK(answer.tls->isSound());
}

TEST_CASE("server_that_speaks_tls_but_not_with_us_is_no_web_page")
{
    if (!canServe())
        return;
    const ServerAnswer answer = asked(u"broken"_s);
    CHECK(answer.spoke == Spoke::TlsBroken);
    CHECK_FALSE(answer.tls);
    CHECK_FALSE(answer.web);
    CHECK_FALSE(answer.handshakeDetail.isEmpty());
}
