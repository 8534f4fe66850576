/* Wildcards within one word. Only the last run is ever given more characters: what an earlier one could take, the
   last one can, so nothing is tried twice. */
#include "glob.h"

#include "entry.h"
#include "utf8_inline.h"

/* The offset of the code point after the one at `at`. */
static size_t next_code_point(const char *word, size_t length, size_t at) {
    at++;
    while (at < length && ptext_is_continuation(ptext_byte(word, at))) at++;
    return at;
}

bool ptext_glob(const char *glob, size_t size, const char *word, size_t length, uint64_t *steps) {
    size_t in_glob = 0, at = 0, run = 0, run_end = 0; /* run: the place in the glob after the last run, or 0 */

    for (;; ++*steps) {
        if (in_glob < size && glob[in_glob] == PTEXT_WILD_RUN) {
            run = ++in_glob;
            run_end = at;
            if (in_glob == size) return true;
        } else if (in_glob < size && at < length && glob[in_glob] == PTEXT_WILD_ONE) {
            in_glob++;
            at = next_code_point(word, length, at);
        } else if (in_glob < size && at < length && glob[in_glob] == word[at]) {
            in_glob++;
            at++;
        } else if (in_glob == size && at == length) {
            return true;
        } else if (run == 0 || run_end == length) {
            return false;
        } else {
            in_glob = run;
            at = run_end = next_code_point(word, length, run_end);
        }
    }
}
