/* Lines of a text, and which of them are one paragraph. */
#ifndef PTEXT_LINES_H
#define PTEXT_LINES_H

#include "document.h"

/* Adds the lines of document->text to the document. */
ptext_status ptext_find_lines(ptext_document *document);

/* What was found out about a run of neighbouring lines; zero-initialise it before the first line of a document. */
typedef struct ptext_paragraphs {
    uint32_t run_end; /* past the lines that were measured together */
    uint32_t width;              /* characters of the longest of them */
    bool wrapped;                /* they were wrapped at that width */
} ptext_paragraphs;

/* How many lines from `line` on make one block, at least one. Linear when called for block after block. */
uint32_t ptext_paragraph_lines(const ptext_document *document, ptext_paragraphs *paragraphs, uint32_t line);

#endif
