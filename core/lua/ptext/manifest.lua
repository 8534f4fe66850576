-- The manifest of a run into a folder: what made these files, from what, and how to tell that they are these files.

local core = require "ptext.core"

local manifest = {}

local ORDER = { "manifest", "version", "unicode", "options", "ruleset", "name", "path", "hash", "reader", "scripts",
  "profile", "metadata", "corpus", "paths", "flow", "files", "left_out", "documents", "unread", "empty", "with_text",
  "dated", "undated", "coded", "uncoded", "outputs" }

local function scripts_of(loaded)
  local scripts = {}
  for i, script in ipairs(loaded.scripts) do
    scripts[i] = { name = script.name, path = script.path, sha256 = script.sha256, shipped = script.shipped or false }
  end
  return core.array(scripts)
end

local function reader_of(loaded)
  local facts = loaded.plugin_facts
  if not facts then return nil end
  return { name = loaded.reader, path = facts.folder, sha256 = facts.sha256, shipped = facts.shipped or false }
end

-- The options that change what a run gives; how it was run, in how many jobs, does not.
local function options_of(options, format_names)
  return { encoding = options.encoding, globs = options.globs and core.array(options.globs),
    text_field = options.text_field, id_field = options.id_field, no_clusters = options.no_clusters or nil,
    formats = core.array(format_names) }
end

local function profile_of(profile)
  return profile and { sha256 = profile.hash, documents = profile.documents, lines = profile.lines,
    path = profile.path }
end

--- The manifest as JSON, one object. `state` is the run's: loaded, format_names, profile, metadata; `made` its report;
--- `files` are the outputs: name, bytes, sha256.
function manifest.json(options, state, made, files)
  local loaded = state.loaded
  return core.json({
    manifest = 1, version = made.run.version, unicode = core.version_unicode,
    options = options_of(options, state.format_names),
    ruleset = { name = loaded.name, hash = loaded.hash },
    reader = reader_of(loaded),
    scripts = scripts_of(loaded),
    profile = profile_of(state.profile),
    metadata = state.metadata and { path = state.metadata.path, sha256 = state.metadata.sha256,
      rows = state.metadata.count },
    corpus = { paths = core.array(options.paths), flow = made.flow },
    outputs = core.array(files),
  }, ORDER) .. "\n"
end

return manifest
