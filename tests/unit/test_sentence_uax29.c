#include "cases.h"
#include "segment.h"

static const segment_case cases[] = {
    {"", ""},
    {"One.", "One."},
    {"One. Two.", "One. |Two."},
    {"One? Two! Three", "One? |Two! |Three"},
    {"One.\r\nTwo", "One.\r\n|Two"},                          /* SB3, SB4 */
    {"a\nb\r\rc", "a\n|b\r|\r|c"},                            /* SB4 */
    {"a\xC2\x85\xCC\x88" "b", "a\xC2\x85|\xCC\x88" "b"},      /* SB4 before SB5 */
    {"One.\xCC\x88 Two", "One.\xCC\x88 |Two"},                /* SB5 */
    {"It is 3.4 now", "It is 3.4 now"},                       /* SB6 */
    {"The U.S. Dollar", "The U.S. |Dollar"},                  /* SB7 */
    {"etc. and so on. Next", "etc. and so on. |Next"},        /* SB8 */
    {"etc.) (12) and", "etc.) (12) and"},                     /* SB8 */
    {"etc.) (12) And", "etc.) |(12) And"},
    {"etc! and", "etc! |and"},                                /* SB8 is for ATerm only */
    {"etc. ' and", "etc. ' and"},
    {"Well., yes", "Well., yes"},                             /* SB8a */
    {"What?! Yes", "What?! |Yes"},                            /* SB8a */
    {"He said (\"Go.\") Then", "He said (\"Go.\") |Then"},    /* SB9, SB10 */
    {"End.  \n  Next", "End.  \n|  Next"},                    /* SB10, SB11 */
    {"a.b C.d", "a.b C.d"},
    {"\xE3\x80\x82\xE4\xB8\x80\xE3\x80\x82\xE4\xBA\x8C", "\xE3\x80\x82|\xE4\xB8\x80\xE3\x80\x82|\xE4\xBA\x8C"},
    {"Bad\xFF. Next", "Bad\xFF. |Next"},
};

static void sentences(void **state) {
    (void)state;
    check_segments(ptext_sentence_end_uax29, cases, COUNT(cases));
}

/* What SB8 looks for never comes, or is far away. */
static void long_runs(void **state) {
    static const struct {
        const char *unit;
        size_t count, sentences;
    } runs[] = {
        {"a. 1 ", 300000, 2}, /* no lower case after the last */
        {". 1 ", 300000, 300001},
        {".)", 300000, 1},
        {"\xCC\x81", 500000, 1},
        {". \xCC\x81", 300000, 1},
        {"1 ", 500000, 1},
        {". ) ", 300000, 300001},
    };
    size_t i;
    (void)state;
    for (i = 0; i < COUNT(runs); i++) {
        char *s = repeated(runs[i].unit, runs[i].count);
        assert_int_equal(count_segments(ptext_sentence_end_uax29, s, strlen(s)), runs[i].sentences);
        free(s);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sentences),
        cmocka_unit_test(long_runs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
