/* Names of people, told by their shape and by sets of words: "Dr Petra Lindqvist-Hale OBE", "Ifor ap Huw".

   A word of a name begins with a capital, or as "al-Hadi" and "d'Arcy" do, and has letters, apostrophes, hyphens and
   stops; other words may only be small ones between two such. Letters beyond ASCII are those of Latin. Words are looked
   up in small letters, with straight apostrophes, without stops and commas at their end. */
#ifndef PTEXT_NAME_H
#define PTEXT_NAME_H

#include "span.h"
#include "word_set.h"

/* All in small letters. */
typedef struct ptext_name_sets {
    ptext_word_set particles;  /* small words inside a name */
    ptext_word_set honorifics; /* before a name; left out of it */
    ptext_word_set articles;   /* honorifics before another one only */
    ptext_word_set suffixes;   /* after a name; left out of it */
    ptext_word_set given;      /* common given names */
    ptext_word_set never;      /* no part of a name, but for given names and what stands behind one */
    ptext_word_set not_alone;  /* no name by themselves */
    ptext_word_set joints;     /* before a name that others stand before: passed over where one may begin */
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
