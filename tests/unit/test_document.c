/* Lines, blocks, and the sentences and words in them. */
#include "cases.h"

#include <stdio.h>

#include "document.h"

static ptext_document opened(const char *text) {
    ptext_document document = {0};
    assert_int_equal(ptext_document_open(&document, text, strlen(text)), PTEXT_OK);
    return document;
}

/* -- lines -------------------------------------------------------------------------------------- */

/* Lines as "number:text" with '^' before those that an empty line stands before. */
static const segment_case line_cases[] = {
    {"", ""},
    {"\n\r\n \t\r", ""},
    {"one", "^1:one|"},
    {"one\ntwo\rthree\r\nfour", "^1:one|2:two|3:three|4:four|"},
    {"one\n\ntwo\r\rthree\r\n\r\nfour\n", "^1:one|^3:two|^5:three|^7:four|"},
    {"\n\n  one  \n \n two", "^3:one|^5:two|"},
    {"\xC2\xA0one\xE3\x80\x80\nt wo\xE2\x80\xA8", "^1:one|2:t wo|"},
    {"\xEF\xBB\xBFone\ntwo", "^1:one|2:two|"},
    {"\xEF\xBB\xBF\n\xEF\xBB\xBFone", "^2:one|"},
    {"\xEF\xBB\xBF", ""},
    {"\xEF\xBB", "^1:\xEF\xBB|"},
    {"a\xFF\n\x80" "b", "^1:a\xFF|2:\x80" "b|"},
};

static void write_lines(const ptext_document *document, char *out) {
    *out = '\0';
    for (uint32_t i = 0; i < document->line_count; i++) {
        const ptext_line *line = &document->lines[i];
        assert_int_equal(line->kind, PTEXT_BODY);
        assert_int_equal(line->rule, 0);
        out += sprintf(out, "%s%u:%.*s|", line->blank_before ? "^" : "", line->number, (int)(line->end - line->start),
                       document->text + line->start);
    }
}

static void lines(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(line_cases); i++) {
        ptext_document document = opened(line_cases[i].text);
        char got[256];
        write_lines(&document, got);
        assert_string_equal(got, line_cases[i].segments);
        ptext_document_close(&document);
    }
}

/* -- blocks ------------------------------------------------------------------------------------- */

/* Blocks joined by '|'; all lines are body. */
static const segment_case block_cases[] = {
    {"", ""},
    {"One line.\nAnother line.", "One line.|Another line."},
    {"A first line\n\nA second line", "A first line|A second line"},
    /* wrapped to one width */
    {"We have written to the council three times about the\n"
     "state of the park, and the council has not replied.\n"
     "We will write again. The park is the only green place\n"
     "within a mile, and it is closed.",
     "We have written to the council three times about the\n"
     "state of the park, and the council has not replied.\n"
     "We will write again. The park is the only green place\n"
     "within a mile, and it is closed."},
    /* two wrapped paragraphs */
    {"We have written to the council three times about the\n"
     "state of the park.\n"
     "Nobody has replied to any of us, so we shall write to\n"
     "the mayor.",
     "We have written to the council three times about the\n"
     "state of the park.|"
     "Nobody has replied to any of us, so we shall write to\n"
     "the mayor."},
    /* a text shows its width in some paragraphs, and others follow it */
    {"We have written to the council three times about the\n"
     "state of the park, and the council has not replied so\n"
     "far. We will write again to the council and then send\n"
     "it on.\n\n"
     "The park is the only green place for children in West\n"
     "Marlow, and it is closed.\n"
     "A heading\n"
     "Nobody knows why.",
     "We have written to the council three times about the\n"
     "state of the park, and the council has not replied so\n"
     "far. We will write again to the council and then send\n"
     "it on.|"
     "The park is the only green place for children in West\n"
     "Marlow, and it is closed.|"
     "A heading|"
     "Nobody knows why."},
    /* one paragraph on each line */
    {"The park is closed. It is the only one we have, and children have nowhere else to go after school in winter.\n"
     "We wrote to the council\n"
     "Nobody has replied.",
     "The park is closed. It is the only one we have, and children have nowhere else to go after school in winter.|"
     "We wrote to the council|Nobody has replied."},
    {"Working together\nThe council has not replied to us.", "Working together|The council has not replied to us."},
    /* a sentence that goes on */
    {"This sentence was cut\noff in the middle.", "This sentence was cut\noff in the middle."},
    {"We spoke with people from\nthe council\n, who agreed.", "We spoke with people from\nthe council\n, who agreed."},
    {"Fields are up to 400 yards\n( 366 m ).", "Fields are up to 400 yards\n( 366 m )."},
    {"See our other pages or contact us\n.\nPrices", "See our other pages or contact us\n.|Prices"},
    /* lists and menus */
    {"features\ncontact us\nevents, talks", "features|contact us|events, talks"},
    {"We want these things:\nmore staff\nfewer forms.", "We want these things:|more staff|fewer forms."},
    {"You will need some of these\na pan\na spoon", "You will need some of these|a pan|a spoon"},
    {"We offer help with housing\nhelp with school meals\nadvice",
     "We offer help with housing|help with school meals|advice"},
    {"These are things we all want and need\n\xE2\x80\xA2 more staff.\n* fewer forms.\n- time\n(a) rest.\n2) a break.",
     "These are things we all want and need|\xE2\x80\xA2 more staff.|* fewer forms.|- time|(a) rest.|2) a break."},
};

static void write_blocks(const ptext_document *document, char *out) {
    *out = '\0';
    for (uint32_t i = 0; i < document->block_count; i++) {
        const ptext_block *block = &document->blocks[i];
        out += sprintf(out, "%s%.*s", i > 0 ? "|" : "", (int)(block->end - block->start),
                       document->text + block->start);
    }
}

static void blocks(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(block_cases); i++) {
        ptext_document document = opened(block_cases[i].text);
        char got[1024];
        assert_int_equal(ptext_document_segment(&document, NULL), PTEXT_OK);
        write_blocks(&document, got);
        assert_string_equal(got, block_cases[i].segments);
        ptext_document_close(&document);
    }
}

static void label(ptext_document *document, uint32_t line, ptext_kind kind, uint16_t rule) {
    document->lines[line].kind = (uint8_t)kind;
    document->lines[line].rule = rule;
}

/* Lines of other kinds, or of another rule, are not joined. */
static void labels_part_lines(void **state) {
    static const char text[] = "This sentence was cut\noff in the middle.";
    static const struct {
        ptext_kind first, second;
        uint16_t rule;
        uint32_t blocks;
    } cases[] = {
        {PTEXT_BODY, PTEXT_BODY, 0, 1},       {PTEXT_LIST, PTEXT_LIST, 0, 1},   {PTEXT_QUOTE, PTEXT_QUOTE, 0, 1},
        {PTEXT_CAPTION, PTEXT_CAPTION, 0, 1}, {PTEXT_NOTE, PTEXT_NOTE, 0, 1},   {PTEXT_TITLE, PTEXT_TITLE, 0, 2},
        {PTEXT_HEADING, PTEXT_HEADING, 0, 2}, {PTEXT_BYLINE, PTEXT_BYLINE, 0, 2}, {PTEXT_DATE, PTEXT_DATE, 0, 2},
        {PTEXT_BOILERPLATE, PTEXT_BOILERPLATE, 0, 2}, {PTEXT_BODY, PTEXT_QUOTE, 0, 2}, {PTEXT_BODY, PTEXT_BODY, 7, 2},
    };
    ptext_document document = opened(text);
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        label(&document, 0, cases[i].first, 0);
        label(&document, 1, cases[i].second, cases[i].rule);
        assert_int_equal(ptext_document_segment(&document, NULL), PTEXT_OK);
        assert_int_equal(document.block_count, cases[i].blocks);
        assert_int_equal(document.blocks[0].kind, cases[i].first);
        assert_int_equal(document.blocks[document.block_count - 1].rule, cases[i].rule);
    }
    ptext_document_close(&document);
}

/* -- sentences and words ------------------------------------------------------------------------ */

static void titles_are_one_sentence(void **state) {
    static const struct {
        const char *text;
        uint32_t sentences;
    } cases[] = {
        {"Partnership: a common purpose!", 1},
        {"What works? The evidence on early help", 1},
        {"Dr. Hill. A life", 1},
        {"Early help is not a luxury. It must be funded now.", 2},
    };
    static const ptext_kind kinds[] = {PTEXT_TITLE, PTEXT_BYLINE, PTEXT_DATE, PTEXT_CAPTION, PTEXT_HEADING};
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        ptext_document document = opened(cases[i].text);
        for (size_t j = 0; j < COUNT(kinds); j++) {
            label(&document, 0, kinds[j], 0);
            assert_int_equal(ptext_document_segment(&document, NULL), PTEXT_OK);
            assert_int_equal(document.sentence_count, cases[i].sentences);
            assert_int_equal(document.sentences[0].start, 0);
            assert_int_equal(document.sentences[document.sentence_count - 1].end, strlen(cases[i].text));
        }
        ptext_document_close(&document);
    }
}

static void capitals(void **state) {
    static const struct {
        const char *text;
        bool capitals;
    } cases[] = {
        {"NOW WE ARE SIX", true}, {"Now we are six", false}, {"1. 2. 3.", false}, {"\xC3\x89T\xC3\x89 2023", true},
        {"WE ARE \xC3\xA9", false}, {"\xE4\xBA\x8C", false}, {"\xE4\xBA\x8C A", true}, {"***", false},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        ptext_document document = opened(cases[i].text);
        assert_int_equal(ptext_document_segment(&document, NULL), PTEXT_OK);
        assert_int_equal(document.blocks[0].capitals, cases[i].capitals);
        ptext_document_close(&document);
    }
}

/* The words of a sentence are those of its text by itself. */
static void check_words(const ptext_document *document, const ptext_sentence *sentence) {
    ptext_spans words = {0};
    assert_int_equal(ptext_words(document->text, sentence->start, sentence->end, &words), PTEXT_OK);
    assert_int_equal(sentence->word_count, words.count);
    if (words.count > 0) {
        assert_memory_equal(&document->words.items[sentence->first_word], words.items,
                            words.count * sizeof *words.items);
    }
    ptext_spans_free(&words);
}

/* Blocks, sentences and words are ordered and counted so that each word is in one sentence of its block. */
static void check_shape(const ptext_document *document) {
    uint32_t sentence = 0, word = 0, end = 0;
    for (uint32_t b = 0; b < document->block_count; b++) {
        const ptext_block *block = &document->blocks[b];
        assert_true(block->start >= end && block->start < block->end && block->end <= document->length);
        assert_int_equal(block->first_sentence, sentence);
        assert_int_equal(block->first_word, word);
        assert_true(block->sentence_count > 0);
        assert_int_equal(document->sentences[sentence].start, block->start);
        for (uint32_t last = sentence + block->sentence_count; sentence < last; sentence++) {
            const ptext_sentence *found = &document->sentences[sentence];
            assert_true(found->start < found->end && found->end <= block->end);
            assert_int_equal(found->block, b);
            assert_int_equal(found->first_word, word);
            check_words(document, found);
            for (uint32_t i = 0; i < found->word_count; i++, word++) {
                assert_true(document->words.items[word].start >= found->start);
                assert_true(document->words.items[word].end <= found->end);
            }
        }
        assert_int_equal(document->sentences[sentence - 1].end, block->end);
        assert_int_equal(block->word_count, word - block->first_word);
        end = block->end;
    }
    assert_int_equal(sentence, document->sentence_count);
    assert_int_equal(word, document->words.count);
}

static void words_of_sentences(void **state) {
    ptext_document document = opened("A title\n\nOne two.Three four. Five\n***");
    (void)state;
    assert_int_equal(ptext_document_segment(&document, NULL), PTEXT_OK);
    check_shape(&document);
    assert_int_equal(document.block_count, 3);
    assert_int_equal(document.blocks[1].line, 3);
    assert_int_equal(document.sentence_count, 5);
    assert_int_equal(document.sentences[1].word_count, 2);
    assert_int_equal(document.sentences[4].word_count, 0);
    assert_int_equal(document.words.count, 7);
    ptext_document_close(&document);
}

static void random_text(void **state) {
    static const char *const parts[] = {
        "\n", "\r\n", "\r", " ", "The ", "a ", "word ", "end. ", "End!", "* ", "1) ", "(", "\"", "\xE2\x80\x9D",
        ",", "\xC2\xA0", "\xFF", "\xEF\xBB\xBF", "x.Yes", "caf\xC3\xA9", "1.", "2", "\xE3\x80\x82", "\xE2\x80\x8D",
        "\xCC\x81", "_", "'", "\xE3\x82\xAB",
    };
    uint32_t seed = 11;
    (void)state;
    for (int round = 0; round < 5000; round++) {
        ptext_document document;
        char text[512] = "";
        for (uint32_t i = next_random(&seed) % 60; i > 0; i--) strcat(text, parts[next_random(&seed) % COUNT(parts)]);
        document = opened(text);
        for (uint32_t i = 0; i < document.line_count; i++)
            label(&document, i, (ptext_kind)(next_random(&seed) % 3 + PTEXT_HEADING), 0);
        assert_int_equal(ptext_document_segment(&document, NULL), PTEXT_OK);
        check_shape(&document);
        ptext_document_close(&document);
    }
}

/* -- limits ------------------------------------------------------------------------------------- */

static void opening_again(void **state) {
    ptext_document document = opened("One.\nTwo.");
    (void)state;
    assert_int_equal(ptext_document_segment(&document, NULL), PTEXT_OK);
    assert_int_equal(ptext_document_open(&document, "Three.", 6), PTEXT_OK);
    assert_int_equal(document.line_count, 1);
    assert_int_equal(document.block_count, 0);
    assert_int_equal(ptext_document_segment(&document, NULL), PTEXT_OK);
    assert_int_equal(ptext_document_segment(&document, NULL), PTEXT_OK);
    assert_int_equal(document.sentence_count, 1);
    ptext_document_close(&document);
    ptext_document_close(&document);
}

static void empty_and_huge(void **state) {
    ptext_document document = {0};
    (void)state;
    assert_int_equal(ptext_document_open(&document, NULL, 0), PTEXT_OK);
    assert_int_equal(ptext_document_segment(&document, NULL), PTEXT_OK);
    assert_int_equal(document.line_count + document.block_count, 0);
    assert_int_equal(ptext_document_open(&document, "", PTEXT_TEXT_LIMIT), PTEXT_TOO_LARGE);
    assert_null(document.lines);
    ptext_document_close(&document);
}

static void kinds(void **state) {
    (void)state;
    for (unsigned kind = 0; kind < PTEXT_KIND_COUNT; kind++) {
        const char *name = ptext_kind_name((ptext_kind)kind);
        assert_int_equal(ptext_kind_named(name, strlen(name)), kind);
    }
    assert_string_equal(ptext_kind_name(PTEXT_BOILERPLATE), "boilerplate");
    assert_int_equal(ptext_kind_named("Body", 4), PTEXT_KIND_COUNT);
    assert_int_equal(ptext_kind_named("bodyx", 4), PTEXT_BODY);
    assert_int_equal(ptext_kind_named("", 0), PTEXT_KIND_COUNT);
    assert_null(ptext_kind_name(PTEXT_KIND_COUNT));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        WITH_ALL_INSTRUCTIONS(lines),
        WITH_ALL_INSTRUCTIONS(blocks),
        WITH_ALL_INSTRUCTIONS(labels_part_lines),
        WITH_ALL_INSTRUCTIONS(titles_are_one_sentence),
        WITH_ALL_INSTRUCTIONS(capitals),
        WITH_ALL_INSTRUCTIONS(words_of_sentences),
        WITH_ALL_INSTRUCTIONS(random_text),
        WITH_ALL_INSTRUCTIONS(opening_again),
        WITH_ALL_INSTRUCTIONS(empty_and_huge),
        WITH_ALL_INSTRUCTIONS(kinds),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
