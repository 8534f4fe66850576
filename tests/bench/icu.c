/* Words and sentences as ICU finds them, from UTF-8 without copying: icu TEXT words|sentences... */
#include <string.h>

#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include "texts.h"

/* How many segments there are; of words, those that hold a letter or a digit. */
static uint64_t count_segments(UBreakIterator *iterator, int only_words) {
    uint64_t count = 0;
    while (ubrk_next(iterator) != UBRK_DONE) count += !only_words || ubrk_getRuleStatus(iterator) >= UBRK_WORD_NUMBER;
    return count;
}

static void run(const texts *all, const char *name) {
    UErrorCode error = U_ZERO_ERROR;
    int only_words = strcmp(name, "words") == 0;
    UBreakIterator *iterator = ubrk_open(only_words ? UBRK_WORD : UBRK_SENTENCE, "en", NULL, 0, &error);
    UText *text = NULL;
    uint64_t count = 0;
    double start = seconds();
    for (size_t i = 0; i < all->count; i++) {
        size_t length = all->starts[i + 1] - all->starts[i];
        text = utext_openUTF8(text, all->bytes + all->starts[i], (int64_t)length, &error);
        ubrk_setUText(iterator, text, &error);
        need(U_SUCCESS(error), "ICU failed");
        count += count_segments(iterator, only_words);
    }
    report(name, seconds() - start, all->starts[all->count], count);
    utext_close(text);
    ubrk_close(iterator);
}

int main(int argc, char **argv) {
    texts all;
    need(argc > 2, "icu TEXT words|sentences...");
    all = texts_read(argv[1]);
    for (int i = 2; i < argc; i++) run(&all, argv[i]);
    texts_free(&all);
    return 0;
}
