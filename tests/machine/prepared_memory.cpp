// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/formats/text/text_decoding.h"
#include "diagnostics/machine/memory/state.h"
#include "diagnostics/machine/memory/symptoms.h"
#include "tests/machine/prepared_computer.h"

namespace da::test {
namespace {

using namespace machine;

/// A recorded computer of which everything is known.
class MemoryComputer final : public PreparedComputer {
public:
    MemoryComputer()
    {
        m_state.registry = RegistryKey();
        m_state.devices.read = DeviceInventory{{}, {true, true, true, true}};
        m_state.servicesComplete = true;
        m_state.platform.read = Platform();
        m_state.network.read = Network();
    }

    void putKey(const KeyPath &path) override { makeKey(m_state.registry, path); }
    void putValue(const KeyPath &path, const QString &name, const RegistryValue &value) override
    {
        makeKey(m_state.registry, path).values.insert_or_assign(name, value);
    }
    void deny(const KeyPath &path) override
    {
        RegistryKey &key = makeKey(m_state.registry, path);
        key = RegistryKey();
        key.unreadable = Unreadable{Reason::Denied, {}};
    }
    void putDevice(const DeviceNode &node) override
    {
        m_state.devices.read.value()->nodes.push_back(node);
    }
    void putService(const ServiceRecord &service) override
    {
        m_state.services[service.name.toLower()] = {service, {}};
    }
    void putOutput(QueryId id, const QByteArray &printed) override
    {
        const QString text = formats::decodeText(printed).text;
        m_state.outputs[id] = {text, Origin{queryCommand(id), text, {}, 0}};
    }
    const Machine &machine() override
    {
        m_machine = std::make_unique<RecordedMachine>(m_state);
        return *m_machine;
    }

private:
    State m_state;
    std::unique_ptr<RecordedMachine> m_machine;
};

} // namespace

std::unique_ptr<PreparedComputer> prepareComputer()
{
    return std::make_unique<MemoryComputer>();
}

} // namespace da::test
