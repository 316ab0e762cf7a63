/*
 * libvirt-network.h: Virtual networks and their ports.
 *
 * Part of solovirt, libvirt's API as one shared object.
 * SPDX-License-Identifier: Apache-2.0 OR MIT
 *
 * Made by cbindgen from the Rust sources; edit those (src/types, src/capi) or abi/header-parts.
 */

#ifndef SOLOVIRT_LIBVIRT_NETWORK_H
#define SOLOVIRT_LIBVIRT_NETWORK_H

#include "libvirt-common.h"
#include "libvirt-host.h"
/** Casts a callback of any event to the type that virConnectNetworkEventRegisterAny takes (since 1.2.1). */
#define VIR_NETWORK_EVENT_CALLBACK(cb) ((virConnectNetworkEventGenericCallback)(cb))

/** The name `inbound.average` (since 5.5.0). */
#define VIR_NETWORK_PORT_BANDWIDTH_IN_AVERAGE "inbound.average"

/** The name `inbound.peak` (since 5.5.0). */
#define VIR_NETWORK_PORT_BANDWIDTH_IN_PEAK "inbound.peak"

/** The name `inbound.burst` (since 5.5.0). */
#define VIR_NETWORK_PORT_BANDWIDTH_IN_BURST "inbound.burst"

/** The name `inbound.floor` (since 5.5.0). */
#define VIR_NETWORK_PORT_BANDWIDTH_IN_FLOOR "inbound.floor"

/** The name `outbound.average` (since 5.5.0). */
#define VIR_NETWORK_PORT_BANDWIDTH_OUT_AVERAGE "outbound.average"

/** The name `outbound.peak` (since 5.5.0). */
#define VIR_NETWORK_PORT_BANDWIDTH_OUT_PEAK "outbound.peak"

/** The name `outbound.burst` (since 5.5.0). */
#define VIR_NETWORK_PORT_BANDWIDTH_OUT_BURST "outbound.burst"



/**
 * The values of a network xmlflags (since 0.9.10).
 */
typedef enum virNetworkXMLFlags {
    /**
     * Vir network xml inactive (since 0.9.10).
     */
    VIR_NETWORK_XML_INACTIVE = 1,
} virNetworkXMLFlags;

/**
 * The values of a connect list all networks flags (since 0.10.2).
 */
typedef enum virConnectListAllNetworksFlags {
    /**
     * Inactive (since 0.10.2).
     */
    VIR_CONNECT_LIST_NETWORKS_INACTIVE = 1,
    /**
     * Active (since 0.10.2).
     */
    VIR_CONNECT_LIST_NETWORKS_ACTIVE = 2,
    /**
     * Persistent (since 0.10.2).
     */
    VIR_CONNECT_LIST_NETWORKS_PERSISTENT = 4,
    /**
     * Transient (since 0.10.2).
     */
    VIR_CONNECT_LIST_NETWORKS_TRANSIENT = 8,
    /**
     * Autostart (since 0.10.2).
     */
    VIR_CONNECT_LIST_NETWORKS_AUTOSTART = 16,
    /**
     * No autostart (since 0.10.2).
     */
    VIR_CONNECT_LIST_NETWORKS_NO_AUTOSTART = 32,
} virConnectListAllNetworksFlags;

/**
 * The values of a network create flags (since 7.8.0).
 */
typedef enum virNetworkCreateFlags {
    /**
     * Vir network create validate (since 7.8.0).
     */
    VIR_NETWORK_CREATE_VALIDATE = 1,
} virNetworkCreateFlags;

/**
 * The values of a network define flags (since 7.7.0).
 */
typedef enum virNetworkDefineFlags {
    /**
     * Vir network define validate (since 7.7.0).
     */
    VIR_NETWORK_DEFINE_VALIDATE = 1,
} virNetworkDefineFlags;

/**
 * The values of a network update command (since 0.10.2).
 */
typedef enum virNetworkUpdateCommand {
    /**
     * None (since 0.10.2).
     */
    VIR_NETWORK_UPDATE_COMMAND_NONE = 0,
    /**
     * Modify (since 0.10.2).
     */
    VIR_NETWORK_UPDATE_COMMAND_MODIFY = 1,
    /**
     * Delete (since 0.10.2).
     */
    VIR_NETWORK_UPDATE_COMMAND_DELETE = 2,
    /**
     * Add last (since 0.10.2).
     */
    VIR_NETWORK_UPDATE_COMMAND_ADD_LAST = 3,
    /**
     * Add first (since 0.10.2).
     */
    VIR_NETWORK_UPDATE_COMMAND_ADD_FIRST = 4,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_NETWORK_UPDATE_COMMAND_LAST = 5,
#endif
} virNetworkUpdateCommand;

/**
 * The values of a network update section (since 0.10.2).
 */
typedef enum virNetworkUpdateSection {
    /**
     * None (since 0.10.2).
     */
    VIR_NETWORK_SECTION_NONE = 0,
    /**
     * Bridge (since 0.10.2).
     */
    VIR_NETWORK_SECTION_BRIDGE = 1,
    /**
     * Domain (since 0.10.2).
     */
    VIR_NETWORK_SECTION_DOMAIN = 2,
    /**
     * Ip (since 0.10.2).
     */
    VIR_NETWORK_SECTION_IP = 3,
    /**
     * Ip dhcp host (since 0.10.2).
     */
    VIR_NETWORK_SECTION_IP_DHCP_HOST = 4,
    /**
     * Ip dhcp range (since 0.10.2).
     */
    VIR_NETWORK_SECTION_IP_DHCP_RANGE = 5,
    /**
     * Forward (since 0.10.2).
     */
    VIR_NETWORK_SECTION_FORWARD = 6,
    /**
     * Forward interface (since 0.10.2).
     */
    VIR_NETWORK_SECTION_FORWARD_INTERFACE = 7,
    /**
     * Forward pf (since 0.10.2).
     */
    VIR_NETWORK_SECTION_FORWARD_PF = 8,
    /**
     * Portgroup (since 0.10.2).
     */
    VIR_NETWORK_SECTION_PORTGROUP = 9,
    /**
     * Dns host (since 0.10.2).
     */
    VIR_NETWORK_SECTION_DNS_HOST = 10,
    /**
     * Dns txt (since 0.10.2).
     */
    VIR_NETWORK_SECTION_DNS_TXT = 11,
    /**
     * Dns srv (since 0.10.2).
     */
    VIR_NETWORK_SECTION_DNS_SRV = 12,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_NETWORK_SECTION_LAST = 13,
#endif
} virNetworkUpdateSection;

/**
 * The values of a network update flags (since 0.10.2).
 */
typedef enum virNetworkUpdateFlags {
    /**
     * Current (since 0.10.2).
     */
    VIR_NETWORK_UPDATE_AFFECT_CURRENT = 0,
    /**
     * Live (since 0.10.2).
     */
    VIR_NETWORK_UPDATE_AFFECT_LIVE = 1,
    /**
     * Config (since 0.10.2).
     */
    VIR_NETWORK_UPDATE_AFFECT_CONFIG = 2,
} virNetworkUpdateFlags;

/**
 * The values of a network event lifecycle type (since 1.2.1).
 */
typedef enum virNetworkEventLifecycleType {
    /**
     * Defined (since 1.2.1).
     */
    VIR_NETWORK_EVENT_DEFINED = 0,
    /**
     * Undefined (since 1.2.1).
     */
    VIR_NETWORK_EVENT_UNDEFINED = 1,
    /**
     * Started (since 1.2.1).
     */
    VIR_NETWORK_EVENT_STARTED = 2,
    /**
     * Stopped (since 1.2.1).
     */
    VIR_NETWORK_EVENT_STOPPED = 3,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_NETWORK_EVENT_LAST = 4,
#endif
} virNetworkEventLifecycleType;

/**
 * The values of a network event id (since 1.2.1).
 */
typedef enum virNetworkEventID {
    /**
     * Lifecycle (since 1.2.1).
     */
    VIR_NETWORK_EVENT_ID_LIFECYCLE = 0,
    /**
     * Metadata change (since 9.8.0).
     */
    VIR_NETWORK_EVENT_ID_METADATA_CHANGE = 1,
#if (defined(VIR_ENUM_SENTINELS) && !defined(SOLOVIRT_API_11_3))
    /**
     * One more than the last value, at the 9.0.0 level of the API.
     */
    VIR_NETWORK_EVENT_ID_LAST = 1,
#endif
#if (defined(VIR_ENUM_SENTINELS) && defined(SOLOVIRT_API_11_3))
    /**
     * One more than the last value, at the 11.3.0 level of the API.
     */
    VIR_NETWORK_EVENT_ID_LAST = 2,
#endif
} virNetworkEventID;

/**
 * The values of a ipaddr type (since 1.2.6).
 */
typedef enum virIPAddrType {
    /**
     * Ipv4 (since 1.2.6).
     */
    VIR_IP_ADDR_TYPE_IPV4 = 0,
    /**
     * Ipv6 (since 1.2.6).
     */
    VIR_IP_ADDR_TYPE_IPV6 = 1,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_IP_ADDR_TYPE_LAST = 2,
#endif
} virIPAddrType;

/**
 * The values of a network port create flags (since 5.5.0).
 */
typedef enum virNetworkPortCreateFlags {
    /**
     * Reclaim (since 5.5.0).
     */
    VIR_NETWORK_PORT_CREATE_RECLAIM = 1,
    /**
     * Validate (since 7.8.0).
     */
    VIR_NETWORK_PORT_CREATE_VALIDATE = 2,
} virNetworkPortCreateFlags;

/**
 * The values of a network metadata type (since 9.7.0).
 */
typedef enum virNetworkMetadataType {
    /**
     * Description (since 9.7.0).
     */
    VIR_NETWORK_METADATA_DESCRIPTION = 0,
    /**
     * Title (since 9.7.0).
     */
    VIR_NETWORK_METADATA_TITLE = 1,
    /**
     * Element (since 9.7.0).
     */
    VIR_NETWORK_METADATA_ELEMENT = 2,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_NETWORK_METADATA_LAST = 3,
#endif
} virNetworkMetadataType;

/**
 * A network, seen only through its handle (since 0.2.0).
 */
typedef struct _virNetwork _virNetwork;

/**
 * A network port, seen only through its handle (since 5.5.0).
 */
typedef struct _virNetworkPort _virNetworkPort;

/**
 * `_virNetwork` under its usual name.
 */
typedef struct _virNetwork virNetwork;

/**
 * `_virNetworkPort` under its usual name.
 */
typedef struct _virNetworkPort virNetworkPort;

/**
 * The C structure of a network dhcplease (since 1.2.6).
 */
typedef struct _virNetworkDHCPLease {
    /**
     * Iface.
     */
    char *iface;
    /**
     * Expirytime.
     */
    long long expirytime;
    /**
     * Type.
     */
    int type;
    /**
     * Mac.
     */
    char *mac;
    /**
     * Iaid.
     */
    char *iaid;
    /**
     * Ipaddr.
     */
    char *ipaddr;
    /**
     * Prefix.
     */
    unsigned int prefix;
    /**
     * Hostname.
     */
    char *hostname;
    /**
     * Clientid.
     */
    char *clientid;
} _virNetworkDHCPLease;

/**
 * `_virNetworkDHCPLease` under its usual name.
 */
typedef struct _virNetworkDHCPLease virNetworkDHCPLease;

/**
 * Pointer to a `virNetwork` (since 0.2.0).
 */
typedef virNetwork *virNetworkPtr;

/**
 * Pointer to a `virNetworkPort` (since 5.5.0).
 */
typedef virNetworkPort *virNetworkPortPtr;

/**
 * Pointer to a `virNetworkDHCPLease` (since 1.2.6).
 */
typedef virNetworkDHCPLease *virNetworkDHCPLeasePtr;

/**
 * The callback type `virConnectNetworkEventGenericCallback`; the last argument is what was registered with it (since 1.2.1).
 */
typedef void (*virConnectNetworkEventGenericCallback)(virConnectPtr conn,
                                                      virNetworkPtr net,
                                                      void *opaque);

/**
 * The callback type `virConnectNetworkEventLifecycleCallback`; the last argument is what was registered with it (since 1.2.1).
 */
typedef void (*virConnectNetworkEventLifecycleCallback)(virConnectPtr conn,
                                                        virNetworkPtr net,
                                                        int event,
                                                        int detail,
                                                        void *opaque);

/**
 * The callback type `virConnectNetworkEventMetadataChangeCallback`; the last argument is what was registered with it (since 9.8.0).
 */
typedef void (*virConnectNetworkEventMetadataChangeCallback)(virConnectPtr conn,
                                                             virNetworkPtr net,
                                                             int type,
                                                             const char *nsuri,
                                                             void *opaque);

#endif  /* SOLOVIRT_LIBVIRT_NETWORK_H */
