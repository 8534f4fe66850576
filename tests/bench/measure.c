/* Runs a command and says what it took: measure COMMAND ARGUMENT...

   What the command writes is read and thrown away. One line on standard output: seconds until it ended, seconds of
   processor time, the most memory it held in KB, seconds until its first byte (or 0), how many bytes it wrote, and its
   exit status; then its last line, if it is short. */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

typedef struct output {
    double first; /* when it came */
    unsigned long long bytes;
    char end[256]; /* the last bytes */
    size_t end_length;
} output;

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void fail(const char *what) {
    perror(what);
    exit(2);
}

static void keep_end(output *own, const char *bytes, size_t length) {
    size_t room = sizeof own->end, keep;
    if (length >= room) {
        memcpy(own->end, bytes + length - room, room);
        own->end_length = room;
        return;
    }
    keep = own->end_length + length > room ? room - length : own->end_length;
    memmove(own->end, own->end + own->end_length - keep, keep);
    memcpy(own->end + keep, bytes, length);
    own->end_length = keep + length;
}

static void drain(int from, output *own) {
    static char buffer[1 << 16];
    ssize_t got;
    while ((got = read(from, buffer, sizeof buffer)) > 0) {
        if (own->bytes == 0) own->first = now();
        own->bytes += (unsigned long long)got;
        keep_end(own, buffer, (size_t)got);
    }
}

static pid_t start_command(char **command, int ends[2]) {
    pid_t child;
    if (pipe(ends) != 0 || (child = fork()) < 0) fail("measure");
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        close(ends[1]);
        execvp(command[0], command);
        perror(command[0]);
        _exit(127);
    }
    close(ends[1]);
    return child;
}

static double seconds_of(struct timeval time) { return (double)time.tv_sec + (double)time.tv_usec / 1e6; }

static void print_last_line(const output *own) {
    size_t end = own->end_length, start;
    if (end > 0 && own->end[end - 1] == '\n') end--;
    for (start = end; start > 0 && own->end[start - 1] != '\n'; start--) continue;
    if (start > 0 || own->bytes == own->end_length) fwrite(own->end + start, 1, end - start, stdout);
    putchar('\n');
}

int main(int argc, char **argv) {
    output own = {0};
    struct rusage usage;
    int ends[2], status;
    double started = now();
    pid_t child;
    if (argc < 2) return 2;
    child = start_command(argv + 1, ends);
    drain(ends[0], &own);
    if (wait4(child, &status, 0, &usage) < 0) fail("measure");
    printf("%.6f %.6f %ld %.6f %llu %d\n", now() - started, seconds_of(usage.ru_utime) + seconds_of(usage.ru_stime),
           usage.ru_maxrss, own.bytes > 0 ? own.first - started : 0.0, own.bytes,
           WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
    print_last_line(&own);
    return 0;
}
