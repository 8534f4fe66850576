/* What a corpus teaches about its lines: counts, independence of order, merging, writing and reading. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "profile.h"

static ptext_profile *profile_of(const char *const *texts, size_t count) {
    ptext_profile *profile = ptext_profile_new();
    assert_non_null(profile);
    for (size_t i = 0; i < count; i++) {
        assert_int_equal(ptext_profile_add(profile, texts[i], strlen(texts[i])), PTEXT_OK);
    }
    return profile;
}

static uint32_t count(const ptext_profile *profile, const char *line) {
    return ptext_profile_count(profile, line, strlen(line));
}

static ptext_status add_to_buffer(void *buffer, const char *bytes, size_t length) {
    return ptext_buffer_add(buffer, bytes, length);
}

static ptext_buffer written(const ptext_profile *profile) {
    ptext_buffer buffer = {0};
    assert_int_equal(ptext_profile_write(profile, add_to_buffer, &buffer), PTEXT_OK);
    return buffer;
}

static const char *const posts[] = {
    "Next event\n\nA title\nShare\nShare\n",
    "\xEF\xBB\xBFNext event\r\nAnother  title\r\n",
    "  Next   event \rShare",
    "",
};

static void counts_documents_not_lines(void **state) {
    (void)state;
    ptext_profile *profile = profile_of(posts, 4);
    assert_int_equal(ptext_profile_documents(profile), 4);
    assert_int_equal(ptext_profile_lines(profile), 4);
    assert_int_equal(count(profile, "Next event"), 3);
    assert_int_equal(count(profile, "Share"), 2);
    assert_int_equal(count(profile, " Another title\t"), 1);
    assert_int_equal(count(profile, "share"), 0);
    assert_int_equal(count(profile, ""), 0);
    ptext_profile_free(profile);
}

static void lines_end_and_are_trimmed_as_those_of_documents(void **state) {
    (void)state;
    static const char *const texts[] = {
        "one\rtwo\rthree", "one\ntwo\r\n\rthree\n", "\xC2\xA0one\xE2\x80\x83\n two\nthree\xC2\xA0\r", "\r\n", "\n\r",
        "\r",
    };
    ptext_profile *profile = profile_of(texts, 6);
    assert_int_equal(ptext_profile_lines(profile), 3);
    assert_int_equal(count(profile, "one"), 3);
    assert_int_equal(count(profile, "two"), 3);
    assert_int_equal(count(profile, "\xC2\xA0three"), 3);
    ptext_profile_free(profile);
}

static void long_lines_are_not_counted(void **state) {
    (void)state;
    char line[PTEXT_PROFILE_LINE_LIMIT + 2];
    memset(line, 'a', sizeof line);
    ptext_profile *profile = ptext_profile_new();
    assert_int_equal(ptext_profile_add(profile, line, PTEXT_PROFILE_LINE_LIMIT + 1), PTEXT_OK);
    assert_int_equal(ptext_profile_lines(profile), 0);
    assert_int_equal(ptext_profile_add(profile, line, PTEXT_PROFILE_LINE_LIMIT), PTEXT_OK);
    assert_int_equal(ptext_profile_count(profile, line, PTEXT_PROFILE_LINE_LIMIT), 1);
    ptext_profile_free(profile);
}

static void order_and_shards_do_not_matter(void **state) {
    (void)state;
    const char *const reversed[] = {posts[3], posts[2], posts[1], posts[0]};
    ptext_profile *all = profile_of(posts, 4), *back = profile_of(reversed, 4);
    ptext_profile *left = profile_of(posts, 1), *right = profile_of(posts + 1, 3);
    assert_int_equal(ptext_profile_merge(right, left), PTEXT_OK);
    ptext_buffer a = written(all), b = written(back), c = written(right);
    assert_int_equal(a.length, b.length);
    assert_memory_equal(a.bytes, b.bytes, a.length);
    assert_int_equal(a.length, c.length);
    assert_memory_equal(a.bytes, c.bytes, a.length);
    ptext_buffer_free(&a), ptext_buffer_free(&b), ptext_buffer_free(&c);
    ptext_profile_free(all), ptext_profile_free(back), ptext_profile_free(left), ptext_profile_free(right);
}

static void reads_what_it_wrote(void **state) {
    (void)state;
    ptext_profile *profile = profile_of(posts, 4), *again = ptext_profile_new();
    ptext_buffer a = written(profile);
    uint32_t bad_line;
    assert_int_equal(ptext_profile_read(again, a.bytes, a.length, &bad_line), PTEXT_OK);
    ptext_buffer b = written(again);
    assert_int_equal(a.length, b.length);
    assert_memory_equal(a.bytes, b.bytes, a.length);
    ptext_buffer_free(&a), ptext_buffer_free(&b);
    ptext_profile_free(profile), ptext_profile_free(again);
}

static void check_same_bytes(const ptext_profile *profile, const ptext_buffer *bytes) {
    ptext_buffer again = written(profile);
    assert_int_equal(again.length, bytes->length);
    assert_memory_equal(again.bytes, bytes->bytes, bytes->length);
    ptext_buffer_free(&again);
}

/* A profile of lines of which some stand in ten and in a hundred documents. */
static ptext_profile *profile_of_many(unsigned documents) {
    ptext_profile *profile = ptext_profile_new();
    for (unsigned i = 0; i < documents; i++) {
        char text[64];
        int n = snprintf(text, sizeof text, "line %u\ntens %u\nhundreds %u", i, i / 10, i / 100);
        assert_int_equal(ptext_profile_add(profile, text, (size_t)n), PTEXT_OK);
    }
    return profile;
}

static void reads_what_is_as_written_at_once(void **state) {
    (void)state;
    for (unsigned documents = 1; documents < 5000; documents = documents * 3 + 1) {
        ptext_profile *profile = profile_of_many(documents), *at_once = ptext_profile_new();
        ptext_buffer bytes = written(profile);
        assert_int_equal(ptext_profile_read_written(at_once, bytes.bytes, bytes.length), PTEXT_OK);
        check_same_bytes(at_once, &bytes);
        assert_int_equal(ptext_profile_lines(at_once), ptext_profile_lines(profile));
        assert_int_equal(count(at_once, "hundreds 0"), documents < 100 ? documents : 100);
        assert_int_equal(ptext_profile_add(at_once, "tens 0", 6), PTEXT_OK);
        assert_int_equal(count(at_once, "tens 0"), documents < 10 ? documents + 1 : 11);
        ptext_buffer_free(&bytes);
        ptext_profile_free(profile), ptext_profile_free(at_once);
    }
}

static void what_is_written_otherwise_is_not_read_at_once(void **state) {
    (void)state;
    static const char *const cases[] = {
        "",
        "ptext profile 1\n",
        "ptext profile 1\ndocuments 02\n00000000000000ab 2\n",
        "ptext profile 1\ndocuments 2\n00000000000000ab 2\n00000000000000aa 1\n",
        "ptext profile 1\ndocuments 2\n00000000000000ab 2\n00000000000000ab 1\n",
        "ptext profile 1\ndocuments 2\n0000000000000000 2\n",
        "ptext profile 1\ndocuments 2\n00000000000000AB 2\n",
        "ptext profile 1\ndocuments 2\n000000000000000ab 2\n",
        "ptext profile 1\ndocuments 2\n00000000000000:b 2\n",
        "ptext profile 1\ndocuments 2\n00000000000000ab 02\n",
        "ptext profile 1\ndocuments 2\n00000000000000ab 0\n",
        "ptext profile 1\ndocuments 2\n00000000000000ab 4294967296\n",
        "ptext profile 1\ndocuments 2\n00000000000000ab 2",
        "ptext profile 1\ndocuments 2\n00000000000000ab 22",
        "ptext profile 1\ndocuments 2\n00000000000000ab 2\r\n",
        "ptext profile 1\ndocuments 2\n00000000000000ab-2\n",
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        ptext_profile *profile = ptext_profile_new();
        char *bytes = malloc(strlen(cases[i]) + (i == 0)); /* no more, so that sanitizers see a byte too far */
        assert_non_null(bytes);
        memcpy(bytes, cases[i], strlen(cases[i]));
        assert_int_equal(ptext_profile_read_written(profile, bytes, strlen(cases[i])), PTEXT_BAD_ENTRY);
        assert_int_equal(ptext_profile_documents(profile) + ptext_profile_lines(profile), 0);
        free(bytes);
        ptext_profile_free(profile);
    }
}

static void refuses_what_is_no_profile(void **state) {
    (void)state;
    static const struct {
        const char *bytes;
        uint32_t line;
    } cases[] = {
        {"", 1},
        {"a profile\n", 1},
        {"ptext profile 1\n", 2},
        {"ptext profile 1\ndocuments \n", 2},
        {"ptext profile 1\ndocuments 4294967296\n", 2},
        {"ptext profile 1\ndocuments 2\n00000000000000 2\n", 3},
        {"ptext profile 1\ndocuments 2\n00000000000000ab 2\nxyz 1\n", 4},
        {"ptext profile 1\ndocuments 2\n00000000000000ab 2", 3},
        {"ptext profile 1\ndocuments 2\n00000000000000ab 0\n", 3},
        {"ptext profile 1\ndocuments 2\n1ffffffffffffffff 1\n", 3},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        ptext_profile *profile = ptext_profile_new();
        uint32_t bad_line = 0;
        size_t length = strlen(cases[i].bytes);
        assert_int_equal(ptext_profile_read(profile, cases[i].bytes, length, &bad_line), PTEXT_BAD_ENTRY);
        assert_int_equal(bad_line, cases[i].line);
        ptext_profile_free(profile);
    }
}

static void documents_are_counted_no_further_than_numbers_go(void **state) {
    (void)state;
    static const char *const shards[] = {"4294967294\n", "2\n", "1\n", "9\n"};
    static const ptext_status statuses[] = {PTEXT_OK, PTEXT_BAD_ENTRY, PTEXT_OK, PTEXT_BAD_ENTRY};
    ptext_profile *profile = ptext_profile_new();
    for (size_t i = 0; i < sizeof shards / sizeof *shards; i++) {
        char bytes[64];
        int length = snprintf(bytes, sizeof bytes, "ptext profile 1\ndocuments %s", shards[i]);
        uint32_t bad_line = 0;
        assert_int_equal(ptext_profile_read(profile, bytes, (size_t)length, &bad_line), statuses[i]);
        if (statuses[i] != PTEXT_OK) assert_int_equal(bad_line, 2);
    }
    assert_int_equal(ptext_profile_documents(profile), UINT32_MAX);
    ptext_profile_free(profile);
}

static void many_lines_grow_the_table(void **state) {
    (void)state;
    ptext_profile *profile = ptext_profile_new();
    for (unsigned i = 0; i < 5000; i++) {
        char text[32];
        int n = snprintf(text, sizeof text, "line %u\nline %u", i, i / 2);
        assert_int_equal(ptext_profile_add(profile, text, (size_t)n), PTEXT_OK);
    }
    assert_int_equal(ptext_profile_lines(profile), 5000);
    assert_int_equal(count(profile, "line 7"), 3);
    assert_int_equal(count(profile, "line 4999"), 1);
    ptext_profile_free(profile);
}

/* Line n stands in every document whose number is a multiple of n. */
static void add_multiples(ptext_profile *profile, uint32_t from, uint32_t to) {
    for (uint32_t document = from; document <= to; document++) {
        ptext_buffer text = {0};
        for (uint32_t n = 1; n <= document; n++) {
            char line[24];
            if (document % n != 0) continue;
            assert_int_equal(ptext_buffer_add(&text, line, (size_t)snprintf(line, sizeof line, "Line %u\n", n)), 0);
        }
        assert_int_equal(ptext_profile_add(profile, text.bytes, text.length), PTEXT_OK);
        ptext_buffer_free(&text);
    }
}

static void check_multiples(const ptext_profile *profile, uint32_t documents) {
    assert_int_equal(ptext_profile_lines(profile), documents);
    for (uint32_t n = 1; n <= documents + 10; n++) {
        char line[24];
        snprintf(line, sizeof line, "Line %u", n);
        assert_int_equal(count(profile, line), documents / n);
    }
}

static void counts_many_lines_settled_or_not(void **state) {
    (void)state;
    ptext_profile *profile = ptext_profile_new();
    assert_non_null(profile);
    assert_int_equal(ptext_profile_settle(profile), PTEXT_OK);
    add_multiples(profile, 1, 3000);
    check_multiples(profile, 3000);
    ptext_buffer before = written(profile);
    assert_int_equal(ptext_profile_settle(profile), PTEXT_OK);
    assert_int_equal(ptext_profile_settle(profile), PTEXT_OK);
    check_multiples(profile, 3000);
    ptext_buffer after = written(profile);
    assert_int_equal(before.length, after.length);
    assert_memory_equal(before.bytes, after.bytes, before.length);
    uint32_t starts = 0;
    const char *earlier = NULL;
    for (const char *at = strchr(strchr(after.bytes, '\n') + 1, '\n') + 1; at < after.bytes + after.length;
         at = memchr(at, '\n', (size_t)(after.bytes + after.length - at)), at++) {
        assert_true(earlier == NULL || memcmp(earlier, at, 16) < 0);
        earlier = at;
        starts++;
    }
    assert_int_equal(starts, 3000);
    add_multiples(profile, 3001, 3500);
    check_multiples(profile, 3500);
    ptext_buffer_free(&before);
    ptext_buffer_free(&after);
    ptext_profile_free(profile);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_end_and_are_trimmed_as_those_of_documents),
        cmocka_unit_test(counts_documents_not_lines),     cmocka_unit_test(long_lines_are_not_counted),
        cmocka_unit_test(order_and_shards_do_not_matter), cmocka_unit_test(reads_what_it_wrote),
        cmocka_unit_test(refuses_what_is_no_profile),
        cmocka_unit_test(documents_are_counted_no_further_than_numbers_go),
        cmocka_unit_test(many_lines_grow_the_table),
        cmocka_unit_test(counts_many_lines_settled_or_not),
        cmocka_unit_test(reads_what_is_as_written_at_once),
        cmocka_unit_test(what_is_written_otherwise_is_not_read_at_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
