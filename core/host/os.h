/* Every operating system call of the engine. Functions that can fail return 0 or an errno, and an interrupted call
   is taken up again. */
#ifndef PTEXT_OS_H
#define PTEXT_OS_H

#include "../text/fold.h"

enum { PTEXT_OS_STDIN = 0, PTEXT_OS_STDOUT = 1, PTEXT_OS_STDERR = 2 };

int ptext_os_open(const char *path, int *descriptor);
/* Makes an empty file, or empties the one that is there. */
int ptext_os_create(const char *path, int *descriptor);

/* What any path fits into, its NUL included. */
enum { PTEXT_OS_PATH = 4096 };
/* Makes an empty file whose name begins with `prefix` and was free. */
int ptext_os_create_temporary(const char *prefix, char path[PTEXT_OS_PATH]);
int ptext_os_close(int descriptor);

/* Reads what there is, `room` bytes at most; *length is 0 at the end. */
int ptext_os_read_some(int descriptor, char *bytes, size_t room, size_t *length);
/* Appends all that is left, unless it is more than `limit` bytes (EFBIG). */
int ptext_os_read_all(int descriptor, size_t limit, ptext_buffer *bytes);
int ptext_os_read_file(const char *path, size_t limit, ptext_buffer *bytes);
/* Hands a file over piece by piece, until `take` returns an errno. */
int ptext_os_each_piece(const char *path, int (*take)(void *context, const char *bytes, size_t length), void *context);

int ptext_os_write_all(int descriptor, const char *bytes, size_t length);
/* Waits until what was written has reached the disk. */
int ptext_os_sync(int descriptor);

/* Gives a file its name, in one step and for good: the folder is synced too. */
int ptext_os_rename(const char *from, const char *to);
/* Removes a file or an empty folder. */
int ptext_os_remove(const char *path);
/* Makes a folder and the folders above it that are missing; nothing happens when it is there. */
int ptext_os_make_folder(const char *path);

typedef enum ptext_os_type { PTEXT_OS_FILE, PTEXT_OS_FOLDER, PTEXT_OS_OTHER } ptext_os_type;

typedef struct ptext_os_status {
    ptext_os_type type; /* of what a link points to */
    uint64_t size, device, inode;
} ptext_os_status;

int ptext_os_status_of(const char *path, ptext_os_status *status);

/* The names in a folder, without . and .., sorted bytewise. Zero-initialise. */
typedef struct ptext_os_name {
    char *name;
    ptext_os_type type; /* PTEXT_OS_OTHER for a link to nowhere */
} ptext_os_name;

typedef struct ptext_os_listing {
    ptext_os_name *names;
    uint32_t count, capacity;
} ptext_os_listing;

int ptext_os_list(const char *path, ptext_os_listing *listing);
void ptext_os_listing_free(ptext_os_listing *listing);

/* The path without links, . and .. */
int ptext_os_real_path(const char *path, char real[PTEXT_OS_PATH]);
/* The path of the running program, without links. */
int ptext_os_executable(char path[PTEXT_OS_PATH]);

bool ptext_os_is_terminal(int descriptor);
/* The width of the terminal, or 0 without one. */
unsigned ptext_os_columns(void);
/* Processors that this program may use, 1 at least. */
unsigned ptext_os_cores(void);
/* Seconds of a clock that never goes back. */
double ptext_os_clock(void);

/* Has malloc cut the first `size` bytes that it gives, 32 MB at most, from large pages where the system has such: a
   page is set up when it is first touched, which takes little longer for a large one. To be called once, at the
   start. */
void ptext_os_use_large_pages(size_t size);

/* Memory of this size, in one large page where the system has such; NULL when there is none. free gives it back. */
#define PTEXT_OS_LARGE_PAGE ((size_t)2 << 20)
void *ptext_os_large_page(void);

/* Writes to stdout through its buffer. */
int ptext_os_print(const char *bytes, size_t length);
/* Writes out what the buffer of stdout holds. */
int ptext_os_flush_stdout(void);
/* Writes out what the buffer of stdout holds and closes it: the last chance to learn that a write failed. */
int ptext_os_close_stdout(void);
/* A reader that goes away ends this program without a word, as it does every filter. */
void ptext_os_end_quietly_on_closed_pipe(void);

#endif
