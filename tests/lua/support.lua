-- What the specs share: folders that go away, and running the command.

local support = {}

--- The root of the checkout, and the command under test.
support.root = os.getenv("PTEXT_ROOT") or "."
support.command = os.getenv("PTEXT") or (support.root .. "/build/ptext")

--- A string as one word of a shell.
function support.quote(s)
  return "'" .. s:gsub("'", "'\\''") .. "'"
end

function support.read(path)
  local file = assert(io.open(path, "rb"))
  local bytes = file:read("a")
  file:close()
  return bytes
end

function support.write(path, bytes)
  local folder = path:match("^(.*)/[^/]*$")
  if folder then os.execute("mkdir -p " .. support.quote(folder)) end
  local file = assert(io.open(path, "wb"))
  file:write(bytes)
  file:close()
end

--- A generator of numbers from 1 to n, of its own, so that a failing run can be repeated.
function support.random(seed)
  return function(n)
    seed = (seed * 1103515245 + 12345) % 2147483648
    return (seed >> 8) % n + 1
  end
end

local folders = {}

--- A new folder that holds these files: from path to bytes.
function support.folder(files)
  local pipe = assert(io.popen("mktemp -d"))
  local folder = pipe:read("l")
  pipe:close()
  folders[#folders + 1] = folder
  for path, bytes in pairs(files or {}) do support.write(folder .. "/" .. path, bytes) end
  return folder
end

--- Removes the folders that were made.
function support.clean()
  for _, folder in ipairs(folders) do os.execute("rm -rf " .. support.quote(folder)) end
  folders = {}
end

--- Runs a shell line. Returns what it wrote to standard output and to standard error, and its exit status.
function support.shell(line)
  local out, err = os.tmpname(), os.tmpname()
  local _, _, status = os.execute("( " .. line .. " ) >" .. out .. " 2>" .. err .. " </dev/null")
  local stdout, stderr = support.read(out), support.read(err)
  os.remove(out)
  os.remove(err)
  return stdout, stderr, status
end

--- Runs the command with these arguments, given as words. Returns stdout, stderr, exit status.
function support.ptext(...)
  local words = { support.quote(support.command) }
  for _, word in ipairs { ... } do words[#words + 1] = support.quote(word) end
  return support.shell(table.concat(words, " "))
end

return support
