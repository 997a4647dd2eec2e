// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "app/cli/input.h"

#include "app/cli/terminal.h"

#include <QPromise>
#include <algorithm>
#include <cstdio>
#include <memory>
#include <thread>

namespace da::cli {
namespace {

QByteArray readAll(std::FILE *in, qsizetype limit)
{
    QByteArray all;
    QByteArray block(1 << 16, Qt::Uninitialized);
    while (all.size() <= limit) {
        const auto wanted = static_cast<size_t>(std::min(block.size(), limit + 1 - all.size()));
        const size_t got = std::fread(block.data(), 1, wanted, in);
        if (got == 0)
            break;
        all.append(block.constData(), static_cast<qsizetype>(got));
    }
    return all;
}

} // namespace

QFuture<QByteArray> readStandardInput(qsizetype limit)
{
    makeInputBinary();
    const auto promise = std::make_shared<QPromise<QByteArray>>();
    promise->start();
    const QFuture<QByteArray> future = promise->future();
    std::thread([promise, limit] {
        promise->addResult(readAll(stdin, limit));
        promise->finish();
    }).detach();
    return future;
}

} // namespace da::cli
