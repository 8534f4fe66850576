/* Words and addresses that the rules of sentence.c know by themselves. */
#ifndef PTEXT_SENTENCE_WORDS_H
#define PTEXT_SENTENCE_WORDS_H

#include "sentence_look.h"

/* A time stands before the stop at `stop`: "5 p.m", "10.30a.m", "5 pm". */
bool ptext_is_time(const ptext_prose *prose, size_t stop);

/* A weekday, a month, or a zone of time: what may follow a time of day in its sentence. */
bool ptext_is_day_or_zone(const ptext_prose *prose, ptext_span word);

/* A name and a verb of saying start at `at`: "John asked", "Mr. Smith replied", "I said". */
bool ptext_is_speaker(const ptext_prose *prose, size_t at);

/* The run of characters around a stop at `at` is an address or a path: it holds @ / \ _ or "www.". */
bool ptext_is_address(const ptext_prose *prose, size_t at, size_t end);

/* A web address starts at `at`. */
bool ptext_starts_address(const ptext_prose *prose, size_t at);

/* At least three letters, the last one small. */
bool ptext_is_unclipped_word(const ptext_prose *prose, ptext_span word);

#endif
