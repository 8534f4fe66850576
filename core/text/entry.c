/* From the tokens of an entry to its program, and what an entry must have. */
#include "entry.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "entry_plain.h"
#include "entry_token.h"

#define NO_JUMP UINT32_MAX

typedef struct entry_compiler {
    ptext_entry *entry;
    const ptext_token *tokens;
    uint32_t token_count;
    uint32_t *ends; /* for the token before an alternative: the bar, bracket or end behind it */
    uint32_t positions;
    ptext_entry_error *error;
} entry_compiler;

ptext_status ptext_entry_fail(ptext_entry_error *error, uint32_t offset, const char *format, ...) {
    va_list arguments;
    error->offset = offset;
    va_start(arguments, format);
    vsnprintf(error->message, sizeof error->message, format, arguments);
    va_end(arguments);
    return PTEXT_BAD_ENTRY;
}

void ptext_entry_free(ptext_entry *entry) {
    ptext_buffer_free(&entry->bytes);
    free(entry->patterns);
    free(entry->code);
    *entry = (ptext_entry){{NULL, 0, 0}, NULL, 0, 0, NULL, 0, 0, 0};
}

/* There must be something between an opening bracket, a bar or the start, and the next bar, bracket or end. */
static ptext_status check_alternative(entry_compiler *compiler, uint32_t before, uint32_t behind) {
    const ptext_token *left = before > 0 ? &compiler->tokens[before - 1] : NULL;
    const ptext_token *right = &compiler->tokens[behind - 1];

    if (behind > before + 1) return PTEXT_OK;
    if (right->type == PTEXT_TOKEN_BAR) {
        return ptext_entry_fail(compiler->error, right->offset,
                                "an alternative is missing before this bar; for one that may be missing write (word)?");
    }
    if (left != NULL && left->type == PTEXT_TOKEN_BAR) {
        return ptext_entry_fail(compiler->error, left->offset,
                                "an alternative is missing after this bar; for one that may be missing write (word)?");
    }
    return ptext_entry_fail(compiler->error, right->offset, "there is nothing in these brackets: write words there");
}

/* Numbers here are those of tokens plus one; 0 is the place before the first. Sets what ends each alternative, and
   checks that brackets pair. */
static ptext_status pair_brackets(entry_compiler *compiler) {
    uint32_t opened[PTEXT_ENTRY_GROUPS + 1] = {0}; /* what the innermost alternatives began with */
    uint32_t brackets[PTEXT_ENTRY_GROUPS + 1] = {0};
    uint32_t depth = 0, i;

    for (i = 0; i < compiler->token_count; i++) {
        const ptext_token *token = &compiler->tokens[i];
        if (token->type == PTEXT_TOKEN_OPEN) {
            if (depth == PTEXT_ENTRY_GROUPS) {
                return ptext_entry_fail(compiler->error, token->offset, "groups nest %u deep at most",
                                        PTEXT_ENTRY_GROUPS);
            }
            opened[++depth] = i + 1;
            brackets[depth] = i;
        } else if (token->type >= PTEXT_TOKEN_CLOSE) {
            ptext_status status;
            if (token->type == PTEXT_TOKEN_CLOSE && depth == 0) {
                return ptext_entry_fail(compiler->error, token->offset,
                                        "this bracket closes nothing; write \\) for the character itself");
            }
            if (token->type == PTEXT_TOKEN_END && depth > 0) {
                return ptext_entry_fail(compiler->error, compiler->tokens[brackets[depth]].offset,
                                        "this bracket is not closed; write \\( for the character itself");
            }
            status = check_alternative(compiler, opened[depth], i + 1);
            if (status != PTEXT_OK) return status;
            compiler->ends[opened[depth]] = i + 1;
            opened[depth] = i + 1;
            if (token->type == PTEXT_TOKEN_CLOSE) depth--;
        }
    }
    return PTEXT_OK;
}

static ptext_status add_code(entry_compiler *compiler, ptext_operation operation, uint32_t value, uint32_t offset) {
    ptext_entry *entry = compiler->entry;
    ptext_instruction *code = ptext_grow(entry->code, &entry->code_capacity, entry->code_count + 1, sizeof *code);
    if (code == NULL) return PTEXT_NO_MEMORY;
    entry->code = code;
    if (operation <= PTEXT_MATCH_MARK && ++compiler->positions > PTEXT_ENTRY_POSITIONS) {
        return ptext_entry_fail(compiler->error, offset,
                                "the entry is too long: %u words and marks at most, counts written out",
                                PTEXT_ENTRY_POSITIONS);
    }
    code[entry->code_count++] = (ptext_instruction){value, offset, 0, (uint8_t)operation, false};
    return PTEXT_OK;
}

static void set_target(entry_compiler *compiler, uint32_t at) {
    compiler->entry->code[at].value = compiler->entry->code_count;
}

static ptext_status compile_any(entry_compiler *compiler, const ptext_token *token) {
    uint32_t first_split = 0, i;
    ptext_status status = PTEXT_OK;

    for (i = 0; i < token->least && status == PTEXT_OK; i++) {
        status = add_code(compiler, PTEXT_MATCH_ANY, 0, token->offset);
    }
    first_split = compiler->entry->code_count;
    for (; i < token->most && status == PTEXT_OK; i++) {
        status = add_code(compiler, PTEXT_MATCH_SPLIT, 0, token->offset);
        if (status == PTEXT_OK) status = add_code(compiler, PTEXT_MATCH_ANY, 0, token->offset);
    }
    if (status != PTEXT_OK) return status;
    for (i = first_split; i < compiler->entry->code_count; i += 2) set_target(compiler, i);
    return PTEXT_OK;
}

static ptext_status compile_mark(entry_compiler *compiler, const ptext_token *token) {
    uint32_t split = compiler->entry->code_count;
    ptext_status status = PTEXT_OK;

    compiler->entry->mark_count++;
    if (token->optional) status = add_code(compiler, PTEXT_MATCH_SPLIT, 0, token->offset);
    if (status == PTEXT_OK) status = add_code(compiler, PTEXT_MATCH_MARK, token->value, token->offset);
    if (status == PTEXT_OK && token->optional) set_target(compiler, split);
    return status;
}

static ptext_status compile_choice(entry_compiler *compiler, uint32_t before, uint32_t *behind);

/* Compiles the group whose opening bracket has number `open`; *behind becomes the number of the closing one. */
static ptext_status compile_group(entry_compiler *compiler, uint32_t open, uint32_t *behind) {
    uint32_t split = compiler->entry->code_count, close = compiler->ends[open];
    const ptext_token *tokens = compiler->tokens;
    ptext_status status = PTEXT_OK;

    while (tokens[close - 1].type == PTEXT_TOKEN_BAR) close = compiler->ends[close];
    if (tokens[close - 1].optional) status = add_code(compiler, PTEXT_MATCH_SPLIT, 0, tokens[open - 1].offset);
    if (status == PTEXT_OK) status = compile_choice(compiler, open, behind);
    if (status == PTEXT_OK && tokens[close - 1].optional) set_target(compiler, split);
    return status;
}

/* Compiles the tokens between the numbers `before` and `behind`. */
static ptext_status compile_row(entry_compiler *compiler, uint32_t before, uint32_t behind) {
    uint32_t i;
    ptext_status status = PTEXT_OK;

    for (i = before + 1; i < behind && status == PTEXT_OK; i++) {
        const ptext_token *token = &compiler->tokens[i - 1];
        switch (token->type) {
        case PTEXT_TOKEN_WORD: status = add_code(compiler, PTEXT_MATCH_WORD, token->value, token->offset); break;
        case PTEXT_TOKEN_ANY: status = compile_any(compiler, token); break;
        case PTEXT_TOKEN_MARK: status = compile_mark(compiler, token); break;
        default: status = compile_group(compiler, i, &i); break;
        }
    }
    return status;
}

/* Compiles the alternatives that begin after the number `before`; *behind becomes what ends the last one. */
static ptext_status compile_choice(entry_compiler *compiler, uint32_t before, uint32_t *behind) {
    uint32_t jump = NO_JUMP;
    ptext_status status = PTEXT_OK;

    for (;;) {
        uint32_t split = compiler->entry->code_count, end = compiler->ends[before];
        bool more = compiler->tokens[end - 1].type == PTEXT_TOKEN_BAR;
        if (more) status = add_code(compiler, PTEXT_MATCH_SPLIT, 0, compiler->tokens[end - 1].offset);
        if (status == PTEXT_OK) status = compile_row(compiler, before, end);
        *behind = before = end;
        if (status != PTEXT_OK || !more) break;
        status = add_code(compiler, PTEXT_MATCH_JUMP, jump, compiler->tokens[end - 1].offset);
        if (status != PTEXT_OK) return status;
        jump = compiler->entry->code_count - 1;
        set_target(compiler, split);
    }
    while (jump != NO_JUMP && status == PTEXT_OK) {
        uint32_t earlier = compiler->entry->code[jump].value;
        set_target(compiler, jump);
        jump = earlier;
    }
    return status;
}

/* Sets, from the last instruction to the first, whether the end is reached from it without a word (ends), and whether
   it is reached without a word that has letters (blank). Targets lie ahead, so one pass does. */
static void look_ahead(ptext_entry *entry, bool *ends, bool *blank) {
    uint32_t i = entry->code_count;
    while (i-- > 0) {
        ptext_instruction *at = &entry->code[i];
        switch (at->operation) {
        case PTEXT_MATCH_END: ends[i] = blank[i] = true; break;
        case PTEXT_MATCH_JUMP:
            ends[i] = ends[at->value];
            blank[i] = blank[at->value];
            break;
        case PTEXT_MATCH_SPLIT:
            ends[i] = ends[i + 1] || ends[at->value];
            blank[i] = blank[i + 1] || blank[at->value];
            break;
        default:
            at->last = ends[i + 1];
            ends[i] = false;
            blank[i] = blank[i + 1];
            if (at->operation == PTEXT_MATCH_WORD) blank[i] = blank[i] && entry->patterns[at->value].blank;
        }
    }
}

/* Sets which instructions an entry may begin with. */
static void look_behind(const ptext_entry *entry, bool *begins) {
    uint32_t i;
    begins[0] = true;
    for (i = 0; i < entry->code_count; i++) {
        const ptext_instruction *at = &entry->code[i];
        if (!begins[i]) continue;
        if (at->operation == PTEXT_MATCH_SPLIT) begins[i + 1] = true;
        if (at->operation == PTEXT_MATCH_SPLIT || at->operation == PTEXT_MATCH_JUMP) begins[at->value] = true;
    }
}

static ptext_status check_edge(const ptext_instruction *at, const char *edge, ptext_entry_error *error) {
    if (at->operation == PTEXT_MATCH_ANY) {
        return ptext_entry_fail(error, at->offset,
                                "an entry cannot %s with a lone *: write a word there, or leave it out", edge);
    }
    return ptext_entry_fail(error, at->offset, "an entry cannot %s with punctuation: it begins and ends with a word",
                            edge);
}

/* The first word of a way through an entry on which all words are wild. */
static const ptext_instruction *first_blank(const ptext_entry *entry, const bool *blank) {
    const ptext_instruction *at = entry->code;
    while (at->operation != PTEXT_MATCH_WORD) {
        uint32_t next = (uint32_t)(at - entry->code) + 1;
        if (at->operation == PTEXT_MATCH_JUMP || (at->operation == PTEXT_MATCH_SPLIT && !blank[next])) next = at->value;
        at = &entry->code[next];
    }
    return at;
}

/* An entry begins and ends with words, and has one with letters. */
static ptext_status check(ptext_entry *entry, bool *flags, ptext_entry_error *error) {
    bool *begins = flags, *ends = flags + entry->code_count, *blank = ends + entry->code_count;
    uint32_t i;

    look_ahead(entry, ends, blank);
    look_behind(entry, begins);
    if (entry->code_count == 1) return ptext_entry_fail(error, 0, "the entry is empty: write a word");
    for (i = 0; i < entry->code_count; i++) {
        const ptext_instruction *at = &entry->code[i];
        if (at->operation != PTEXT_MATCH_ANY && at->operation != PTEXT_MATCH_MARK) continue;
        if (begins[i]) return check_edge(at, "begin", error);
        if (at->last) return check_edge(at, "end", error);
    }
    if (ends[0]) {
        return ptext_entry_fail(error, entry->code[0].offset,
                                "the entry could match nothing at all: make one of its words required");
    }
    if (blank[0]) {
        return ptext_entry_fail(error, first_blank(entry, blank)->offset,
                                "an entry needs a word that is not made of wildcards alone, whichever way it is read");
    }
    return PTEXT_OK;
}

static ptext_status compile(entry_compiler *compiler) {
    ptext_entry *entry = compiler->entry;
    uint32_t behind;
    bool *flags;
    ptext_status status = pair_brackets(compiler);

    if (status == PTEXT_OK) status = compile_choice(compiler, 0, &behind);
    if (status == PTEXT_OK) status = add_code(compiler, PTEXT_MATCH_END, 0, 0);
    if (status != PTEXT_OK) return status;
    flags = calloc(entry->code_count, 3 * sizeof *flags);
    if (flags == NULL) return PTEXT_NO_MEMORY;
    status = check(entry, flags, compiler->error);
    free(flags);
    return status;
}

ptext_status ptext_entry_read(ptext_entry *entry, const char *text, size_t length, ptext_entry_error *error) {
    ptext_tokens tokens = {NULL, 0, 0};
    entry_compiler compiler = {.entry = entry, .error = error};
    ptext_status status;

    entry->bytes.length = entry->pattern_count = entry->code_count = entry->mark_count = 0;
    if (ptext_entry_is_plain(text, length)) return ptext_entry_read_plain(entry, text, length);
    status = ptext_entry_tokens(entry, text, length, &tokens, error);
    compiler.tokens = tokens.items;
    compiler.token_count = tokens.count;
    if (status == PTEXT_OK && tokens.count == 1) {
        status = ptext_entry_fail(error, 0, "the entry is empty: write a word");
    }
    if (status == PTEXT_OK) {
        compiler.ends = calloc((size_t)tokens.count + 1, sizeof *compiler.ends);
        status = compiler.ends == NULL ? PTEXT_NO_MEMORY : compile(&compiler);
    }
    free(compiler.ends);
    ptext_tokens_free(&tokens);
    return status;
}
