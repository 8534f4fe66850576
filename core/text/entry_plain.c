#include "entry_plain.h"

#include "lower.h"

bool ptext_entry_is_plain(const char *text, size_t length) {
    size_t i, word = 0, words = 0;
    if (length == 0 || text[length - 1] == ' ' || text[0] == ' ') return false;
    for (i = 0; i < length; i++) {
        if (text[i] != ' ' && !ptext_entry_is_word_byte((unsigned char)text[i])) return false;
        word = text[i] == ' ' ? 0 : word + 1;
        if (word == 1) words++;
        if (word > PTEXT_PATTERN_BYTES || words > PTEXT_ENTRY_POSITIONS) return false;
    }
    return length <= PTEXT_ENTRY_BYTES;
}

/* Adds the two forms of a word: small letters, and as it is written. */
static ptext_status add_forms(ptext_buffer *bytes, const char *word, uint32_t length) {
    char folded[PTEXT_PATTERN_BYTES];
    ptext_status status;
    ptext_copy_lower(word, length, folded);
    status = ptext_buffer_add(bytes, folded, length);
    return status == PTEXT_OK ? ptext_buffer_add(bytes, word, length) : status;
}

static ptext_status add_code(ptext_entry *entry, ptext_instruction instruction) {
    ptext_instruction *code = ptext_grow(entry->code, &entry->code_capacity, entry->code_count + 1, sizeof *code);
    if (code == NULL) return PTEXT_NO_MEMORY;
    entry->code = code;
    code[entry->code_count++] = instruction;
    return PTEXT_OK;
}

static ptext_status add_word(ptext_entry *entry, const char *text, size_t from, size_t to, bool last) {
    uint32_t length = (uint32_t)(to - from), start = entry->bytes.length, number = entry->pattern_count;
    ptext_pattern *items =
        ptext_grow(entry->patterns, &entry->pattern_capacity, number + 1, sizeof *items);
    ptext_status status;

    if (items == NULL) return PTEXT_NO_MEMORY;
    entry->patterns = items;
    status = add_forms(&entry->bytes, text + from, length);
    if (status != PTEXT_OK) return status;
    items[entry->pattern_count++] = (ptext_pattern){
        start, start + length, (uint16_t)length, (uint16_t)length, PTEXT_POSSESSIVE_FREE, false, false};
    return add_code(entry, (ptext_instruction){number, (uint32_t)from, 0, PTEXT_MATCH_WORD, last});
}

ptext_status ptext_entry_read_plain(ptext_entry *entry, const char *text, size_t length) {
    ptext_status status = PTEXT_OK;
    size_t from = 0, to;

    while (from < length && status == PTEXT_OK) {
        for (to = from; to < length && text[to] != ' '; to++) {
        }
        status = add_word(entry, text, from, to, to == length);
        for (from = to; from < length && text[from] == ' '; from++) {
        }
    }
    if (status != PTEXT_OK) return status;
    return add_code(entry, (ptext_instruction){0, 0, 0, PTEXT_MATCH_END, false});
}
