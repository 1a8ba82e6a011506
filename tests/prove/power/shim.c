/*
 * The disk of a computer whose power is cut: of every file under POWER_FROM only what was synced survives, in a copy under POWER_TO. Loaded into the
 * browser with LD_PRELOAD by `npm run prove:power-cut`. What was made, renamed or deleted is taken to be on the disk at once.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int (*real_fdatasync)(int);
static int (*real_fsync)(int);
static int (*real_rename)(const char *, const char *);
static int (*real_unlink)(const char *);
static const char *from;
static const char *to;

__attribute__((constructor)) static void start(void) {
  real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
  real_fsync = dlsym(RTLD_NEXT, "fsync");
  real_rename = dlsym(RTLD_NEXT, "rename");
  real_unlink = dlsym(RTLD_NEXT, "unlink");
  from = getenv("POWER_FROM");
  to = getenv("POWER_TO");
}

/* Where the copy of a file stands; 0 for files that are not watched. */
static int place_of(const char *path, char *copy) {
  if (!from || !to || !path || strncmp(path, from, strlen(from)) != 0) return 0;
  return snprintf(copy, PATH_MAX, "%s%s", to, path + strlen(from)) < PATH_MAX;
}

static void make_folders(char *path) {
  for (char *at = path + 1; *at; at++) {
    if (*at != '/') continue;
    *at = 0;
    mkdir(path, 0700);
    *at = '/';
  }
}

/* Copies a file as it is now. It may not be half a copy when the power goes, so it is renamed into its place. */
static void keep(int file) {
  char link[64], path[PATH_MAX], copy[PATH_MAX], half[PATH_MAX + 32];
  struct stat about;
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, PATH_MAX - 1);
  if (length < 0) return;
  path[length] = 0;
  if (!place_of(path, copy) || fstat(file, &about) || !S_ISREG(about.st_mode)) return;
  make_folders(copy);
  snprintf(half, sizeof half, "%s.half-%d", copy, gettid());
  int reading = open(link, O_RDONLY);
  int writing = open(half, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  char *piece = malloc(1 << 16);
  ssize_t count;
  while (piece && reading >= 0 && writing >= 0 && (count = read(reading, piece, 1 << 16)) > 0)
    if (write(writing, piece, count) != count) break;
  free(piece);
  if (reading >= 0) close(reading);
  if (writing >= 0) close(writing);
  real_rename(half, copy);
}

int fdatasync(int file) {
  int failed = real_fdatasync(file);
  if (!failed) keep(file);
  return failed;
}

int fsync(int file) {
  int failed = real_fsync(file);
  if (!failed) keep(file);
  return failed;
}

int rename(const char *old, const char *new) {
  char was[PATH_MAX], is[PATH_MAX];
  int failed = real_rename(old, new);
  if (!failed && place_of(old, was) && place_of(new, is)) real_rename(was, is);
  return failed;
}

int unlink(const char *path) {
  char copy[PATH_MAX];
  int failed = real_unlink(path);
  if (!failed && place_of(path, copy)) real_unlink(copy);
  return failed;
}
