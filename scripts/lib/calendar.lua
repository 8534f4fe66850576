-- Names of months and weekdays, for reading dates. Add a language by adding its names, in lower case.
-- Names that are also common English words (mars, set, ago, marts) count in dates with a day and a year only.

return {
  months = {
    -- English, with the abbreviations that people write
    january = 1, jan = 1, february = 2, feb = 2, febuary = 2, march = 3, mar = 3, april = 4, apr = 4, may = 5,
    june = 6, jun = 6, july = 7, jul = 7, august = 8, aug = 8, september = 9, sep = 9, sept = 9,
    october = 10, oct = 10, november = 11, nov = 11, december = 12, dec = 12,
  },

  -- Other languages: read in full dates (day, month and year), for the dates of posts that are not English.
  foreign = {
    -- German
    januar = 1, ["jänner"] = 1, februar = 2, ["märz"] = 3, ["mär"] = 3, mai = 5, juni = 6, juli = 7, oktober = 10,
    okt = 10, dezember = 12, dez = 12,
    -- French
    janvier = 1, janv = 1, ["février"] = 2, ["févr"] = 2, mars = 3, avril = 4, avr = 4, juin = 6, juillet = 7,
    juil = 7, ["août"] = 8, aout = 8, septembre = 9, octobre = 10, novembre = 11, ["décembre"] = 12, ["déc"] = 12,
    -- Spanish
    enero = 1, ene = 1, febrero = 2, marzo = 3, abril = 4, abr = 4, mayo = 5, junio = 6, julio = 7, agosto = 8,
    ago = 8, septiembre = 9, setiembre = 9, octubre = 10, noviembre = 11, diciembre = 12, dic = 12,
    -- Portuguese
    janeiro = 1, fevereiro = 2, fev = 2, ["março"] = 3, marco = 3, maio = 5, junho = 6, julho = 7, setembro = 9,
    set = 9, outubro = 10, out = 10, novembro = 11, dezembro = 12,
    -- Italian
    gennaio = 1, gen = 1, febbraio = 2, aprile = 4, maggio = 5, mag = 5, giugno = 6, giu = 6, luglio = 7, lug = 7,
    settembre = 9, ottobre = 10, ott = 10, dicembre = 12,
    -- Dutch
    januari = 1, februari = 2, maart = 3, mrt = 3, mei = 5, augustus = 8,
    -- Danish, Norwegian, Swedish
    marts = 3, maj = 5, augusti = 8, desember = 12, des = 12,
    -- Polish (in the genitive, as dates have them)
    stycznia = 1, lutego = 2, marca = 3, kwietnia = 4, maja = 5, czerwca = 6, lipca = 7, sierpnia = 8,
    ["września"] = 9, ["października"] = 10, listopada = 11, grudnia = 12,
    -- Welsh
    ionawr = 1, chwefror = 2, mawrth = 3, ebrill = 4, mehefin = 6, gorffennaf = 7, awst = 8, medi = 9, hydref = 10,
    tachwedd = 11, rhagfyr = 12,
  },

  weekdays = {
    monday = 1, mon = 1, tuesday = 2, tue = 2, tues = 2, wednesday = 3, wed = 3, weds = 3, thursday = 4, thu = 4,
    thur = 4, thurs = 4, friday = 5, fri = 5, saturday = 6, sat = 6, sunday = 7, sun = 7,
  },

  ordinals = {
    first = 1, second = 2, third = 3, fourth = 4, fifth = 5, sixth = 6, seventh = 7, eighth = 8, ninth = 9,
    tenth = 10, eleventh = 11, twelfth = 12, thirteenth = 13, fourteenth = 14, fifteenth = 15, sixteenth = 16,
    seventeenth = 17, eighteenth = 18, nineteenth = 19, twentieth = 20, ["twenty-first"] = 21,
    ["twenty-second"] = 22, ["twenty-third"] = 23, ["twenty-fourth"] = 24, ["twenty-fifth"] = 25,
    ["twenty-sixth"] = 26, ["twenty-seventh"] = 27, ["twenty-eighth"] = 28, ["twenty-ninth"] = 29, thirtieth = 30,
    ["thirty-first"] = 31,
  },
}
