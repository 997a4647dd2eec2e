// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT

// trust.exe FILE.der: the computer trusts this certificate from now on.
#include <windows.h>

#include <cstdio>
#include <iterator>
#include <vector>
#include <wincrypt.h>

int main(int argc, char **argv)
{
    std::FILE *file = argc == 2 ? std::fopen(argv[1], "rb") : nullptr;
    if (file == nullptr)
        return 2;
    std::vector<BYTE> bytes(65536);
    bytes.resize(std::fread(bytes.data(), 1, bytes.size(), file));
    HCERTSTORE store =
        ::CertOpenStore(CERT_STORE_PROV_SYSTEM_W, 0, 0, CERT_SYSTEM_STORE_LOCAL_MACHINE, L"Root");
    if (store == nullptr)
        return 3;
    const BOOL added = ::CertAddEncodedCertificateToStore(store, X509_ASN_ENCODING, bytes.data(),
                                                          static_cast<DWORD>(bytes.size()),
                                                          CERT_STORE_ADD_REPLACE_EXISTING, nullptr);
    (void)::CertControlStore(store, 0, CERT_STORE_CTRL_COMMIT, nullptr);
    (void)::CertCloseStore(store, 0);
    return added != 0 ? 0 : 4;
}
