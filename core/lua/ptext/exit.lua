-- What the command's exit status says.
return {
  ok = 0,     -- it worked
  found = 1,  -- it worked, and found what it was asked to report
  failed = 2, -- it could not run
}
