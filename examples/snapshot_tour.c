/*
 * snapshot_tour.c: a guest's life with snapshots, and what keeps them from being lost.
 *
 * SPDX-License-Identifier: Apache-2.0 OR MIT
 *
 * Usage: snapshot_tour DOMAIN.xml [URI]
 *
 * DOMAIN.xml is a domain as virt-install prints it (guest.xml beside this file is one); URI says where to run it and is
 * test:///default if it is not given: that driver simulates guests inside the library, so the tour needs no
 * hypervisor, no disk image and no rights.
 *
 * Each step says what it does, does it, and compares the outcome with what is promised. The first promise that is not
 * kept ends the tour with exit status 1.
 *
 * The whole of it is written against the public headers. Compiled with -DWITHOUT_SOLOVIRT it needs nothing beyond
 * libvirt's own ones and leaves out the second half, which shows what only this library has.
 */
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#ifndef WITHOUT_SOLOVIRT
#include <libvirt/solovirt.h>
#endif

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- small tools ------------------------------------------------------------------------------------------------ */

static void heading(const char *text)
{
    printf("\n== %s\n", text);
}

/* Ends the tour: `what` was promised and did not happen. */
static void give_up(const char *what)
{
    fflush(stdout);
    fprintf(stderr, "NOT AS PROMISED: %s\n", what);
    if (virGetLastErrorCode() != VIR_ERR_OK)
        fprintf(stderr, "last error: %s\n", virGetLastErrorMessage());
    exit(1);
}

static void promise(bool kept, const char *what)
{
    if (!kept)
        give_up(what);
    printf("   ok: %s\n", what);
}

/* libvirt reports errors to stderr unless the program takes them over. Here most errors are wanted and shown anyway. */
static void no_automatic_report(void *opaque, virErrorPtr error)
{
    (void)opaque;
    (void)error;
}

/* Shows the error of a call that was refused, and checks that it is the promised one. */
static void refused(int result, int code, const char *call)
{
    virErrorPtr error = virGetLastError();

    if (result != -1 || !error)
        give_up(call);
    printf("   %s says:\n      %s (error %d)\n", call, error->message, error->code);
    if (error->code != code)
        give_up("the error's number");
}

static char *read_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    char *text = NULL;
    size_t size = 0, got;

    if (!file) {
        fprintf(stderr, "%s: %s\n", path, strerror(errno));
        exit(2);
    }
    do {
        text = realloc(text, size + 4097);
        if (!text)
            exit(2);
        got = fread(text + size, 1, 4096, file);
        size += got;
    } while (got > 0);
    text[size] = '\0';
    fclose(file);
    return text;
}

static bool in_state(virDomainPtr dom, int wanted)
{
    int state = -1;

    return virDomainGetState(dom, &state, NULL, 0) == 0 && state == wanted;
}

/* ---- snapshots --------------------------------------------------------------------------------------------------- */

/* Takes a snapshot. The new one becomes the child of the current one, and then is the current one itself. */
static virDomainSnapshotPtr take(virDomainPtr dom, const char *name, const char *description)
{
    char xml[512];
    virDomainSnapshotPtr snap;

    snprintf(xml, sizeof(xml),
             "<domainsnapshot><name>%s</name><description>%s</description></domainsnapshot>", name, description);
    snap = virDomainSnapshotCreateXML(dom, xml, 0);
    if (!snap)
        give_up(name);
    printf("   took '%s' (%s)\n", virDomainSnapshotGetName(snap), description);
    return snap;
}

static virDomainSnapshotPtr find(virDomainPtr dom, const char *name)
{
    virDomainSnapshotPtr snap = virDomainSnapshotLookupByName(dom, name, 0);

    if (!snap)
        give_up(name);
    return snap;
}

/* Prints one snapshot and what hangs below it. A list that the library hands out is the caller's to free: each handle
 * with its own function, then the array with free(). */
static void print_below(virDomainSnapshotPtr snap, int depth)
{
    virDomainSnapshotPtr *children = NULL;
    int n, i;

    printf("   %*s%s%s\n", depth * 3, depth ? "+- " : "", virDomainSnapshotGetName(snap),
           virDomainSnapshotIsCurrent(snap, 0) == 1 ? "   <- current" : "");
    n = virDomainSnapshotListAllChildren(snap, &children, 0);
    if (n < 0)
        give_up("listing children");
    for (i = 0; i < n; i++) {
        print_below(children[i], depth + 1);
        virDomainSnapshotFree(children[i]);
    }
    free(children);
}

static void print_tree(virDomainPtr dom)
{
    virDomainSnapshotPtr *roots = NULL;
    int n = virDomainListAllSnapshots(dom, &roots, VIR_DOMAIN_SNAPSHOT_LIST_ROOTS);
    int i;

    if (n < 0)
        give_up("listing snapshots");
    if (n == 0)
        printf("   (no snapshots)\n");
    for (i = 0; i < n; i++) {
        print_below(roots[i], 0);
        virDomainSnapshotFree(roots[i]);
    }
    free(roots);
}

static bool current_is(virDomainPtr dom, const char *name)
{
    virDomainSnapshotPtr snap = virDomainSnapshotCurrent(dom, 0);
    bool same = snap && strcmp(virDomainSnapshotGetName(snap), name) == 0;

    if (snap)
        virDomainSnapshotFree(snap);
    return same;
}

static bool parent_is(virDomainPtr dom, const char *name, const char *wanted)
{
    virDomainSnapshotPtr snap = find(dom, name);
    virDomainSnapshotPtr parent = virDomainSnapshotGetParent(snap, 0);
    bool same = parent && strcmp(virDomainSnapshotGetName(parent), wanted) == 0;

    if (parent)
        virDomainSnapshotFree(parent);
    virDomainSnapshotFree(snap);
    return same;
}

/* ---- the tour, first half: as with any libvirt ------------------------------------------------------------------- */

static void life_with_snapshots(virConnectPtr conn, const char *xml)
{
    virDomainPtr dom;
    virDomainSnapshotPtr fresh, updated, experiment;

    heading("Define the guest and start it");
    dom = virDomainDefineXML(conn, xml);
    promise(dom != NULL, "the document is accepted");
    printf("   the guest is called '%s'\n", virDomainGetName(dom));
    promise(virDomainIsPersistent(dom) == 1 && virDomainIsActive(dom) == 0, "it is persistent and not running");
    promise(virDomainCreate(dom) == 0 && in_state(dom, VIR_DOMAIN_RUNNING), "it runs");

    heading("Take snapshots of the running guest");
    fresh = take(dom, "fresh", "as installed");
    updated = take(dom, "updated", "all packages updated");
    promise(virDomainSnapshotNum(dom, 0) == 2, "there are two");
    promise(parent_is(dom, "updated", "fresh"), "the second is the child of the first");

    heading("Go back to the first and try something else from there");
    promise(virDomainRevertToSnapshot(fresh, 0) == 0, "reverting works");
    promise(current_is(dom, "fresh"), "'fresh' is the current snapshot again");
    promise(in_state(dom, VIR_DOMAIN_RUNNING), "the guest runs, as it did when the snapshot was taken");
    experiment = take(dom, "experiment", "new kernel");
    print_tree(dom);
    promise(parent_is(dom, "experiment", "fresh"), "the tree has two branches now");

    heading("The experiment failed: go to the other branch and delete this one");
    promise(virDomainRevertToSnapshot(updated, 0) == 0, "reverting works across branches");
    promise(virDomainSnapshotDelete(experiment, 0) == 0, "deleting a snapshot works");
    print_tree(dom);
    promise(virDomainSnapshotNum(dom, 0) == 2 && current_is(dom, "updated"), "the rest is untouched");

    heading("Undefine: refused as long as there are snapshots that it would strand");
    promise(virDomainDestroy(dom) == 0 && in_state(dom, VIR_DOMAIN_SHUTOFF), "the guest is off");
    promise(virDomainSnapshotNum(dom, 0) == 2, "turning off a persistent guest keeps its snapshots");
    refused(virDomainUndefine(dom), VIR_ERR_OPERATION_INVALID, "virDomainUndefine");

    heading("Delete a snapshot with everything below it, and undefine");
    promise(virDomainSnapshotDelete(fresh, VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN) == 0, "deleting a subtree works");
    promise(virDomainSnapshotNum(dom, 0) == 0, "no snapshot is left");
    promise(virDomainUndefine(dom) == 0, "now undefine succeeds");

    virDomainSnapshotFree(experiment);
    virDomainSnapshotFree(updated);
    virDomainSnapshotFree(fresh);
    virDomainFree(dom);
}

/* ---- second half: what only this library promises ---------------------------------------------------------------- */

#ifndef WITHOUT_SOLOVIRT

/* Starts the guest without defining it: when it ends, nothing of it remains. Such a domain is called transient. */
static virDomainPtr start_transient(virConnectPtr conn, const char *xml)
{
    virDomainPtr dom = virDomainCreateXML(conn, xml, 0);

    promise(dom && virDomainIsPersistent(dom) == 0, "the guest runs as a transient domain");
    return dom;
}

static void take_two(virDomainPtr dom)
{
    virDomainSnapshotFree(take(dom, "before", "before the risky change"));
    virDomainSnapshotFree(take(dom, "after", "after it"));
}

static bool is_gone(virConnectPtr conn, const char *uuid)
{
    virDomainPtr dom = virDomainLookupByUUIDString(conn, uuid);

    if (dom)
        virDomainFree(dom);
    return !dom && virGetLastErrorCode() == VIR_ERR_NO_DOMAIN;
}

static bool is_parked(virConnectPtr conn, const char *uuid)
{
    char **uuids = NULL;
    bool found = false;
    int n = solovirtConnectListParked(conn, &uuids, 0);
    int i;

    if (n < 0)
        give_up("listing what is parked");
    for (i = 0; i < n; i++) {
        found = found || strcmp(uuids[i], uuid) == 0;
        free(uuids[i]);
    }
    free(uuids);
    return found;
}

static void nothing_is_lost(virConnectPtr conn, const char *xml)
{
    char uuid[VIR_UUID_STRING_BUFLEN];
    virDomainPtr dom;
    char *parked;

    heading("A transient guest with snapshots: calls that would lose them are refused");
    dom = start_transient(conn, xml);
    promise(virDomainGetUUIDString(dom, uuid) == 0, "it has a UUID");
    printf("   %s\n", uuid);
    take_two(dom);
    refused(virDomainDestroy(dom), VIR_ERR_OPERATION_INVALID, "virDomainDestroy");
    refused(virDomainShutdown(dom), VIR_ERR_OPERATION_INVALID, "virDomainShutdown");
    promise(in_state(dom, VIR_DOMAIN_RUNNING) && virDomainSnapshotNum(dom, 0) == 2, "nothing has changed");

    heading("Saying that the snapshots may go lifts the refusal");
    promise(virDomainDestroyFlags(dom, VIR_DOMAIN_DESTROY_SNAPSHOTS_METADATA) == 0,
            "virDomainDestroyFlags with VIR_DOMAIN_DESTROY_SNAPSHOTS_METADATA succeeds");
    promise(is_gone(conn, uuid) && !is_parked(conn, uuid), "the guest is gone, and its snapshots with it");
    virDomainFree(dom);

    heading("A guest that ends by itself cannot be refused: its snapshots are parked");
    dom = start_transient(conn, xml);
    take_two(dom);
    promise(solovirtDomainSimulateEnd(dom, 1, 0) == 0, "the guest powers itself off (simulated)");
    virDomainFree(dom);
    promise(is_gone(conn, uuid), "the domain is gone");
    promise(is_parked(conn, uuid), "its snapshots are parked under its UUID");
    parked = solovirtParkedGetXMLDesc(conn, uuid, 0);
    promise(parked && strstr(parked, "<name>before</name>") && strstr(parked, "<name>after</name>"),
            "they can be read");
    printf("   the document begins: %.*s\n", (int)strcspn(parked, "\n"), parked);
    free(parked);

    heading("Starting a guest with the same UUID adopts them");
    dom = start_transient(conn, xml);
    print_tree(dom);
    promise(virDomainSnapshotNum(dom, 0) == 2 && current_is(dom, "after") && parent_is(dom, "after", "before"),
            "the tree is back: snapshots, parents, current one");
    promise(!is_parked(conn, uuid), "nothing is parked any more");
    promise(virDomainDestroyFlags(dom, VIR_DOMAIN_DESTROY_SNAPSHOTS_METADATA) == 0, "the guest is ended on purpose");
    virDomainFree(dom);

    heading("What is parked and not wanted can be discarded");
    dom = start_transient(conn, xml);
    take_two(dom);
    promise(solovirtDomainSimulateEnd(dom, 2, 0) == 0, "the guest crashes (simulated)");
    virDomainFree(dom);
    promise(is_parked(conn, uuid), "its snapshots are parked");
    promise(solovirtParkedDiscard(conn, uuid, 0) == 0 && !is_parked(conn, uuid), "they are discarded");
}

#endif

int main(int argc, char **argv)
{
    const char *uri = argc > 2 ? argv[2] : "test:///default";
    virConnectPtr conn;
    unsigned long version = 0;
    char *xml;

    if (argc < 2 || argc > 3) {
        fprintf(stderr, "usage: %s DOMAIN.xml [URI]\n", argv[0]);
        return 2;
    }
    xml = read_file(argv[1]);

    virSetErrorFunc(NULL, no_automatic_report);
    heading("Open a connection");
    conn = virConnectOpen(uri);
    promise(conn != NULL, uri);
    promise(virGetVersion(&version, NULL, NULL) == 0, "the library tells its version");
    printf("   API level %lu.%lu.%lu\n", version / 1000000, version / 1000 % 1000, version % 1000);

    life_with_snapshots(conn, xml);
#ifndef WITHOUT_SOLOVIRT
    nothing_is_lost(conn, xml);
#endif

    heading("Done");
    promise(virConnectClose(conn) == 0, "the connection is closed and nothing holds it");
    free(xml);
    printf("\nEverything was as promised.\n");
    return 0;
}
