# SPDX-FileCopyrightText: 2026 The da-wizard authors
# SPDX-License-Identifier: MIT
"""Makes a prefix out of what was recorded of a computer (da-wizard.state/1): what a practice computer
says in memory, a real registry, real device nodes, real services and a stand-in netsh say."""

import prefix

PROPERTIES = "Properties\\{%s}\\%04x"
IS_PRESENT = PROPERTIES % ("540b947e-8b40-45bc-a8a2-6a0b894cbda2", 5)  # DEVPKEY_Device_IsPresent
PROBLEM = PROPERTIES % ("4340a6c5-93fa-4706-972c-7b648008a5a7", 3)  # DEVPKEY_Device_ProblemCode
SYSTEM = "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\"
TYPES = {"REG_NONE": 0, "REG_SZ": 1, "REG_EXPAND_SZ": 2, "REG_BINARY": 3, "REG_DWORD": 4,
         "REG_MULTI_SZ": 7, "REG_QWORD": 11}
START = {"boot": 0, "system": 1, "automatic": 2, "manual": 3, "disabled": 4}
COMMANDS = {
    "netsh-httpstunnel": "interface httpstunnel show interfaces",
    "netsh-teredo": "interface teredo show state",
    "netsh-6to4": "interface 6to4 show state",
    "netsh-isatap": "interface isatap show state",
    "netsh-urlacl": "http show urlacl",
    "netsh-winhttp-proxy": "winhttp show proxy",
    "netsh-namespace-policy": "namespace show effectivepolicy",
    "netsh-dns-state": "dns show state",
}


def hexed(kind, data):
    return f"hex({kind:x}):" + ",".join(f"{byte:02x}" for byte in data)


def value(data):
    if isinstance(data, int):
        return prefix.dword(data)
    if isinstance(data, str):
        return prefix.quoted(data)
    if isinstance(data, list):
        return prefix.multi(*data)
    kind = TYPES.get(data["type"])
    if kind is None:
        kind = int(data["type"].removeprefix("REG_"), 16)
    if "hex" in data:
        return hexed(kind, bytes.fromhex(data["hex"]))
    plain = data["data"]
    if isinstance(plain, list):
        return prefix.multi(*plain)
    if isinstance(plain, str):
        return hexed(kind, (plain + "\0").encode("utf-16-le"))
    return hexed(kind, int(plain).to_bytes(4 if kind == 4 else 8, "little"))


def registry_of(state):
    return {path: {name: value(data) for name, data in key.get("values", {}).items()}
            for path, key in state.get("registry", {}).get("keys", {}).items()
            if "unreadable" not in key}


def devices_of(state):
    keys = {}
    for node in state.get("devices", {}).get("nodes", []):
        path = SYSTEM + "Enum\\" + node["instanceId"]
        keys[path] = {"DeviceDesc": prefix.quoted(node.get("description", "")),
                      "Class": prefix.quoted(node.get("className", "")),
                      # Wine itself writes it like this when devices are listed.
                      "ClassGUID": prefix.quoted(node.get("classGuid", "").upper()),
                      "ConfigFlags": prefix.dword(0)}
        if node.get("hardwareIds"):
            keys[path]["HardwareID"] = prefix.multi(*node["hardwareIds"])
        if node.get("service"):
            keys[path]["Service"] = prefix.quoted(node["service"])
        # DEVPROP_TYPE_BOOLEAN and _UINT32, as Wine keeps properties in the registry.
        keys[path + "\\" + IS_PRESENT] = {"": hexed(0xffff0011, b"\xff" if node["present"] else b"\0")}
        keys[path + "\\" + PROBLEM] = {
            "": hexed(0xffff0007, node.get("problem", 0).to_bytes(4, "little"))}
    return keys


def services_of(state):
    """A service that runs is a program that does nothing; Windows starts it with itself. One that is
    stopped although it starts by itself has a program that is not there."""
    keys = {}
    for name, service in state.get("services", {}).items():
        if "unreadable" in service:
            continue
        runs = service.get("state") == "running"
        keys[SYSTEM + "Services\\" + name] = {
            "Type": prefix.dword(0x10), "ErrorControl": prefix.dword(0),
            "Start": prefix.dword(2 if runs else START[service.get("start", "manual")]),
            "ObjectName": prefix.quoted("LocalSystem"),
            "DisplayName": prefix.quoted(name),
            "ImagePath": prefix.quoted(
                f"Z:{prefix.SERVICE} {name}" if runs else "C:\\windows\\gone.exe")}
    return keys


def windows_of(state):
    """What Wine itself takes for the version of Windows."""
    platform = state.get("platform", {})
    server = platform.get("edition") == "server"
    version = {(6, 3): "win81", (10, 0): "win10"}.get(
        (platform.get("majorVersion"), platform.get("minorVersion")), "win10")
    return {
        "HKEY_CURRENT_USER\\Software\\Wine": {"Version": prefix.quoted(version)},
        SYSTEM + "Control\\ProductOptions": {
            "ProductType": prefix.quoted("ServerNT" if server else "WinNT")}}


def printed(text):
    """As a console program prints it. One that has nothing to list prints an empty line; recorded
    is only that it listed nothing."""
    return (text or "\n").replace("\r\n", "\n").replace("\n", "\r\n")


def outputs_of(state, code_page):
    return {COMMANDS[name]: printed(text).encode(code_page)
            for name, output in state.get("outputs", {}).items()
            if name in COMMANDS and (text := output if isinstance(output, str)
                                     else output.get("text")) is not None}


def prepare(computer, state, code_page="cp437"):
    computer.seed({**windows_of(state), **services_of(state), **devices_of(state),
                   **registry_of(state)})
    computer.says("netsh", outputs_of(state, code_page))
    computer.settle()
