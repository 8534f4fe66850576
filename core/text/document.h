/* A text cut into labelled lines, blocks, sentences and words. */
#ifndef PTEXT_DOCUMENT_H
#define PTEXT_DOCUMENT_H

#include "segment.h"
#include "span.h"

typedef enum ptext_kind {
    PTEXT_TITLE,
    PTEXT_BYLINE,
    PTEXT_DATE,
    PTEXT_CAPTION,
    PTEXT_HEADING,
    PTEXT_BODY,
    PTEXT_LIST,
    PTEXT_QUOTE,
    PTEXT_NOTE,
    PTEXT_BOILERPLATE,
    PTEXT_KIND_COUNT
} ptext_kind;

/* The kinds in which themes are looked for, as a set of bits (1 << kind). */
#define PTEXT_SCANNED_KINDS                                                                                            \
    ((1u << PTEXT_TITLE) | (1u << PTEXT_HEADING) | (1u << PTEXT_BODY) | (1u << PTEXT_LIST) | (1u << PTEXT_QUOTE))

/* The name of a kind, as records and scripts write it ("title"), and back; PTEXT_KIND_COUNT when there is none. */
const char *ptext_kind_name(ptext_kind kind);
ptext_kind ptext_kind_named(const char *name, size_t length);

/* A line that holds more than white space, trimmed. Lines end in LF, CRLF or CR. */
typedef struct ptext_line {
    uint32_t start, end;
    uint32_t number;   /* 1-based, counting empty lines too */
    uint16_t rule;     /* the caller's number for the rule that labelled it */
    uint8_t kind;      /* ptext_kind; PTEXT_BODY until labelled */
    bool blank_before; /* an empty line, or nothing, stands before it */
} ptext_line;

typedef struct ptext_block {
    uint32_t start, end;
    uint32_t line; /* number of its first line */
    uint32_t first_sentence, sentence_count;
    uint32_t first_word, word_count;
    uint16_t rule;
    uint8_t kind;
    bool capitals; /* it has letters with case, all of them upper case */
} ptext_block;

typedef struct ptext_sentence {
    uint32_t start, end;
    uint32_t block;
    uint32_t first_word, word_count;
} ptext_sentence;

typedef struct ptext_document {
    const char *text; /* borrowed; must outlive the document */
    uint32_t length;
    ptext_line *lines;
    uint32_t line_count, line_capacity;
    ptext_block *blocks;
    uint32_t block_count, block_capacity;
    ptext_sentence *sentences;
    uint32_t sentence_count, sentence_capacity;
    ptext_spans words;
} ptext_document;

/* Finds the lines of a text. The document must be zero-initialised or closed. A BOM belongs to no line. */
ptext_status ptext_document_open(ptext_document *document, const char *text, size_t length);

/* Makes blocks of the labelled lines (neighbouring lines of one running-text kind and rule are joined where the
   text shows that a line was only wrapped), then the sentences and words of every block. May be called again
   after lines were labelled anew. Title, byline, date, caption and heading blocks are one sentence each unless
   a sentence plainly ends inside them. Linear. */
ptext_status ptext_document_segment(ptext_document *document, const ptext_abbreviations *abbreviations);

void ptext_document_close(ptext_document *document);

#endif
