/* The tokens of an entry. */
#ifndef PTEXT_ENTRY_TOKEN_H
#define PTEXT_ENTRY_TOKEN_H

#include "entry.h"

typedef enum ptext_token_type {
    PTEXT_TOKEN_WORD, /* value: a pattern of the entry */
    PTEXT_TOKEN_ANY,  /* least to most words */
    PTEXT_TOKEN_MARK, /* value: the mark */
    PTEXT_TOKEN_OPEN,
    PTEXT_TOKEN_CLOSE,
    PTEXT_TOKEN_BAR,
    PTEXT_TOKEN_END,
} ptext_token_type;

typedef struct ptext_token {
    uint32_t value, offset;
    uint8_t type;
    bool optional; /* of a closing bracket or a mark */
    uint8_t least, most;
} ptext_token;

/* Zero-initialise; ptext_tokens_free may be called twice. */
typedef struct ptext_tokens {
    ptext_token *items;
    uint32_t count, capacity;
} ptext_tokens;
void ptext_tokens_free(ptext_tokens *tokens);

/* Cuts an entry into tokens, PTEXT_TOKEN_END last, and adds its patterns to *entry. */
ptext_status ptext_entry_tokens(ptext_entry *entry, const char *text, size_t length, ptext_tokens *tokens,
                                ptext_entry_error *error);

#endif
