/* Property values for the boundaries of UAX #29.
   Made by core/generate/unicode_tables.lua from Unicode 15.0.0. Do not edit. */
#ifndef PTEXT_UNICODE_PROPERTIES_H
#define PTEXT_UNICODE_PROPERTIES_H

#define PTEXT_UNICODE_VERSION "15.0.0"

/* GraphemeBreakProperty.txt */
typedef enum ptext_grapheme_break {
    PTEXT_GCB_OTHER,
    PTEXT_GCB_CR,
    PTEXT_GCB_LF,
    PTEXT_GCB_CONTROL,
    PTEXT_GCB_EXTEND,
    PTEXT_GCB_ZWJ,
    PTEXT_GCB_REGIONAL_INDICATOR,
    PTEXT_GCB_PREPEND,
    PTEXT_GCB_SPACINGMARK,
    PTEXT_GCB_L,
    PTEXT_GCB_V,
    PTEXT_GCB_T,
    PTEXT_GCB_LV,
    PTEXT_GCB_LVT,
} ptext_grapheme_break;

/* WordBreakProperty.txt */
typedef enum ptext_word_break {
    PTEXT_WB_OTHER,
    PTEXT_WB_CR,
    PTEXT_WB_LF,
    PTEXT_WB_NEWLINE,
    PTEXT_WB_EXTEND,
    PTEXT_WB_ZWJ,
    PTEXT_WB_FORMAT,
    PTEXT_WB_REGIONAL_INDICATOR,
    PTEXT_WB_KATAKANA,
    PTEXT_WB_HEBREW_LETTER,
    PTEXT_WB_ALETTER,
    PTEXT_WB_SINGLE_QUOTE,
    PTEXT_WB_DOUBLE_QUOTE,
    PTEXT_WB_MIDNUMLET,
    PTEXT_WB_MIDLETTER,
    PTEXT_WB_MIDNUM,
    PTEXT_WB_NUMERIC,
    PTEXT_WB_EXTENDNUMLET,
    PTEXT_WB_WSEGSPACE,
} ptext_word_break;

/* SentenceBreakProperty.txt */
typedef enum ptext_sentence_break {
    PTEXT_SB_OTHER,
    PTEXT_SB_CR,
    PTEXT_SB_LF,
    PTEXT_SB_SEP,
    PTEXT_SB_EXTEND,
    PTEXT_SB_FORMAT,
    PTEXT_SB_SP,
    PTEXT_SB_LOWER,
    PTEXT_SB_UPPER,
    PTEXT_SB_OLETTER,
    PTEXT_SB_NUMERIC,
    PTEXT_SB_ATERM,
    PTEXT_SB_SCONTINUE,
    PTEXT_SB_STERM,
    PTEXT_SB_CLOSE,
} ptext_sentence_break;

#endif
