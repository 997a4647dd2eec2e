// SPDX-FileCopyrightText: 2026 The da-wizard authors
// SPDX-License-Identifier: MIT
#include "diagnostics/machine/windows/unique_handle.h"
#include "diagnostics/machine/windows/wmi.h"

#include <wbemidl.h>

namespace da::machine::windows {
namespace {

class Variant final {
public:
    Variant() { VariantInit(&m_value); }
    ~Variant() { VariantClear(&m_value); }
    Variant(const Variant &) = delete;
    Variant &operator=(const Variant &) = delete;
    [[nodiscard]] VARIANT *put()
    {
        VariantClear(&m_value);
        return &m_value;
    }
    [[nodiscard]] const VARIANT &get() const { return m_value; }

private:
    VARIANT m_value;
};

QString textOf(BSTR text)
{
    return text ? QString::fromWCharArray(text, qsizetype(SysStringLen(text))) : QString();
}

/// COM has 32 bits for an unsigned number and gives it as a signed one; the type that WMI names
/// tells. Numbers of 64 bits come as text.
QJsonValue scalarOf(VARTYPE kind, const void *at, CIMTYPE type)
{
    switch (kind) {
    case VT_BOOL:
        return *static_cast<const VARIANT_BOOL *>(at) != VARIANT_FALSE;
    case VT_UI1:
        return int(*static_cast<const BYTE *>(at));
    case VT_I2:
        return int(*static_cast<const SHORT *>(at));
    case VT_I4: {
        const LONG number = *static_cast<const LONG *>(at);
        if ((type & ~CIM_FLAG_ARRAY) == CIM_UINT32)
            return qint64(quint32(number));
        return qint64(number);
    }
    case VT_UI4:
        return qint64(*static_cast<const ULONG *>(at));
    case VT_R4:
        return double(*static_cast<const float *>(at));
    case VT_R8:
        return *static_cast<const double *>(at);
    case VT_BSTR:
        return textOf(*static_cast<const BSTR *>(at));
    default:
        return QJsonValue::Null; // objects, and what has no value
    }
}

/// The elements of a one-dimensional array, each by the pointer to it.
template <class Take>
bool eachOf(SAFEARRAY *array, Take take)
{
    LONG first = 0;
    LONG last = -1;
    void *data = nullptr;
    if (!array || SafeArrayGetDim(array) != 1 || FAILED(SafeArrayGetLBound(array, 1, &first)) ||
        FAILED(SafeArrayGetUBound(array, 1, &last)) || FAILED(SafeArrayAccessData(array, &data)))
        return false;
    const size_t size = SafeArrayGetElemsize(array);
    for (LONG i = first; i <= last; ++i)
        take(static_cast<const char *>(data) + size * size_t(i - first));
    SafeArrayUnaccessData(array);
    return true;
}

QJsonValue valueOf(const VARIANT &value, CIMTYPE type)
{
    if ((value.vt & VT_ARRAY) == 0)
        return scalarOf(value.vt, &value.bVal, type);
    const auto kind = VARTYPE(value.vt & VT_TYPEMASK);
    QJsonArray out;
    eachOf(value.parray, [&](const void *at) { out.append(scalarOf(kind, at, type)); });
    return out;
}

} // namespace

std::optional<QJsonObject> propertiesOf(IWbemClassObject &object)
{
    if (FAILED(object.BeginEnumeration(WBEM_FLAG_NONSYSTEM_ONLY)))
        return std::nullopt;
    QJsonObject out;
    for (;;) {
        BSTR name = nullptr;
        Variant value;
        CIMTYPE type = CIM_EMPTY;
        const HRESULT result = object.Next(0, &name, value.put(), &type, nullptr);
        if (result != WBEM_S_NO_ERROR) {
            (void)object.EndEnumeration();
            return FAILED(result) ? std::nullopt : std::optional(out);
        }
        out.insert(textOf(name), valueOf(value.get(), type));
        SysFreeString(name);
    }
}

std::optional<QJsonArray> objectsIn(IWbemClassObject &object, const char16_t *name)
{
    Variant value;
    const HRESULT result =
        object.Get(reinterpret_cast<const wchar_t *>(name), 0, value.put(), nullptr, nullptr);
    if (FAILED(result))
        return std::nullopt;
    if (value.get().vt == VT_NULL || value.get().vt == VT_EMPTY)
        return QJsonArray();
    if (value.get().vt != (VT_ARRAY | VT_UNKNOWN))
        return std::nullopt;
    QJsonArray out;
    bool isWhole = true;
    const bool isRead = eachOf(value.get().parray, [&](const void *at) {
        IUnknown *element = *static_cast<IUnknown *const *>(at);
        IWbemClassObject *held = nullptr;
        if (!element || FAILED(element->QueryInterface(IID_IWbemClassObject,
                                                       reinterpret_cast<void **>(&held)))) {
            isWhole = false;
            return;
        }
        const auto properties = propertiesOf(*held);
        held->Release();
        isWhole = isWhole && properties;
        out.append(properties.value_or(QJsonObject()));
    });
    return isRead && isWhole ? std::optional(out) : std::nullopt;
}

} // namespace da::machine::windows
