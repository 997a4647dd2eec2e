#!/bin/sh
# SPDX-FileCopyrightText: 2026 The da-wizard authors
# SPDX-License-Identifier: MIT
#
# tls_servers.sh FOLDER: makes certificates in FOLDER and serves with them on 127.0.0.1, until its
# input ends. FOLDER/ports then has a line "NAME PORT" for each; FOLDER/ca.pem is what to trust.
# Ends with 77 if there is no openssl. A program that cannot run this itself (under Wine) is given
# the folder in DA_TLS_SERVERS.
set -eu
openssl=${DA_OPENSSL:-openssl}
command -v "$openssl" >/dev/null || exit 77
cd "$1"

cat >ca.cnf <<'END'
[ca]
default_ca = own
[own]
database = ./index.txt
new_certs_dir = .
serial = ./serial
default_md = sha256
policy = any
copy_extensions = copy
unique_subject = no
[any]
commonName = supplied
[req]
distinguished_name = name
[name]
END
: >index.txt
echo 1000 >serial

key="-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -config ca.cnf"
authority() { # NAME SUBJECT
    "$openssl" req -x509 $key -days 30 -subj "/CN=$2" -keyout "$1.key" -out "$1.pem" \
        -addext basicConstraints=critical,CA:TRUE -addext keyUsage=keyCertSign 2>>log
}
signed() { # NAME HOST AUTHORITY FROM TO
    "$openssl" req -new $key -subj "/CN=$2" -addext "subjectAltName=DNS:$2" \
        -keyout "$1.key" -out "$1.csr" 2>>log
    "$openssl" ca -batch -notext -config ca.cnf -cert "$3.pem" -keyfile "$3.key" \
        -startdate "$4" -enddate "$5" -in "$1.csr" -out "$1.pem" 2>>log
}
serve() { # NAME CERTIFICATE OPTIONS...
    name=$1 certificate=$2
    shift 2
    "$openssl" s_server -www -accept 127.0.0.1:0 -cert "$certificate.pem" \
        -key "$certificate.key" "$@" </dev/null >"$name.log" 2>&1 &
    servers="$servers $!"
    tries=0
    until grep -q '^ACCEPT.*:[1-9]' "$name.log"; do
        tries=$((tries + 1))
        test $tries -lt 250
        sleep 0.02
    done
    echo "$name $(sed -n 's/^ACCEPT.*:\([0-9]*\).*/\1/p' "$name.log" | head -n 1)" >>ports.part
}

authority ca "da-wizard test authority"
authority stranger "Somebody else"
signed sound localhost ca 20240101000000Z 20991231235959Z
signed expired localhost ca 20200101000000Z 20210101000000Z
signed future localhost ca 20980101000000Z 20991231235959Z
signed other-name login.hotel.example ca 20240101000000Z 20991231235959Z
signed untrusted localhost stranger 20240101000000Z 20991231235959Z
signed inspected login.hotel.example stranger 20200101000000Z 20210101000000Z

servers=
trap 'kill $servers 2>/dev/null || :' EXIT
: >ports.part
for name in sound expired future other-name untrusted inspected; do
    serve "$name" "$name"
done
# IP-HTTPS servers may offer ciphers that no program of today accepts.
serve broken sound -tls1_2 -cipher 'NULL-SHA256:@SECLEVEL=0'
serve asks-back sound -tls1_2 -Verify 1
mv ports.part ports
cat >/dev/null
