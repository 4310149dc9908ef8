#define _GNU_SOURCE
#include "cposix.h"

#include <errno.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

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
