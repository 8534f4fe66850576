/* A compiled dictionary as bytes that a program carries, so that it need not be compiled when the program runs. They
   are laid out as this very build has them in memory: good for nothing but a program of the same sources and compiler.
*/
#ifndef PTEXT_DICTIONARY_IMAGE_H
#define PTEXT_DICTIONARY_IMAGE_H

#include "dictionary.h"
#include "fold.h"

/* Appends the image of a compiled dictionary. Linear in its size. Of the same lists it is the same. */
ptext_status ptext_dictionary_write_image(const ptext_dictionary *dictionary, ptext_buffer *image);

/* The dictionary of an image, which begins at a multiple of 8 and must outlive it: its tables are those in the image.
   Nothing can be added to it. NULL when memory runs out, and where there is no image: a zero in place of its first
   eight bytes. Costs the same whatever its size. */
ptext_dictionary *ptext_dictionary_of_image(const void *image);

/* Whether a list, or an entry with its options, is the one that a dictionary was given by this number. Entries are
   asked for when their list is the same. Linear in what the entry is made of. */
bool ptext_dictionary_has_list(const ptext_dictionary *dictionary, uint32_t list, ptext_list_hits hits);
bool ptext_dictionary_has_entry(const ptext_dictionary *dictionary, uint32_t number, uint32_t list, const char *entry,
                                size_t length, const ptext_entry_options *options);

#endif
