#define _XOPEN_SOURCE 700 /* symlink */

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <unistd.h>

#include "../../core/host/os.h"
#include "cases.h"

static char folder[PTEXT_OS_PATH];

static const char *below(const char *name) {
    static char path[2 * PTEXT_OS_PATH];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    return path;
}

static int make_folder(void **state) {
    (void)state;
    int error = ptext_os_create_temporary("/tmp/ptext-test-os.", folder);
    if (error == 0) error = ptext_os_remove(folder);
    return error != 0 ? error : ptext_os_make_folder(folder);
}

static int remove_folder(void **state) {
    (void)state;
    return ptext_os_remove(folder);
}

static void write_file(const char *name, const char *bytes, size_t length) {
    int descriptor;
    assert_int_equal(ptext_os_create(below(name), &descriptor), 0);
    assert_int_equal(ptext_os_write_all(descriptor, bytes, length), 0);
    assert_int_equal(ptext_os_sync(descriptor), 0);
    assert_int_equal(ptext_os_close(descriptor), 0);
}

static int add_piece(void *context, const char *bytes, size_t length) {
    return ptext_buffer_add(context, bytes, length) == PTEXT_OK ? 0 : ENOMEM;
}

static void files_are_read_as_they_were_written(void **state) {
    (void)state;
    static const size_t sizes[] = {0, 1, 65535, 65536, 65537, 300000};
    ptext_buffer bytes = {0}, pieces = {0};
    char *text = repeated("0123456789\n", 30000);
    for (size_t i = 0; i < COUNT(sizes); i++) {
        write_file("file", text, sizes[i]);
        bytes.length = pieces.length = 0;
        assert_int_equal(ptext_os_read_file(below("file"), SIZE_MAX, &bytes), 0);
        assert_int_equal(ptext_os_each_piece(below("file"), add_piece, &pieces), 0);
        assert_int_equal(bytes.length, sizes[i]);
        assert_int_equal(pieces.length, sizes[i]);
        if (sizes[i] > 0) assert_memory_equal(bytes.bytes, text, sizes[i]);
        if (sizes[i] > 0) assert_memory_equal(pieces.bytes, text, sizes[i]);
    }
    assert_int_equal(ptext_os_read_file(below("file"), 299999, &bytes), EFBIG);
    assert_int_equal(ptext_os_remove(below("file")), 0);
    free(text);
    ptext_buffer_free(&bytes);
    ptext_buffer_free(&pieces);
}

static void what_is_not_there_is_an_error(void **state) {
    (void)state;
    ptext_buffer bytes = {0};
    ptext_os_listing listing = {0};
    ptext_os_status status;
    char path[PTEXT_OS_PATH];
    assert_int_equal(ptext_os_read_file(below("none"), SIZE_MAX, &bytes), ENOENT);
    assert_int_equal(ptext_os_read_file(folder, SIZE_MAX, &bytes), EISDIR);
    assert_int_equal(ptext_os_list(below("none"), &listing), ENOENT);
    assert_int_equal(ptext_os_status_of(below("none"), &status), ENOENT);
    assert_int_equal(ptext_os_rename(below("none"), below("other")), ENOENT);
    assert_int_equal(ptext_os_remove(below("none")), ENOENT);
    assert_int_equal(ptext_os_real_path(below("none"), path), ENOENT);
    assert_int_equal(ptext_os_create_temporary(below("none/x"), path), ENOENT);
    ptext_os_listing_free(&listing);
    ptext_buffer_free(&bytes);
}

static void a_full_disk_is_an_error(void **state) {
    (void)state;
    int descriptor;
    if (ptext_os_create("/dev/full", &descriptor) != 0) skip();
    assert_int_equal(ptext_os_write_all(descriptor, "x", 1), ENOSPC);
    assert_int_equal(ptext_os_close(descriptor), 0);
}

static void folders_are_made_with_those_above_them(void **state) {
    (void)state;
    write_file("file", "", 0);
    assert_int_equal(ptext_os_make_folder(below("a/b//c/")), 0);
    assert_int_equal(ptext_os_make_folder(below("a/b/c")), 0);
    assert_int_equal(ptext_os_make_folder(below("file")), ENOTDIR);
    assert_int_equal(ptext_os_make_folder(below("file/x")), ENOTDIR);
    static const char *const made[] = {"a/b/c", "a/b", "a", "file"};
    for (size_t i = 0; i < COUNT(made); i++) assert_int_equal(ptext_os_remove(below(made[i])), 0);
}

static void folders_list_their_names_in_order(void **state) {
    (void)state;
    ptext_os_listing listing = {0};
    write_file("b", "", 0);
    write_file("B", "", 0);
    assert_int_equal(ptext_os_make_folder(below("a")), 0);
    char target[PTEXT_OS_PATH + 2];
    snprintf(target, sizeof target, "%s/a", folder);
    assert_int_equal(symlink(target, below("link")), 0);
    assert_int_equal(symlink("nowhere", below("zlink")), 0);
    assert_int_equal(ptext_os_list(folder, &listing), 0);
    static const ptext_os_name expected[] = {
        {"B", PTEXT_OS_FILE}, {"a", PTEXT_OS_FOLDER}, {"b", PTEXT_OS_FILE}, {"link", PTEXT_OS_FOLDER},
        {"zlink", PTEXT_OS_OTHER},
    };
    assert_int_equal(listing.count, COUNT(expected));
    for (size_t i = 0; i < COUNT(expected); i++) {
        assert_string_equal(listing.names[i].name, expected[i].name);
        assert_int_equal(listing.names[i].type, expected[i].type);
        assert_int_equal(ptext_os_remove(below(expected[i].name)), 0);
    }
    ptext_os_listing_free(&listing);
    ptext_os_listing_free(&listing);
}

static void temporary_files_have_names_of_their_own(void **state) {
    (void)state;
    char prefix[2 * PTEXT_OS_PATH], first[PTEXT_OS_PATH], second[PTEXT_OS_PATH];
    snprintf(prefix, sizeof prefix, "%s", below("new."));
    assert_int_equal(ptext_os_create_temporary(prefix, first), 0);
    assert_int_equal(ptext_os_create_temporary(prefix, second), 0);
    assert_string_not_equal(first, second);
    assert_int_equal(ptext_os_rename(first, second), 0);
    assert_int_equal(ptext_os_remove(first), ENOENT);
    assert_int_equal(ptext_os_remove(second), 0);
    char *long_prefix = repeated("x", PTEXT_OS_PATH);
    assert_int_equal(ptext_os_create_temporary(long_prefix, first), ENAMETOOLONG);
    free(long_prefix);
}

static void this_program_knows_its_place(void **state) {
    (void)state;
    char path[PTEXT_OS_PATH];
    ptext_os_status status;
    assert_int_equal(ptext_os_executable(path), 0);
    assert_int_equal(ptext_os_status_of(path, &status), 0);
    assert_int_equal(status.type, PTEXT_OS_FILE);
    assert_true(ptext_os_cores() >= 1);
    double before = ptext_os_clock();
    assert_true(ptext_os_clock() >= before);
}

/* What is larger than the heap is to have, as what fits, leaves a heap that serves all sizes. */
static void the_heap_serves_after_large_pages_as_before(void **state) {
    (void)state;
    for (size_t size = 1 << 12; size <= (size_t)64 << 20; size *= 128) {
        ptext_os_use_large_pages(size);
        for (size_t wanted = 16; wanted <= 2 * size; wanted *= 8) {
            char *memory = malloc(wanted);
            assert_non_null(memory);
            memory[0] = memory[wanted - 1] = 'x';
            memory = realloc(memory, 2 * wanted);
            assert_non_null(memory);
            assert_int_equal(memory[wanted - 1], 'x');
            free(memory);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(files_are_read_as_they_were_written),
        cmocka_unit_test(what_is_not_there_is_an_error),
        cmocka_unit_test(a_full_disk_is_an_error),
        cmocka_unit_test(folders_are_made_with_those_above_them),
        cmocka_unit_test(folders_list_their_names_in_order),
        cmocka_unit_test(temporary_files_have_names_of_their_own),
        cmocka_unit_test(this_program_knows_its_place),
        cmocka_unit_test(the_heap_serves_after_large_pages_as_before),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
