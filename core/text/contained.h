/* Which documents hold most of another: a short one's sequences, looked for in the longer ones.

   MinHash misses a teaser of a long post, since the two sets are far from alike. Here each document that may be held
   is known by the 16 least members of its set, which are as good as drawn by lot; all documents then pass by once,
   and one that has a third or more of another's 16 is named. A document that holds four fifths of another is missed
   less than once in 10,000 times. Members that many documents are known by tell nothing, and are left out. */
#ifndef PTEXT_CONTAINED_H
#define PTEXT_CONTAINED_H

#include "keys.h"
#include "sketch.h"

/* Members by which a document is known; fewer when it has fewer. */
#define PTEXT_CONTAINED_MEMBERS 16u

/* A member that more documents than this are known by is left out. */
#define PTEXT_CONTAINED_COMMON 64u

/* A document is looked for only if this many of its members are left. */
#define PTEXT_CONTAINED_LEAST 4u

typedef struct ptext_contained ptext_contained;

/* NULL when memory runs out. */
ptext_contained *ptext_contained_new(void);
void ptext_contained_free(ptext_contained *contained);

/* Adds a document to look for; documents are numbered from 0. Keeps 136 bytes. */
ptext_status ptext_contained_add(ptext_contained *contained, const ptext_sketch *sketch);
uint32_t ptext_contained_count(const ptext_contained *contained);

/* Makes ready to look, when all documents are there. Linear; doubles the memory while it runs. */
ptext_status ptext_contained_index(ptext_contained *contained);

/* Sets *found to the documents that this one may hold: longer than they, it has a third of what they are known by.
   Linear in the document and in what is found. */
ptext_status ptext_contained_in(ptext_contained *contained, const ptext_sketch *sketch, ptext_numbers *found);

#endif
