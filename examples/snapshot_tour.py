#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 OR MIT
"""The snapshot tour in short, with nothing but ctypes: no binding, no package, no compiler.

usage: snapshot_tour.py LIBVIRT.SO DOMAIN.xml [URI]

What ctypes needs to be told: handles are pointers (without restype ctypes would cut them to 32 bits), and a string that
the caller has to free() must be taken as a plain pointer (c_char_p would be converted and its address lost).
"""

import ctypes
import sys
from ctypes import POINTER, byref, c_char, c_char_p, c_int, c_uint, c_void_p

VIR_ERR_OPERATION_INVALID = 55
VIR_ERR_NO_DOMAIN = 42
VIR_DOMAIN_DESTROY_SNAPSHOTS_METADATA = 2
VIR_UUID_STRING_BUFLEN = 37
ERROR_FUNC = ctypes.CFUNCTYPE(None, c_void_p, c_void_p)

# name: (result, arguments)
PROTOTYPES = {
    "virConnectOpen": (c_void_p, [c_char_p]),
    "virConnectClose": (c_int, [c_void_p]),
    "virSetErrorFunc": (None, [c_void_p, ERROR_FUNC]),
    "virGetLastErrorCode": (c_int, []),
    "virGetLastErrorMessage": (c_char_p, []),
    "virDomainCreateXML": (c_void_p, [c_void_p, c_char_p, c_uint]),
    "virDomainLookupByUUIDString": (c_void_p, [c_void_p, c_char_p]),
    "virDomainGetUUIDString": (c_int, [c_void_p, POINTER(c_char)]),
    "virDomainDestroy": (c_int, [c_void_p]),
    "virDomainDestroyFlags": (c_int, [c_void_p, c_uint]),
    "virDomainFree": (c_int, [c_void_p]),
    "virDomainSnapshotCreateXML": (c_void_p, [c_void_p, c_char_p, c_uint]),
    "virDomainSnapshotGetName": (c_char_p, [c_void_p]),
    "virDomainSnapshotGetParent": (c_void_p, [c_void_p, c_uint]),
    "virDomainSnapshotIsCurrent": (c_int, [c_void_p, c_uint]),
    "virDomainSnapshotFree": (c_int, [c_void_p]),
    "virDomainListAllSnapshots": (c_int, [c_void_p, POINTER(POINTER(c_void_p)), c_uint]),
    "virDomainRevertToSnapshot": (c_int, [c_void_p, c_uint]),
    "solovirtConnectListParked": (c_int, [c_void_p, POINTER(POINTER(c_void_p)), c_uint]),
    "solovirtDomainSimulateEnd": (c_int, [c_void_p, c_uint, c_uint]),
}

libc = ctypes.CDLL(None)
libc.free.argtypes = [c_void_p]
libc.free.restype = None


def load(path):
    lib = ctypes.CDLL(path)
    for name, (result, arguments) in PROTOTYPES.items():
        function = getattr(lib, name)
        function.restype = result
        function.argtypes = arguments
    return lib


def promise(kept, what):
    if not kept:
        print(f"NOT AS PROMISED: {what}\nlast error: {lib.virGetLastErrorMessage().decode()}", file=sys.stderr)
        sys.exit(1)
    print(f"   ok: {what}")


def take(domain, name):
    snapshot = lib.virDomainSnapshotCreateXML(domain, f"<domainsnapshot><name>{name}</name></domainsnapshot>".encode(), 0)
    promise(snapshot, f"snapshot '{name}' taken")
    return snapshot


def tree(domain):
    """Every snapshot as (name, parent's name or None, is it the current one)."""
    array = POINTER(c_void_p)()
    count = lib.virDomainListAllSnapshots(domain, byref(array), 0)
    promise(count >= 0, "the snapshots are listed")
    result = []
    for i in range(count):
        parent = lib.virDomainSnapshotGetParent(array[i], 0)
        result.append((
            lib.virDomainSnapshotGetName(array[i]).decode(),
            lib.virDomainSnapshotGetName(parent).decode() if parent else None,
            lib.virDomainSnapshotIsCurrent(array[i], 0) == 1,
        ))
        if parent:
            lib.virDomainSnapshotFree(parent)
        lib.virDomainSnapshotFree(array[i])
    libc.free(array)
    return sorted(result)


def parked(conn):
    array = POINTER(c_void_p)()
    count = lib.solovirtConnectListParked(conn, byref(array), 0)
    promise(count >= 0, "what is parked is listed")
    uuids = []
    for i in range(count):
        uuids.append(ctypes.string_at(array[i]).decode())
        libc.free(array[i])
    libc.free(array)
    return uuids


def main():
    with open(sys.argv[2], "rb") as file:
        xml = file.read()
    uri = sys.argv[3] if len(sys.argv) == 4 else "test:///default"

    conn = lib.virConnectOpen(uri.encode())
    promise(conn, f"{uri} is open")
    domain = lib.virDomainCreateXML(conn, xml, 0)
    promise(domain, "the guest runs, transient")
    buffer = ctypes.create_string_buffer(VIR_UUID_STRING_BUFLEN)
    promise(lib.virDomainGetUUIDString(domain, buffer) == 0, "it has a UUID")
    uuid = buffer.value.decode()

    first, second = take(domain, "first"), take(domain, "second")
    promise(lib.virDomainRevertToSnapshot(first, 0) == 0, "reverted to 'first'")
    for snapshot in (first, second):
        lib.virDomainSnapshotFree(snapshot)
    wanted = [("first", None, True), ("second", "first", False)]
    promise(tree(domain) == wanted, f"the tree is {wanted}")

    promise(lib.virDomainDestroy(domain) == -1, "destroy is refused")
    print("      " + lib.virGetLastErrorMessage().decode())
    promise(lib.virGetLastErrorCode() == VIR_ERR_OPERATION_INVALID, "... as an invalid operation")

    promise(lib.solovirtDomainSimulateEnd(domain, 3, 0) == 0, "the guest is killed from outside (simulated)")
    lib.virDomainFree(domain)
    promise(not lib.virDomainLookupByUUIDString(conn, uuid.encode()), "the domain is gone")
    promise(lib.virGetLastErrorCode() == VIR_ERR_NO_DOMAIN, "... not found, says the library")
    promise(uuid in parked(conn), "its snapshots are parked")

    domain = lib.virDomainCreateXML(conn, xml, 0)
    promise(domain, "the guest runs again")
    promise(tree(domain) == wanted, "its snapshots are back")
    promise(uuid not in parked(conn), "nothing is parked any more")
    promise(lib.virDomainDestroyFlags(domain, VIR_DOMAIN_DESTROY_SNAPSHOTS_METADATA) == 0, "destroyed, snapshots and all")
    lib.virDomainFree(domain)
    promise(lib.virConnectClose(conn) == 0, "the connection is closed")


if len(sys.argv) not in (3, 4):
    sys.exit(__doc__)
lib = load(sys.argv[1])
quiet = ERROR_FUNC(lambda opaque, error: None)  # must live as long as the library may call it
lib.virSetErrorFunc(None, quiet)
main()
