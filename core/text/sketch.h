/* Sketches: what documents are compared by, a few kilobytes for each.

   A document is taken for the sequences of five words ("shingles") of its running text: blocks of kind body, list,
   quote and heading, one after the other, words in their folded form. A sequence is known by a hash of 64 bits: FNV-1a
   over the bytes of each word, the five mixed by multiplication, the whole finished as MurmurHash3 finishes (fmix64).
   A sketch holds

   - the set of its distinct sequences, by the upper 32 bits of the hash: a sequence of one document is taken for
     another's about once in 4000 pairs of documents of a thousand words;
   - its opening: the first 64 sequences, in their order;
   - a MinHash signature of 128 values: value i is the lower 16 bits of the least lower + i * upper over the hashes of
     all sequences, where lower and upper are the halves of a hash and the sum is modulo 2^32, as a signed number. Any
     two of these functions are all but independent, so the share of values that two signatures have in common
     estimates the Jaccard similarity of the sets with the variance that independent functions would give.

   Sketches do not depend on the machine: as bytes, numbers have their lowest byte first. */
#ifndef PTEXT_SKETCH_H
#define PTEXT_SKETCH_H

#include "document.h"
#include "fold.h"

#define PTEXT_SHINGLE_WORDS 5u
#define PTEXT_SIGNATURE 128u
#define PTEXT_OPENING 64u

/* The kinds of blocks whose words are compared, as bits (1 << kind). */
#define PTEXT_COMPARED_KINDS                                                                                           \
    ((1u << PTEXT_BODY) | (1u << PTEXT_LIST) | (1u << PTEXT_QUOTE) | (1u << PTEXT_HEADING))

/* A sketch read from bytes, which it borrows. */
typedef struct ptext_sketch {
    uint32_t count;         /* distinct sequences */
    uint32_t opening_count; /* at most PTEXT_OPENING */
    const char *signature, *opening, *set;
} ptext_sketch;

/* Appends the sketch of a segmented document. Linear; needs eight bytes twice for every word while it runs. */
ptext_status ptext_sketch_write(const ptext_document *document, ptext_buffer *out);

/* Reads a sketch; false when the bytes are not one. Constant time: that the set is in order is not looked at. */
bool ptext_sketch_read(const char *bytes, size_t length, ptext_sketch *sketch);

/* One value of the signature, one member of the set (the set is in rising order). The index must be in range. */
uint16_t ptext_sketch_signature(const ptext_sketch *sketch, uint32_t i);
uint32_t ptext_sketch_member(const ptext_sketch *sketch, uint32_t i);

/* How many sequences two documents share. Linear in both. */
uint32_t ptext_sketch_shared(const ptext_sketch *a, const ptext_sketch *b);

/* How many of the sequences that open a are among those that open b. */
uint32_t ptext_sketch_shared_opening(const ptext_sketch *a, const ptext_sketch *b);

#endif
