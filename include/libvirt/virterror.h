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
 * How bad an error is (since 0.1.0).
 */
typedef enum virErrorLevel {
    /**
     * No error (since 0.1.0).
     */
    VIR_ERR_NONE = 0,
    /**
     * A warning (since 0.1.0).
     */
    VIR_ERR_WARNING = 1,
    /**
     * An error (since 0.1.0).
     */
    VIR_ERR_ERROR = 2,
} virErrorLevel;

/**
 * Which part of the library an error comes from (since 0.1.0).
 */
typedef enum virErrorDomain {
    /**
     * No part in particular (since 0.1.0).
     */
    VIR_FROM_NONE = 0,
    /**
     * The Xen hypervisor layer (since 0.1.0).
     */
    VIR_FROM_XEN = 1,
    /**
     * xend (since 0.1.0).
     */
    VIR_FROM_XEND = 2,
    /**
     * The Xen store (since 0.1.0).
     */
    VIR_FROM_XENSTORE = 3,
    /**
     * S-expressions (since 0.1.0).
     */
    VIR_FROM_SEXPR = 4,
    /**
     * XML (since 0.1.0).
     */
    VIR_FROM_XML = 5,
    /**
     * Domains (since 0.1.0).
     */
    VIR_FROM_DOM = 6,
    /**
     * Remote procedure calls (since 0.1.1).
     */
    VIR_FROM_RPC = 7,
    /**
     * The Xen proxy (since 0.1.3).
     */
    VIR_FROM_PROXY = 8,
    /**
     * Configuration files (since 0.1.6).
     */
    VIR_FROM_CONF = 9,
    /**
     * The QEMU driver (since 0.2.0).
     */
    VIR_FROM_QEMU = 10,
    /**
     * Networks, in general (since 0.2.0).
     */
    VIR_FROM_NET = 11,
    /**
     * The test driver (since 0.2.3).
     */
    VIR_FROM_TEST = 12,
    /**
     * The remote driver (since 0.2.3).
     */
    VIR_FROM_REMOTE = 13,
    /**
     * The OpenVZ driver (since 0.3.1).
     */
    VIR_FROM_OPENVZ = 14,
    /**
     * Xen's xm files (since 0.4.1).
     */
    VIR_FROM_XENXM = 15,
    /**
     * Linux statistics (since 0.4.1).
     */
    VIR_FROM_STATS_LINUX = 16,
    /**
     * The LXC driver (since 0.4.2).
     */
    VIR_FROM_LXC = 17,
    /**
     * Storage (since 0.4.1).
     */
    VIR_FROM_STORAGE = 18,
    /**
     * The network driver (since 0.4.6).
     */
    VIR_FROM_NETWORK = 19,
    /**
     * Domain definitions (since 0.4.6).
     */
    VIR_FROM_DOMAIN = 20,
    /**
     * The User Mode Linux driver (since 0.5.0).
     */
    VIR_FROM_UML = 21,
    /**
     * The node device driver (since 0.5.0).
     */
    VIR_FROM_NODEDEV = 22,
    /**
     * Watching Xen's files (since 0.5.0).
     */
    VIR_FROM_XEN_INOTIFY = 23,
    /**
     * Security labels (since 0.6.1).
     */
    VIR_FROM_SECURITY = 24,
    /**
     * The VirtualBox driver (since 0.6.3).
     */
    VIR_FROM_VBOX = 25,
    /**
     * The interface driver (since 0.6.4).
     */
    VIR_FROM_INTERFACE = 26,
    /**
     * The OpenNebula driver (since 0.6.4).
     */
    VIR_FROM_ONE = 27,
    /**
     * The ESX driver (since 0.7.0).
     */
    VIR_FROM_ESX = 28,
    /**
     * The IBM Power driver (since 0.7.0).
     */
    VIR_FROM_PHYP = 29,
    /**
     * Secrets (since 0.7.1).
     */
    VIR_FROM_SECRET = 30,
    /**
     * CPU models (since 0.7.5).
     */
    VIR_FROM_CPU = 31,
    /**
     * The XenAPI driver (since 0.8.0).
     */
    VIR_FROM_XENAPI = 32,
    /**
     * Network filters (since 0.8.0).
     */
    VIR_FROM_NWFILTER = 33,
    /**
     * Hook scripts (since 0.8.0).
     */
    VIR_FROM_HOOK = 34,
    /**
     * Snapshots (since 0.8.0).
     */
    VIR_FROM_DOMAIN_SNAPSHOT = 35,
    /**
     * Auditing (since 0.8.5).
     */
    VIR_FROM_AUDIT = 36,
    /**
     * SMBIOS information (since 0.8.6).
     */
    VIR_FROM_SYSINFO = 37,
    /**
     * Streams (since 0.8.6).
     */
    VIR_FROM_STREAMS = 38,
    /**
     * The VMware driver (since 0.8.7).
     */
    VIR_FROM_VMWARE = 39,
    /**
     * Event loops (since 0.9.0).
     */
    VIR_FROM_EVENT = 40,
    /**
     * The libxenlight driver (since 0.9.0).
     */
    VIR_FROM_LIBXL = 41,
    /**
     * Lock managers (since 0.9.2).
     */
    VIR_FROM_LOCKING = 42,
    /**
     * The Hyper-V driver (since 0.9.5).
     */
    VIR_FROM_HYPERV = 43,
    /**
     * Capabilities (since 0.9.8).
     */
    VIR_FROM_CAPABILITIES = 44,
    /**
     * URIs (since 0.9.11).
     */
    VIR_FROM_URI = 45,
    /**
     * Authentication (since 0.9.11).
     */
    VIR_FROM_AUTH = 46,
    /**
     * D-Bus (since 0.9.12).
     */
    VIR_FROM_DBUS = 47,
    /**
     * The Parallels driver (since 0.10.0).
     */
    VIR_FROM_PARALLELS = 48,
    /**
     * Devices (since 0.10.0).
     */
    VIR_FROM_DEVICE = 49,
    /**
     * libssh2 connections (since 0.10.0).
     */
    VIR_FROM_SSH = 50,
    /**
     * Lock spaces (since 1.0.0).
     */
    VIR_FROM_LOCKSPACE = 51,
    /**
     * Talking to init (since 1.0.1).
     */
    VIR_FROM_INITCTL = 52,
    /**
     * Identities (since 1.0.4).
     */
    VIR_FROM_IDENTITY = 53,
    /**
     * Control groups (since 1.0.5).
     */
    VIR_FROM_CGROUP = 54,
    /**
     * Access control (since 1.1.0).
     */
    VIR_FROM_ACCESS = 55,
    /**
     * systemd (since 1.1.1).
     */
    VIR_FROM_SYSTEMD = 56,
    /**
     * The bhyve driver (since 1.2.2).
     */
    VIR_FROM_BHYVE = 57,
    /**
     * Cryptography (since 1.2.3).
     */
    VIR_FROM_CRYPTO = 58,
    /**
     * Firewall rules (since 1.2.4).
     */
    VIR_FROM_FIREWALL = 59,
    /**
     * polkit (since 1.2.9).
     */
    VIR_FROM_POLKIT = 60,
    /**
     * Threads (since 1.2.14).
     */
    VIR_FROM_THREAD = 61,
    /**
     * The administration interface (since 1.2.17).
     */
    VIR_FROM_ADMIN = 62,
    /**
     * Logging (since 1.3.0).
     */
    VIR_FROM_LOGGING = 63,
    /**
     * Xen's xl files (since 1.3.2).
     */
    VIR_FROM_XENXL = 64,
    /**
     * Performance events (since 1.3.3).
     */
    VIR_FROM_PERF = 65,
    /**
     * libssh connections (since 2.5.0).
     */
    VIR_FROM_LIBSSH = 66,
    /**
     * Resource control (since 3.7.0).
     */
    VIR_FROM_RESCTRL = 67,
    /**
     * firewalld (since 5.1.0).
     */
    VIR_FROM_FIREWALLD = 68,
    /**
     * Checkpoints (since 5.2.0).
     */
    VIR_FROM_DOMAIN_CHECKPOINT = 69,
    /**
     * Emulated TPMs (since 5.6.0).
     */
    VIR_FROM_TPM = 70,
    /**
     * BPF (since 5.10.0).
     */
    VIR_FROM_BPF = 71,
    /**
     * The Cloud Hypervisor driver (since 7.5.0).
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
 * What went wrong (since 0.1.0).
 */
typedef enum virErrorNumber {
    /**
     * Nothing (since 0.1.0).
     */
    VIR_ERR_OK = 0,
    /**
     * Something inside the library (since 0.1.0).
     */
    VIR_ERR_INTERNAL_ERROR = 1,
    /**
     * Memory could not be allocated (since 0.1.0).
     */
    VIR_ERR_NO_MEMORY = 2,
    /**
     * The driver does not have this function (since 0.1.0).
     */
    VIR_ERR_NO_SUPPORT = 3,
    /**
     * The host's name is not known (since 0.1.0).
     */
    VIR_ERR_UNKNOWN_HOST = 4,
    /**
     * No connection to the hypervisor (since 0.1.0).
     */
    VIR_ERR_NO_CONNECT = 5,
    /**
     * Not a connection's handle (since 0.1.0).
     */
    VIR_ERR_INVALID_CONN = 6,
    /**
     * Not a domain's handle (since 0.1.0).
     */
    VIR_ERR_INVALID_DOMAIN = 7,
    /**
     * An argument is not valid (since 0.1.0).
     */
    VIR_ERR_INVALID_ARG = 8,
    /**
     * The operation failed (since 0.1.0).
     */
    VIR_ERR_OPERATION_FAILED = 9,
    /**
     * An HTTP GET failed (since 0.1.0).
     */
    VIR_ERR_GET_FAILED = 10,
    /**
     * An HTTP POST failed (since 0.1.0).
     */
    VIR_ERR_POST_FAILED = 11,
    /**
     * An unexpected HTTP answer (since 0.1.0).
     */
    VIR_ERR_HTTP_ERROR = 12,
    /**
     * An S-expression could not be written (since 0.1.0).
     */
    VIR_ERR_SEXPR_SERIAL = 13,
    /**
     * The Xen hypervisor could not be opened (since 0.1.0).
     */
    VIR_ERR_NO_XEN = 14,
    /**
     * A Xen hypercall failed (since 0.1.0).
     */
    VIR_ERR_XEN_CALL = 15,
    /**
     * Not a known type of operating system (since 0.1.0).
     */
    VIR_ERR_OS_TYPE = 16,
    /**
     * The kernel is missing (since 0.1.0).
     */
    VIR_ERR_NO_KERNEL = 17,
    /**
     * The root device is missing (since 0.1.0).
     */
    VIR_ERR_NO_ROOT = 18,
    /**
     * A disk's source is missing (since 0.1.0).
     */
    VIR_ERR_NO_SOURCE = 19,
    /**
     * A disk's target is missing (since 0.1.0).
     */
    VIR_ERR_NO_TARGET = 20,
    /**
     * The domain's name is missing (since 0.1.0).
     */
    VIR_ERR_NO_NAME = 21,
    /**
     * The operating system's description is missing (since 0.1.0).
     */
    VIR_ERR_NO_OS = 22,
    /**
     * A device's description is missing (since 0.1.0).
     */
    VIR_ERR_NO_DEVICE = 23,
    /**
     * The Xen store could not be opened (since 0.1.0).
     */
    VIR_ERR_NO_XENSTORE = 24,
    /**
     * Too many drivers (since 0.1.0).
     */
    VIR_ERR_DRIVER_FULL = 25,
    /**
     * A call has no driver that takes it (since 0.1.0).
     */
    VIR_ERR_CALL_FAILED = 26,
    /**
     * The document does not make sense (since 0.1.1).
     */
    VIR_ERR_XML_ERROR = 27,
    /**
     * The domain exists already (since 0.1.1).
     */
    VIR_ERR_DOM_EXIST = 28,
    /**
     * Not allowed on a read-only connection (since 0.1.4).
     */
    VIR_ERR_OPERATION_DENIED = 29,
    /**
     * A configuration file could not be opened (since 0.1.6).
     */
    VIR_ERR_OPEN_FAILED = 30,
    /**
     * A configuration file could not be read (since 0.1.6).
     */
    VIR_ERR_READ_FAILED = 31,
    /**
     * A configuration file could not be understood (since 0.1.6).
     */
    VIR_ERR_PARSE_FAILED = 32,
    /**
     * A configuration file has a syntax error (since 0.1.6).
     */
    VIR_ERR_CONF_SYNTAX = 33,
    /**
     * A configuration file could not be written (since 0.1.6).
     */
    VIR_ERR_WRITE_FAILED = 34,
    /**
     * The document is not well-formed (since 0.1.9).
     */
    VIR_ERR_XML_DETAIL = 35,
    /**
     * Not a network's handle (since 0.2.0).
     */
    VIR_ERR_INVALID_NETWORK = 36,
    /**
     * The network exists already (since 0.2.0).
     */
    VIR_ERR_NETWORK_EXIST = 37,
    /**
     * A system call failed; int1 is errno (since 0.2.1).
     */
    VIR_ERR_SYSTEM_ERROR = 38,
    /**
     * A remote procedure call failed (since 0.2.3).
     */
    VIR_ERR_RPC = 39,
    /**
     * GnuTLS failed (since 0.2.3).
     */
    VIR_ERR_GNUTLS_ERROR = 40,
    /**
     * The network driver could not be started (since 0.2.3).
     */
    VIR_WAR_NO_NETWORK = 41,
    /**
     * There is no such domain (since 0.3.0).
     */
    VIR_ERR_NO_DOMAIN = 42,
    /**
     * There is no such network (since 0.3.0).
     */
    VIR_ERR_NO_NETWORK = 43,
    /**
     * Not a MAC address (since 0.3.1).
     */
    VIR_ERR_INVALID_MAC = 44,
    /**
     * Authentication failed (since 0.4.1).
     */
    VIR_ERR_AUTH_FAILED = 45,
    /**
     * Not a storage pool's handle (since 0.4.1).
     */
    VIR_ERR_INVALID_STORAGE_POOL = 46,
    /**
     * Not a storage volume's handle (since 0.4.1).
     */
    VIR_ERR_INVALID_STORAGE_VOL = 47,
    /**
     * The storage driver could not be started (since 0.4.1).
     */
    VIR_WAR_NO_STORAGE = 48,
    /**
     * There is no such storage pool (since 0.4.1).
     */
    VIR_ERR_NO_STORAGE_POOL = 49,
    /**
     * There is no such storage volume (since 0.4.1).
     */
    VIR_ERR_NO_STORAGE_VOL = 50,
    /**
     * The node device driver could not be started (since 0.5.0).
     */
    VIR_WAR_NO_NODE = 51,
    /**
     * Not a node device's handle (since 0.5.0).
     */
    VIR_ERR_INVALID_NODE_DEVICE = 52,
    /**
     * There is no such node device (since 0.5.0).
     */
    VIR_ERR_NO_NODE_DEVICE = 53,
    /**
     * There is no security model (since 0.6.1).
     */
    VIR_ERR_NO_SECURITY_MODEL = 54,
    /**
     * Not possible in this state (since 0.6.4).
     */
    VIR_ERR_OPERATION_INVALID = 55,
    /**
     * The interface driver could not be started (since 0.6.4).
     */
    VIR_WAR_NO_INTERFACE = 56,
    /**
     * There is no such interface (since 0.6.4).
     */
    VIR_ERR_NO_INTERFACE = 57,
    /**
     * Not an interface's handle (since 0.6.4).
     */
    VIR_ERR_INVALID_INTERFACE = 58,
    /**
     * More than one interface matches (since 0.7.0).
     */
    VIR_ERR_MULTIPLE_INTERFACES = 59,
    /**
     * The network filter driver could not be started (since 0.8.0).
     */
    VIR_WAR_NO_NWFILTER = 60,
    /**
     * Not a network filter's handle (since 0.8.0).
     */
    VIR_ERR_INVALID_NWFILTER = 61,
    /**
     * There is no such network filter (since 0.8.0).
     */
    VIR_ERR_NO_NWFILTER = 62,
    /**
     * The firewall could not be built (since 0.8.0).
     */
    VIR_ERR_BUILD_FIREWALL = 63,
    /**
     * The secret driver could not be started (since 0.7.1).
     */
    VIR_WAR_NO_SECRET = 64,
    /**
     * Not a secret's handle (since 0.7.1).
     */
    VIR_ERR_INVALID_SECRET = 65,
    /**
     * There is no such secret (since 0.7.1).
     */
    VIR_ERR_NO_SECRET = 66,
    /**
     * The configuration is not supported (since 0.7.3).
     */
    VIR_ERR_CONFIG_UNSUPPORTED = 67,
    /**
     * It took too long (since 0.7.3).
     */
    VIR_ERR_OPERATION_TIMEOUT = 68,
    /**
     * The domain has migrated, but was not made persistent (since 0.7.3).
     */
    VIR_ERR_MIGRATE_PERSIST_FAILED = 69,
    /**
     * A hook script failed (since 0.8.0).
     */
    VIR_ERR_HOOK_SCRIPT_FAILED = 70,
    /**
     * Not a snapshot's handle (since 0.8.0).
     */
    VIR_ERR_INVALID_DOMAIN_SNAPSHOT = 71,
    /**
     * There is no such snapshot (since 0.8.0).
     */
    VIR_ERR_NO_DOMAIN_SNAPSHOT = 72,
    /**
     * Not a stream's handle (since 0.9.0).
     */
    VIR_ERR_INVALID_STREAM = 73,
    /**
     * An argument is valid but not supported (since 0.9.4).
     */
    VIR_ERR_ARGUMENT_UNSUPPORTED = 74,
    /**
     * The storage could not be looked into (since 0.9.5).
     */
    VIR_ERR_STORAGE_PROBE_FAILED = 75,
    /**
     * The storage pool is built already (since 0.9.5).
     */
    VIR_ERR_STORAGE_POOL_BUILT = 76,
    /**
     * The revert is risky and VIR_DOMAIN_SNAPSHOT_REVERT_FORCE was not given (since 0.9.7).
     */
    VIR_ERR_SNAPSHOT_REVERT_RISKY = 77,
    /**
     * Somebody aborted the operation (since 0.9.9).
     */
    VIR_ERR_OPERATION_ABORTED = 78,
    /**
     * Authentication was cancelled (since 0.9.10).
     */
    VIR_ERR_AUTH_CANCELLED = 79,
    /**
     * There is no such metadata of the domain (since 0.9.10).
     */
    VIR_ERR_NO_DOMAIN_METADATA = 80,
    /**
     * The migration is unsafe and VIR_MIGRATE_UNSAFE was not given (since 0.9.11).
     */
    VIR_ERR_MIGRATE_UNSAFE = 81,
    /**
     * A number is too large (since 0.9.11).
     */
    VIR_ERR_OVERFLOW = 82,
    /**
     * A block copy stands in the way (since 0.9.12).
     */
    VIR_ERR_BLOCK_COPY_ACTIVE = 83,
    /**
     * The driver has the function but cannot do this (since 0.10.0).
     */
    VIR_ERR_OPERATION_UNSUPPORTED = 84,
    /**
     * SSH failed (since 0.10.0).
     */
    VIR_ERR_SSH = 85,
    /**
     * The guest agent does not answer (since 0.10.0).
     */
    VIR_ERR_AGENT_UNRESPONSIVE = 86,
    /**
     * Something is in use (since 1.0.0).
     */
    VIR_ERR_RESOURCE_BUSY = 87,
    /**
     * Access control refused it (since 1.1.0).
     */
    VIR_ERR_ACCESS_DENIED = 88,
    /**
     * A D-Bus service failed (since 1.1.1).
     */
    VIR_ERR_DBUS_SERVICE = 89,
    /**
     * The storage volume exists already (since 1.1.4).
     */
    VIR_ERR_STORAGE_VOL_EXIST = 90,
    /**
     * The CPU cannot be provided (since 1.2.6).
     */
    VIR_ERR_CPU_INCOMPATIBLE = 91,
    /**
     * The document does not fit the schema (since 1.2.12).
     */
    VIR_ERR_XML_INVALID_SCHEMA = 92,
    /**
     * The migration succeeded, but its outcome could not be told (since 1.2.18).
     */
    VIR_ERR_MIGRATE_FINISH_OK = 93,
    /**
     * Nobody is there to authenticate (since 1.3.3).
     */
    VIR_ERR_AUTH_UNAVAILABLE = 94,
    /**
     * There is no such server (since 1.3.3).
     */
    VIR_ERR_NO_SERVER = 95,
    /**
     * There is no such client (since 1.3.5).
     */
    VIR_ERR_NO_CLIENT = 96,
    /**
     * The guest agent answers something else (since 2.3.0).
     */
    VIR_ERR_AGENT_UNSYNCED = 97,
    /**
     * libssh failed (since 2.5.0).
     */
    VIR_ERR_LIBSSH = 98,
    /**
     * There is no such device (since 4.1.0).
     */
    VIR_ERR_DEVICE_MISSING = 99,
    /**
     * Not a filter binding's handle (since 4.5.0).
     */
    VIR_ERR_INVALID_NWFILTER_BINDING = 100,
    /**
     * There is no such filter binding (since 4.5.0).
     */
    VIR_ERR_NO_NWFILTER_BINDING = 101,
    /**
     * Not a checkpoint's handle (since 5.2.0).
     */
    VIR_ERR_INVALID_DOMAIN_CHECKPOINT = 102,
    /**
     * There is no such checkpoint (since 5.2.0).
     */
    VIR_ERR_NO_DOMAIN_CHECKPOINT = 103,
    /**
     * There is no backup job (since 5.2.0).
     */
    VIR_ERR_NO_DOMAIN_BACKUP = 104,
    /**
     * Not a network port's handle (since 5.5.0).
     */
    VIR_ERR_INVALID_NETWORK_PORT = 105,
    /**
     * The network port exists already (since 5.5.0).
     */
    VIR_ERR_NETWORK_PORT_EXIST = 106,
    /**
     * There is no such network port (since 5.5.0).
     */
    VIR_ERR_NO_NETWORK_PORT = 107,
    /**
     * There is no host name (since 6.1.0).
     */
    VIR_ERR_NO_HOSTNAME = 108,
    /**
     * A checkpoint's bitmap is missing or broken (since 6.10.0).
     */
    VIR_ERR_CHECKPOINT_INCONSISTENT = 109,
    /**
     * More than one domain matches (since 7.1.0).
     */
    VIR_ERR_MULTIPLE_DOMAINS = 110,
    /**
     * There is no such metadata of the network (since 9.7.0).
     */
    VIR_ERR_NO_NETWORK_METADATA = 111,
    /**
     * The guest agent did not finish in time (since 11.2.0).
     */
    VIR_ERR_AGENT_COMMAND_TIMEOUT = 112,
    /**
     * The guest agent refused the command (since 11.2.0).
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
 * An error (since 0.1.0).
 */
typedef struct _virError {
    /**
     * What went wrong: a virErrorNumber.
     */
    int code;
    /**
     * Where it comes from: a virErrorDomain number.
     */
    int domain;
    /**
     * The whole text for a person.
     */
    char *message;
    /**
     * How bad it is.
     */
    enum virErrorLevel level;
    /**
     * Not used any more; use no value of it.
     */
    virConnectPtr conn;
    /**
     * Not used any more; use no value of it.
     */
    virDomainPtr dom;
    /**
     * Extra text; for an ordinary error the template of the message.
     */
    char *str1;
    /**
     * Extra text; for an ordinary error the detail.
     */
    char *str2;
    /**
     * Extra text.
     */
    char *str3;
    /**
     * Extra number; errno for VIR_ERR_SYSTEM_ERROR.
     */
    int int1;
    /**
     * Extra number.
     */
    int int2;
    /**
     * Not used any more; use no value of it.
     */
    virNetworkPtr net;
} _virError;

/**
 * An error (since 0.1.0).
 */
typedef struct _virError virError;

/**
 * Pointer to a virError (since 0.1.0).
 */
typedef virError *virErrorPtr;

/**
 * Told each error; the error belongs to the library (since 0.1.0).
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
