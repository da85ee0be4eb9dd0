/** An article's opening as a newspaper of the language sets it, written for these tests, with what a reader takes from it. */
export interface Opening {
  readonly language: string;
  readonly headline: string;
  readonly dek: string;
  readonly byline: string;
  readonly authors: readonly string[];
  readonly date: string;
  readonly published: string;
  /** The first opens with a dateline where the language has one. */
  readonly body: readonly [string, string, string];
}

const opening = (
  language: string,
  headline: string,
  dek: string,
  [byline, ...authors]: readonly [string, ...string[]],
  [date, published]: readonly [string, string],
  body: readonly [string, string, string],
): Opening => ({ language, headline, dek, byline, authors, date, published, body });

/** One per language. */
export const openings: readonly Opening[] = [
  opening(
    'en',
    'Harsund Bridge Closes for Eleven Weeks',
    'Divers found cracks in two piers; trams will turn round at the fish market',
    ['By Mara Lind and Tom Okafor', 'Mara Lind', 'Tom Okafor'],
    ['June 21, 2025', '2025-06-21'],
    [
      'HARSUND (AP) — The old bridge over the harbour will be closed for eleven weeks from Monday, the port authority said on Saturday.',
      'Divers had found cracks in two of its piers in May, and the trams have crossed it at walking pace since then.',
      '“We would rather close it than explain it,” said the head of the authority, Ines Brodal, at the fish market.',
    ],
  ),
  opening(
    'de',
    'Hafenbrücke in Harsund wird elf Wochen gesperrt',
    'Taucher fanden Risse in zwei Pfeilern. Die Straßenbahn wendet so lange am Fischmarkt.',
    ['Von Jutta Brandl und Karl Weiß', 'Jutta Brandl', 'Karl Weiß'],
    ['21. Juni 2025', '2025-06-21'],
    [
      'Harsund (dpa) - Die alte Brücke über den Hafen bleibt von Montag an elf Wochen gesperrt, wie die Hafenbehörde am Samstag mitteilte.',
      'Taucher hatten im Mai Risse in zwei Pfeilern entdeckt, seither fährt die Straßenbahn dort nur im Schritttempo.',
      '„Lieber gesperrt als erklärt“, sagte die Leiterin der Behörde, Ines Brodal, am Fischmarkt.',
    ],
  ),
  opening(
    'fr',
    'Le pont du vieux port fermé pendant onze semaines',
    'Des plongeurs ont découvert des fissures dans deux piles de l’ouvrage',
    ['Par Élodie Marchais et Julien Roussel', 'Élodie Marchais', 'Julien Roussel'],
    ['21 juin 2025', '2025-06-21'],
    [
      'HARSUND, 21 juin (AFP) - Le pont qui enjambe le vieux port sera fermé pendant onze semaines à partir de lundi, a annoncé samedi la capitainerie.',
      'Des plongeurs avaient découvert en mai des fissures dans deux piles, et les tramways roulaient au pas depuis lors.',
      '« Mieux vaut fermer que s’expliquer », a dit la directrice du port, Inès Brodal, devant la halle aux poissons.',
    ],
  ),
  opening(
    'es',
    'El puente del puerto viejo cierra once semanas',
    'Los buzos hallaron grietas en dos pilares y los tranvías darán la vuelta en la lonja',
    ['Por Lucía Ferrándiz y Juan Vega', 'Lucía Ferrándiz', 'Juan Vega'],
    ['21 de junio de 2025', '2025-06-21'],
    [
      'Harsund, 21 jun (EFE).- El puente sobre el puerto viejo permanecerá cerrado once semanas desde el lunes, informó este sábado la autoridad portuaria.',
      'Los buzos habían hallado grietas en dos pilares en mayo, y desde entonces los tranvías circulaban al paso.',
      '«Preferimos cerrar a dar explicaciones», dijo la directora del puerto, Inés Brodal, ante la lonja.',
    ],
  ),
  opening(
    'it',
    'Il ponte del porto vecchio chiude per undici settimane',
    'I sommozzatori hanno trovato crepe in due piloni, i tram si fermeranno al mercato del pesce',
    ['Di Dario Mantegazza e Lucia Ferri', 'Dario Mantegazza', 'Lucia Ferri'],
    ['21 giugno 2025', '2025-06-21'],
    [
      '(ANSA) - HARSUND, 21 GIU - Il ponte sul porto vecchio resterà chiuso per undici settimane a partire da lunedì, ha fatto sapere sabato la capitaneria.',
      'A maggio i sommozzatori avevano trovato crepe in due piloni, e da allora i tram procedevano a passo d’uomo.',
      '«Meglio chiudere che spiegare», ha detto la direttrice del porto, Ines Brodal, davanti al mercato del pesce.',
    ],
  ),
  opening(
    'pt',
    'Ponte do porto velho fecha por onze semanas',
    'Mergulhadores acharam rachaduras em dois pilares, e os bondes farão a volta no mercado de peixe',
    ['Por Marina Duarte e Paulo Teles', 'Marina Duarte', 'Paulo Teles'],
    ['21 de junho de 2025', '2025-06-21'],
    [
      'HARSUND, 21 jun (Lusa) - A ponte sobre o porto velho ficará fechada por onze semanas a partir de segunda-feira, informou no sábado a autoridade portuária.',
      'Mergulhadores tinham achado rachaduras em dois pilares em maio, e desde então os bondes passavam devagar.',
      '“Antes fechar do que explicar”, disse a diretora do porto, Inês Brodal, diante do mercado de peixe.',
    ],
  ),
  opening(
    'nl',
    'Havenbrug in Harsund gaat elf weken dicht',
    'Duikers vonden scheuren in twee pijlers. De tram keert voorlopig bij de vismarkt.',
    ['Door Hanneke Drost en Piet van Dalen', 'Hanneke Drost', 'Piet van Dalen'],
    ['21 juni 2025', '2025-06-21'],
    [
      'HARSUND (ANP) - De oude brug over de haven gaat vanaf maandag elf weken dicht, heeft het havenbedrijf zaterdag gemeld.',
      'Duikers hadden in mei scheuren in twee pijlers gevonden, en sindsdien reed de tram er stapvoets overheen.',
      '“Liever dicht dan uitleggen”, zei de directeur van het bedrijf, Ines Brodal, bij de vismarkt.',
    ],
  ),
  opening(
    'sv',
    'Hamnbron i Harsund stängs i elva veckor',
    'Dykare hittade sprickor i två bropelare. Spårvagnarna vänder vid fisktorget.',
    ['Av Malin Ekström och Olle Brandt', 'Malin Ekström', 'Olle Brandt'],
    ['21 juni 2025', '2025-06-21'],
    [
      'HARSUND (TT) – Den gamla bron över hamnen stängs i elva veckor från och med måndag, meddelade hamnmyndigheten på lördagen.',
      'Dykare hade hittat sprickor i två bropelare i maj, och sedan dess har spårvagnarna kört i gångfart.',
      '”Hellre stänga än förklara”, sade myndighetens chef, Ines Brodal, vid fisktorget.',
    ],
  ),
  opening(
    'da',
    'Havnebroen i Harsund lukker i elleve uger',
    'Dykkere fandt revner i to bropiller. Sporvognene vender ved fisketorvet.',
    ['Af Signe Holm og Jens Krag', 'Signe Holm', 'Jens Krag'],
    ['21. juni 2025', '2025-06-21'],
    [
      'HARSUND (Ritzau) – Den gamle bro over havnen bliver lukket i elleve uger fra mandag, oplyste havnemyndigheden lørdag.',
      'Dykkere havde fundet revner i to bropiller i maj, og siden har sporvognene kørt i skridttempo.',
      '“Hellere lukke end forklare,” sagde myndighedens chef, Ines Brodal, ved fisketorvet.',
    ],
  ),
  opening(
    'no',
    'Havnebrua i Harsund stenges i elleve uker',
    'Dykkere fant sprekker i to brupilarer. Trikken snur ved fisketorget.',
    ['Av Ingrid Moe og Lars Vik', 'Ingrid Moe', 'Lars Vik'],
    ['21. juni 2025', '2025-06-21'],
    [
      'HARSUND (NTB) – Den gamle brua over havna stenges i elleve uker fra mandag, opplyste havnevesenet lørdag.',
      'Dykkere hadde funnet sprekker i to brupilarer i mai, og siden har trikken kjørt i gangfart.',
      '«Heller stenge enn å forklare», sa lederen for havnevesenet, Ines Brodal, ved fisketorget.',
    ],
  ),
  opening(
    'fi',
    'Harsundin satamasilta suljetaan yhdeksitoista viikoksi',
    'Sukeltajat löysivät halkeamia kahdesta pilarista. Raitiovaunut kääntyvät kalatorilla.',
    ['Teksti: Aino Lehtola ja Ville Korpi', 'Aino Lehtola', 'Ville Korpi'],
    ['21. kesäkuuta 2025', '2025-06-21'],
    [
      'HARSUND (STT) – Vanha satamasilta suljetaan maanantaina yhdeksitoista viikoksi, satamalaitos kertoi lauantaina.',
      'Sukeltajat olivat löytäneet toukokuussa halkeamia kahdesta pilarista, ja siitä lähtien raitiovaunut ovat kulkeneet kävelyvauhtia.',
      '”Mieluummin suljemme kuin selittelemme”, sanoi satamalaitoksen johtaja Ines Brodal kalatorilla.',
    ],
  ),
  opening(
    'pl',
    'Most portowy w Harsund zamknięty na jedenaście tygodni',
    'Nurkowie znaleźli pęknięcia w dwóch filarach. Tramwaje zawrócą przy targu rybnym.',
    ['Autor: Paweł Grzelak, Anna Zawada', 'Paweł Grzelak', 'Anna Zawada'],
    ['21 czerwca 2025', '2025-06-21'],
    [
      'HARSUND (PAP) – Stary most nad portem będzie od poniedziałku zamknięty na jedenaście tygodni, podał w sobotę zarząd portu.',
      'W maju nurkowie znaleźli pęknięcia w dwóch filarach i od tego czasu tramwaje jeździły tamtędy bardzo powoli.',
      '„Wolimy zamknąć, niż się tłumaczyć” – powiedziała szefowa zarządu Ines Brodal przy targu rybnym.',
    ],
  ),
  opening(
    'cs',
    'Přístavní most v Harsundu se na jedenáct týdnů uzavře',
    'Potápěči našli trhliny ve dvou pilířích. Tramvaje se budou otáčet u rybího trhu.',
    ['Autoři: Jana Malá a Petr Dvořáček', 'Jana Malá', 'Petr Dvořáček'],
    ['21. června 2025', '2025-06-21'],
    [
      'HARSUND (ČTK) – Starý most přes přístav bude od pondělí na jedenáct týdnů uzavřen, oznámila v sobotu správa přístavu.',
      'Potápěči našli v květnu trhliny ve dvou pilířích a od té doby tramvaje jezdily po mostě krokem.',
      '„Raději zavřít než vysvětlovat,“ řekla ředitelka správy Ines Brodalová u rybího trhu.',
    ],
  ),
  opening(
    'sk',
    'Prístavný most v Harsunde zatvoria na jedenásť týždňov',
    'Potápači našli trhliny v dvoch pilieroch. Električky sa budú otáčať pri rybom trhu.',
    ['Autori: Zuzana Kráľová a Marek Hudák', 'Zuzana Kráľová', 'Marek Hudák'],
    ['21. júna 2025', '2025-06-21'],
    [
      'HARSUND (TASR) – Starý most cez prístav bude od pondelka jedenásť týždňov zatvorený, oznámila v sobotu správa prístavu.',
      'Potápači našli v máji trhliny v dvoch pilieroch a odvtedy električky jazdili po moste krokom.',
      '„Radšej zavrieť než vysvetľovať,“ povedala riaditeľka správy Ines Brodalová pri rybom trhu.',
    ],
  ),
  opening(
    'hu',
    'Tizenegy hétre lezárják a harsundi kikötőhidat',
    'Búvárok repedéseket találtak két pilléren. A villamosok a halpiacnál fordulnak vissza.',
    ['Szerző: Kelemen Judit és Varga Bence', 'Kelemen Judit', 'Varga Bence'],
    ['2025. június 21.', '2025-06-21'],
    [
      'HARSUND (MTI) – Hétfőtől tizenegy hétre lezárják a kikötő fölötti régi hidat, közölte szombaton a kikötői hatóság.',
      'A búvárok májusban repedéseket találtak két pilléren, és a villamosok azóta lépésben haladtak át rajta.',
      '„Inkább lezárjuk, mint hogy magyarázkodjunk” – mondta a hatóság vezetője, Brodal Ines a halpiacnál.',
    ],
  ),
  opening(
    'ro',
    'Podul din portul Harsund se închide pentru unsprezece săptămâni',
    'Scafandrii au găsit fisuri în doi piloni. Tramvaiele vor întoarce la piața de pește.',
    ['De Ioana Petrescu și Mihai Dobre', 'Ioana Petrescu', 'Mihai Dobre'],
    ['21 iunie 2025', '2025-06-21'],
    [
      'HARSUND (Agerpres) – Vechiul pod de peste port va fi închis de luni timp de unsprezece săptămâni, a anunțat sâmbătă autoritatea portuară.',
      'Scafandrii găsiseră în mai fisuri în doi piloni, iar de atunci tramvaiele treceau la pas.',
      '„Mai bine închidem decât să dăm explicații”, a spus directoarea portului, Ines Brodal, la piața de pește.',
    ],
  ),
  opening(
    'bg',
    'Пристанищният мост в Харсунд затваря за единайсет седмици',
    'Водолази откриха пукнатини в два стълба. Трамваите ще обръщат при рибния пазар.',
    ['Автор: Елена Колева и Петър Димов', 'Елена Колева', 'Петър Димов'],
    ['21 юни 2025', '2025-06-21'],
    [
      'ХАРСУНД (БТА) – Старият мост над пристанището ще бъде затворен за единайсет седмици от понеделник, съобщи в събота пристанищната администрация.',
      'През май водолази откриха пукнатини в два стълба и оттогава трамваите минават бавно.',
      '„По-добре да затворим, отколкото да обясняваме“, каза директорката Инес Бродал при рибния пазар.',
    ],
  ),
  opening(
    'ru',
    'Портовый мост в Харсунде закроют на одиннадцать недель',
    'Водолазы нашли трещины в двух опорах. Трамваи будут разворачиваться у рыбного рынка.',
    ['Авторы: Антон Белозёров, Мария Ким', 'Антон Белозёров', 'Мария Ким'],
    ['21 июня 2025 г.', '2025-06-21'],
    [
      'ХАРСУНД, 21 июня. /ТАСС/. Старый мост через гавань закроют с понедельника на одиннадцать недель, сообщила в субботу администрация порта.',
      'В мае водолазы нашли трещины в двух опорах, и с тех пор трамваи шли по мосту очень медленно.',
      '«Лучше закрыть, чем объяснять», — сказала глава администрации Инес Бродаль у рыбного рынка.',
    ],
  ),
  opening(
    'uk',
    'Портовий міст у Гарсунді закриють на одинадцять тижнів',
    'Водолази знайшли тріщини у двох опорах. Трамваї розвертатимуться біля рибного ринку.',
    ['Автори: Олена Гнатюк, Тарас Мельник', 'Олена Гнатюк', 'Тарас Мельник'],
    ['21 червня 2025', '2025-06-21'],
    [
      'ГАРСУНД (Укрінформ) – Старий міст через гавань закриють з понеділка на одинадцять тижнів, повідомила в суботу адміністрація порту.',
      'У травні водолази знайшли тріщини у двох опорах, і відтоді трамваї їхали мостом дуже повільно.',
      '«Краще закрити, ніж пояснювати», — сказала очільниця адміністрації Інес Бродаль біля рибного ринку.',
    ],
  ),
  opening(
    'el',
    'Κλείνει για έντεκα εβδομάδες η γέφυρα του λιμανιού',
    'Δύτες βρήκαν ρωγμές σε δύο πυλώνες. Τα τραμ θα στρίβουν στην ψαραγορά.',
    ['Της Ελένης Δούκα και του Νίκου Ράπτη', 'Ελένης Δούκα', 'Νίκου Ράπτη'],
    ['21 Ιουνίου 2025', '2025-06-21'],
    [
      'ΧΑΡΣΟΥΝΤ (ΑΠΕ-ΜΠΕ) – Η παλιά γέφυρα πάνω από το λιμάνι θα μείνει κλειστή για έντεκα εβδομάδες από τη Δευτέρα, ανακοίνωσε το Σάββατο η λιμενική αρχή.',
      'Τον Μάιο δύτες είχαν βρει ρωγμές σε δύο πυλώνες και από τότε τα τραμ περνούσαν αργά.',
      '«Καλύτερα να κλείσει παρά να εξηγούμε», είπε η επικεφαλής Ινές Μπρόνταλ στην ψαραγορά.',
    ],
  ),
  opening(
    'tr',
    'Harsund liman köprüsü on bir hafta kapanıyor',
    'Dalgıçlar iki ayakta çatlak buldu. Tramvaylar balık pazarından dönecek.',
    ['Yazan: İlknur Işık ve Emre Tunalı', 'İlknur Işık', 'Emre Tunalı'],
    ['21 Haziran 2025', '2025-06-21'],
    [
      'HARSUND (AA) - Limanın üzerindeki eski köprü pazartesi gününden itibaren on bir hafta kapalı kalacak, liman idaresi cumartesi günü duyurdu.',
      'Dalgıçlar mayıs ayında iki ayakta çatlak bulmuş, tramvaylar o günden beri köprüden yavaş geçmişti.',
      '“Anlatmaktansa kapatırız” dedi idarenin başkanı Ines Brodal balık pazarında.',
    ],
  ),
  opening(
    'ar',
    'إغلاق جسر الميناء في هارسوند أحد عشر أسبوعا',
    'غواصون عثروا على شقوق في دعامتين والترام يعود من سوق السمك',
    ['بقلم: سامر الحداد وليلى منصور', 'سامر الحداد', 'ليلى منصور'],
    ['21 يونيو 2025', '2025-06-21'],
    [
      'هارسوند (رويترز) - قالت سلطة الميناء يوم السبت إن الجسر القديم فوق المرفأ سيغلق أحد عشر أسبوعا ابتداء من يوم الاثنين.',
      'وكان غواصون قد عثروا في مايو على شقوق في دعامتين، ومنذ ذلك الحين يسير الترام ببطء شديد.',
      'وقالت مديرة السلطة إينيس برودال في سوق السمك: «نفضل الإغلاق على التبرير».',
    ],
  ),
  opening(
    'fa',
    'پل بندر هارسوند یازده هفته بسته می‌شود',
    'غواصان در دو پایه ترک پیدا کردند و تراموا از بازار ماهی برمی‌گردد',
    ['نویسنده: آرش کیانی و مینا صدر', 'آرش کیانی', 'مینا صدر'],
    ['۲۱ ژوئن ۲۰۲۵', '2025-06-21'],
    [
      'هارسوند (ایرنا) - پل قدیمی روی بندر از دوشنبه یازده هفته بسته خواهد بود، سازمان بندر روز شنبه اعلام کرد.',
      'غواصان در ماه مه در دو پایه ترک پیدا کرده بودند و از آن زمان تراموا بسیار آهسته می‌رفت.',
      'اینس برودال، رئیس سازمان، در بازار ماهی گفت: «بستن بهتر از توضیح دادن است».',
    ],
  ),
  opening(
    'he',
    'גשר הנמל בהרסונד ייסגר לאחד עשר שבועות',
    'צוללנים מצאו סדקים בשני עמודים והחשמלית תסתובב בשוק הדגים',
    ['מאת: נועה כרמי ואיתן שלו', 'נועה כרמי', 'איתן שלו'],
    ['21 ביוני 2025', '2025-06-21'],
    [
      'הגשר הישן מעל הנמל ייסגר לאחד עשר שבועות החל מיום שני, הודיעה רשות הנמל ביום שבת.',
      'בחודש מאי מצאו צוללנים סדקים בשני עמודים, ומאז נסעה החשמלית על הגשר לאט מאוד.',
      '"עדיף לסגור מאשר להסביר", אמרה ראש הרשות, אינס ברודל, בשוק הדגים.',
    ],
  ),
  opening(
    'hi',
    'हरसुंड का बंदरगाह पुल ग्यारह सप्ताह बंद रहेगा',
    'गोताखोरों को दो खंभों में दरारें मिलीं, ट्राम मछली बाज़ार से लौटेगी',
    ['लेखक: रमेश पटवाल और सीमा नेगी', 'रमेश पटवाल', 'सीमा नेगी'],
    ['21 जून 2025', '2025-06-21'],
    [
      'हरसुंड, 21 जून (भाषा) – बंदरगाह के ऊपर बना पुराना पुल सोमवार से ग्यारह सप्ताह बंद रहेगा, बंदरगाह प्राधिकरण ने शनिवार को बताया।',
      'मई में गोताखोरों को दो खंभों में दरारें मिली थीं और तब से ट्राम बहुत धीरे चल रही थी।',
      '“समझाने से बंद करना अच्छा है,” प्राधिकरण की प्रमुख इनेस ब्रोडल ने मछली बाज़ार में कहा।',
    ],
  ),
  opening(
    'bn',
    'হারসুন্ডের বন্দর সেতু এগারো সপ্তাহ বন্ধ থাকবে',
    'ডুবুরিরা দুটি স্তম্ভে ফাটল পেয়েছেন, ট্রাম মাছের বাজার থেকে ফিরবে',
    ['লেখক: রফিক হাসান ও মিতা সেন', 'রফিক হাসান', 'মিতা সেন'],
    ['২১ জুন ২০২৫', '2025-06-21'],
    [
      'বন্দরের উপরের পুরোনো সেতুটি সোমবার থেকে এগারো সপ্তাহ বন্ধ থাকবে বলে শনিবার বন্দর কর্তৃপক্ষ জানিয়েছে।',
      'মে মাসে ডুবুরিরা দুটি স্তম্ভে ফাটল পেয়েছিলেন এবং তখন থেকে ট্রাম খুব ধীরে চলছিল।',
      '“বোঝানোর চেয়ে বন্ধ করা ভালো,” মাছের বাজারে বললেন কর্তৃপক্ষের প্রধান ইনেস ব্রোডাল।',
    ],
  ),
  opening(
    'zh',
    '哈松港旧桥将封闭十一周',
    '潜水员在两座桥墩发现裂缝，电车改在鱼市掉头',
    ['记者：林知远、周敏', '林知远', '周敏'],
    ['2025年6月21日', '2025-06-21'],
    [
      '新华社哈松6月21日电 港务局星期六宣布，横跨港口的旧桥将从星期一起封闭十一周。',
      '五月，潜水员在两座桥墩发现裂缝，此后电车过桥一直十分缓慢。',
      '“宁可封闭，也不愿事后解释。”港务局局长布罗达尔在鱼市说。',
    ],
  ),
  opening(
    'ja',
    'ハルスンの港の橋、十一週間の通行止めに',
    '潜水士が橋脚二本に亀裂を発見、路面電車は魚市場で折り返す',
    ['文／相沢千尋、北村悠', '相沢千尋', '北村悠'],
    ['2025年6月21日', '2025-06-21'],
    [
      '【ハルスン時事】港に架かる古い橋が月曜日から十一週間通行止めになると、港湾局が土曜日に発表した。',
      '五月に潜水士が橋脚二本に亀裂を見つけ、それ以来、路面電車は徐行で橋を渡っていた。',
      '「説明するより閉める方がよい」と港湾局長のブローダル氏は魚市場で話した。',
    ],
  ),
  opening(
    'ko',
    '하르순 항구 다리 십일 주 동안 통행 금지',
    '잠수부가 교각 두 곳에서 균열 발견, 전차는 어시장에서 회차',
    ['글: 윤서진, 박도현', '윤서진', '박도현'],
    ['2025년 6월 21일', '2025-06-21'],
    [
      '(하르순=연합뉴스) 항구를 가로지르는 오래된 다리가 월요일부터 십일 주 동안 통제된다고 항만청이 토요일 밝혔다.',
      '지난 오월 잠수부가 교각 두 곳에서 균열을 발견했고, 그 뒤로 전차는 다리를 천천히 건넜다.',
      '“설명하느니 막는 편이 낫다”고 항만청장 이네스 브로달은 어시장에서 말했다.',
    ],
  ),
  opening(
    'th',
    'ปิดสะพานท่าเรือฮาร์ซุนด์นานสิบเอ็ดสัปดาห์',
    'นักประดาน้ำพบรอยร้าวที่ตอม่อสองต้น รถรางจะวนกลับที่ตลาดปลา',
    ['โดย: สมชาย ใจดี และ วิภา แสงทอง', 'สมชาย ใจดี', 'วิภา แสงทอง'],
    ['21 มิถุนายน 2568', '2025-06-21'],
    [
      'การท่าเรือแถลงเมื่อวันเสาร์ว่า สะพานเก่าข้ามท่าเรือจะปิดนานสิบเอ็ดสัปดาห์ตั้งแต่วันจันทร์',
      'เมื่อเดือนพฤษภาคม นักประดาน้ำพบรอยร้าวที่ตอม่อสองต้น ตั้งแต่นั้นรถรางจึงแล่นข้ามอย่างช้ามาก',
      '“ปิดเสียดีกว่าต้องอธิบาย” อีเนส โบรดาล ผู้อำนวยการกล่าวที่ตลาดปลา',
    ],
  ),
  opening(
    'vi',
    'Cầu cảng Harsund đóng cửa mười một tuần',
    'Thợ lặn phát hiện vết nứt ở hai trụ cầu, tàu điện sẽ quay đầu tại chợ cá',
    ['Tác giả: Nguyễn Minh Châu và Trần Văn Hải', 'Nguyễn Minh Châu', 'Trần Văn Hải'],
    ['21 tháng 6 năm 2025', '2025-06-21'],
    [
      'Harsund (TTXVN) – Cây cầu cũ bắc qua cảng sẽ đóng cửa mười một tuần kể từ thứ hai, cơ quan quản lý cảng cho biết hôm thứ bảy.',
      'Hồi tháng năm, thợ lặn phát hiện vết nứt ở hai trụ cầu, và từ đó tàu điện qua cầu rất chậm.',
      '“Thà đóng cửa còn hơn phải giải thích”, giám đốc Ines Brodal nói tại chợ cá.',
    ],
  ),
  opening(
    'id',
    'Jembatan pelabuhan Harsund ditutup sebelas pekan',
    'Penyelam menemukan retakan di dua tiang, trem akan berputar di pasar ikan',
    ['Oleh Ratna Dewi dan Budi Santosa', 'Ratna Dewi', 'Budi Santosa'],
    ['21 Juni 2025', '2025-06-21'],
    [
      'HARSUND (ANTARA) - Jembatan tua di atas pelabuhan akan ditutup sebelas pekan mulai Senin, kata otoritas pelabuhan pada Sabtu.',
      'Penyelam menemukan retakan di dua tiang pada bulan Mei, dan sejak itu trem berjalan sangat pelan.',
      '“Lebih baik ditutup daripada harus menjelaskan,” ujar kepala otoritas, Ines Brodal, di pasar ikan.',
    ],
  ),
];
