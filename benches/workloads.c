/*
 * workloads.c: what a program does with libvirt's API, timed. benches/run runs it against two libraries in turn.
 *
 * SPDX-License-Identifier: Apache-2.0 OR MIT
 *
 * Usage: workloads GROUP N BUDGET
 *
 * GROUP is one of the names at the end of this file, N its size (domains, snapshots, threads, repetitions), BUDGET the
 * seconds after which a series is broken off: its figure then stands for the part that was done.
 *
 * Output, tab-separated, one line per figure:
 *
 *     name  N  done  value  unit  maxrss_kib
 *
 * `done` < N says that the budget cut the series. The unit is "ns" (per operation: the best series where a series can be
 * repeated, else the whole) or "bytes" (of resident memory per object). Before the figures comes one line
 * "# library PATH version V": the file from which the API really came.
 */
#define _GNU_SOURCE
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>

#include <dlfcn.h>
#include <pthread.h>
#include <spawn.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

typedef long long ns_t;

static ns_t budget;
static char *self;

/* ---- time, memory, output --------------------------------------------------------------------------------------- */

static ns_t now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000000000LL + t.tv_nsec;
}

static long resident(void)
{
    long pages = 0, ignored = 0;
    FILE *f = fopen("/proc/self/statm", "r");

    if (f) {
        if (fscanf(f, "%ld %ld", &ignored, &pages) != 2)
            pages = 0;
        fclose(f);
    }
    return pages * sysconf(_SC_PAGESIZE);
}

static void report(const char *name, long n, long done, double value, const char *unit)
{
    struct rusage usage;

    getrusage(RUSAGE_SELF, &usage);
    printf("%s\t%ld\t%ld\t%.1f\t%s\t%ld\n", name, n, done, value, unit, usage.ru_maxrss);
    fflush(stdout);
}

static void die(const char *what)
{
    fprintf(stderr, "workloads: %s: %s\n", what, virGetLastErrorMessage());
    exit(1);
}

/* Repeats `op` in series and reports the best series. Short operations get long series, so that reading the clock does
 * not count. */
static void best_of(const char *name, long n, void (*op)(void *), void *arg)
{
    ns_t start = now(), t = start, spent, best = -1;
    long per_series = 1, best_ops = 1, i, series;

    op(arg);
    spent = now() - t;
    if (spent < 20000)
        per_series = 20000 / (spent + 1) + 1;
    for (series = 0; series < 200 && (series < 3 || now() - start < budget / 4); series++) {
        t = now();
        for (i = 0; i < per_series; i++)
            op(arg);
        spent = now() - t;
        if (best < 0 || spent < best) {
            best = spent;
            best_ops = per_series;
        }
    }
    report(name, n, n, (double)best / (double)best_ops, "ns");
}

/* ---- documents --------------------------------------------------------------------------------------------------- */

/* What an ordinary guest looks like: about 3.7 KB. */
static char *guest_xml(const char *name, int number)
{
    char *xml = NULL;
    int length = asprintf(&xml,
        "<domain type='test'>\n"
        "  <name>%s</name>\n"
        "  <uuid>5f3c2c1e-8d1b-4c58-9d0e-6b1f0f6f7a%02x</uuid>\n"
        "  <title>A guest of the benchmark</title>\n"
        "  <description>A document of the size that a graphical tool writes for an ordinary Linux guest</description>\n"
        "  <metadata>\n"
        "    <libosinfo:libosinfo xmlns:libosinfo=\"http://libosinfo.org/xmlns/libvirt/domain/1.0\">\n"
        "      <libosinfo:os id=\"http://debian.org/debian/12\"/>\n"
        "    </libosinfo:libosinfo>\n"
        "  </metadata>\n"
        "  <memory unit='KiB'>4194304</memory>\n"
        "  <currentMemory unit='KiB'>2097152</currentMemory>\n"
        "  <vcpu placement='static'>4</vcpu>\n"
        "  <resource>\n    <partition>/machine</partition>\n  </resource>\n"
        "  <os>\n    <type arch='x86_64'>hvm</type>\n    <boot dev='hd'/>\n    <boot dev='cdrom'/>\n  </os>\n"
        "  <features>\n    <acpi/>\n    <apic/>\n    <vmport state='off'/>\n  </features>\n"
        "  <clock offset='utc'>\n"
        "    <timer name='rtc' tickpolicy='catchup'/>\n"
        "    <timer name='pit' tickpolicy='delay'/>\n"
        "    <timer name='hpet' present='no'/>\n"
        "  </clock>\n"
        "  <on_poweroff>destroy</on_poweroff>\n"
        "  <on_reboot>restart</on_reboot>\n"
        "  <on_crash>destroy</on_crash>\n"
        "  <pm>\n    <suspend-to-mem enabled='no'/>\n    <suspend-to-disk enabled='no'/>\n  </pm>\n"
        "  <devices>\n"
        "    <disk type='file' device='disk'>\n"
        "      <driver name='qemu' type='qcow2' cache='none' io='native'/>\n"
        "      <source file='/var/lib/libvirt/images/system.qcow2'/>\n"
        "      <target dev='vda' bus='virtio'/>\n"
        "    </disk>\n"
        "    <disk type='file' device='disk'>\n"
        "      <driver name='qemu' type='qcow2' discard='unmap'/>\n"
        "      <source file='/var/lib/libvirt/images/data.qcow2'/>\n"
        "      <target dev='vdb' bus='virtio'/>\n"
        "    </disk>\n"
        "    <disk type='file' device='cdrom'>\n"
        "      <driver name='qemu' type='raw'/>\n"
        "      <target dev='sda' bus='sata'/>\n"
        "      <readonly/>\n"
        "    </disk>\n"
        "    <controller type='usb' index='0' model='ich9-ehci1'/>\n"
        "    <controller type='usb' index='0' model='ich9-uhci1'>\n      <master startport='0'/>\n    </controller>\n"
        "    <controller type='usb' index='0' model='ich9-uhci2'>\n      <master startport='2'/>\n    </controller>\n"
        "    <controller type='usb' index='0' model='ich9-uhci3'>\n      <master startport='4'/>\n    </controller>\n"
        "    <controller type='sata' index='0'/>\n"
        "    <controller type='virtio-serial' index='0'/>\n"
        "    <interface type='network'>\n"
        "      <mac address='52:54:00:6b:3c:58'/>\n"
        "      <source network='default'/>\n"
        "      <model type='virtio'/>\n"
        "    </interface>\n"
        "    <interface type='bridge'>\n"
        "      <mac address='52:54:00:6b:3c:59'/>\n"
        "      <source bridge='br0'/>\n"
        "      <model type='virtio'/>\n"
        "    </interface>\n"
        "    <serial type='pty'>\n      <target port='0'/>\n    </serial>\n"
        "    <console type='pty'>\n      <target type='serial' port='0'/>\n    </console>\n"
        "    <channel type='unix'>\n"
        "      <target type='virtio' name='org.qemu.guest_agent.0'/>\n"
        "    </channel>\n"
        "    <channel type='spicevmc'>\n"
        "      <target type='virtio' name='com.redhat.spice.0'/>\n"
        "    </channel>\n"
        "    <input type='tablet' bus='usb'/>\n"
        "    <graphics type='spice' autoport='yes'>\n      <listen type='address'/>\n    </graphics>\n"
        "    <sound model='ich6'/>\n"
        "    <video>\n      <model type='qxl' ram='65536' vram='65536' vgamem='16384' heads='1'/>\n    </video>\n"
        "    <redirdev bus='usb' type='spicevmc'/>\n"
        "    <redirdev bus='usb' type='spicevmc'/>\n"
        "    <memballoon model='virtio'/>\n"
        "    <rng model='virtio'>\n      <backend model='random'>/dev/urandom</backend>\n    </rng>\n"
        "  </devices>\n"
        "</domain>\n", name, (unsigned int)number);

    if (length < 0)
        exit(1);
    return xml;
}

/* The least that is a domain: for crowds. */
static char *small_xml(long i)
{
    char *xml = NULL;

    if (asprintf(&xml, "<domain type='test'><name>d%ld</name><uuid>00000000-0000-4000-8000-%012lx</uuid>"
                       "<memory>8192</memory><os><type>hvm</type></os></domain>", i, i) < 0)
        exit(1);
    return xml;
}

static virConnectPtr must_open(void)
{
    virConnectPtr conn = virConnectOpen("test:///default");

    if (!conn)
        die("virConnectOpen");
    return conn;
}

static virDomainPtr must_define(virConnectPtr conn, const char *xml)
{
    virDomainPtr dom = virDomainDefineXML(conn, xml);

    if (!dom)
        die("virDomainDefineXML");
    return dom;
}

/* ---- open -------------------------------------------------------------------------------------------------------- */

/* A fresh process that loads the library and ends, and one that opens a connection in between. */
static void spawn_best(const char *name, const char *what, long n)
{
    ns_t best = -1, start = now();
    long i;

    for (i = 0; i < n && (i < 3 || now() - start < budget); i++) {
        char *argv[] = { self, (char *)what, "1", "1", NULL };
        pid_t child;
        int status = -1;
        ns_t t = now(), spent;

        if (posix_spawn(&child, self, NULL, NULL, argv, environ) != 0 || waitpid(child, &status, 0) < 0 || status != 0)
            die(what);
        spent = now() - t;
        if (best < 0 || spent < best)
            best = spent;
    }
    report(name, 1, 1, (double)best, "ns");
}

static void open_close(void *arg)
{
    (void)arg;
    virConnectClose(must_open());
}

static void group_open(long n)
{
    virConnectPtr conn;

    spawn_best("load, fresh process", "nothing", n);
    spawn_best("open, fresh process", "once", n);
    conn = must_open();
    best_of("open and close, again", 1, open_close, NULL);
    virConnectClose(conn);
}

/* ---- one domain -------------------------------------------------------------------------------------------------- */

struct one {
    virConnectPtr conn;
    virDomainPtr dom;
    const char *xml;
    char uuid[VIR_UUID_BUFLEN];
};

static void op_getinfo(void *arg)
{
    virDomainInfo info;

    if (virDomainGetInfo(((struct one *)arg)->dom, &info) < 0)
        die("virDomainGetInfo");
}

static void op_getstate(void *arg)
{
    int state;

    if (virDomainGetState(((struct one *)arg)->dom, &state, NULL, 0) < 0)
        die("virDomainGetState");
}

static void op_xmldesc(void *arg)
{
    char *xml = virDomainGetXMLDesc(((struct one *)arg)->dom, 0);

    if (!xml)
        die("virDomainGetXMLDesc");
    free(xml);
}

static void op_start_destroy(void *arg)
{
    if (virDomainCreate(((struct one *)arg)->dom) < 0 || virDomainDestroy(((struct one *)arg)->dom) < 0)
        die("start and destroy");
}

static void op_suspend_resume(void *arg)
{
    if (virDomainSuspend(((struct one *)arg)->dom) < 0 || virDomainResume(((struct one *)arg)->dom) < 0)
        die("suspend and resume");
}

static void op_define_again(void *arg)
{
    virDomainFree(must_define(((struct one *)arg)->conn, ((struct one *)arg)->xml));
}

static void op_failing_lookup(void *arg)
{
    if (virDomainLookupByName(((struct one *)arg)->conn, "there is none"))
        die("found what is not there");
}

static void group_domain(long n)
{
    struct one o;
    char *xml = guest_xml("bench", 1), *running = guest_xml("bench-running", 2);
    ns_t best_define = -1, best_create = -1, t, spent;
    long i;

    o.conn = must_open();
    o.xml = xml;
    for (i = 0; i < n; i++) {
        t = now();
        o.dom = must_define(o.conn, xml);
        spent = now() - t;
        if (best_define < 0 || spent < best_define)
            best_define = spent;
        virDomainUndefine(o.dom);
        virDomainFree(o.dom);

        t = now();
        o.dom = virDomainCreateXML(o.conn, running, 0);
        spent = now() - t;
        if (!o.dom)
            die("virDomainCreateXML");
        if (best_create < 0 || spent < best_create)
            best_create = spent;
        virDomainDestroy(o.dom);
        virDomainFree(o.dom);
    }
    report("define, 3.7 KB", 1, 1, (double)best_define, "ns");
    report("create, 3.7 KB", 1, 1, (double)best_create, "ns");

    o.dom = must_define(o.conn, xml);
    best_of("define again, 3.7 KB", 1, op_define_again, &o);
    best_of("start and destroy", 1, op_start_destroy, &o);
    if (virDomainCreate(o.dom) < 0)
        die("virDomainCreate");
    best_of("suspend and resume", 1, op_suspend_resume, &o);
    best_of("GetInfo", 1, op_getinfo, &o);
    best_of("GetState", 1, op_getstate, &o);
    best_of("XMLDesc, 3.7 KB", 1, op_xmldesc, &o);
    best_of("lookup that fails", 1, op_failing_lookup, &o);
    virDomainDestroy(o.dom);
    virDomainUndefine(o.dom);
    virDomainFree(o.dom);
    virConnectClose(o.conn);
    free(xml);
    free(running);
}

/* ---- many domains ------------------------------------------------------------------------------------------------ */

struct crowd {
    virConnectPtr conn;
    long n;
    unsigned long long random;
    int first_id;
};

/* Which one is asked for: evenly spread and the same for every library. */
static long pick(struct crowd *c)
{
    c->random = c->random * 6364136223846793005ULL + 1442695040888963407ULL;
    return (long)((c->random >> 33) % (unsigned long long)c->n);
}

static void op_by_name(void *arg)
{
    char name[32];
    virDomainPtr dom;

    snprintf(name, sizeof(name), "d%ld", pick(arg));
    dom = virDomainLookupByName(((struct crowd *)arg)->conn, name);
    if (!dom)
        die("lookup by name");
    virDomainFree(dom);
}

static void op_by_uuid(void *arg)
{
    unsigned char uuid[VIR_UUID_BUFLEN] = { 0, 0, 0, 0, 0, 0, 0x40, 0, 0x80 };
    long i = pick(arg);
    virDomainPtr dom;

    uuid[12] = (unsigned char)(i >> 24);
    uuid[13] = (unsigned char)(i >> 16);
    uuid[14] = (unsigned char)(i >> 8);
    uuid[15] = (unsigned char)i;
    dom = virDomainLookupByUUID(((struct crowd *)arg)->conn, uuid);
    if (!dom)
        die("lookup by UUID");
    virDomainFree(dom);
}

static void op_by_id(void *arg)
{
    struct crowd *c = arg;
    virDomainPtr dom = virDomainLookupByID(c->conn, c->first_id + (int)pick(c));

    if (!dom)
        die("lookup by id");
    virDomainFree(dom);
}

static void op_list_all(void *arg)
{
    virDomainPtr *list = NULL;
    int n = virConnectListAllDomains(((struct crowd *)arg)->conn, &list, 0), i;

    if (n < 0)
        die("virConnectListAllDomains");
    for (i = 0; i < n; i++)
        virDomainFree(list[i]);
    free(list);
}

static void op_count(void *arg)
{
    if (virConnectNumOfDomains(((struct crowd *)arg)->conn) < 0)
        die("virConnectNumOfDomains");
}

static void group_domains(long n)
{
    struct crowd c = { must_open(), 0, 42, -1 };
    long before = resident(), i;
    ns_t start = now();
    virDomainPtr dom;

    for (i = 0; i < n && (i < 10 || now() - start < budget); i++) {
        char *xml = small_xml(i);

        dom = virDomainCreateXML(c.conn, xml, 0);
        if (!dom)
            die("virDomainCreateXML");
        if (c.first_id < 0)
            c.first_id = (int)virDomainGetID(dom);
        virDomainFree(dom);
        free(xml);
    }
    c.n = i;
    report("create, least XML", n, c.n, (double)(now() - start) / (double)c.n, "ns");
    report("memory per domain", n, c.n, (double)(resident() - before) / (double)c.n, "bytes");
    best_of("lookup by name", c.n, op_by_name, &c);
    best_of("lookup by UUID", c.n, op_by_uuid, &c);
    best_of("lookup by id", c.n, op_by_id, &c);
    best_of("number of domains", c.n, op_count, &c);
    best_of("list all domains", c.n, op_list_all, &c);
    /* taking the crowd down again is nobody's workload */
    fflush(stdout);
    _exit(0);
}

/* ---- snapshots --------------------------------------------------------------------------------------------------- */

struct tree {
    virDomainPtr dom;
    long n;
    unsigned long long random;
};

static void op_snap_lookup(void *arg)
{
    struct tree *t = arg;
    char name[32];
    virDomainSnapshotPtr snap;

    t->random = t->random * 6364136223846793005ULL + 1442695040888963407ULL;
    snprintf(name, sizeof(name), "s%ld", (long)((t->random >> 33) % (unsigned long long)t->n));
    snap = virDomainSnapshotLookupByName(t->dom, name, 0);
    if (!snap)
        die("virDomainSnapshotLookupByName");
    virDomainSnapshotFree(snap);
}

static void list_snapshots(virDomainPtr dom, unsigned int flags)
{
    virDomainSnapshotPtr *list = NULL;
    int n = virDomainListAllSnapshots(dom, &list, flags), i;

    if (n < 0)
        die("virDomainListAllSnapshots");
    for (i = 0; i < n; i++)
        virDomainSnapshotFree(list[i]);
    free(list);
}

static void op_snap_list(void *arg)
{
    list_snapshots(((struct tree *)arg)->dom, 0);
}

static void op_snap_list_topological(void *arg)
{
    list_snapshots(((struct tree *)arg)->dom, VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL);
}

static void op_snap_num(void *arg)
{
    if (virDomainSnapshotNum(((struct tree *)arg)->dom, 0) < 0)
        die("virDomainSnapshotNum");
}

static void op_snap_xml(void *arg)
{
    virDomainSnapshotPtr snap = virDomainSnapshotLookupByName(((struct tree *)arg)->dom, "s0", 0);
    char *xml = snap ? virDomainSnapshotGetXMLDesc(snap, 0) : NULL;

    if (!xml)
        die("virDomainSnapshotGetXMLDesc");
    free(xml);
    virDomainSnapshotFree(snap);
}

static char *label(char *buffer, size_t size, const char *text, const char *shape)
{
    snprintf(buffer, size, "snapshot %s, %s", text, shape);
    return buffer;
}

static void measure_tree(struct tree *t, const char *shape)
{
    char name[64];

    best_of(label(name, sizeof(name), "lookup", shape), t->n, op_snap_lookup, t);
    best_of(label(name, sizeof(name), "number", shape), t->n, op_snap_num, t);
    best_of(label(name, sizeof(name), "XMLDesc", shape), t->n, op_snap_xml, t);
    best_of(label(name, sizeof(name), "list all", shape), t->n, op_snap_list, t);
    best_of(label(name, sizeof(name), "list topological", shape), t->n, op_snap_list_topological, t);
}

static virDomainPtr snapshot_guest(virConnectPtr conn)
{
    char *xml = guest_xml("bench", 1);
    virDomainPtr dom = virDomainCreateXML(conn, xml, 0);

    if (!dom)
        die("virDomainCreateXML");
    free(xml);
    return dom;
}

/* Creating: each new one is the child of the one before. */
static void group_snapshots(long n)
{
    virConnectPtr conn = must_open();
    struct tree t = { snapshot_guest(conn), 0, 42 };
    long before = resident(), i, deleted;
    ns_t start = now(), t0;

    for (i = 0; i < n && (i < 10 || now() - start < budget); i++) {
        char xml[128];
        virDomainSnapshotPtr snap;

        snprintf(xml, sizeof(xml), "<domainsnapshot><name>s%ld</name></domainsnapshot>", i);
        snap = virDomainSnapshotCreateXML(t.dom, xml, 0);
        if (!snap)
            die("virDomainSnapshotCreateXML");
        virDomainSnapshotFree(snap);
    }
    t.n = i;
    report("snapshot create, chain", n, t.n, (double)(now() - start) / (double)t.n, "ns");
    report("memory per snapshot", n, t.n, (double)(resident() - before) / (double)t.n, "bytes");
    measure_tree(&t, "chain");

    /* one by one from the root, so that the tree is re-hung each time */
    t0 = now();
    for (deleted = 0; deleted < t.n && (deleted < 10 || now() - t0 < budget); deleted++) {
        char name[32];
        virDomainSnapshotPtr snap;

        snprintf(name, sizeof(name), "s%ld", deleted);
        snap = virDomainSnapshotLookupByName(t.dom, name, 0);
        if (!snap || virDomainSnapshotDelete(snap, 0) < 0)
            die("virDomainSnapshotDelete");
        virDomainSnapshotFree(snap);
    }
    report("snapshot delete, each", n, deleted, (double)(now() - t0) / (double)deleted, "ns");
    fflush(stdout);
    _exit(0);
}

/* Redefining, as a management program does it at its start: in a chain, or all below one root. */
static void redefine(long n, bool chain)
{
    const char *shape = chain ? "chain" : "wide";
    virConnectPtr conn = must_open();
    struct tree t = { snapshot_guest(conn), 0, 42 };
    virDomainSnapshotPtr snap;
    char name[64], *domain = guest_xml("bench", 1);
    ns_t start = now(), t0;
    long i;

    for (i = 0; i < n && (i < 10 || now() - start < budget); i++) {
        char *xml, parent[64] = "";

        if (i > 0)
            snprintf(parent, sizeof(parent), "<parent><name>s%ld</name></parent>", chain ? i - 1 : 0L);
        if (asprintf(&xml, "<domainsnapshot><name>s%ld</name><state>running</state><creationTime>%ld</creationTime>%s"
                     "%s</domainsnapshot>", i, 1700000000L + i, parent, domain) < 0)
            exit(1);
        snap = virDomainSnapshotCreateXML(t.dom, xml, VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE);
        if (!snap)
            die("virDomainSnapshotCreateXML, redefine");
        free(xml);
        virDomainSnapshotFree(snap);
    }
    t.n = i;
    report(label(name, sizeof(name), "redefine", shape), n, t.n, (double)(now() - start) / (double)t.n, "ns");
    if (!chain)
        measure_tree(&t, shape);

    snap = virDomainSnapshotLookupByName(t.dom, "s0", 0);
    t0 = now();
    if (!snap || virDomainSnapshotDelete(snap, VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN) < 0)
        die("virDomainSnapshotDelete, children");
    report(label(name, sizeof(name), "delete subtree", shape), n, t.n, (double)(now() - t0) / (double)t.n, "ns");
    fflush(stdout);
    _exit(0);
}

static void group_redefine_chain(long n)
{
    redefine(n, true);
}

static void group_redefine_wide(long n)
{
    redefine(n, false);
}

/* ---- events ------------------------------------------------------------------------------------------------------ */

static long delivered;

static int on_lifecycle(virConnectPtr conn, virDomainPtr dom, int event, int detail, void *opaque)
{
    (void)conn;
    (void)dom;
    (void)event;
    (void)detail;
    (void)opaque;
    delivered++;
    return 0;
}

static void tick(int timer, void *opaque)
{
    (void)timer;
    (void)opaque;
}

static void group_events(long n)
{
    virConnectPtr conn;
    virDomainPtr dom;
    long i;
    ns_t start;

    if (virEventRegisterDefaultImpl() < 0)
        die("virEventRegisterDefaultImpl");
    conn = must_open();
    dom = snapshot_guest(conn);
    if (virConnectDomainEventRegisterAny(conn, NULL, VIR_DOMAIN_EVENT_ID_LIFECYCLE,
                                         VIR_DOMAIN_EVENT_CALLBACK(on_lifecycle), NULL, NULL) < 0)
        die("virConnectDomainEventRegisterAny");
    if (virEventAddTimeout(100, tick, NULL, NULL) < 0) /* an iteration must not wait for ever */
        die("virEventAddTimeout");

    start = now();
    for (i = 0; i < n / 2; i++)
        if (virDomainSuspend(dom) < 0 || virDomainResume(dom) < 0)
            die("suspend and resume");
    while (delivered < n / 2 * 2 && now() - start < budget)
        if (virEventRunDefaultImpl() < 0)
            die("virEventRunDefaultImpl");
    report("event, caused and delivered", n, delivered, (double)(now() - start) / (double)(delivered ? delivered : 1), "ns");

    delivered = 0;
    start = now();
    for (i = 0; i < n / 20 && now() - start < budget; i++) {
        long wanted = delivered + 1;

        if ((i % 2 ? virDomainResume(dom) : virDomainSuspend(dom)) < 0)
            die("suspend or resume");
        while (delivered < wanted && now() - start < budget)
            if (virEventRunDefaultImpl() < 0)
                die("virEventRunDefaultImpl");
    }
    report("event, one at a time", n / 20, delivered, (double)(now() - start) / (double)(delivered ? delivered : 1), "ns");
    virDomainDestroy(dom);
    virDomainFree(dom);
}

/* ---- threads ----------------------------------------------------------------------------------------------------- */

#define OPS_PER_THREAD 20000

struct thread_job {
    virConnectPtr conn;
    virDomainPtr dom;
    char name[32];
    bool lookup;
    pthread_barrier_t *barrier;
};

static void *thread_main(void *arg)
{
    struct thread_job *job = arg;
    long i;

    pthread_barrier_wait(job->barrier);
    for (i = 0; i < OPS_PER_THREAD; i++) {
        if (job->lookup) {
            virDomainPtr dom = virDomainLookupByName(job->conn, job->name);

            if (!dom)
                die("virDomainLookupByName");
            virDomainFree(dom);
        } else {
            virDomainInfo info;

            if (virDomainGetInfo(job->dom, &info) < 0)
                die("virDomainGetInfo");
        }
    }
    pthread_barrier_wait(job->barrier);
    return NULL;
}

static void run_threads(const char *name, virConnectPtr conn, long n, bool lookup)
{
    struct thread_job jobs[64];
    pthread_t threads[64];
    pthread_barrier_t barrier;
    ns_t best = -1, start, spent;
    long i, round;

    if (n > 64)
        n = 64;
    for (round = 0; round < 3; round++) {
        pthread_barrier_init(&barrier, NULL, (unsigned int)n + 1);
        for (i = 0; i < n; i++) {
            jobs[i].conn = conn;
            jobs[i].lookup = lookup;
            jobs[i].barrier = &barrier;
            snprintf(jobs[i].name, sizeof(jobs[i].name), "d%ld", i);
            jobs[i].dom = virDomainLookupByName(conn, jobs[i].name);
            if (!jobs[i].dom || pthread_create(&threads[i], NULL, thread_main, &jobs[i]) != 0)
                die("pthread_create");
        }
        pthread_barrier_wait(&barrier);
        start = now();
        pthread_barrier_wait(&barrier);
        spent = now() - start;
        if (best < 0 || spent < best)
            best = spent;
        for (i = 0; i < n; i++) {
            pthread_join(threads[i], NULL);
            virDomainFree(jobs[i].dom);
        }
        pthread_barrier_destroy(&barrier);
    }
    report(name, n, n, (double)best / (double)(n * OPS_PER_THREAD), "ns");
}

/* Each thread works on a domain of its own over one connection; the figure is wall time over all threads' calls. */
static void group_threads(long n)
{
    virConnectPtr conn = must_open();
    long i;

    for (i = 0; i < n; i++) {
        char *xml = small_xml(i);
        virDomainPtr dom = must_define(conn, xml);

        virDomainFree(dom);
        free(xml);
    }
    run_threads("threads: GetInfo", conn, n, false);
    run_threads("threads: lookup by name", conn, n, true);
    fflush(stdout);
    _exit(0);
}

/* ------------------------------------------------------------------------------------------------------------------ */

static void silent(void *opaque, virErrorPtr error)
{
    (void)opaque;
    (void)error;
}

/* What a fresh process does when group_open times it. */
static void group_once(long n)
{
    (void)n;
    virConnectClose(must_open());
}

static void group_nothing(long n)
{
    (void)n;
}

static const struct {
    const char *name;
    void (*run)(long n);
    bool quiet;
} groups[] = {
    { "open", group_open, false },
    { "domain", group_domain, false },
    { "domains", group_domains, false },
    { "snapshots", group_snapshots, false },
    { "redefine-chain", group_redefine_chain, false },
    { "redefine-wide", group_redefine_wide, false },
    { "events", group_events, false },
    { "threads", group_threads, false },
    { "once", group_once, true },
    { "nothing", group_nothing, true },
};

int main(int argc, char **argv)
{
    unsigned long version = 0;
    Dl_info info;
    size_t i;

    if (argc != 4) {
        fprintf(stderr, "usage: %s GROUP N BUDGET_SECONDS\n", argv[0]);
        return 2;
    }
    self = argv[0];
    budget = (ns_t)(atof(argv[3]) * 1e9);
    for (i = 0; i < sizeof(groups) / sizeof(*groups); i++) {
        if (strcmp(groups[i].name, argv[1]) != 0)
            continue;
        if (!groups[i].quiet) {
            virSetErrorFunc(NULL, silent);
            /* the real library wants to be initialised before anything else is called */
            if (virInitialize() < 0 || virGetVersion(&version, NULL, NULL) < 0)
                die("virGetVersion");
            if (!dladdr((void *)(size_t)&virConnectOpen, &info))
                die("dladdr");
            printf("# library %s version %lu.%lu.%lu\n", info.dli_fname, version / 1000000, version / 1000 % 1000,
                   version % 1000);
        }
        groups[i].run(atol(argv[2]));
        return 0;
    }
    fprintf(stderr, "%s: no group %s\n", argv[0], argv[1]);
    return 2;
}
