-- How the captions and credits of pictures are known. Read as furniture.lua is; `ends` is what a line ends with.

return {
  begins = { "image:", "images:", "image credit", "image copyright", "image caption", "image courtesy",
    "image source", "image by", "media caption", "photo:",
    "photos:", "photo credit", "photo by", "photo courtesy", "photography by", "photograph:", "photograph by",
    "picture:", "pictures:", "picture credit",
    "picture by", "pic:", "pic credit", "credit:", "credits:", "caption:", "cover image", "main image",
    "featured image", "header image", "feature image", "lead image",
    "file photo", "file picture", "file image", "stock photo", "stock image", "illustration:", "illustration by",
    "graphic:", "video:", "video by", "courtesy ", "source: getty", "pictured:",
    "photo of ", "image of ", "figure 1", "figure 2", "figure 3", "figure 4", "figure 5", "fig. ", "chart 1", "chart 2", "chart 3",
    "source: ", "artist's impression",
    "above:", "above left:", "left:", "right:", "below:", "from left", "l-r:", "(l-r)", "(l-to-r)",
    "l-to-r", "(l to r)", "l to r", "(left to right)", "left to right:", "pictured from left" },
  holds = { "(image:", "(photo:", "(picture:", "(pic:", "(credit:", "(photo by", "(image by", "(photograph:",
    "(video:", "photo by ", "photo credit", "image credit", "picture credit",
    "credit...", "credit:", "getty images", "(getty", "/getty", "via getty", "shutterstock", "istock", "adobe stock",
    "(ap photo", "/afp", "ap photo/", "associated press)", "(reuters)", "reuters/", "(pa)", "pa wire",
    "pa images", "alamy", "unsplash", "picture:", "photograph:", "photo:", "photo courtesy", "image courtesy",
    "image copyright", "[file:", "(file)", "file photo", "(©", "photo: ", "photos: ", "flickr" },
  ends = { "getty", "images", "shutterstock", "istock", "alamy", "reuters", "afp", "ap", "epa", "unsplash", "flickr" },
  -- A line that only names where a picture is from is a caption up to so many words; with its description, up to so
  -- many.
  ends_within = 6,
  within = 330,

  tests = {
    hit = { "Dawn Okafor at the opening of the Northby family hub. Picture: Northby Council",
      "Image credit: Carrow District Council",
      "(L-to-R) Dawn Okafor, Jo Pell and the caretaker of the hall",
      "The old town hall (Photo: Jo Pell)", "Getty Images" },
    miss = { "He had a picture of his grandmother on the wall.",
      "Left to right across the yard ran a rope that nobody remembered tying.", "The image of the service has changed.",
      "We took credit for work that the nursery had done." },
  },
}
