/* What an entry matches: the entry language by examples. */
#include "dictionary_cases.h"

typedef struct match_case {
    const char *entry, *text, *found;
} match_case;

static void check_entry(const match_case *at, const ptext_entry_options *options) {
    const char *const entries[] = {at->entry, NULL};
    ptext_dictionary *dictionary = ptext_dictionary_new();
    assert_non_null(dictionary);
    add_list(dictionary, PTEXT_LIST_LONGEST, entries, options);
    check_found(dictionary, at->entry, at->text, at->found);
    ptext_dictionary_free(dictionary);
}

static void check_entries(const match_case *cases, size_t count, const ptext_entry_options *options) {
    size_t i;
    differences = 0;
    for (i = 0; i < count; i++) check_entry(&cases[i], options);
    assert_int_equal(differences, 0);
}

static const match_case words[] = {
    {"funding", "Funding, funding and FUNDING but no fundings.", "Funding|funding|FUNDING"},
    {"Funding", "No funding", "funding"}, /* an entry is folded too */
    {"funding", "cofunding funding_round under-funding", "funding"},
    {"café", "Café cafe cafe\xCC\x81 CAFÉ", "Café|cafe\xCC\x81|CAFÉ"},
    {"cafe\xCC\x81", "café", "café"},
    {"strasse", "Straße STRASSE", "Straße|STRASSE"},
    {"cooperate", "co\xC2\xADoperate", "co\xC2\xADoperate"},
    {"σίσυφος", "ΣΊΣΥΦΟΣ", "ΣΊΣΥΦΟΣ"},
    {"e.g", "e.g. this", "e.g"},
    {"don't", "don’t don't dont", "don’t|don't"},
    {"3.14", "3.14 3,14", "3.14"},
    {"教育", "基础教育部", "教育"}, /* ideographs are words that touch */
    {"snake_case", "Snake_case snake case", "Snake_case"},
    {"\\a\\b", "ab", "ab"},
};

static const match_case wildcards[] = {
    {"partner*", "partner partners partnership apartner", "partner|partners|partnership"},
    {"*ship", "ship partnership shipping", "ship|partnership"},
    {"wom?n", "woman women womn womaan", "woman|women"},
    {"wom?n", "wom\xC3\xA1n WOM\xC3\x81N woma\xCC\x81n", "wom\xC3\xA1n|WOM\xC3\x81N|woma\xCC\x81n"},
    {"wom?n", "wom\xF0\x90\x90\xA8n", "wom\xF0\x90\x90\xA8n"}, /* one code point, however many bytes */
    {"c*t", "ct cat cattle coat cut-out", "ct|cat|coat|cut"},
    {"*a*b*", "ab xaxbx ba bab", "ab|xaxbx|bab"},
    {"a*a*a", "aa aaa abaca aabaa", "aaa|abaca|aabaa"},
    {"?at", "at cat that éat", "cat|éat"},
    {"partner*", "partner’s partners’ partner*", "partner’s|partners|partner"},
    {"wom?n", "woman's", ""}, /* a word with wildcards takes no possessive that they do not match */
    {"*ers", "partners' workers", "partners|workers"},
    {"20??", "2023 20 2024s 20th", "2023|20th"},
    {"? help", "a help I help the help", "a help|I help"},
    {"multi-*ency", "multi-agency multi agency", "multi-agency|multi agency"},
    {"children*s", "children’s childrens children", "children’s|childrens"},
    {"カ*", "カタカナ", "カタカナ"},
    /* A sign that is written behind a wildcard: at the beginning, in the middle and at the end of long words. */
    {"*20??", "2023 x2019 abcdef2021 abcdefghijkl2024 abcdefghijklmnopqrstuv2025 word abcdefghijkl é2020 20",
     "2023|x2019|abcdef2021|abcdefghijkl2024|abcdefghijklmnopqrstuv2025|é2020"},
    {"*.*", "e.g. abcdefgh.i abcdefghijklmno.p abcdefghijklmnopq.r no stops",
     "e.g|abcdefgh.i|abcdefghijklmno.p|abcdefghijklmnopq.r"},
    {"*_b", "a_b abcdefgh_b ab", "a_b|abcdefgh_b"},
    {"?'clock", "o'clock o’clock oclock", "o'clock|o’clock"},
};

static const match_case possessives[] = {
    {"government", "the government’s plan, the governments plan, government's", "government’s|government's"},
    {"partners", "our partners’ work and our partners' views", "partners’|partners'"},
    {"partners work", "partners’ work", "partners’ work"},
    {"goin home", "goin' home", "goin' home"}, /* an apostrophe that ends a word is no punctuation */
    {"partner", "the partners’", ""},
    {"children's", "children’s children childrens", "children’s"},
    {"partners'", "partners’ partners partners's", "partners’"},
    {"partners' work", "partners work", ""},
    {"partners' work", "the partners’ work", "partners’ work"},
    {"partners'? work", "partners work partners’ work", "partners work|partners’ work"},
    {"early help", "early help’s role, early’s help", "early help’s|early’s help"},
    {"partners", "they said ‘with partners’ today", "partners"}, /* the quotation ends here */
    {"partners", "they said 'with partners' and partners' friends", "partners|partners'"},
    {"partners", "‘We act.’ Our partners’ work", "partners’"},
    {"partners", "said (‘the partners’)", "partners"},
    {"partners, and", "partners’, and", "partners’, and"},
    {"boss", "the boss's the boss’ the boss", "boss's|boss’|boss"},
    {"rock 'n' roll", "rock ’n’ roll and rock 'n' roll", "rock ’n’ roll|rock 'n' roll"},
    {"rock n roll", "rock 'n' roll", ""},
    {"the 'toxic trio' model", "the ‘toxic trio’ model", "the ‘toxic trio’ model"},
    {"partners", "partners\xCA\xBC partners\xCA\xBCs", "partners\xCA\xBC|partners\xCA\xBCs"}, /* U+02BC is a letter */
    {"children\xCA\xBCs", "children's", "children's"},
};

static const match_case rows[] = {
    {"early help", "early help, early  help, early\nhelp, earlyhelp", "early help|early  help|early\nhelp"},
    {"early help", "early-help early–help early—help", "early-help|early–help|early—help"},
    {"early help", "early, help early. help early - help early -help early--help", ""},
    {"multi-agency", "multi-agency multi agency multiagency", "multi-agency|multi agency"},
    {"multi-agency", "Multi‐Agency multi—agency", "Multi‐Agency|multi—agency"},
    {"multi—agency", "multi-agency", "multi-agency"},
    {"early\thelp", "early help", "early help"},
    {"early help", "Early.\n\nHelp", ""},
    {"early help", "It is early. Help is here.", ""}, /* never across sentences */
    {"early help early help", "early help early help early help", "early help early help"},
    {"a b a b c", "a b a b a b c", "a b a b c"},
    {"working together to safeguard", "Working together to safeguard children", "Working together to safeguard"},
};

static const match_case marks[] = {
    {"education, health and care", "education, health and care", "education, health and care"},
    {"education, health", "education health; education ,health", "education ,health"},
    {"education health", "education, health", ""},
    {"dedicated ,? long-term", "dedicated long-term, dedicated, long-term", "dedicated long-term|dedicated, long-term"},
    {"dedicated,? long-term", "dedicated, long term", "dedicated, long term"},
    {"a (b)", "a b", "a b"},
    {"a \\(b\\) c", "a (b) c", "a (b) c"},
    {"a \\(b\\) c", "a b c a (b c", ""},
    {"early - help", "early - help early – help early-help early help", "early - help|early – help"},
    {"early -? help", "early – help early help early-help", "early – help|early help|early-help"},
    {"the \"early help\" offer", "the “early help” offer", "the “early help” offer"},
    {"the “early help” offer", "the \"early help\" offer", "the \"early help\" offer"},
    {"and /? or", "and/or and or and, or", "and/or|and or"},
    {"R&D", "R&D r & d", "R&D|r & d"},
    {"and/or", "and/or and / or and or", "and/or|and / or"},
    {"a ... b", "a ... b a... b a . . . b a .. b", "a ... b|a... b|a . . . b"},
    {"I ❤️ it", "I ❤️ it", "I ❤️ it"},
    {"I 😀? it", "I 😀 it, I it", "I 😀 it|I it"},
    {"a ≠ b", "a ≠ b a =\xCC\xB8 b", "a ≠ b|a =\xCC\xB8 b"},
    {"why\\? because", "why? because", "why? because"},
    {"C\\* search", "C* search", "C* search"},
};

static const match_case gaps[] = {
    {"need * to", "need help to, need to, need much help to", "need help to"},
    {"need *{0,3} to", "need to; need a to; need a b c to; need a b c d to", "need to|need a to|need a b c to"},
    {"need *{2} to", "need a to; need a b to", "need a b to"},
    {"need *{0} to", "need to", "need to"},
    {"need *{0,3} to", "need help, to", ""}, /* what a lone * stands for is plainly joined too */
    {"need *{0,2} to", "need multi-agency to", "need multi-agency to"},
    {"need, * to", "need, help to", "need, help to"},
    {"a *{0,20} b", "a a b b", "a a b b"},
    {"need ** to", "need help to", "need help to"},
    {"a * * b", "a x y b a x b", "a x y b"},
    {"a *-led b", "a child-led b", "a child-led b"},
    /* How far on the word behind a gap may be, and what may stand before it. */
    {"the *{0,2} (report|review*)", "the report the new report the very new reviews the x y z report",
     "the report|the new report|the very new reviews"},
    {"the *{0,2} report", "the new, report the new. Report the (new) report the new-old report", "the new-old report"},
    {"the *{0,2} report", "the caf\xC3\xA9 report the  new  report the\nnew report the boy’s report the",
     "the caf\xC3\xA9 report|the  new  report|the\nnew report|the boy’s report"},
    {"\xC3\xA9t\xC3\xA9 *{0,2} report", "l \xC3\x89t\xC3\xA9 report \xC3\x89T\xC3\x89 a new report",
     "\xC3\x89t\xC3\xA9 report|\xC3\x89T\xC3\x89 a new report"},
    {"the *{0,2} r*", "the new report", "the new report"},
    {"the *{0,2} , said", "the , said; the new , said; the new, he said", "the , said|the new , said"},
    {"the ((early|first) years|*{0,2} report) now", "the early years now the early report now the first one now",
     "the early years now|the early report now"},
    {"the *{0,20} report", "the 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 report",
     "the 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 report"},
    {"the *{1,9} (*{0,9} report)? now", "the 1 2 3 4 5 6 7 8 9 10 11 12 report now the now now",
     "the 1 2 3 4 5 6 7 8 9 10 11 12 report now|the now now"},
    /* More ways than are spelt. */
    {"(a|b|c|d|e|f|g|h) *{0,3} (k|l|m|n|o|p|q|r|s|t) (u|v|w|x)", "a 1 2 3 t x b t v h 1 k; g 1 2 k u e 1 2 3 4 k u",
     "a 1 2 3 t x|b t v|g 1 2 k u"},
};

static const match_case groups[] = {
    {"(cut|cuts|budget reduction*) to", "cuts to, cut to, budget reductions to, budget to",
     "cuts to|cut to|budget reductions to"},
    {"early (years)? help", "early help early years help early childhood help", "early help|early years help"},
    {"(early)? (years)? help", "early years help, years help, help", "early years help|years help|help"},
    {"a ((b|c) d|e)? f", "a f a b d f a c d f a e f a b f", "a f|a b d f|a c d f|a e f"},
    {"help|support", "help and support", "help|support"},
    {"multi-(agency|team)", "multi-agency multi team", "multi-agency|multi team"},
    {"a (, b)? c", "a c a, b c a, c", "a c|a, b c"},
    {"education (,|;|and) health", "education, health; education and health", "education, health|education and health"},
    {"a (b (c (d (e)?)?)?)?", "a b c x a b c d e a", "a b c|a b c d e|a"},
    {"(a|a b|a b c) (d|c d|b c d)", "a b c d", "a b c d"},
    {"教(育|室)", "教育 教室", "教育|教室"},
};

static const match_case cased[] = {
    {"DCS", "the DCS, a dcs, Dcs, DCS's, DCS\xE2\x80\x99S", "DCS|DCS's|DCS\xE2\x80\x99S"},
    {"Working Together", "Working Together, working together, Working together", "Working Together"},
    {"Children's", "Children’s children’s", "Children’s"},
    {"Sen*", "Send Senior sent SEN", "Send|Senior"},
    {"S?ND", "SEND SeND Send", "SEND|SeND"},
    {"Café", "Cafe\xCC\x81 café", "Cafe\xCC\x81"},
    {"Straße", "Straße STRASSE Strasse", "Straße"},
    {"LAs'", "the LAs’ view", "LAs’"},
};

static void words_are_folded(void **state) {
    (void)state;
    check_entries(words, COUNT(words), NULL);
}

static void wildcards_stay_within_words(void **state) {
    (void)state;
    check_entries(wildcards, COUNT(wildcards), NULL);
}

static void words_take_possessives(void **state) {
    (void)state;
    check_entries(possessives, COUNT(possessives), NULL);
}

static void words_stand_in_rows(void **state) {
    (void)state;
    check_entries(rows, COUNT(rows), NULL);
}

static void punctuation_is_written(void **state) {
    (void)state;
    check_entries(marks, COUNT(marks), NULL);
}

static void lone_stars_are_words(void **state) {
    (void)state;
    check_entries(gaps, COUNT(gaps), NULL);
}

static void groups_alternate(void **state) {
    (void)state;
    check_entries(groups, COUNT(groups), NULL);
}

static void case_is_asked_of_the_surface(void **state) {
    ptext_entry_options options = {.case_sensitive = true};
    (void)state;
    check_entries(cased, COUNT(cased), &options);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        WITH_ALL_INSTRUCTIONS(words_are_folded),
        WITH_ALL_INSTRUCTIONS(wildcards_stay_within_words),
        WITH_ALL_INSTRUCTIONS(words_take_possessives),
        WITH_ALL_INSTRUCTIONS(words_stand_in_rows),
        WITH_ALL_INSTRUCTIONS(punctuation_is_written),
        WITH_ALL_INSTRUCTIONS(lone_stars_are_words),
        WITH_ALL_INSTRUCTIONS(groups_alternate),
        WITH_ALL_INSTRUCTIONS(case_is_asked_of_the_surface),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
