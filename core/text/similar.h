/* Which documents of a corpus are alike: locality-sensitive hashing of signatures.

   The 128 values of a signature are cut into bands. Documents with the same values in some band are a group, and only
   documents that share a group are compared, by their signatures. With r values to a band, two documents of Jaccard
   similarity s share no group with probability (1 - s^r)^(128 / r).

   Clusters are made of this by choosing leaders: documents come one by one, in an order that the caller chooses; one
   that is alike to no leader leads. So every document is compared with leaders only, and the cost does not grow with
   the square of a cluster. What comes out depends on the order of the documents' turns, not on that of adding them. */
#ifndef PTEXT_SIMILAR_H
#define PTEXT_SIMILAR_H

#include "keys.h"
#include "sketch.h"

/* A group with more leaders than this tells nothing (they share a stretch of furniture); it is not asked any more. */
#define PTEXT_SIMILAR_COMMON 256u

typedef struct ptext_similar ptext_similar;

/* The values to a band for a threshold of Jaccard similarity, above 0 and below 1: the most with which two documents
   as alike as the threshold are missed less than once in 10,000 times. At least 1. */
uint32_t ptext_similar_rows(double threshold);

/* For documents that are alike when their similarity is `threshold` or more. NULL when memory runs out. */
ptext_similar *ptext_similar_new(double threshold);
void ptext_similar_free(ptext_similar *similar);

/* Adds a document, which must have a sequence; documents are numbered from 0. Keeps its signature, 256 bytes. */
ptext_status ptext_similar_add(ptext_similar *similar, const ptext_sketch *sketch);
uint32_t ptext_similar_count(const ptext_similar *similar);

/* Makes the groups, when all documents are there. Linear for each band. */
ptext_status ptext_similar_group(ptext_similar *similar);

/* Whether a document shares a group with another: one that does not is alike to none. */
bool ptext_similar_grouped(const ptext_similar *similar, uint32_t document);

/* From now on the document leads: it is found near others. */
ptext_status ptext_similar_lead(ptext_similar *similar, uint32_t document);

/* Sets *found to the leaders that may be alike to the document: those that share a group with it and whose signatures
   agree in as many values as the threshold makes likely (five standard deviations below the mean, or more). */
ptext_status ptext_similar_near(ptext_similar *similar, uint32_t document, ptext_numbers *found);

#endif
