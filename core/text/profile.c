#include "profile.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lines.h"

#define HEADING "ptext profile 1\n"
#define FIRST_CAPACITY 1024u

typedef struct slot {
    uint64_t hash;  /* 0: empty */
    uint32_t count; /* documents that have the line */
    uint32_t last;  /* number of the last document that counted it */
} slot;

struct ptext_profile {
    slot *slots; /* open addressing, linear probing; capacity is a power of two */
    uint32_t capacity, used;
    uint32_t documents;
};

ptext_profile *ptext_profile_new(void) {
    return calloc(1, sizeof(ptext_profile));
}

void ptext_profile_free(ptext_profile *profile) {
    if (profile == NULL) return;
    free(profile->slots);
    free(profile);
}

static bool is_space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* Eight bytes as a number that is the same on every machine. */
static uint64_t load8(const char *at) {
    const unsigned char *b = (const unsigned char *)at;
    return (uint64_t)b[0] | (uint64_t)b[1] << 8 | (uint64_t)b[2] << 16 | (uint64_t)b[3] << 24 | (uint64_t)b[4] << 32 |
           (uint64_t)b[5] << 40 | (uint64_t)b[6] << 48 | (uint64_t)b[7] << 56;
}

static uint64_t mix(uint64_t h, uint64_t bytes) {
    h = (h ^ bytes) * UINT64_C(0x9E3779B97F4A7C15);
    return h ^ (h >> 32);
}

/* `line` has room for eight bytes more, which are overwritten. Never 0. */
static uint64_t hash_bytes(char *line, size_t length) {
    uint64_t h = mix(UINT64_C(0xCBF29CE484222325), length);
    memset(line + length, 0, 8);
    for (size_t at = 0; at < length; at += 8) h = mix(h, load8(line + at));
    h *= UINT64_C(0xD6E8FEB86659FD93);
    h ^= h >> 32;
    return h == 0 ? 1 : h;
}

/* The hash of a line without the white space around it and with one space for every run inside; 0 for a line that is
   empty or too long. */
static uint64_t hash_line(const char *line, size_t length) {
    char squeezed[PTEXT_PROFILE_LINE_LIMIT + 8];
    ptext_span trimmed;
    size_t end = 0;
    bool spaced = false;
    if (length >= PTEXT_TEXT_LIMIT) return 0;
    trimmed = ptext_trim(line, 0, length);
    if (trimmed.start == trimmed.end || trimmed.end - trimmed.start > PTEXT_PROFILE_LINE_LIMIT) return 0;
    for (size_t at = trimmed.start; at < trimmed.end; at++) {
        bool space = is_space(line[at]);
        squeezed[end] = space ? ' ' : line[at];
        end += !(space && spaced);
        spaced = space;
    }
    return hash_bytes(squeezed, end);
}

static slot *find_slot(slot *slots, uint32_t capacity, uint64_t hash) {
    uint32_t at = (uint32_t)hash & (capacity - 1);
    while (slots[at].hash != 0 && slots[at].hash != hash) at = (at + 1) & (capacity - 1);
    return &slots[at];
}

static ptext_status grow(ptext_profile *profile) {
    if (profile->capacity > UINT32_MAX / 4) return PTEXT_TOO_LARGE;
    uint32_t capacity = profile->capacity == 0 ? FIRST_CAPACITY : profile->capacity * 2;
    slot *slots = calloc(capacity, sizeof(slot));
    if (slots == NULL) return PTEXT_NO_MEMORY;
    for (uint32_t i = 0; i < profile->capacity; i++) {
        if (profile->slots[i].hash != 0) *find_slot(slots, capacity, profile->slots[i].hash) = profile->slots[i];
    }
    free(profile->slots);
    profile->slots = slots;
    profile->capacity = capacity;
    return PTEXT_OK;
}

/* The slot of a hash, made when it is new. */
static ptext_status slot_of(ptext_profile *profile, uint64_t hash, slot **found) {
    if (profile->used >= profile->capacity / 2) {
        ptext_status status = grow(profile);
        if (status != PTEXT_OK) return status;
    }
    *found = find_slot(profile->slots, profile->capacity, hash);
    if ((*found)->hash == 0) {
        **found = (slot){.hash = hash};
        profile->used++;
    }
    return PTEXT_OK;
}

static ptext_status count_line(ptext_profile *profile, const char *line, size_t length) {
    uint64_t hash = hash_line(line, length);
    if (hash == 0) return PTEXT_OK;
    slot *found;
    ptext_status status = slot_of(profile, hash, &found);
    if (status != PTEXT_OK) return status;
    if (found->last != profile->documents) {
        found->last = profile->documents;
        found->count++;
    }
    return PTEXT_OK;
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
    const char *end = text + length, *feed = find_byte(text, end, '\n'), *carriage = find_byte(text, end, '\r');
    while (text < end) {
        const char *stop = feed < carriage ? feed : carriage;
        ptext_status status = count_line(profile, text, (size_t)(stop - text));
        if (status != PTEXT_OK) return status;
        if (stop == end) break;
        text = stop + 1;
        if (feed < text) feed = find_byte(text, end, '\n');
        if (carriage < text) carriage = find_byte(text, end, '\r');
    }
    return PTEXT_OK;
}

ptext_status ptext_profile_merge(ptext_profile *profile, const ptext_profile *from) {
    if (from->documents > UINT32_MAX - profile->documents) return PTEXT_TOO_LARGE;
    for (uint32_t i = 0; i < from->capacity; i++) {
        if (from->slots[i].hash == 0) continue;
        slot *found;
        ptext_status status = slot_of(profile, from->slots[i].hash, &found);
        if (status != PTEXT_OK) return status;
        found->count += from->slots[i].count;
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

uint32_t ptext_profile_count(const ptext_profile *profile, const char *line, size_t length) {
    uint64_t hash = hash_line(line, length);
    if (hash == 0 || profile->capacity == 0) return 0;
    return find_slot(profile->slots, profile->capacity, hash)->count;
}

static int by_hash(const void *a, const void *b) {
    uint64_t x = ((const slot *)a)->hash, y = ((const slot *)b)->hash;
    return (x > y) - (x < y);
}

ptext_status ptext_profile_write(const ptext_profile *profile, ptext_buffer *out) {
    slot *sorted = malloc((size_t)profile->used * sizeof(slot) + 1);
    if (sorted == NULL) return PTEXT_NO_MEMORY;
    uint32_t count = 0;
    for (uint32_t i = 0; i < profile->capacity; i++) {
        if (profile->slots[i].hash != 0) sorted[count++] = profile->slots[i];
    }
    qsort(sorted, count, sizeof(slot), by_hash);
    char line[48];
    int n = snprintf(line, sizeof line, "documents %" PRIu32 "\n", profile->documents);
    ptext_status status = ptext_buffer_add(out, HEADING, strlen(HEADING));
    if (status == PTEXT_OK) status = ptext_buffer_add(out, line, (size_t)n);
    for (uint32_t i = 0; i < count && status == PTEXT_OK; i++) {
        n = snprintf(line, sizeof line, "%016" PRIx64 " %" PRIu32 "\n", sorted[i].hash, sorted[i].count);
        status = ptext_buffer_add(out, line, (size_t)n);
    }
    free(sorted);
    return status;
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
        if (*value > (limit - digit) / base) return NULL;
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
    slot *found;
    ptext_status status = slot_of(profile, hash, &found);
    if (status != PTEXT_OK) return status;
    if (count > UINT32_MAX - found->count) return PTEXT_TOO_LARGE;
    found->count += (uint32_t)count;
    *at = next;
    return PTEXT_OK;
}

ptext_status ptext_profile_read(ptext_profile *profile, const char *bytes, size_t length, uint32_t *bad_line) {
    static const char documents_word[] = "documents ";
    const char *at = bytes, *end = bytes + length;
    *bad_line = 1;
    if (length < strlen(HEADING) || memcmp(at, HEADING, strlen(HEADING)) != 0) return PTEXT_BAD_ENTRY;
    at += strlen(HEADING);
    *bad_line = 2;
    size_t word = strlen(documents_word);
    if ((size_t)(end - at) < word || memcmp(at, documents_word, word) != 0) return PTEXT_BAD_ENTRY;
    uint64_t documents;
    at = read_number(at + word, end, 10, '\n', UINT32_MAX - profile->documents, &documents);
    if (at == NULL) return PTEXT_BAD_ENTRY;
    profile->documents += (uint32_t)documents;
    for (*bad_line = 3; at < end; ++*bad_line) {
        ptext_status status = read_line(profile, &at, end);
        if (status != PTEXT_OK) return status;
    }
    return PTEXT_OK;
}
