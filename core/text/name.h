/* Names of people, told by their shape and by sets of words: "Dr Petra Lindqvist-Hale OBE", "Ifor ap Huw".

   A word of a name begins with a capital, or as "al-Hadi" and "d'Arcy" do, and has letters, apostrophes, hyphens and
   stops; other words may only be small ones between two such. Letters beyond ASCII are those of Latin. Words are looked
   up in small letters, with straight apostrophes, without stops and commas at their end. */
#ifndef PTEXT_NAME_H
#define PTEXT_NAME_H

#include "span.h"
#include "word_set.h"

/* What a word may be to a name. */
enum {
    PTEXT_NAME_PARTICLE = 1,    /* small words inside a name */
    PTEXT_NAME_HONORIFIC = 2,   /* before a name; left out of it */
    PTEXT_NAME_ARTICLE = 4,     /* honorifics before another one only */
    PTEXT_NAME_SUFFIX = 8,      /* after a name; left out of it */
    PTEXT_NAME_GIVEN = 16,      /* common given names */
    PTEXT_NAME_NEVER = 32,      /* no part of a name, but for given names and what stands behind one */
    PTEXT_NAME_NOT_ALONE = 64,  /* no name by themselves */
    PTEXT_NAME_JOINT = 128,     /* before a name that others stand before: passed over where one may begin */
};

/* Words that tell names, in small letters, each marked with what it may be. Zero-initialise; ptext_name_sets_free may
   be called twice. */
typedef struct ptext_name_sets {
    ptext_word_set words;
} ptext_name_sets;
void ptext_name_sets_free(ptext_name_sets *sets);

/* Whether s[0..length) is the name of a person, and where in it the name stands, without honorifics and suffixes;
   *known tells whether it begins with a common given name, or honorifics stand before it. `alone`: one word will do.
   Looks at 60 bytes at most: a longer string is no name. */
bool ptext_name_read(const ptext_name_sets *sets, const char *s, size_t length, bool alone, ptext_span *name,
                     bool *known);

/* Whether a name may begin a string, behind marks and a joint, and go on: false when none of the strings that s begins
   with is a name, be they cut at spaces, before a comma or another mark, or before a capital within a word. Looks at
   the honorifics and two words. */
bool ptext_name_may_begin(const ptext_name_sets *sets, const char *s, size_t length, bool alone);

#endif
