/* Entries that are nothing but plain words. */
#ifndef PTEXT_ENTRY_PLAIN_H
#define PTEXT_ENTRY_PLAIN_H

#include "entry.h"

/* Whether a character is an ASCII letter or digit. */
static inline bool ptext_entry_is_word_byte(uint32_t c) {
    return (c | 0x20) - 'a' < 26 || c - '0' < 10;
}

/* Whether an entry is words of ASCII letters and digits with spaces between them, as most are. Linear. */
bool ptext_entry_is_plain(const char *text, size_t length);

/* Reads such an entry into an empty *entry: what ptext_entry_read makes of it token by token, at a tenth of the
   cost. */
ptext_status ptext_entry_read_plain(ptext_entry *entry, const char *text, size_t length);

#endif
