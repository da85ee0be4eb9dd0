/**
 * Words that exclude each other: a sentence in which one stands for another says something else, however alike the two
 * are. Names, numbers and negations are recognised without a list; direction and calendar words look like any others.
 */

/**
 * Groups by language, folded as `foldText` folds. Within a group, sides are separated by a slash, and the words of a
 * side agree; in a group without a slash every word is a side of its own.
 */
const groups: readonly string[] = [
  // English
  'rose rise rises risen rising up gain gains gained increase increases increased increasing grew grow grows growing growth climbed higher more above / fell fall falls fallen falling down loss losses lost decrease decreases decreased decreasing shrank shrink shrinks shrinking decline declined lower less fewer below',
  'won win wins winning victory winner / lost lose loses losing defeat loser',
  'home / away',
  'before earlier / after later',
  'approved approve approves accepted accept passed / rejected reject rejects refused refuse failed',
  'guilty convicted / innocent acquitted',
  'denies denied deny denying / admits admitted admit admitting confirms confirmed',
  'for / against',
  'must shall / may might',
  'doubles doubled doubling double / triples tripled tripling triple / halves halved halving',
  'upper / lower',
  'drunk / sober',
  'legal / illegal',
  'safe / unsafe dangerous',
  'positive / negative',
  'survived survives / died dies killed',
  'victim victims / suspect suspects / witness witnesses',
  'opened open opens opening / closed close closes closing',
  'first / last',
  'left / right',
  'north northern / south southern / east eastern / west western',
  'men man male boy boys he him / women woman female girl girls she her',
  'buy buys bought buyer / sell sells sold seller',
  'import imports imported / export exports exported',
  'alive living survived / dead killed died',
  'arrived arrive arrives arrival / left leave leaves departed departure',
  'best / worst',
  'majority / minority',
  'cheaper / dearer pricier',
  'morning / afternoon / evening / night',
  'today / yesterday / tomorrow',
  'red / blue / green / yellow / black / white',
  'spring / summer / autumn / winter',
  'second seconds / minute minutes / hour hours hourly / day days daily / week weeks weekly / month months monthly / year years yearly annual / decade decades / century centuries',
  'millimetre millimetres millimeter millimeters mm / centimetre centimetres centimeter centimeters cm / metre metres meter meters / kilometre kilometres kilometer kilometers km / mile miles / foot feet / yard yards / inch inches',
  'gram grams / kilogram kilograms kilo kilos kg / ton tons tonne tonnes / ounce ounces',
  'percent / points point percentage / degrees / euro euros / dollar dollars / pound pounds / franc francs / yen / yuan / rupee rupees',
  'son sons / daughter daughters / father fathers / mother mothers / brother brothers / sister sisters / wife wives / husband husbands / uncle uncles / aunt aunts / grandfather / grandmother / nephew / niece',
  'all every everyone / some / many / most / few / half / both / one',
  'half / third thirds / quarter quarters / fifth fifths / tenth tenths',
  'always / sometimes / often / rarely / once / twice',
  'first / second / third / fourth / fifth / sixth / seventh / eighth / ninth / tenth',
  // German
  'stieg steigt steigen gestiegen steigend zunahme zugenommen hoher mehr uber plus anstieg gewachsen / fiel fallt fallen gefallen sank sinkt sinken gesunken abnahme abgenommen niedriger weniger unter minus ruckgang geschrumpft',
  'gewann gewinnt gewinnen gewonnen sieg / verlor verliert verlieren verloren niederlage',
  'vor vorher fruher / nach nachher spater',
  'angenommen zugestimmt / abgelehnt verworfen',
  'schuldig verurteilt / unschuldig freigesprochen',
  'offnet geoffnet eroffnet / schliesst geschlossen',
  'links / rechts',
  'nord norden nordlich / sud suden sudlich / ost osten ostlich / west westen westlich',
  'mann manner er / frau frauen sie',
  'morgens / mittags / nachmittags / abends / nachts',
  'heute / gestern / morgen',
  'sekunde sekunden / minute minuten / stunde stunden / tag tage tagen / woche wochen / monat monate monaten / jahr jahre jahren / jahrzehnt jahrzehnte / jahrhundert jahrhunderte',
  'zentimeter / meter metern / kilometer kilometern km / meile meilen / gramm / kilogramm kilo kg / tonne tonnen / prozent / euro / dollar / franken',
  'sohn sohne / tochter tochtern / vater / mutter / bruder / schwester schwestern / ehefrau / ehemann / onkel / tante / grossvater / grossmutter',
  'alle / einige / viele / meisten / wenige / halfte / beide',
  'erste ersten erster / zweite zweiten zweiter / dritte dritten dritter / vierte vierten vierter / funfte funften / letzte letzten',
  'montag dienstag mittwoch donnerstag freitag samstag sonntag',
  'januar februar marz april mai juni juli august september oktober november dezember',
  'halfte / drittel / viertel / funftel / zehntel',
  // French
  'hausse augmente augmentation augmente progresse plus dessus / baisse diminue diminution recule moins dessous',
  'gagne victoire remporte / perdu defaite perd',
  'avant / apres',
  'approuve adopte accepte / rejete refuse',
  'coupable condamne / innocent acquitte',
  'ouvert ouvre / ferme',
  'gauche / droite',
  'nord / sud / est / ouest',
  'homme hommes il / femme femmes elle',
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  'hier / demain',
  'seconde secondes / minute minutes / heure heures / jour jours / semaine semaines / mois / an ans annee annees / decennie decennies / siecle siecles',
  'metre metres / kilometre kilometres km / gramme grammes / kilo kilos kg / tonne tonnes / euro euros / dollar dollars / franc francs',
  'fils / fille filles / pere / mere / frere freres / soeur soeurs / epouse / mari / oncle / tante',
  'tous toutes / certains certaines / plusieurs / peu / moitie',
  'premier premiere / deuxieme second seconde / troisieme / quatrieme / cinquieme / dernier derniere',
  // Spanish and Portuguese
  'subio sube suben aumento aumenta crecio mas alza / bajo baja bajan disminuyo cayo menos caida',
  'subiu sobe aumentou cresceu mais alta / caiu cai diminuiu desceu menos queda baixa',
  'gano gana victoria venceu vitoria ganhou / perdio pierde derrota perdeu',
  'antes / despues depois',
  'aprobo aprobado aprovou aprovado / rechazo rechazado rejeitou rejeitado',
  'culpable culpado / inocente absuelto absolvido',
  'abierto abre aberto / cerrado cierra fechado',
  'izquierda esquerda / derecha direita',
  'norte / sur sul / este leste / oeste',
  'hombre hombres homem homens el ele / mujer mujeres mulher mulheres ella ela',
  'lunes martes miercoles jueves viernes sabado domingo',
  'segunda terca quarta quinta sexta',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
  'ayer / manana',
  'ontem / amanha',
  'segundo segundos / minuto minutos / hora horas / dia dias / semana semanas / mes meses / ano anos / decada decadas / siglo siglos seculo seculos',
  'metro metros / kilometro kilometros quilometro quilometros km / gramo gramos / kilo kilos kg / tonelada toneladas / euro euros / dolar dolares / peso pesos / real reais',
  'hijo filho / hija filha / padre pai / madre mae / hermano irmao / hermana irma / esposa mulher / esposo marido / tio / tia',
  'todos todas / algunos algunas alguns algumas / muchos muchas muitos muitas / pocos pocas poucos poucas / mitad metade',
  'primero primera primeiro primeira / segundo segunda / tercero tercera terceiro terceira / cuarto cuarta quarto quarta / quinto quinta / ultimo ultima',
  // Italian
  'salito sale aumento aumentato cresciuto piu / sceso scende calo calato diminuito meno',
  'vinto vince vittoria / perso perde sconfitta',
  'prima / dopo',
  'approvato / respinto bocciato',
  'colpevole condannato / innocente assolto',
  'aperto / chiuso',
  'sinistra / destra',
  'nord / sud / est / ovest',
  'uomo uomini / donna donne',
  'lunedi martedi mercoledi giovedi venerdi sabato domenica',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'secondo secondi / minuto minuti / ora ore / giorno giorni / settimana settimane / mese mesi / anno anni / decennio decenni / secolo secoli',
  'metro metri / chilometro chilometri km / chilo chili kg / tonnellata tonnellate / euro / dollaro dollari',
  'figlio figli / figlia figlie / padre / madre / fratello fratelli / sorella sorelle / moglie / marito',
  'primo prima / secondo seconda / terzo terza / quarto quarta / quinto quinta / ultimo ultima',
  // Dutch
  'steeg stijgt gestegen meer hoger toegenomen / daalde daalt gedaald minder lager afgenomen',
  'won wint gewonnen / verloor verliest verloren',
  'voor / na',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'seconde seconden / minuut minuten / uur / dag dagen / week weken / maand maanden / jaar jaren / eeuw eeuwen',
  'meter / kilometer km / kilo kg / euro / dollar',
  'zoon / dochter / vader / moeder / broer / zus / echtgenote / echtgenoot',
  'eerste / tweede / derde / vierde / vijfde / laatste',
  // Polish
  'wzrosl wzrosla wzroslo rosnie wiecej wzrost / spadl spadla spadlo spada mniej spadek',
  'wygral wygrala wygrywa zwyciestwo / przegral przegrala przegrywa porazka',
  'przed / po',
  'poniedzialek wtorek sroda srode czwartek piatek sobota sobote niedziela niedziele',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia',
  'sekund sekundy / minut minuty / godzin godziny / dni dnia / tygodni tygodnie / miesiecy miesiace / lat lata roku rok',
  'syn / corka / ojciec / matka / brat / siostra / zona / maz',
  'pierwszy pierwsza / drugi druga / trzeci trzecia / czwarty czwarta / piaty piata / ostatni ostatnia',
  // Russian
  'вырос выросла выросло выросли растет больше выше рост увеличился увеличилась / упал упала упало упали снизился снизилась снизилось меньше ниже падение уменьшился уменьшилась',
  'выиграл выиграла победил победила победа / проиграл проиграла поражение',
  'до / после',
  'принял одобрил / отклонил отверг',
  'открыт открыли / закрыт закрыли',
  'северный севере / южный юге / восточный востоке / западный западе',
  'понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'вчера / завтра',
  'секунд секунды / минут минуты / час часов часа / день дней дня / неделя недели недель / месяц месяца месяцев / год года лет',
  'метр метров / километр километров км / килограмм кг / рублей рубля рубль / долларов доллара доллар / евро',
  'сын / дочь / отец / мать / брат / сестра / жена / муж',
  'первый первая первого / второй вторая второго / третий третья третьего / последний последняя',
  // Nordic
  'steg stiger okade okning fler mer stigning oget / sjonk sjunker foll minskade minskning farre mindre fald faldt',
  'vann vinner vandt / forlorade forlorar tapte tabte',
  'fore for / efter etter',
  'mandag tirsdag onsdag torsdag fredag lordag sondag',
  'mandag tisdag onsdag torsdag fredag lordag sondag',
  // Turkish
  'artti yukseldi artis arttı / azaldi dustu dusus',
  'kazandi / kaybetti',
  'once / sonra',
  'pazartesi sali carsamba persembe cuma cumartesi pazar',
  'ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik',
  // Arabic, Hindi
  'ارتفع ارتفعت زاد زادت / انخفض انخفضت تراجع تراجعت',
  'فاز فازت / خسر خسرت',
  'قبل / بعد',
  'الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت الاحد',
  'बढ़ा बढ़ी बढ़े अधिक / घटा घटी घटे कम',
  'जीत जीता / हार हारा',
  'पहले / बाद',
  // Scripts without spaces, one character each; Korean, Thai
  '上 / 下',
  '升 增 増 涨 漲 / 降 减 減 跌',
  '胜 勝 / 负 負 败 敗',
  '前 / 后 後',
  '东 東 / 西 / 南 / 北',
  '男 / 女',
  '左 / 右',
  '买 買 / 卖 賣 売',
  '秒 / 分 / 时 時 / 日 / 周 週 / 月 / 年',
  '万 萬 / 亿 億 / 千 / 百',
  '一 / 二 两 兩 / 三 / 四 / 五 / 六 / 七 / 八 / 九 / 十',
  '多 / 少',
  '高 / 低',
  '開 开 / 閉 关 關',
  '朝 / 昼 / 夕 / 夜',
  '春 / 夏 / 秋 / 冬',
  '증가 상승 올랐다 늘었다 / 감소 하락 내렸다 줄었다',
  '승리 이겼다 / 패배 졌다',
  '월요일 화요일 수요일 목요일 금요일 토요일 일요일',
];

/** For each word the groups it is in, and its side there, as one number. */
type Sides = ReadonlyMap<string, readonly number[]>;
/** Sides of a group, at most. */
const mostSides = 64;
let sides: Sides | undefined;

/** Built when first asked: most runs start and end without. */
function readGroups(): Sides {
  const found = new Map<string, number[]>();
  groups.forEach((group, index) => {
    const isDivided = group.includes('/');
    let place = index * mostSides;
    for (const word of group.split(' ')) {
      if (word === '/') place++;
      else {
        const known = found.get(word);
        if (known) known.push(place);
        else found.set(word, [place]);
        if (!isDivided) place++;
      }
    }
  });
  return found;
}

/** Whether two folded words exclude each other: "rose" and "fell", "lundi" and "mardi". */
export function areOpposites(a: string, b: string): boolean {
  sides ??= readGroups();
  const ofA = sides.get(a);
  const ofB = ofA && sides.get(b);
  if (!ofB) return false;
  const groupOf = (place: number): number => Math.floor(place / mostSides);
  const agree = ofA.some((place) => ofB.includes(place));
  return !agree && ofA.some((place) => ofB.some((other) => groupOf(place) === groupOf(other)));
}
