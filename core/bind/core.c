/* ptext.core: all that C gives to Lua, in one table. */
#include <stdlib.h>

#include "bind.h"

#include "../text/instruction_set.h"
#include "../text/unicode.h"

const char *ptext_bind_choose_instructions(void) {
    const char *name = getenv("PTEXT_INSTRUCTIONS");
    return name == NULL || *name == '\0' || ptext_instruction_set_use(name) ? NULL : name;
}

int luaopen_ptext_core(lua_State *L) {
    luaL_checkversion(L);
    const char *missing = ptext_bind_choose_instructions();
    if (missing != NULL) return luaL_error(L, PTEXT_MISSING_INSTRUCTIONS, missing);
    lua_newtable(L);
    lua_pushstring(L, ptext_instruction_set_name(ptext_instruction_set_used()));
    lua_setfield(L, -2, "instructions");
    lua_pushliteral(L, PTEXT_UNICODE_VERSION);
    lua_setfield(L, -2, "version_unicode");
    ptext_bind_text(L);
    ptext_bind_split(L);
    ptext_bind_assigned(L);
    ptext_bind_abbreviations(L);
    ptext_bind_encoding(L);
    ptext_bind_sha256(L);
    ptext_bind_writer(L);
    ptext_bind_json(L);
    ptext_bind_dictionary(L);
    ptext_bind_document(L);
    ptext_bind_hits(L);
    ptext_bind_candidates(L);
    ptext_bind_finder(L);
    ptext_bind_units(L);
    ptext_bind_scope(L);
    ptext_bind_items(L);
    ptext_bind_themes(L);
    ptext_bind_quotes(L);
    ptext_bind_csv(L);
    ptext_bind_profile(L);
    ptext_bind_lexicon(L);
    ptext_bind_features(L);
    ptext_bind_column_arrays(L);
    ptext_bind_sheet(L);
    ptext_bind_columns(L);
    ptext_bind_names(L);
    ptext_bind_sketch(L);
    ptext_bind_similar(L);
    ptext_bind_contained(L);
    ptext_bind_os(L);
    ptext_bind_memory(L);
    ptext_bind_tables(L);
    ptext_bind_places(L);
    ptext_bind_mentions(L);
    ptext_bind_shortforms(L);
    ptext_bind_clauses(L);
    ptext_bind_pool(L);
    return 1;
}
