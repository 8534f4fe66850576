#include "cases.h"
#include "segment.h"

static const segment_case cases[] = {
    {"", ""},
    {"abc", "a|b|c"},
    {"a\r\nb", "a|\r\n|b"},                                              /* GB3 */
    {"\n\r\r\n", "\n|\r|\r\n"},
    {"e\xCC\x81t", "e\xCC\x81|t"},                                       /* GB9 */
    {"\r\xCC\x81", "\r|\xCC\x81"},                                       /* GB4 */
    {"\n\xCC\x81", "\n|\xCC\x81"},                                       /* GB4 */
    {" \xCC\x88x", " \xCC\x88|x"},
    {"\xE1\x84\x80\xE1\x85\xA1\xE1\x86\xA8x", "\xE1\x84\x80\xE1\x85\xA1\xE1\x86\xA8|x"}, /* GB6, GB7 */
    {"\xEA\xB0\x81\xE1\x86\xA8\xE1\x85\xA1", "\xEA\xB0\x81\xE1\x86\xA8|\xE1\x85\xA1"},   /* GB8 */
    {"\xE0\xA4\x95\xE0\xA4\x83", "\xE0\xA4\x95\xE0\xA4\x83"},            /* GB9a */
    {"\xD8\x80" "1\xD8\x80\n", "\xD8\x80" "1|\xD8\x80|\n"},              /* GB9b, GB5 */
    {"\xF0\x9F\x87\xA6\xF0\x9F\x87\xA7\xF0\x9F\x87\xA8",
     "\xF0\x9F\x87\xA6\xF0\x9F\x87\xA7|\xF0\x9F\x87\xA8"}, /* GB12 */
    {"\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA9",
     "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA9"},          /* GB11 */
    {"\xF0\x9F\x91\xA9\xCC\x88\xE2\x80\x8D\xF0\x9F\x91\xA9",
     "\xF0\x9F\x91\xA9\xCC\x88\xE2\x80\x8D\xF0\x9F\x91\xA9"},
    {"a\xE2\x80\x8D\xF0\x9F\x91\xA9", "a\xE2\x80\x8D|\xF0\x9F\x91\xA9"},
    {"\xF0\x9F\x91\xA9\xE2\x80\x8D\xE2\x80\x8D\xF0\x9F\x91\xA9",
     "\xF0\x9F\x91\xA9\xE2\x80\x8D\xE2\x80\x8D|\xF0\x9F\x91\xA9"},
    {"a\xFF\xCC\x81" "b", "a|\xFF\xCC\x81|b"},                           /* an ill-formed byte is U+FFFD */
    {"\xE2\x80" "b", "\xE2\x80|b"},
};

static void clusters(void **state) {
    (void)state;
    check_segments(ptext_grapheme_end, cases, COUNT(cases));
}

static void long_runs(void **state) {
    static const struct {
        const char *unit;
        size_t count, clusters;
    } runs[] = {
        {"\xCC\x81", 500000, 1},
        {"\xE2\x80\x8D", 500000, 1},
        {"\xF0\x9F\x87\xA6", 500001, 250001},
        {"\xF0\x9F\x91\xA9\xE2\x80\x8D", 300000, 1},
        {"\xE1\x84\x80", 500000, 1},
        {"\xD8\x80", 500000, 1},
    };
    size_t i;
    (void)state;
    for (i = 0; i < COUNT(runs); i++) {
        char *s = repeated(runs[i].unit, runs[i].count);
        assert_int_equal(count_segments(ptext_grapheme_end, s, strlen(s)), runs[i].clusters);
        free(s);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(clusters),
        cmocka_unit_test(long_runs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
