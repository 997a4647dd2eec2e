// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/windows/wmi.h"
#include "diagnostics/machine/windows/errors.h"
#include "diagnostics/machine/windows/time_limit.h"
#include "diagnostics/machine/windows/unique_handle.h"

#include <QJsonDocument>
#include <expected>
#include <wbemidl.h>

using namespace Qt::StringLiterals;

namespace da::machine::windows {
namespace {

constexpr qsizetype kMostObjects = 10'000;
constexpr long kSlice = 200; ///< ms between two looks whether somebody still waits

template <class Interface>
struct ComKind final {
    using Type = Interface *;
    static Type none() { return nullptr; }
    static void close(Type object) { object->Release(); }
};
template <class Interface>
using UniqueCom = UniqueHandle<ComKind<Interface>>;

struct TextKind final {
    using Type = BSTR;
    static Type none() { return nullptr; }
    static void close(Type text) { SysFreeString(text); }
};
using UniqueText = UniqueHandle<TextKind>;

UniqueText comText(const QString &text)
{
    return UniqueText(SysAllocStringLen(wide(text), UINT(text.size())));
}

/// COM on this thread, for as long as this lives.
class Com final {
public:
    Com() : m_result(CoInitializeEx(nullptr, COINIT_MULTITHREADED)) {}
    ~Com()
    {
        if (SUCCEEDED(m_result))
            CoUninitialize();
    }
    Com(const Com &) = delete;
    Com &operator=(const Com &) = delete;
    [[nodiscard]] HRESULT result() const { return m_result; }

private:
    HRESULT m_result;
};

/// The provider acts as the person who asks. What can't be set (an object in this process) needs
/// no setting.
void actAsCaller(IUnknown *proxy)
{
    (void)CoSetProxyBlanket(proxy, RPC_C_AUTHN_WINNT, RPC_C_AUTHZ_NONE, nullptr,
                            RPC_C_AUTHN_LEVEL_CALL, RPC_C_IMP_LEVEL_IMPERSONATE, nullptr,
                            EOAC_NONE);
}

using Objects = std::expected<QJsonArray, Unreadable>;

std::unexpected<Unreadable> failed(HRESULT result, QStringView call)
{
    return std::unexpected(unreadableFromResult(result, call));
}

/// A source that owns its texts: the thread may outlive who asked.
struct Question final {
    QString nameSpace;
    QString className;
    QString method;
    QString output;
};

std::expected<UniqueCom<IWbemServices>, Unreadable> connect(const Question &question)
{
    UniqueCom<IWbemLocator> locator;
    HRESULT result = CoCreateInstance(CLSID_WbemLocator, nullptr, CLSCTX_INPROC_SERVER,
                                      IID_IWbemLocator, reinterpret_cast<void **>(locator.put()));
    if (FAILED(result))
        return failed(result, u"CoCreateInstance");
    UniqueCom<IWbemServices> services;
    const UniqueText nameSpace = comText(question.nameSpace);
    result = locator.get()->ConnectServer(nameSpace.get(), nullptr, nullptr, nullptr,
                                          WBEM_FLAG_CONNECT_USE_MAX_WAIT, nullptr, nullptr,
                                          services.put());
    if (FAILED(result))
        return failed(result, u"ConnectServer");
    actAsCaller(services.get());
    return services;
}

Objects instancesOf(IWbemServices &services, const Question &question, const std::stop_token &stop)
{
    const UniqueText language = comText(u"WQL"_s);
    const UniqueText query = comText(u"SELECT * FROM "_s + question.className);
    UniqueCom<IEnumWbemClassObject> rows;
    HRESULT result = services.ExecQuery(language.get(), query.get(),
                                        WBEM_FLAG_RETURN_IMMEDIATELY | WBEM_FLAG_FORWARD_ONLY,
                                        nullptr, rows.put());
    if (FAILED(result))
        return failed(result, u"ExecQuery");
    if (!rows)
        return QJsonArray();
    actAsCaller(rows.get());
    QJsonArray out;
    while (!stop.stop_requested() && out.size() < kMostObjects) {
        UniqueCom<IWbemClassObject> row;
        ULONG count = 0;
        result = rows.get()->Next(kSlice, 1, row.put(), &count);
        if (FAILED(result))
            return failed(result, u"IEnumWbemClassObject::Next");
        if (count == 1 && row) {
            const auto properties = propertiesOf(*row.get());
            if (!properties)
                return std::unexpected(Unreadable{Reason::Broken, question.className});
            out.append(*properties);
        } else if (result != WBEM_S_TIMEDOUT) {
            return out;
        }
    }
    return std::unexpected(Unreadable{Reason::Broken, u"too many objects"_s});
}

/// Semisynchronous: a provider that hangs leaves this thread free to see that nobody waits.
Objects outputOf(IWbemServices &services, const Question &question, const std::stop_token &stop)
{
    const UniqueText className = comText(question.className);
    const UniqueText method = comText(question.method);
    UniqueCom<IWbemCallResult> call;
    HRESULT result =
        services.ExecMethod(className.get(), method.get(), WBEM_FLAG_RETURN_IMMEDIATELY, nullptr,
                            nullptr, nullptr, call.put());
    if (FAILED(result))
        return failed(result, u"ExecMethod");
    if (!call)
        return std::unexpected(Unreadable{Reason::Broken, u"ExecMethod"_s});
    actAsCaller(call.get());
    UniqueCom<IWbemClassObject> output;
    do {
        result = call.get()->GetResultObject(kSlice, output.put());
    } while (result == WBEM_S_TIMEDOUT && !stop.stop_requested());
    if (FAILED(result) || !output)
        return failed(result, u"GetResultObject");
    const auto objects =
        objectsIn(*output.get(), reinterpret_cast<const char16_t *>(question.output.utf16()));
    if (!objects)
        return std::unexpected(Unreadable{Reason::Broken, question.output});
    return *objects;
}

Objects answer(const Question &question, const std::stop_token &stop)
{
    const Com com;
    if (FAILED(com.result()))
        return failed(com.result(), u"CoInitializeEx");
    const auto services = connect(question);
    if (!services)
        return std::unexpected(services.error());
    return question.method.isEmpty() ? instancesOf(*services->get(), question, stop)
                                     : outputOf(*services->get(), question, stop);
}

} // namespace

Read<QJsonArray> readWmi(const WmiSource &source, const WindowsMachine::Limits &limits)
{
    const auto own = [](const char16_t *text) { return QStringView(text).toString(); };
    const Question question{own(source.nameSpace), own(source.className), own(source.method),
                            own(source.output)};
    const std::optional<Objects> objects =
        withTimeLimit(limits.wmi, limits.stop,
                      [question](const std::stop_token &stop) { return answer(question, stop); });
    if (!objects)
        return Unreadable{Reason::TimedOut, question.className};
    if (!*objects)
        return objects->error();
    return **objects;
}

Read<QString> asText(const Read<QJsonArray> &objects)
{
    return objects.map([](const QJsonArray &all) {
        return all.isEmpty()
                   ? QString()
                   : QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Indented));
    });
}

} // namespace da::machine::windows
