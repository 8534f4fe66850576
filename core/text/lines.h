/* Lines of a text, and which of them are one paragraph. */
#ifndef PTEXT_LINES_H
#define PTEXT_LINES_H

#include "document.h"

/* Adds the lines of document->text to the document. */
ptext_status ptext_find_lines(ptext_document *document);

/* The span of s[start..end), not beyond PTEXT_TEXT_LIMIT, without the white space at its ends. */
ptext_span ptext_trim(const char *s, size_t start, size_t end);

/* What the lines show about how they were wrapped. */
typedef struct ptext_paragraphs {
    uint32_t document_width; /* characters that the lines of the text were wrapped at; 0 when that is not seen */
    uint32_t run_end;        /* past the run of neighbouring lines that is looked at */
    uint32_t width;          /* that these were wrapped at, or 0 */
} ptext_paragraphs;

/* Looks at all lines of a document; ask before its first paragraph. */
ptext_paragraphs ptext_measure_lines(const ptext_document *document);

/* How many lines from `line` on make one block, at least one. Linear when called for block after block. */
uint32_t ptext_paragraph_lines(const ptext_document *document, ptext_paragraphs *paragraphs, uint32_t line);

#endif
