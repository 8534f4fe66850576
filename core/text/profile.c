#include "profile.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ascii.h"
#include "lines.h"
#include "utf8_inline.h"

#define HEADING "ptext profile 1\n"
#define FIRST_RANGE 1024u
#define FIRST_SLACK 64u
#define SHORTEST_LINE 19u /* of a profile that was written: 16 digits, a space, a digit, LF */

/* A table of hashes in rising order. Each stands at the place that it asks for, its share of the range, or behind it
   where smaller ones do: so it is found as in any hash table, and the order needs no sorting. Behind the range there
   are places for those that the last ones push on; the very last stays empty. */
struct ptext_profile {
    uint64_t *hashes; /* 0: empty */
    uint32_t *counts; /* documents that have the line */
    uint32_t *last;   /* number of the last document that counted it; NULL when no more are added */
    uint32_t range, slack, used;
    uint32_t documents;
};

ptext_profile *ptext_profile_new(void) {
    return calloc(1, sizeof(ptext_profile));
}

static void free_table(ptext_profile *table) {
    free(table->hashes);
    free(table->counts);
    free(table->last);
}

void ptext_profile_free(ptext_profile *profile) {
    if (profile == NULL) return;
    free_table(profile);
    free(profile);
}

static uint64_t mix(uint64_t h, uint64_t bytes) {
    h = (h ^ bytes) * UINT64_C(0x9E3779B97F4A7C15);
    return h ^ (h >> 32);
}

/* The last bytes of a line, fewer than eight, with NUL behind them. */
static uint64_t load_rest(const char *at, size_t length) {
    char bytes[8] = {0};
    memcpy(bytes, at, length);
    return ptext_load8(bytes);
}

static uint64_t begin_hash(size_t length) { return mix(UINT64_C(0xCBF29CE484222325), length); }

/* Never 0. */
static uint64_t end_hash(uint64_t h) {
    h *= UINT64_C(0xD6E8FEB86659FD93);
    h ^= h >> 32;
    return h == 0 ? 1 : h;
}

static uint64_t hash_bytes(const char *line, size_t length) {
    uint64_t h = begin_hash(length);
    size_t at = 0;
    for (; length - at >= 8; at += 8) h = mix(h, ptext_load8(line + at));
    return end_hash(at < length ? mix(h, load_rest(line + at, length - at)) : h);
}

/* Whether eight bytes may hold other white space than single spaces, told by their bits: a byte below 0x20, or two
   spaces in a row, the first of which may be the last byte before, when *spaced says so. Never wrong when it says no.
   Sets *spaced for the eight bytes behind. */
static bool may_squeeze(uint64_t bytes, uint64_t *spaced) {
    const uint64_t blank = PTEXT_EACH_BYTE(' ');
    uint64_t apart = bytes ^ blank, low = (bytes - blank) & ~bytes & PTEXT_HIGH_BITS;
    uint64_t spaces = (apart - PTEXT_EACH_BYTE(1)) & ~apart & PTEXT_HIGH_BITS, before = spaces << 8 | *spaced;
    *spaced = spaces >> 56;
    return low != 0 || (spaces & before) != 0;
}

/* hash_bytes of a line that has no white space but single spaces; 0 when it may have other. */
static uint64_t hash_plain(const char *line, size_t length) {
    uint64_t h = begin_hash(length), spaced = 0, bytes;
    size_t at = 0;
    for (; length - at >= 8; at += 8) {
        bytes = ptext_load8(line + at);
        if (may_squeeze(bytes, &spaced)) return 0;
        h = mix(h, bytes);
    }
    if (at == length) return end_hash(h);
    bytes = load_rest(line + at, length - at);
    uint64_t filled = bytes | ~UINT64_C(0) << 8 * (length - at); /* NUL is below 0x20 */
    return may_squeeze(filled, &spaced) ? 0 : end_hash(mix(h, bytes));
}

/* The hash of a line without the white space around it and with one space for every run inside; 0 for a line that is
   empty or too long. */
static uint64_t hash_line(const char *line, size_t length) {
    char squeezed[PTEXT_PROFILE_LINE_LIMIT];
    if (length >= PTEXT_TEXT_LIMIT) return 0;
    ptext_span trimmed = ptext_trim(line, 0, length);
    if (trimmed.start == trimmed.end || trimmed.end - trimmed.start > PTEXT_PROFILE_LINE_LIMIT) return 0;
    uint64_t plain = hash_plain(line + trimmed.start, trimmed.end - trimmed.start);
    if (plain != 0) return plain;
    size_t end = 0;
    for (size_t at = trimmed.start; at < trimmed.end; at++) {
        bool space = ptext_byte_is(line[at], PTEXT_WHITE);
        if (space && squeezed[end - 1] == ' ') continue; /* the first is none */
        squeezed[end++] = space ? ' ' : line[at];
    }
    return hash_bytes(squeezed, end);
}

/* The hash is so far into all hashes as its place is into the range. */
static uint32_t place_of(const ptext_profile *profile, uint64_t hash) {
    return (uint32_t)((hash >> 32) * profile->range >> 32);
}

static uint32_t size_of(const ptext_profile *profile) {
    return profile->range == 0 ? 0 : profile->range + profile->slack;
}

/* Where a hash stands, or belongs. */
static uint32_t find(const ptext_profile *profile, uint64_t hash) {
    uint32_t at = place_of(profile, hash);
    while (profile->hashes[at] != 0 && profile->hashes[at] < hash) at++;
    return at;
}

/* Moves what stands from `at` to the next empty place on by one. False when there is no room. */
static bool make_room(ptext_profile *profile, uint32_t at) {
    uint32_t end = at;
    while (profile->hashes[end] != 0) end++;
    if (end + 1 == size_of(profile)) return false;
    memmove(profile->hashes + at + 1, profile->hashes + at, (end - at) * sizeof *profile->hashes);
    memmove(profile->counts + at + 1, profile->counts + at, (end - at) * sizeof *profile->counts);
    if (profile->last != NULL) {
        memmove(profile->last + at + 1, profile->last + at, (end - at) * sizeof *profile->last);
    }
    return true;
}

static ptext_status allocate(ptext_profile *table, bool growing) {
    size_t size = size_of(table);
    table->hashes = calloc(size, sizeof *table->hashes);
    table->counts = calloc(size, sizeof *table->counts);
    table->last = growing ? calloc(size, sizeof *table->last) : NULL;
    if (table->hashes != NULL && table->counts != NULL && (table->last != NULL || !growing)) return PTEXT_OK;
    free_table(table);
    return PTEXT_NO_MEMORY;
}

/* Puts a hash behind those that the table has, which are smaller; *next is the first place behind them. Returns its
   place, or UINT32_MAX when there is no room behind the range. */
static uint32_t append(ptext_profile *table, uint64_t hash, uint32_t count, uint32_t *next) {
    uint32_t at = place_of(table, hash);
    if (at < *next) at = *next;
    if (at + 1 == size_of(table)) return UINT32_MAX;
    table->hashes[at] = hash;
    table->counts[at] = count;
    *next = at + 1;
    return at;
}

/* Copies the lines into an empty table, in order. False when there is no room behind its range. */
static bool copy_lines(const ptext_profile *profile, ptext_profile *table) {
    uint32_t next = 0;
    for (uint32_t i = 0; i < size_of(profile); i++) {
        if (profile->hashes[i] == 0) continue;
        uint32_t at = append(table, profile->hashes[i], profile->counts[i], &next);
        if (at == UINT32_MAX) return false;
        if (table->last != NULL && profile->last != NULL) table->last[at] = profile->last[i];
    }
    return true;
}

/* Moves the lines into a table with this range. */
static ptext_status move_lines(ptext_profile *profile, uint32_t range, bool growing) {
    ptext_profile table = *profile;
    table.range = range;
    for (table.slack = FIRST_SLACK;; table.slack *= 2) {
        if (table.slack > UINT32_MAX / 4 || range > UINT32_MAX / 2) return PTEXT_TOO_LARGE;
        ptext_status status = allocate(&table, growing);
        if (status != PTEXT_OK) return status;
        bool moved = copy_lines(profile, &table);
        free_table(moved ? profile : &table);
        if (!moved) continue;
        *profile = table;
        return PTEXT_OK;
    }
}

/* Makes room for so many lines more. Hashes that come in rising order would stand in each other's way in a table that
   has yet to grow. */
static ptext_status reserve(ptext_profile *profile, size_t lines) {
    uint64_t range = profile->range == 0 ? FIRST_RANGE : profile->range;
    while (range / 4 * 3 <= profile->used + lines) range *= 2;
    if (range > UINT32_MAX / 2) return PTEXT_TOO_LARGE;
    if (range == profile->range && profile->last != NULL) return PTEXT_OK;
    return move_lines(profile, (uint32_t)range, true);
}

/* Makes a place for a hash that is not there, with a count of 0. */
static ptext_status insert(ptext_profile *profile, uint64_t hash, uint32_t *found) {
    ptext_status status = reserve(profile, 1);
    while (status == PTEXT_OK && !make_room(profile, *found = find(profile, hash))) {
        status = move_lines(profile, profile->range * 2, true);
    }
    if (status != PTEXT_OK) return status;
    profile->hashes[*found] = hash;
    profile->counts[*found] = profile->last[*found] = 0;
    profile->used++;
    return PTEXT_OK;
}

/* The place of a hash, made when it is new. */
static ptext_status place_for(ptext_profile *profile, uint64_t hash, uint32_t *found) {
    ptext_status status = profile->last == NULL ? reserve(profile, 1) : PTEXT_OK;
    if (status != PTEXT_OK || profile->hashes[*found = find(profile, hash)] == hash) return status;
    return insert(profile, hash, found);
}

/* Hashes of lines that are looked for together, once all that is in the table where they may stand is being fetched. */
typedef struct together {
    uint64_t hashes[PTEXT_PROFILE_TOGETHER];
    uint32_t count;
} together;

static void add_hash(const ptext_profile *profile, together *lines, uint64_t hash) {
    if (profile->range > 0) {
        uint32_t place = place_of(profile, hash);
        PTEXT_FETCH(&profile->hashes[place]);
        PTEXT_FETCH(&profile->counts[place]);
    }
    lines->hashes[lines->count++] = hash;
}

/* Counts the lines of the last document, and forgets them. */
static ptext_status count_together(ptext_profile *profile, together *lines) {
    for (uint32_t i = 0; i < lines->count; i++) {
        uint32_t found;
        ptext_status status = place_for(profile, lines->hashes[i], &found);
        if (status != PTEXT_OK) return status;
        if (profile->last[found] == profile->documents) continue;
        profile->last[found] = profile->documents;
        profile->counts[found]++;
    }
    lines->count = 0;
    return PTEXT_OK;
}

static ptext_status count_line(ptext_profile *profile, together *lines, const char *line, size_t length) {
    uint64_t hash = hash_line(line, length);
    if (hash == 0) return PTEXT_OK;
    add_hash(profile, lines, hash);
    return lines->count < PTEXT_PROFILE_TOGETHER ? PTEXT_OK : count_together(profile, lines);
}

/* The first `byte` from `at` on, or `end`. */
static const char *find_byte(const char *at, const char *end, char byte) {
    const char *found = memchr(at, byte, (size_t)(end - at));
    return found == NULL ? end : found;
}

ptext_status ptext_profile_add(ptext_profile *profile, const char *text, size_t length) {
    if (profile->documents == UINT32_MAX) return PTEXT_TOO_LARGE;
    if (length >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0) {
        text += 3;
        length -= 3;
    }
    profile->documents++;
    together lines; /* its hashes are not cleared: they are many */
    lines.count = 0;
    const char *end = text + length, *feed = find_byte(text, end, '\n'), *carriage = find_byte(text, end, '\r');
    while (text < end) {
        const char *stop = feed < carriage ? feed : carriage;
        ptext_status status = count_line(profile, &lines, text, (size_t)(stop - text));
        if (status != PTEXT_OK) return status;
        if (stop == end) break;
        text = stop + 1;
        if (feed < text) feed = find_byte(text, end, '\n');
        if (carriage < text) carriage = find_byte(text, end, '\r');
    }
    return count_together(profile, &lines);
}

ptext_status ptext_profile_merge(ptext_profile *profile, const ptext_profile *from) {
    if (from->documents > UINT32_MAX - profile->documents) return PTEXT_TOO_LARGE;
    ptext_status reserved = reserve(profile, from->used);
    if (reserved != PTEXT_OK) return reserved;
    for (uint32_t i = 0; i < size_of(from); i++) {
        uint32_t found;
        if (from->hashes[i] == 0) continue;
        ptext_status status = place_for(profile, from->hashes[i], &found);
        if (status != PTEXT_OK) return status;
        profile->counts[found] += from->counts[i];
    }
    profile->documents += from->documents;
    return PTEXT_OK;
}

uint32_t ptext_profile_documents(const ptext_profile *profile) {
    return profile->documents;
}

uint32_t ptext_profile_lines(const ptext_profile *profile) {
    return profile->used;
}

static uint32_t count_of(const ptext_profile *profile, uint64_t hash) {
    if (hash == 0 || profile->used == 0) return 0;
    uint32_t at = find(profile, hash);
    return profile->hashes[at] == hash ? profile->counts[at] : 0;
}

uint32_t ptext_profile_count(const ptext_profile *profile, const char *line, size_t length) {
    return count_of(profile, hash_line(line, length));
}

uint32_t ptext_profile_count_lines(const ptext_profile *profile, const ptext_document *document, uint32_t first,
                                   uint32_t *counts) {
    together lines;
    lines.count = 0;
    for (uint32_t i = first; i < document->line_count && lines.count < PTEXT_PROFILE_TOGETHER; i++) {
        const ptext_line *line = &document->lines[i];
        add_hash(profile, &lines, hash_line(document->text + line->start, line->end - line->start));
    }
    for (uint32_t i = 0; i < lines.count; i++) counts[i] = count_of(profile, lines.hashes[i]);
    return lines.count;
}

/* Of a table that no more is added to. */
static uint32_t range_for(size_t lines) { return (uint32_t)(lines / 3 * 4 + 4); }

ptext_status ptext_profile_settle(ptext_profile *profile) {
    if (profile->last == NULL || profile->used > UINT32_MAX / 4) return PTEXT_OK;
    return move_lines(profile, range_for(profile->used), false);
}

enum { LONGEST_LINE = 16 + 1 + 10 + 1 }; /* of a profile that is written: the digits of a hash and of a count */

/* Writes the line of a hash, and returns its length. */
static size_t put_line(char *at, uint64_t hash, uint32_t count) {
    char figures[10];
    size_t length = 0, digits = 0;
    for (int shift = 60; shift >= 0; shift -= 4) at[length++] = "0123456789abcdef"[hash >> shift & 0xF];
    at[length++] = ' ';
    for (; count > 0; count /= 10) figures[digits++] = (char)('0' + count % 10);
    while (digits > 0) at[length++] = figures[--digits];
    at[length++] = '\n';
    return length;
}

ptext_status ptext_profile_write(const ptext_profile *profile, ptext_profile_sink *sink, void *context) {
    char block[4096];
    size_t length = (size_t)snprintf(block, sizeof block, HEADING "documents %" PRIu32 "\n", profile->documents);
    ptext_status status = PTEXT_OK;
    for (uint32_t i = 0; i < size_of(profile) && status == PTEXT_OK; i++) {
        if (profile->hashes[i] == 0) continue;
        length += put_line(block + length, profile->hashes[i], profile->counts[i]);
        if (sizeof block - length >= LONGEST_LINE) continue;
        status = sink(context, block, length);
        length = 0;
    }
    return status == PTEXT_OK && length > 0 ? sink(context, block, length) : status;
}

/* Reads digits of a base up to `end` and the byte `stop` after them. Returns the place after it, or NULL. */
static const char *read_number(const char *at, const char *end, unsigned base, char stop, uint64_t limit,
                               uint64_t *value) {
    const char *start = at;
    *value = 0;
    for (; at < end && *at != stop; at++) {
        unsigned digit;
        if (*at >= '0' && *at <= '9') digit = (unsigned)(*at - '0');
        else if (base == 16 && *at >= 'a' && *at <= 'f') digit = (unsigned)(*at - 'a') + 10;
        else return NULL;
        if (digit > limit || *value > (limit - digit) / base) return NULL;
        *value = *value * base + digit;
    }
    return at == start || at == end ? NULL : at + 1;
}

static ptext_status read_line(ptext_profile *profile, const char **at, const char *end) {
    uint64_t hash, count;
    const char *next = read_number(*at, end, 16, ' ', UINT64_MAX, &hash);
    if (next == NULL || hash == 0) return PTEXT_BAD_ENTRY;
    next = read_number(next, end, 10, '\n', UINT32_MAX, &count);
    if (next == NULL || count == 0) return PTEXT_BAD_ENTRY;
    uint32_t found;
    ptext_status status = place_for(profile, hash, &found);
    if (status != PTEXT_OK) return status;
    if (count > UINT32_MAX - profile->counts[found]) return PTEXT_TOO_LARGE;
    profile->counts[found] += (uint32_t)count;
    *at = next;
    return PTEXT_OK;
}

/* Reads the heading; *at goes behind it. *bad_line says which of its lines is wrong. */
static ptext_status read_heading(const char **at, const char *end, uint64_t most, uint64_t *documents,
                                 uint32_t *bad_line) {
    static const char documents_word[] = "documents ";
    size_t heading = strlen(HEADING), word = strlen(documents_word);
    *bad_line = 1;
    if ((size_t)(end - *at) < heading || memcmp(*at, HEADING, heading) != 0) return PTEXT_BAD_ENTRY;
    *at += heading;
    *bad_line = 2;
    if ((size_t)(end - *at) < word || memcmp(*at, documents_word, word) != 0) return PTEXT_BAD_ENTRY;
    *at = read_number(*at + word, end, 10, '\n', most, documents);
    return *at == NULL ? PTEXT_BAD_ENTRY : PTEXT_OK;
}

ptext_status ptext_profile_read(ptext_profile *profile, const char *bytes, size_t length, uint32_t *bad_line) {
    const char *at = bytes, *end = bytes + length;
    uint64_t documents;
    ptext_status status = read_heading(&at, end, UINT32_MAX - profile->documents, &documents, bad_line);
    if (status != PTEXT_OK) return status;
    profile->documents += (uint32_t)documents;
    status = reserve(profile, (size_t)(end - at) / SHORTEST_LINE);
    if (status != PTEXT_OK) return status;
    for (*bad_line = 3; at < end; ++*bad_line) {
        status = read_line(profile, &at, end);
        if (status != PTEXT_OK) return status;
    }
    return PTEXT_OK;
}

/* The number that sixteen digits spell; 0 when one of them is no digit. A table is looked into without branches, since
   which digit comes next is not foreseen. */
static uint64_t hash_at(const char *digits) {
    static const uint8_t next_values[256] = {
        ['0'] = 1, ['1'] = 2, ['2'] = 3,  ['3'] = 4,  ['4'] = 5,  ['5'] = 6,  ['6'] = 7,  ['7'] = 8,
        ['8'] = 9, ['9'] = 10, ['a'] = 11, ['b'] = 12, ['c'] = 13, ['d'] = 14, ['e'] = 15, ['f'] = 16,
    };
    uint64_t hash = 0;
    uint32_t wrong = 0;
    for (int i = 0; i < 16; i++) {
        uint32_t value = next_values[(unsigned char)digits[i]] - 1u;
        wrong |= value >> 4;
        hash = hash << 4 | (value & 15);
    }
    return wrong == 0 ? hash : 0;
}

/* The number before the line feed at the end of a line, written in the one way that there is, with *at behind the line
   feed; 0 when there is none. */
static uint32_t count_at(const char **at, const char *end) {
    uint64_t count = 0;
    if (**at == '0') return 0;
    for (; *at < end && **at >= '0' && **at <= '9' && count <= UINT32_MAX; ++*at) {
        count = count * 10 + (unsigned)(**at - '0');
    }
    return count <= UINT32_MAX && *at < end && *(*at)++ == '\n' ? (uint32_t)count : 0;
}

/* Fills an empty table with lines, in rising order of their hashes. False where they are not as they are written. */
static bool fill(ptext_profile *table, const char *at, const char *end) {
    uint64_t last = 0;
    for (uint32_t next = 0; at < end; table->used++) {
        if (end - at < SHORTEST_LINE) return false;
        uint64_t hash = hash_at(at);
        if (hash <= last || at[16] != ' ') return false;
        at += 17;
        uint32_t count = count_at(&at, end);
        if (count == 0 || append(table, hash, count, &next) == UINT32_MAX) return false;
        last = hash;
    }
    return true;
}

ptext_status ptext_profile_read_written(ptext_profile *profile, const char *bytes, size_t length) {
    const char *at = bytes, *end = bytes + length;
    uint64_t documents;
    uint32_t line;
    ptext_status status = read_heading(&at, end, UINT32_MAX, &documents, &line);
    if (status != PTEXT_OK) return status;
    size_t lines = (size_t)(end - at) / SHORTEST_LINE;
    if (lines > UINT32_MAX / 4 || bytes[strlen(HEADING) + strlen("documents ")] == '0') return PTEXT_BAD_ENTRY;
    ptext_profile table = {.range = range_for(lines), .slack = FIRST_SLACK, .documents = (uint32_t)documents};
    status = allocate(&table, false);
    if (status != PTEXT_OK) return status;
    bool filled = fill(&table, at, end);
    free_table(filled ? profile : &table);
    if (filled) *profile = table;
    return filled ? PTEXT_OK : PTEXT_BAD_ENTRY;
}
