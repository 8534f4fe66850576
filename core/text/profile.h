/* What a corpus teaches about its pages: in how many documents each line stands. */
#ifndef PTEXT_PROFILE_H
#define PTEXT_PROFILE_H

#include "document.h"
#include "fold.h"
#include "span.h"

/* Lines longer than this (bytes, trimmed) are not counted: they are text, not furniture. */
#define PTEXT_PROFILE_LINE_LIMIT 1000

/* Counts of line hashes, exact but for collisions of 64 bits. It does not depend on the order in which documents were
   added, and two profiles merge into what one pass over both corpora gives. Sixteen bytes a distinct line, and three
   eighths to three quarters of the table filled; twelve bytes and three quarters once it is settled. */
typedef struct ptext_profile ptext_profile;

/* NULL when memory runs out. */
ptext_profile *ptext_profile_new(void);
void ptext_profile_free(ptext_profile *profile);

/* Counts the lines of one document, each distinct line once; white space at the ends does not matter, and a run of it
   inside counts as one space. Linear. */
ptext_status ptext_profile_add(ptext_profile *profile, const char *text, size_t length);

/* Adds the counts of `from`, which stays as it is. */
ptext_status ptext_profile_merge(ptext_profile *profile, const ptext_profile *from);

/* How many documents were added, and how many distinct lines they had. */
uint32_t ptext_profile_documents(const ptext_profile *profile);
uint32_t ptext_profile_lines(const ptext_profile *profile);

/* In how many documents this line stands: 0 when in none, or when it is too long to be counted. */
uint32_t ptext_profile_count(const ptext_profile *profile, const char *line, size_t length);

/* The same of PTEXT_PROFILE_TOGETHER lines of a document at the most, from the one numbered `first` on: *counts is
   filled, and how many there were returned. Quicker than one by one, since none waits for memory by itself. */
#define PTEXT_PROFILE_TOGETHER 64u
uint32_t ptext_profile_count_lines(const ptext_profile *profile, const ptext_document *document, uint32_t first,
                                   uint32_t *counts);

/* Gives back memory that only adding needs. More can be added all the same. */
ptext_status ptext_profile_settle(ptext_profile *profile);

/* Gives the profile as text to `sink`, some lines at a time: a heading, the number of documents, then a line for every
   hash in rising order. Equal profiles give equal bytes. Stops when the sink does not return PTEXT_OK, and returns
   that. */
typedef ptext_status ptext_profile_sink(void *context, const char *bytes, size_t length);
ptext_status ptext_profile_write(const ptext_profile *profile, ptext_profile_sink *sink, void *context);

/* Adds a written profile to this one. PTEXT_BAD_ENTRY when the bytes are not a profile; *bad_line then says which
   line (1-based), and what was read before it stays added. */
ptext_status ptext_profile_read(ptext_profile *profile, const char *bytes, size_t length, uint32_t *bad_line);

/* Reads what ptext_profile_write gave, byte for byte, into an empty profile, which is settled after it: at a tenth of
   the cost, since the lines come in the order of the table. PTEXT_BAD_ENTRY, and the profile stays empty, for other
   bytes, which may still be those of a profile. */
ptext_status ptext_profile_read_written(ptext_profile *profile, const char *bytes, size_t length);

#endif
