-- Files that are only in memory, for specs of what reads scripts: a table from path to bytes.

return function(files)
  local reader = {}

  function reader.read(path)
    if files[path] then return files[path] end
    return nil, path .. ": no such file"
  end

  function reader.stat(path)
    return files[path] and { type = "file", size = #files[path] } or nil
  end

  function reader.list(folder)
    local names = {}
    for path in pairs(files) do
      local name = path:match("^" .. folder:gsub("%p", "%%%0") .. "/([^/]+)$")
      if name then names[#names + 1] = { name = name, type = "file" } end
    end
    table.sort(names, function(a, b) return a.name < b.name end)
    return names
  end

  function reader.realpath(path) return path end

  return reader
end
