/* libvirt-storage.h at the API level of libvirt 11.3.0. Made by build.rs. */
#ifndef SOLOVIRT_API_LEVEL
#define SOLOVIRT_API_LEVEL 11003000
#endif
#include "../../libvirt/libvirt-storage.h"
