/*
 * virterror.h: Errors: their numbers, their origins and how to read them.
 *
 * Part of solovirt, libvirt's API as one shared object.
 * SPDX-License-Identifier: Apache-2.0 OR MIT
 *
 * Made by cbindgen from the Rust sources; edit those (src/types, src/capi) or abi/header-parts.
 */

#ifndef SOLOVIRT_VIRTERROR_H
#define SOLOVIRT_VIRTERROR_H

#include "libvirt.h"


/**
 * The values of a error level (since 0.1.0).
 */
typedef enum virErrorLevel {
    /**
     * None (since 0.1.0).
     */
    VIR_ERR_NONE = 0,
    /**
     * Warning (since 0.1.0).
     */
    VIR_ERR_WARNING = 1,
    /**
     * Error (since 0.1.0).
     */
    VIR_ERR_ERROR = 2,
} virErrorLevel;

/**
 * The values of a error domain (since 0.1.0).
 */
typedef enum virErrorDomain {
    /**
     * From none (since 0.1.0).
     */
    VIR_FROM_NONE = 0,
    /**
     * From xen (since 0.1.0).
     */
    VIR_FROM_XEN = 1,
    /**
     * From xend (since 0.1.0).
     */
    VIR_FROM_XEND = 2,
    /**
     * From xenstore (since 0.1.0).
     */
    VIR_FROM_XENSTORE = 3,
    /**
     * From sexpr (since 0.1.0).
     */
    VIR_FROM_SEXPR = 4,
    /**
     * From xml (since 0.1.0).
     */
    VIR_FROM_XML = 5,
    /**
     * From dom (since 0.1.0).
     */
    VIR_FROM_DOM = 6,
    /**
     * From rpc (since 0.1.1).
     */
    VIR_FROM_RPC = 7,
    /**
     * From proxy (since 0.1.3).
     */
    VIR_FROM_PROXY = 8,
    /**
     * From conf (since 0.1.6).
     */
    VIR_FROM_CONF = 9,
    /**
     * From qemu (since 0.2.0).
     */
    VIR_FROM_QEMU = 10,
    /**
     * From net (since 0.2.0).
     */
    VIR_FROM_NET = 11,
    /**
     * From test (since 0.2.3).
     */
    VIR_FROM_TEST = 12,
    /**
     * From remote (since 0.2.3).
     */
    VIR_FROM_REMOTE = 13,
    /**
     * From openvz (since 0.3.1).
     */
    VIR_FROM_OPENVZ = 14,
    /**
     * From xenxm (since 0.4.1).
     */
    VIR_FROM_XENXM = 15,
    /**
     * From stats linux (since 0.4.1).
     */
    VIR_FROM_STATS_LINUX = 16,
    /**
     * From lxc (since 0.4.2).
     */
    VIR_FROM_LXC = 17,
    /**
     * From storage (since 0.4.1).
     */
    VIR_FROM_STORAGE = 18,
    /**
     * From network (since 0.4.6).
     */
    VIR_FROM_NETWORK = 19,
    /**
     * From domain (since 0.4.6).
     */
    VIR_FROM_DOMAIN = 20,
    /**
     * From uml (since 0.5.0).
     */
    VIR_FROM_UML = 21,
    /**
     * From nodedev (since 0.5.0).
     */
    VIR_FROM_NODEDEV = 22,
    /**
     * From xen inotify (since 0.5.0).
     */
    VIR_FROM_XEN_INOTIFY = 23,
    /**
     * From security (since 0.6.1).
     */
    VIR_FROM_SECURITY = 24,
    /**
     * From vbox (since 0.6.3).
     */
    VIR_FROM_VBOX = 25,
    /**
     * From interface (since 0.6.4).
     */
    VIR_FROM_INTERFACE = 26,
    /**
     * From one (since 0.6.4).
     */
    VIR_FROM_ONE = 27,
    /**
     * From esx (since 0.7.0).
     */
    VIR_FROM_ESX = 28,
    /**
     * From phyp (since 0.7.0).
     */
    VIR_FROM_PHYP = 29,
    /**
     * From secret (since 0.7.1).
     */
    VIR_FROM_SECRET = 30,
    /**
     * From cpu (since 0.7.5).
     */
    VIR_FROM_CPU = 31,
    /**
     * From xenapi (since 0.8.0).
     */
    VIR_FROM_XENAPI = 32,
    /**
     * From nwfilter (since 0.8.0).
     */
    VIR_FROM_NWFILTER = 33,
    /**
     * From hook (since 0.8.0).
     */
    VIR_FROM_HOOK = 34,
    /**
     * From domain snapshot (since 0.8.0).
     */
    VIR_FROM_DOMAIN_SNAPSHOT = 35,
    /**
     * From audit (since 0.8.5).
     */
    VIR_FROM_AUDIT = 36,
    /**
     * From sysinfo (since 0.8.6).
     */
    VIR_FROM_SYSINFO = 37,
    /**
     * From streams (since 0.8.6).
     */
    VIR_FROM_STREAMS = 38,
    /**
     * From vmware (since 0.8.7).
     */
    VIR_FROM_VMWARE = 39,
    /**
     * From event (since 0.9.0).
     */
    VIR_FROM_EVENT = 40,
    /**
     * From libxl (since 0.9.0).
     */
    VIR_FROM_LIBXL = 41,
    /**
     * From locking (since 0.9.2).
     */
    VIR_FROM_LOCKING = 42,
    /**
     * From hyperv (since 0.9.5).
     */
    VIR_FROM_HYPERV = 43,
    /**
     * From capabilities (since 0.9.8).
     */
    VIR_FROM_CAPABILITIES = 44,
    /**
     * From uri (since 0.9.11).
     */
    VIR_FROM_URI = 45,
    /**
     * From auth (since 0.9.11).
     */
    VIR_FROM_AUTH = 46,
    /**
     * From dbus (since 0.9.12).
     */
    VIR_FROM_DBUS = 47,
    /**
     * From parallels (since 0.10.0).
     */
    VIR_FROM_PARALLELS = 48,
    /**
     * From device (since 0.10.0).
     */
    VIR_FROM_DEVICE = 49,
    /**
     * From ssh (since 0.10.0).
     */
    VIR_FROM_SSH = 50,
    /**
     * From lockspace (since 1.0.0).
     */
    VIR_FROM_LOCKSPACE = 51,
    /**
     * From initctl (since 1.0.1).
     */
    VIR_FROM_INITCTL = 52,
    /**
     * From identity (since 1.0.4).
     */
    VIR_FROM_IDENTITY = 53,
    /**
     * From cgroup (since 1.0.5).
     */
    VIR_FROM_CGROUP = 54,
    /**
     * From access (since 1.1.0).
     */
    VIR_FROM_ACCESS = 55,
    /**
     * From systemd (since 1.1.1).
     */
    VIR_FROM_SYSTEMD = 56,
    /**
     * From bhyve (since 1.2.2).
     */
    VIR_FROM_BHYVE = 57,
    /**
     * From crypto (since 1.2.3).
     */
    VIR_FROM_CRYPTO = 58,
    /**
     * From firewall (since 1.2.4).
     */
    VIR_FROM_FIREWALL = 59,
    /**
     * From polkit (since 1.2.9).
     */
    VIR_FROM_POLKIT = 60,
    /**
     * From thread (since 1.2.14).
     */
    VIR_FROM_THREAD = 61,
    /**
     * From admin (since 1.2.17).
     */
    VIR_FROM_ADMIN = 62,
    /**
     * From logging (since 1.3.0).
     */
    VIR_FROM_LOGGING = 63,
    /**
     * From xenxl (since 1.3.2).
     */
    VIR_FROM_XENXL = 64,
    /**
     * From perf (since 1.3.3).
     */
    VIR_FROM_PERF = 65,
    /**
     * From libssh (since 2.5.0).
     */
    VIR_FROM_LIBSSH = 66,
    /**
     * From resctrl (since 3.7.0).
     */
    VIR_FROM_RESCTRL = 67,
    /**
     * From firewalld (since 5.1.0).
     */
    VIR_FROM_FIREWALLD = 68,
    /**
     * From domain checkpoint (since 5.2.0).
     */
    VIR_FROM_DOMAIN_CHECKPOINT = 69,
    /**
     * From tpm (since 5.6.0).
     */
    VIR_FROM_TPM = 70,
    /**
     * From bpf (since 5.10.0).
     */
    VIR_FROM_BPF = 71,
    /**
     * From ch (since 7.5.0).
     */
    VIR_FROM_CH = 72,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_ERR_DOMAIN_LAST = 73,
#endif
} virErrorDomain;

/**
 * The values of a error number (since 0.1.0).
 */
typedef enum virErrorNumber {
    /**
     * Err ok (since 0.1.0).
     */
    VIR_ERR_OK = 0,
    /**
     * Err internal error (since 0.1.0).
     */
    VIR_ERR_INTERNAL_ERROR = 1,
    /**
     * Err no memory (since 0.1.0).
     */
    VIR_ERR_NO_MEMORY = 2,
    /**
     * Err no support (since 0.1.0).
     */
    VIR_ERR_NO_SUPPORT = 3,
    /**
     * Err unknown host (since 0.1.0).
     */
    VIR_ERR_UNKNOWN_HOST = 4,
    /**
     * Err no connect (since 0.1.0).
     */
    VIR_ERR_NO_CONNECT = 5,
    /**
     * Err invalid conn (since 0.1.0).
     */
    VIR_ERR_INVALID_CONN = 6,
    /**
     * Err invalid domain (since 0.1.0).
     */
    VIR_ERR_INVALID_DOMAIN = 7,
    /**
     * Err invalid arg (since 0.1.0).
     */
    VIR_ERR_INVALID_ARG = 8,
    /**
     * Err operation failed (since 0.1.0).
     */
    VIR_ERR_OPERATION_FAILED = 9,
    /**
     * Err get failed (since 0.1.0).
     */
    VIR_ERR_GET_FAILED = 10,
    /**
     * Err post failed (since 0.1.0).
     */
    VIR_ERR_POST_FAILED = 11,
    /**
     * Err http error (since 0.1.0).
     */
    VIR_ERR_HTTP_ERROR = 12,
    /**
     * Err sexpr serial (since 0.1.0).
     */
    VIR_ERR_SEXPR_SERIAL = 13,
    /**
     * Err no xen (since 0.1.0).
     */
    VIR_ERR_NO_XEN = 14,
    /**
     * Err xen call (since 0.1.0).
     */
    VIR_ERR_XEN_CALL = 15,
    /**
     * Err os type (since 0.1.0).
     */
    VIR_ERR_OS_TYPE = 16,
    /**
     * Err no kernel (since 0.1.0).
     */
    VIR_ERR_NO_KERNEL = 17,
    /**
     * Err no root (since 0.1.0).
     */
    VIR_ERR_NO_ROOT = 18,
    /**
     * Err no source (since 0.1.0).
     */
    VIR_ERR_NO_SOURCE = 19,
    /**
     * Err no target (since 0.1.0).
     */
    VIR_ERR_NO_TARGET = 20,
    /**
     * Err no name (since 0.1.0).
     */
    VIR_ERR_NO_NAME = 21,
    /**
     * Err no os (since 0.1.0).
     */
    VIR_ERR_NO_OS = 22,
    /**
     * Err no device (since 0.1.0).
     */
    VIR_ERR_NO_DEVICE = 23,
    /**
     * Err no xenstore (since 0.1.0).
     */
    VIR_ERR_NO_XENSTORE = 24,
    /**
     * Err driver full (since 0.1.0).
     */
    VIR_ERR_DRIVER_FULL = 25,
    /**
     * Err call failed (since 0.1.0).
     */
    VIR_ERR_CALL_FAILED = 26,
    /**
     * Err xml error (since 0.1.1).
     */
    VIR_ERR_XML_ERROR = 27,
    /**
     * Err dom exist (since 0.1.1).
     */
    VIR_ERR_DOM_EXIST = 28,
    /**
     * Err operation denied (since 0.1.4).
     */
    VIR_ERR_OPERATION_DENIED = 29,
    /**
     * Err open failed (since 0.1.6).
     */
    VIR_ERR_OPEN_FAILED = 30,
    /**
     * Err read failed (since 0.1.6).
     */
    VIR_ERR_READ_FAILED = 31,
    /**
     * Err parse failed (since 0.1.6).
     */
    VIR_ERR_PARSE_FAILED = 32,
    /**
     * Err conf syntax (since 0.1.6).
     */
    VIR_ERR_CONF_SYNTAX = 33,
    /**
     * Err write failed (since 0.1.6).
     */
    VIR_ERR_WRITE_FAILED = 34,
    /**
     * Err xml detail (since 0.1.9).
     */
    VIR_ERR_XML_DETAIL = 35,
    /**
     * Err invalid network (since 0.2.0).
     */
    VIR_ERR_INVALID_NETWORK = 36,
    /**
     * Err network exist (since 0.2.0).
     */
    VIR_ERR_NETWORK_EXIST = 37,
    /**
     * Err system error (since 0.2.1).
     */
    VIR_ERR_SYSTEM_ERROR = 38,
    /**
     * Err rpc (since 0.2.3).
     */
    VIR_ERR_RPC = 39,
    /**
     * Err gnutls error (since 0.2.3).
     */
    VIR_ERR_GNUTLS_ERROR = 40,
    /**
     * War no network (since 0.2.3).
     */
    VIR_WAR_NO_NETWORK = 41,
    /**
     * Err no domain (since 0.3.0).
     */
    VIR_ERR_NO_DOMAIN = 42,
    /**
     * Err no network (since 0.3.0).
     */
    VIR_ERR_NO_NETWORK = 43,
    /**
     * Err invalid mac (since 0.3.1).
     */
    VIR_ERR_INVALID_MAC = 44,
    /**
     * Err auth failed (since 0.4.1).
     */
    VIR_ERR_AUTH_FAILED = 45,
    /**
     * Err invalid storage pool (since 0.4.1).
     */
    VIR_ERR_INVALID_STORAGE_POOL = 46,
    /**
     * Err invalid storage vol (since 0.4.1).
     */
    VIR_ERR_INVALID_STORAGE_VOL = 47,
    /**
     * War no storage (since 0.4.1).
     */
    VIR_WAR_NO_STORAGE = 48,
    /**
     * Err no storage pool (since 0.4.1).
     */
    VIR_ERR_NO_STORAGE_POOL = 49,
    /**
     * Err no storage vol (since 0.4.1).
     */
    VIR_ERR_NO_STORAGE_VOL = 50,
    /**
     * War no node (since 0.5.0).
     */
    VIR_WAR_NO_NODE = 51,
    /**
     * Err invalid node device (since 0.5.0).
     */
    VIR_ERR_INVALID_NODE_DEVICE = 52,
    /**
     * Err no node device (since 0.5.0).
     */
    VIR_ERR_NO_NODE_DEVICE = 53,
    /**
     * Err no security model (since 0.6.1).
     */
    VIR_ERR_NO_SECURITY_MODEL = 54,
    /**
     * Err operation invalid (since 0.6.4).
     */
    VIR_ERR_OPERATION_INVALID = 55,
    /**
     * War no interface (since 0.6.4).
     */
    VIR_WAR_NO_INTERFACE = 56,
    /**
     * Err no interface (since 0.6.4).
     */
    VIR_ERR_NO_INTERFACE = 57,
    /**
     * Err invalid interface (since 0.6.4).
     */
    VIR_ERR_INVALID_INTERFACE = 58,
    /**
     * Err multiple interfaces (since 0.7.0).
     */
    VIR_ERR_MULTIPLE_INTERFACES = 59,
    /**
     * War no nwfilter (since 0.8.0).
     */
    VIR_WAR_NO_NWFILTER = 60,
    /**
     * Err invalid nwfilter (since 0.8.0).
     */
    VIR_ERR_INVALID_NWFILTER = 61,
    /**
     * Err no nwfilter (since 0.8.0).
     */
    VIR_ERR_NO_NWFILTER = 62,
    /**
     * Err build firewall (since 0.8.0).
     */
    VIR_ERR_BUILD_FIREWALL = 63,
    /**
     * War no secret (since 0.7.1).
     */
    VIR_WAR_NO_SECRET = 64,
    /**
     * Err invalid secret (since 0.7.1).
     */
    VIR_ERR_INVALID_SECRET = 65,
    /**
     * Err no secret (since 0.7.1).
     */
    VIR_ERR_NO_SECRET = 66,
    /**
     * Err config unsupported (since 0.7.3).
     */
    VIR_ERR_CONFIG_UNSUPPORTED = 67,
    /**
     * Err operation timeout (since 0.7.3).
     */
    VIR_ERR_OPERATION_TIMEOUT = 68,
    /**
     * Err migrate persist failed (since 0.7.3).
     */
    VIR_ERR_MIGRATE_PERSIST_FAILED = 69,
    /**
     * Err hook script failed (since 0.8.0).
     */
    VIR_ERR_HOOK_SCRIPT_FAILED = 70,
    /**
     * Err invalid domain snapshot (since 0.8.0).
     */
    VIR_ERR_INVALID_DOMAIN_SNAPSHOT = 71,
    /**
     * Err no domain snapshot (since 0.8.0).
     */
    VIR_ERR_NO_DOMAIN_SNAPSHOT = 72,
    /**
     * Err invalid stream (since 0.9.0).
     */
    VIR_ERR_INVALID_STREAM = 73,
    /**
     * Err argument unsupported (since 0.9.4).
     */
    VIR_ERR_ARGUMENT_UNSUPPORTED = 74,
    /**
     * Err storage probe failed (since 0.9.5).
     */
    VIR_ERR_STORAGE_PROBE_FAILED = 75,
    /**
     * Err storage pool built (since 0.9.5).
     */
    VIR_ERR_STORAGE_POOL_BUILT = 76,
    /**
     * Err snapshot revert risky (since 0.9.7).
     */
    VIR_ERR_SNAPSHOT_REVERT_RISKY = 77,
    /**
     * Err operation aborted (since 0.9.9).
     */
    VIR_ERR_OPERATION_ABORTED = 78,
    /**
     * Err auth cancelled (since 0.9.10).
     */
    VIR_ERR_AUTH_CANCELLED = 79,
    /**
     * Err no domain metadata (since 0.9.10).
     */
    VIR_ERR_NO_DOMAIN_METADATA = 80,
    /**
     * Err migrate unsafe (since 0.9.11).
     */
    VIR_ERR_MIGRATE_UNSAFE = 81,
    /**
     * Err overflow (since 0.9.11).
     */
    VIR_ERR_OVERFLOW = 82,
    /**
     * Err block copy active (since 0.9.12).
     */
    VIR_ERR_BLOCK_COPY_ACTIVE = 83,
    /**
     * Err operation unsupported (since 0.10.0).
     */
    VIR_ERR_OPERATION_UNSUPPORTED = 84,
    /**
     * Err ssh (since 0.10.0).
     */
    VIR_ERR_SSH = 85,
    /**
     * Err agent unresponsive (since 0.10.0).
     */
    VIR_ERR_AGENT_UNRESPONSIVE = 86,
    /**
     * Err resource busy (since 1.0.0).
     */
    VIR_ERR_RESOURCE_BUSY = 87,
    /**
     * Err access denied (since 1.1.0).
     */
    VIR_ERR_ACCESS_DENIED = 88,
    /**
     * Err dbus service (since 1.1.1).
     */
    VIR_ERR_DBUS_SERVICE = 89,
    /**
     * Err storage vol exist (since 1.1.4).
     */
    VIR_ERR_STORAGE_VOL_EXIST = 90,
    /**
     * Err cpu incompatible (since 1.2.6).
     */
    VIR_ERR_CPU_INCOMPATIBLE = 91,
    /**
     * Err xml invalid schema (since 1.2.12).
     */
    VIR_ERR_XML_INVALID_SCHEMA = 92,
    /**
     * Err migrate finish ok (since 1.2.18).
     */
    VIR_ERR_MIGRATE_FINISH_OK = 93,
    /**
     * Err auth unavailable (since 1.3.3).
     */
    VIR_ERR_AUTH_UNAVAILABLE = 94,
    /**
     * Err no server (since 1.3.3).
     */
    VIR_ERR_NO_SERVER = 95,
    /**
     * Err no client (since 1.3.5).
     */
    VIR_ERR_NO_CLIENT = 96,
    /**
     * Err agent unsynced (since 2.3.0).
     */
    VIR_ERR_AGENT_UNSYNCED = 97,
    /**
     * Err libssh (since 2.5.0).
     */
    VIR_ERR_LIBSSH = 98,
    /**
     * Err device missing (since 4.1.0).
     */
    VIR_ERR_DEVICE_MISSING = 99,
    /**
     * Err invalid nwfilter binding (since 4.5.0).
     */
    VIR_ERR_INVALID_NWFILTER_BINDING = 100,
    /**
     * Err no nwfilter binding (since 4.5.0).
     */
    VIR_ERR_NO_NWFILTER_BINDING = 101,
    /**
     * Err invalid domain checkpoint (since 5.2.0).
     */
    VIR_ERR_INVALID_DOMAIN_CHECKPOINT = 102,
    /**
     * Err no domain checkpoint (since 5.2.0).
     */
    VIR_ERR_NO_DOMAIN_CHECKPOINT = 103,
    /**
     * Err no domain backup (since 5.2.0).
     */
    VIR_ERR_NO_DOMAIN_BACKUP = 104,
    /**
     * Err invalid network port (since 5.5.0).
     */
    VIR_ERR_INVALID_NETWORK_PORT = 105,
    /**
     * Err network port exist (since 5.5.0).
     */
    VIR_ERR_NETWORK_PORT_EXIST = 106,
    /**
     * Err no network port (since 5.5.0).
     */
    VIR_ERR_NO_NETWORK_PORT = 107,
    /**
     * Err no hostname (since 6.1.0).
     */
    VIR_ERR_NO_HOSTNAME = 108,
    /**
     * Err checkpoint inconsistent (since 6.10.0).
     */
    VIR_ERR_CHECKPOINT_INCONSISTENT = 109,
    /**
     * Err multiple domains (since 7.1.0).
     */
    VIR_ERR_MULTIPLE_DOMAINS = 110,
    /**
     * Err no network metadata (since 9.7.0).
     */
    VIR_ERR_NO_NETWORK_METADATA = 111,
    /**
     * Err agent command timeout (since 11.2.0).
     */
    VIR_ERR_AGENT_COMMAND_TIMEOUT = 112,
    /**
     * Err agent command failed (since 11.2.0).
     */
    VIR_ERR_AGENT_COMMAND_FAILED = 113,
#if (defined(VIR_ENUM_SENTINELS) && !defined(SOLOVIRT_API_11_3))
    /**
     * One more than the last value, at the 9.0.0 level of the API.
     */
    VIR_ERR_NUMBER_LAST = 111,
#endif
#if (defined(VIR_ENUM_SENTINELS) && defined(SOLOVIRT_API_11_3))
    /**
     * One more than the last value, at the 11.3.0 level of the API.
     */
    VIR_ERR_NUMBER_LAST = 114,
#endif
} virErrorNumber;

/**
 * The C structure of a error (since 0.1.0).
 */
typedef struct _virError {
    /**
     * Code.
     */
    int code;
    /**
     * Domain.
     */
    int domain;
    /**
     * Message.
     */
    char *message;
    /**
     * Level.
     */
    enum virErrorLevel level;
    /**
     * Conn.
     */
    virConnectPtr conn;
    /**
     * Dom.
     */
    virDomainPtr dom;
    /**
     * Str1.
     */
    char *str1;
    /**
     * Str2.
     */
    char *str2;
    /**
     * Str3.
     */
    char *str3;
    /**
     * Int1.
     */
    int int1;
    /**
     * Int2.
     */
    int int2;
    /**
     * Net.
     */
    virNetworkPtr net;
} _virError;

/**
 * `_virError` under its usual name.
 */
typedef struct _virError virError;

/**
 * Pointer to a `virError` (since 0.1.0).
 */
typedef virError *virErrorPtr;

/**
 * The callback type `virErrorFunc`; the last argument is what was registered with it (since 0.1.0).
 */
typedef void (*virErrorFunc)(void *userData, virErrorPtr error);

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Gives the error of this thread's last failed call.
 *
 * Returns the error, which belongs to the library and changes with the thread's next call; NULL when the last call
 * succeeded.
 *
 * Since libvirt 0.1.0.
 */
virErrorPtr virGetLastError(void);

/**
 * Gives the number of this thread's last error.
 *
 * Returns a virErrorNumber, VIR_ERR_OK when the last call succeeded.
 *
 * Since libvirt 4.5.0.
 */
int virGetLastErrorCode(void);

/**
 * Gives the origin of this thread's last error.
 *
 * Returns a virErrorDomain, VIR_FROM_NONE when the last call succeeded.
 *
 * Since libvirt 4.5.0.
 */
int virGetLastErrorDomain(void);

/**
 * Gives the text of this thread's last error.
 *
 * Returns the text, "no error" when the last call succeeded and "unknown error" when there is no text. It belongs to
 * the library and changes with the thread's next call.
 *
 * Since libvirt 1.0.6.
 */
const char *virGetLastErrorMessage(void);

/**
 * Copies this thread's last error.
 *
 * - `to`: structure to fill; what it held is overwritten without a look. Its strings are the caller's afterwards
 *
 * Returns the error number, 0 when the last call succeeded, -1 when `to` is NULL.
 *
 * Since libvirt 0.1.0.
 */
int virCopyLastError(virErrorPtr to);

/**
 * Copies this thread's last error into new memory.
 *
 * Returns the copy, to be freed with virFreeError.
 *
 * Since libvirt 0.6.1.
 */
virErrorPtr virSaveLastError(void);

/**
 * Forgets this thread's last error.
 *
 * Since libvirt 0.1.0.
 */
void virResetLastError(void);

/**
 * Frees the strings inside an error and makes it say "no error".
 *
 * - `err`: the error, or NULL
 *
 * Since libvirt 0.1.0.
 */
void virResetError(virErrorPtr err);

/**
 * Frees an error and the strings inside.
 *
 * - `err`: an error that virSaveLastError gave, or NULL
 *
 * Since libvirt 0.6.1.
 */
void virFreeError(virErrorPtr err);

/**
 * Prints an error to standard error: what happens to every error unless a function is set.
 *
 * - `err`: the error, or NULL
 *
 * Since libvirt 0.1.0.
 */
void virDefaultErrorFunc(virErrorPtr err);

/**
 * Sets the function that is told of every error no connection has a function for.
 *
 * - `userData`: passed to the function
 * - `handler`: the function, called in the thread that met the error; NULL for printing to standard error
 *
 * Since libvirt 0.1.0.
 */
void virSetErrorFunc(void *userData,
                     virErrorFunc handler);

/**
 * Sets the function that is told of a connection's errors.
 *
 * - `conn`: the connection; nothing happens when it is none
 * - `userData`: passed to the function
 * - `handler`: the function; NULL for the one of virSetErrorFunc
 *
 * Since libvirt 0.1.0.
 */
void virConnSetErrorFunc(virConnectPtr conn, void *userData, virErrorFunc handler);

/**
 * Gives the last error met on a connection, by any thread. Use virGetLastError instead: it is safe with threads.
 *
 * - `conn`: the connection
 *
 * Returns the error, whose code is 0 when there was none; NULL when `conn` is no connection. It belongs to the
 * connection and changes with the next error there.
 *
 * Since libvirt 0.1.0.
 */
virErrorPtr virConnGetLastError(virConnectPtr conn);

/**
 * Copies the last error met on a connection.
 *
 * - `conn`: the connection
 * - `to`: structure to fill; its strings are the caller's afterwards
 *
 * Returns the error number, 0 when there was none, -1 when `conn` is no connection or `to` is NULL.
 *
 * Since libvirt 0.1.0.
 */
int virConnCopyLastError(virConnectPtr conn, virErrorPtr to);

/**
 * Forgets the last error met on a connection.
 *
 * - `conn`: the connection; nothing happens when it is none
 *
 * Since libvirt 0.1.0.
 */
void virConnResetLastError(virConnectPtr conn);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* SOLOVIRT_VIRTERROR_H */
