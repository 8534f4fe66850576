return {
  id = "042-nothing.txt", site = "nothing",
  encoding = "utf-8", language = "en", complete = true,
  lines = { },
}
