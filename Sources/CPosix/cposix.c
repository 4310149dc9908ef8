#define _GNU_SOURCE
#include "cposix.h"

#include <errno.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#ifdef RENAME_EXCHANGE
int congbo_exchange(int dirA, const char *a, int dirB, const char *b) {
  return renameat2(dirA, a, dirB, b, RENAME_EXCHANGE);
}

int congbo_rename_new(int dirA, const char *a, int dirB, const char *b) {
  return renameat2(dirA, a, dirB, b, RENAME_NOREPLACE);
}
#else
int congbo_exchange(int dirA, const char *a, int dirB, const char *b) {
  (void)dirA, (void)a, (void)dirB, (void)b;
  errno = ENOSYS;
  return -1;
}

int congbo_rename_new(int dirA, const char *a, int dirB, const char *b) {
  (void)dirA, (void)a, (void)dirB, (void)b;
  errno = ENOSYS;
  return -1;
}
#endif

int congbo_syncfs(int fd) {
#ifdef __linux__
  return syncfs(fd);
#else
  return fsync(fd);
#endif
}

long congbo_read_entries(int folder, void *buffer, unsigned long size) {
  return syscall(SYS_getdents64, folder, buffer, size);
}

void congbo_keep_memory(void) {
#ifdef __GLIBC__
  // The heaps of threads, of 64 MB at most, grow by a page and a system call at a time past what they begin with.
  mallopt(M_TOP_PAD, 60 << 20);
  mallopt(M_TRIM_THRESHOLD, 1 << 30);
  mallopt(M_MMAP_THRESHOLD, 1 << 25);
#endif
}
