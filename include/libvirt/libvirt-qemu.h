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
 * Block (since 0.10.0).
 */
#define VIR_DOMAIN_QEMU_AGENT_COMMAND_BLOCK -2

/**
 * The values of a domain qemu monitor command flags (since 0.8.8).
 */
typedef enum virDomainQemuMonitorCommandFlags {
    /**
     * Default (since 0.8.8).
     */
    VIR_DOMAIN_QEMU_MONITOR_COMMAND_DEFAULT = 0,
    /**
     * Hmp (since 0.8.8).
     */
    VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP = 1,
} virDomainQemuMonitorCommandFlags;

/**
 * The values of a domain qemu agent command timeout values (since 0.10.0).
 */
typedef enum virDomainQemuAgentCommandTimeoutValues {
    /**
     * Min (since 0.10.0).
     */
    VIR_DOMAIN_QEMU_AGENT_COMMAND_MIN = -2,
    /**
     * Default (since 0.10.0).
     */
    VIR_DOMAIN_QEMU_AGENT_COMMAND_DEFAULT = -1,
    /**
     * Nowait (since 0.10.0).
     */
    VIR_DOMAIN_QEMU_AGENT_COMMAND_NOWAIT = 0,
    /**
     * Shutdown (since 1.2.15).
     */
    VIR_DOMAIN_QEMU_AGENT_COMMAND_SHUTDOWN = 60,
} virDomainQemuAgentCommandTimeoutValues;

/**
 * The values of a connect domain qemu monitor event register flags (since 1.2.3).
 */
typedef enum virConnectDomainQemuMonitorEventRegisterFlags {
    /**
     * Regex (since 1.2.3).
     */
    VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_REGEX = 1,
    /**
     * Nocase (since 1.2.3).
     */
    VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_NOCASE = 2,
} virConnectDomainQemuMonitorEventRegisterFlags;

/**
 * The callback type `virConnectDomainQemuMonitorEventCallback`; the last argument is what was registered with it (since 1.2.3).
 */
typedef void (*virConnectDomainQemuMonitorEventCallback)(virConnectPtr conn,
                                                         virDomainPtr dom,
                                                         const char *event,
                                                         long long seconds,
                                                         unsigned int micros,
                                                         const char *details,
                                                         void *opaque);

#endif  /* SOLOVIRT_LIBVIRT_QEMU_H */
