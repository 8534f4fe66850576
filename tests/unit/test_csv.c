/* Cells of tables after RFC 4180. */
#include "../../core/text/csv.h"
#include "cases.h"

typedef struct cell_case {
    const char *value;
    size_t length;
    const char *cell;
} cell_case;

#define CELL(value, cell) {value, sizeof(value) - 1, cell}

static const cell_case cells[] = {
    CELL("", ""),
    CELL("a b", "a b"),
    CELL("a,b", "\"a,b\""),
    CELL("say \"so\"", "\"say \"\"so\"\"\""),
    CELL("\"", "\"\"\"\""),
    CELL("one\ntwo", "\"one\ntwo\""),
    CELL("one\rtwo", "\"one\rtwo\""),
    CELL(" a", "\" a\""),
    CELL("a\t", "\"a\t\""),
    CELL("\va", "\"\va\""),
    CELL("=1+1", "'=1+1"),
    CELL("-1", "'-1"),
    CELL("+1", "'+1"),
    CELL("@x", "'@x"),
    CELL("a=1", "a=1"),
    CELL("\ta", "'\ta"),
    CELL("\na", "\"'\na\""),
    CELL("=\"a\"", "\"'=\"\"a\"\"\""),
    CELL("a\0b", "a\xEF\xBF\xBD"
                 "b"),
    CELL("\0", "\xEF\xBF\xBD"),
    CELL("caf\xC3\xA9", "caf\xC3\xA9"),
    CELL("\xFF\"\xE2\x80", "\"\xEF\xBF\xBD\"\"\xEF\xBF\xBD\""),
    CELL("\xFF\0\xFE", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"),
};

static void cells_are_written(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(cells); i++) {
        ptext_buffer out = {0};
        assert_int_equal(PTEXT_OK, ptext_buffer_add(&out, "<", 1));
        assert_int_equal(PTEXT_OK, ptext_csv_cell(&out, cells[i].value, cells[i].length));
        assert_int_equal(strlen(cells[i].cell) + 1, out.length);
        assert_memory_equal(cells[i].cell, out.bytes + 1, out.length - 1);
        ptext_buffer_free(&out);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(cells_are_written)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
