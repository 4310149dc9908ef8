#ifndef CONGBO_CPOSIX_H
#define CONGBO_CPOSIX_H

/* Calls that Swift's Glibc module does not show. Each returns 0 unless it says otherwise, or -1 with errno
   set. */

/* Exchanges two existing paths in one step; ENOSYS where the system has no such call. */
int congbo_exchange(int dirA, const char *a, int dirB, const char *b);

/* Renames without ever replacing; EEXIST when the destination exists, ENOSYS where the system has no such call. */
int congbo_rename_new(int dirA, const char *a, int dirB, const char *b);

/* Brings everything of the file system that holds fd to the disk. */
int congbo_syncfs(int fd);

/* Fills buffer with entries of the open folder, laid out as linux_dirent64; gives the number of bytes, 0 at the end. */
long congbo_read_entries(int folder, void *buffer, unsigned long size);

#endif
