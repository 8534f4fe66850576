#define _GNU_SOURCE /* sched_getaffinity */

#include "os.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

enum { PIECE = 1 << 16 };

/* Blocks that malloc cuts from its heap; 32 MB is the most that it takes for such. Larger ones are given back to the
   system. */
enum { LARGEST_IN_HEAP = 1 << 20, LARGEST_OF_ALL = 32 << 20 };

_Static_assert(PTEXT_OS_PATH >= PATH_MAX, "realpath writes up to PATH_MAX bytes");

/* Opening and closing */

static int open_with(const char *path, int flags, int *descriptor) {
    do {
        *descriptor = open(path, flags | O_CLOEXEC, 0666);
    } while (*descriptor < 0 && errno == EINTR);
    return *descriptor < 0 ? errno : 0;
}

int ptext_os_open(const char *path, int *descriptor) {
    return open_with(path, O_RDONLY, descriptor);
}

int ptext_os_create(const char *path, int *descriptor) {
    return open_with(path, O_WRONLY | O_CREAT | O_TRUNC, descriptor);
}

int ptext_os_create_temporary(const char *prefix, char path[PTEXT_OS_PATH]) {
    enum { TRIES = 10000 };
    for (int i = 0; i < TRIES; i++) {
        int length = snprintf(path, PTEXT_OS_PATH, "%s%ld.%d", prefix, (long)getpid(), i);
        if (length >= PTEXT_OS_PATH) return ENAMETOOLONG;
        int descriptor;
        int error = open_with(path, O_WRONLY | O_CREAT | O_EXCL, &descriptor);
        if (error == 0) return ptext_os_close(descriptor);
        if (error != EEXIST) return error;
    }
    return EEXIST;
}

int ptext_os_close(int descriptor) {
    /* Linux has closed it even when the call was interrupted. */
    return close(descriptor) == 0 || errno == EINTR ? 0 : errno;
}

/* Reading */

int ptext_os_read_some(int descriptor, char *bytes, size_t room, size_t *length) {
    ssize_t got;
    do {
        got = read(descriptor, bytes, room);
    } while (got < 0 && errno == EINTR);
    *length = got < 0 ? 0 : (size_t)got;
    return got < 0 ? errno : 0;
}

static int make_room(ptext_buffer *buffer, uint32_t room) {
    if (buffer->capacity - buffer->length >= room) return 0;
    if (buffer->length > UINT32_MAX - room) return EFBIG;
    char *bytes = ptext_grow(buffer->bytes, &buffer->capacity, buffer->length + room, 1);
    if (bytes == NULL) return ENOMEM;
    buffer->bytes = bytes;
    return 0;
}

int ptext_os_read_all(int descriptor, size_t limit, ptext_buffer *bytes) {
    uint32_t before = bytes->length;
    for (;;) {
        int error = make_room(bytes, PIECE);
        if (error != 0) return error;
        size_t length;
        error = ptext_os_read_some(descriptor, bytes->bytes + bytes->length, bytes->capacity - bytes->length, &length);
        if (error != 0 || length == 0) return error;
        bytes->length += (uint32_t)length;
        if (bytes->length - before > limit) return EFBIG;
    }
}

int ptext_os_read_file(const char *path, size_t limit, ptext_buffer *bytes) {
    int descriptor;
    int error = ptext_os_open(path, &descriptor);
    if (error != 0) return error;
    error = ptext_os_read_all(descriptor, limit, bytes);
    ptext_os_close(descriptor);
    return error;
}

static int each_piece_of(int descriptor, int (*take)(void *, const char *, size_t), void *context) {
    char bytes[PIECE];
    for (;;) {
        size_t length;
        int error = ptext_os_read_some(descriptor, bytes, sizeof bytes, &length);
        if (error != 0 || length == 0) return error;
        error = take(context, bytes, length);
        if (error != 0) return error;
    }
}

int ptext_os_each_piece(const char *path, int (*take)(void *, const char *, size_t), void *context) {
    int descriptor;
    int error = ptext_os_open(path, &descriptor);
    if (error != 0) return error;
    error = each_piece_of(descriptor, take, context);
    ptext_os_close(descriptor);
    return error;
}

/* Writing */

int ptext_os_write_all(int descriptor, const char *bytes, size_t length) {
    while (length > 0) {
        ssize_t written = write(descriptor, bytes, length);
        if (written < 0) {
            if (errno == EINTR) continue;
            return errno;
        }
        bytes += written;
        length -= (size_t)written;
    }
    return 0;
}

int ptext_os_sync(int descriptor) {
    /* What is no file on a disk, a pipe or a device, cannot be synced and need not be. */
    return fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS ? 0 : errno;
}

/* Names */

/* Syncs the folder that holds `path`, which is where its name stands. */
static int sync_folder_of(const char *path) {
    char *folder = strdup(path);
    if (folder == NULL) return ENOMEM;
    char *slash = strrchr(folder, '/');
    if (slash != NULL) slash[slash == folder ? 1 : 0] = 0;
    int descriptor;
    int error = open_with(slash == NULL ? "." : folder, O_RDONLY | O_DIRECTORY, &descriptor);
    free(folder);
    if (error != 0) return error;
    error = ptext_os_sync(descriptor);
    ptext_os_close(descriptor);
    return error;
}

int ptext_os_rename(const char *from, const char *to) {
    return rename(from, to) != 0 ? errno : sync_folder_of(to);
}

int ptext_os_remove(const char *path) {
    return remove(path) == 0 ? 0 : errno;
}

static int make_one_folder(const char *path) {
    if (mkdir(path, 0777) == 0) return 0;
    int error = errno;
    ptext_os_status status;
    bool there = ptext_os_status_of(path, &status) == 0 && status.type == PTEXT_OS_FOLDER;
    if (there) return 0;
    return error == EEXIST ? ENOTDIR : error; /* what is there is something else */
}

int ptext_os_make_folder(const char *path) {
    char *part = strdup(path);
    if (part == NULL) return ENOMEM;
    int error = 0;
    for (char *slash = part; error == 0 && (slash = strchr(slash + 1, '/')) != NULL;) {
        *slash = 0;
        error = make_one_folder(part);
        *slash = '/';
        if (slash[1] == 0) break;
    }
    free(part);
    return error != 0 ? error : make_one_folder(path);
}

static ptext_os_type type_of(mode_t mode) {
    return S_ISREG(mode) ? PTEXT_OS_FILE : S_ISDIR(mode) ? PTEXT_OS_FOLDER : PTEXT_OS_OTHER;
}

int ptext_os_status_of(const char *path, ptext_os_status *status) {
    struct stat s;
    if (stat(path, &s) != 0) return errno;
    *status = (ptext_os_status){type_of(s.st_mode), (uint64_t)s.st_size, s.st_dev, s.st_ino};
    return 0;
}

/* Folders */

/* Asks for the type only where the folder does not tell it. */
static ptext_os_type type_of_entry(DIR *folder, const struct dirent *entry) {
    if (entry->d_type == DT_REG) return PTEXT_OS_FILE;
    if (entry->d_type == DT_DIR) return PTEXT_OS_FOLDER;
    struct stat s;
    return fstatat(dirfd(folder), entry->d_name, &s, 0) == 0 ? type_of(s.st_mode) : PTEXT_OS_OTHER;
}

static int add_name(ptext_os_listing *listing, const char *name, ptext_os_type type) {
    if (listing->count == listing->capacity) {
        void *names = ptext_grow(listing->names, &listing->capacity, listing->count + 1, sizeof *listing->names);
        if (names == NULL) return ENOMEM;
        listing->names = names;
    }
    char *copy = strdup(name);
    if (copy == NULL) return ENOMEM;
    listing->names[listing->count++] = (ptext_os_name){copy, type};
    return 0;
}

static int add_names(DIR *folder, ptext_os_listing *listing) {
    for (;;) {
        errno = 0;
        const struct dirent *entry = readdir(folder);
        if (entry == NULL) return errno;
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0) continue;
        int error = add_name(listing, entry->d_name, type_of_entry(folder, entry));
        if (error != 0) return error;
    }
}

static int compare_names(const void *a, const void *b) {
    return strcmp(((const ptext_os_name *)a)->name, ((const ptext_os_name *)b)->name);
}

int ptext_os_list(const char *path, ptext_os_listing *listing) {
    DIR *folder = opendir(path);
    if (folder == NULL) return errno;
    int error = add_names(folder, listing);
    closedir(folder);
    if (listing->count > 1) qsort(listing->names, listing->count, sizeof *listing->names, compare_names);
    return error;
}

void ptext_os_listing_free(ptext_os_listing *listing) {
    for (uint32_t i = 0; i < listing->count; i++) free(listing->names[i].name);
    free(listing->names);
    *listing = (ptext_os_listing){0};
}

/* Paths */

int ptext_os_real_path(const char *path, char real[PTEXT_OS_PATH]) {
    return realpath(path, real) == NULL ? errno : 0;
}

int ptext_os_executable(char path[PTEXT_OS_PATH]) {
    return ptext_os_real_path("/proc/self/exe", path);
}

/* The machine */

bool ptext_os_is_terminal(int descriptor) {
    return isatty(descriptor) == 1;
}

unsigned ptext_os_columns(void) {
    struct winsize size;
    for (int descriptor = PTEXT_OS_STDOUT; descriptor <= PTEXT_OS_STDERR; descriptor++) {
        if (ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
    }
    return 0;
}

unsigned ptext_os_cores(void) {
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) == 0 && CPU_COUNT(&set) > 0) return (unsigned)CPU_COUNT(&set);
    long count = sysconf(_SC_NPROCESSORS_ONLN);
    return count > 0 ? (unsigned)count : 1;
}

double ptext_os_clock(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

#ifdef MADV_HUGEPAGE
/* A wish: nothing depends on it. */
static void ask_for_large_pages(char *memory, size_t size) {
    madvise(memory, size, MADV_HUGEPAGE);
}
#else
static void ask_for_large_pages(char *memory, size_t size) {
    (void)memory;
    (void)size;
}
#endif

/* A block as large as that is cut from the heap and given back, which malloc then keeps: so the pages that are asked
   for are those that later blocks are cut from. */
void ptext_os_use_large_pages(size_t size) {
#if defined(M_MMAP_THRESHOLD) && defined(M_TRIM_THRESHOLD)
    if (!mallopt(M_MMAP_THRESHOLD, LARGEST_OF_ALL) || !mallopt(M_TRIM_THRESHOLD, INT_MAX)) return;
    char *memory = malloc(size);
    if (memory == NULL) return;
    size_t past = (uintptr_t)memory % PTEXT_OS_LARGE_PAGE, first = past == 0 ? 0 : PTEXT_OS_LARGE_PAGE - past;
    if (size > first) ask_for_large_pages(memory + first, (size - first) / PTEXT_OS_LARGE_PAGE * PTEXT_OS_LARGE_PAGE);
    free(memory);
    mallopt(M_MMAP_THRESHOLD, LARGEST_IN_HEAP);
#else
    (void)size;
#endif
}

void *ptext_os_large_page(void) {
    void *memory = aligned_alloc(PTEXT_OS_LARGE_PAGE, PTEXT_OS_LARGE_PAGE);
    if (memory != NULL) ask_for_large_pages(memory, PTEXT_OS_LARGE_PAGE);
    return memory;
}

/* Standard output */

int ptext_os_print(const char *bytes, size_t length) {
    errno = 0;
    if (fwrite(bytes, 1, length, stdout) == length) return 0;
    return errno != 0 ? errno : EIO;
}

int ptext_os_flush_stdout(void) {
    errno = 0;
    if (fflush(stdout) == 0) return 0;
    return errno != 0 ? errno : EIO;
}

int ptext_os_close_stdout(void) {
    errno = 0;
    bool failed = ferror(stdout) != 0 || fflush(stdout) != 0;
    int error = errno;
    bool closed = fclose(stdout) == 0 || errno == EBADF; /* it may have been closed from the start */
    if (!failed && closed) return 0;
    if (error == 0) error = errno;
    return error != 0 ? error : EIO;
}

void ptext_os_end_quietly_on_closed_pipe(void) {
    signal(SIGPIPE, SIG_DFL);
}
