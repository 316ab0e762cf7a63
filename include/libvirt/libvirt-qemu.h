/*
 * libvirt-qemu.h: Functions for QEMU guests only.
 *
 * Part of solovirt, libvirt's API as one shared object.
 * SPDX-License-Identifier: Apache-2.0 OR MIT
 *
 * Made by cbindgen from the Rust sources; edit those (src/types, src/capi) or abi/header-parts.
 */

#ifndef SOLOVIRT_LIBVIRT_QEMU_H
#define SOLOVIRT_LIBVIRT_QEMU_H

#include "libvirt.h"


/**
 * Wait for ever (since 0.10.0).
 */
#define VIR_DOMAIN_QEMU_AGENT_COMMAND_BLOCK -2

/**
 * Flags of virDomainQemuMonitorCommand (since 0.8.8).
 */
typedef enum virDomainQemuMonitorCommandFlags {
    /**
     * The command is JSON (QMP) (since 0.8.8).
     */
    VIR_DOMAIN_QEMU_MONITOR_COMMAND_DEFAULT = 0,
    /**
     * The command is as a person would type it (since 0.8.8).
     */
    VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP = 1,
} virDomainQemuMonitorCommandFlags;

/**
 * Timeouts of virDomainQemuAgentCommand other than seconds (since 0.10.0).
 */
typedef enum virDomainQemuAgentCommandTimeoutValues {
    /**
     * The least value (since 0.10.0).
     */
    VIR_DOMAIN_QEMU_AGENT_COMMAND_MIN = -2,
    /**
     * The hypervisor's default (since 0.10.0).
     */
    VIR_DOMAIN_QEMU_AGENT_COMMAND_DEFAULT = -1,
    /**
     * Do not wait (since 0.10.0).
     */
    VIR_DOMAIN_QEMU_AGENT_COMMAND_NOWAIT = 0,
    /**
     * Seconds for a shutdown (since 1.2.15).
     */
    VIR_DOMAIN_QEMU_AGENT_COMMAND_SHUTDOWN = 60,
} virDomainQemuAgentCommandTimeoutValues;

/**
 * Flags of virConnectDomainQemuMonitorEventRegister (since 1.2.3).
 */
typedef enum virConnectDomainQemuMonitorEventRegisterFlags {
    /**
     * The event's name is a regular expression (since 1.2.3).
     */
    VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_REGEX = 1,
    /**
     * The event's name matches whatever its case (since 1.2.3).
     */
    VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_NOCASE = 2,
} virConnectDomainQemuMonitorEventRegisterFlags;

/**
 * An event of a QEMU monitor: its name, its time and its data as JSON, or NULL (since 1.2.3).
 */
typedef void (*virConnectDomainQemuMonitorEventCallback)(virConnectPtr conn,
                                                         virDomainPtr dom,
                                                         const char *event,
                                                         long long seconds,
                                                         unsigned int micros,
                                                         const char *details,
                                                         void *opaque);

#endif  /* SOLOVIRT_LIBVIRT_QEMU_H */

/*
 * Declared for programs written against libvirt; the functions are exported by libvirt's own libvirt-qemu.so.0, a separate
 * library that solovirt does not replace.
 */
#ifdef __cplusplus
extern "C" {
#endif

/**
 * Sends a command to a guest's monitor, in JSON or (VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP) as for a person. `result` gets the
 * answer, which the caller frees. Returns 0 or -1 (since 0.8.3).
 */
int virDomainQemuMonitorCommand(virDomainPtr domain, const char *cmd, char **result, unsigned int flags);

/**
 * As virDomainQemuMonitorCommand, handing over `ninfiles` open files and giving those that come back (since 8.2.0).
 */
int virDomainQemuMonitorCommandWithFiles(virDomainPtr domain,
                                         const char *cmd,
                                         unsigned int ninfiles,
                                         int *infiles,
                                         unsigned int *noutfiles,
                                         int **outfiles,
                                         char **result,
                                         unsigned int flags);

/**
 * Takes over a QEMU process that was started by hand, as a transient domain; NULL on error (since 0.9.4).
 */
virDomainPtr virDomainQemuAttach(virConnectPtr conn, unsigned int pid_value, unsigned int flags);

/**
 * Sends a JSON command to the agent in the guest and waits `timeout` seconds, or one of
 * virDomainQemuAgentCommandTimeoutValues. The caller frees the answer; NULL on error (since 0.10.0).
 */
char *virDomainQemuAgentCommand(virDomainPtr domain, const char *cmd, int timeout, unsigned int flags);

/**
 * Calls `cb` for the monitor's events of that name (NULL for all) of one guest or (NULL) of all. Returns an id, or -1 (since 1.2.3).
 */
int virConnectDomainQemuMonitorEventRegister(virConnectPtr conn,
                                             virDomainPtr dom,
                                             const char *event,
                                             virConnectDomainQemuMonitorEventCallback cb,
                                             void *opaque,
                                             virFreeCallback freecb,
                                             unsigned int flags);

/**
 * Ends the calls that virConnectDomainQemuMonitorEventRegister began. Returns 0 or -1 (since 1.2.3).
 */
int virConnectDomainQemuMonitorEventDeregister(virConnectPtr conn, int callbackID);

#ifdef __cplusplus
}  /* extern "C" */
#endif
