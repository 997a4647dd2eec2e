// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "tests/report/json_schema.h"

#include <QFile>
#include <QJsonDocument>
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using valijson::adapters::QtJsonAdapter;

namespace da::test {

QStringList schemaErrors(const QString &name, const QJsonObject &document)
{
    QFile file(QStringLiteral(DA_SCHEMAS "/") + name + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        return {QStringLiteral("no schema ") + name};
    const QJsonValue source = QJsonDocument::fromJson(file.readAll()).object();
    valijson::Schema schema;
    valijson::SchemaParser().populateSchema(QtJsonAdapter(source), schema);
    const QJsonValue value = document;
    valijson::ValidationResults results;
    if (valijson::Validator().validate(schema, QtJsonAdapter(value), &results))
        return {};
    QStringList out;
    for (const valijson::ValidationResults::Error &error : results) {
        QString place;
        for (const std::string &step : error.context)
            place += QString::fromStdString(step);
        out += place + QStringLiteral(": ") + QString::fromStdString(error.description);
    }
    return out;
}

} // namespace da::test
