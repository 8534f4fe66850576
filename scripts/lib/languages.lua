-- Common words of a dozen European languages, to tell the language of a post and prose from a list of links,
-- and scripts that tell a language or a group of languages by themselves. Words are in lower case.
-- The commonest words come first. Those of `en` are what "prose" means until a page shows another language.

return {
  words = {
    en = [[
      the of and to a in is that it for was on are as with be at by this have from or had not but what were we when
      your can there which their will about if up out them then she many some so these would other into has more her
      two like him see time could no make than been who its now did get may over our most us my me you he they his
      an do all how just also only after before while because where very much such even here those should between
      through being both under any same own too i
    ]],
    de = [[
      der die und das ist nicht ein eine ich sie den von zu mit auf für es dem im des sich auch als an er wie bei
      oder nach aus so wird sind noch nur war haben werden einer um durch vor über kann wenn aber wir hat mehr man
    ]],
    fr = [[
      le la les de des et un une est que pour dans qui sur pas plus par ne au avec il ce se en du sont cette ou mais
      nous vous été aux être ces son ses leur comme fait tout aussi elle ont d l qu
    ]],
    es = [[
      el la los las de que y en un una es por con para no se su al lo como más pero sus le ya o fue este ha sí
      porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante
    ]],
    pt = [[
      o a os as de que e do da em um uma para com não por mais dos das se na no ao como mas foi à ele seu sua ou
      quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos ter seus você
    ]],
    it = [[
      il lo la i gli le di che e in un una per è con non del della si da al dei nel alla come più ma anche delle
      sono ha questo se ci o nella suo sua dal essere tra loro quando cui l
    ]],
    nl = [[
      de het een en van in is dat op te zijn met voor die niet aan er om ook als dan maar bij of uit nog naar wordt
      door heeft over ze hij worden wat kan geen deze tot was meer we ik je
    ]],
    sv = [[
      och att det som en på är av för med den till inte har de om ett han var jag men sig så från vi kan när också
      vid ska eller hon mot då nu än där efter deras bara
    ]],
    da = [[
      og at det er en til af på som de med den for ikke der et har var jeg i fra men om han vi kan så også sig eller
      skal ved hun efter når blev være deres
    ]],
    no = [[
      og i det er på som en til av for at med har de ikke den et om var jeg men vi fra kan så seg eller han skal ved
      også etter når blir være deres
    ]],
    pl = [[
      w i na z się nie to do że o jest jak po za od co dla tym ale są przez być tak był jego już może oraz ich czy
      który która które tego także tylko
    ]],
    fi = [[
      ja on ei että se oli hän mutta ovat kun myös niin tai sen jos mukaan ole kuin joka olla sekä vain jo voi hänen
      nyt sitä
    ]],
    ru = [[
      и в не на что с по как из у за от о для это его но к все так же было бы быть или если уже только еще может
      когда при их до мы вы они она он ее этой этого также чтобы которые который после
    ]],
    cs = [[
      a se na v je že s z do o to k i ve jako za po by pro jsou tak ale jeho od které který bylo byl jsem má co když
      až
    ]],
    cy = [[
      y yn a i o ar mae ac am yr wedi ei eu bod gan fod hyn er wrth neu ond fel hefyd sydd oedd ein chi ni un i'r
      o'r a'r
    ]],
    id = [[
      yang dan di dari untuk dengan ini itu pada tidak adalah dalam akan ke juga oleh ada sebagai karena kepada bisa
      saya kita mereka atau para jadi
    ]],
  },

  -- A script that a quarter of the letters are in says the language where no word list can. Ranges of code points.
  scripts = {
    { 0x3040, 0x30FF, "ja" }, { 0xAC00, 0xD7AF, "ko" }, { 0x4E00, 0x9FFF, "zh" }, { 0x0400, 0x04FF, "ru" },
    { 0x0370, 0x03FF, "el" }, { 0x0600, 0x06FF, "ar" }, { 0x0590, 0x05FF, "he" }, { 0x0900, 0x097F, "hi" },
    { 0x0980, 0x09FF, "bn" }, { 0x0B80, 0x0BFF, "ta" }, { 0x0E00, 0x0E7F, "th" },
  },

  -- So many of the first words of a list are looked for in long lines, which are not read word by word.
  probes = 6,

  -- What share of the words of a sample must be common words of a language, and how many of them at the least.
  least_share = 0.15,
  least_words = 4,

  tests = {
    { "The council said that it had listened to families and would change how it works with schools.", "en" },
    { "Die Stadt hat den Eltern nicht gesagt, dass die Schule im Sommer geschlossen wird.", "de" },
    { "Le conseil a dit que les familles ne sont pas les seules à attendre une réponse.", "fr" },
    { "El ayuntamiento dijo que las familias no tienen que esperar más por la respuesta.", "es" },
    { "Mae'r cyngor wedi dweud bod y plant yn ddiogel ac mae hyn yn newyddion da i'r teulu.", "cy" },
    { "Working together", false },
  },
}
