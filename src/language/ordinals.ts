/**
 * Places in an order, written out.
 */

/**
 * From the first on, folded as `foldText` folds; a dash where a language has no single word, or none that is only a place.
 */
const lists: readonly string[] = [
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ...['', 'n', 'r', 's'].map((ending) =>
    'erste zweite dritte vierte funfte sechste siebte achte neunte zehnte elfte zwolfte dreizehnte vierzehnte funfzehnte sechzehnte siebzehnte achtzehnte neunzehnte zwanzigste'
      .split(' ')
      .map((word) => word + ending)
      .join(' '),
  ),
  'premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme treizieme quatorzieme quinzieme seizieme - - - vingtieme',
  'premiere',
  'primera segunda tercera cuarta quinta sexta septima octava novena decima undecima duodecima decimotercera decimocuarta decimoquinta decimosexta',
  'primero - tercero cuarto quinto sexto septimo octavo noveno decimo undecimo duodecimo decimotercero decimocuarto decimoquinto decimosexto',
  'primer - tercer',
  'primeira - terceira quarta',
  'primeiro - terceiro quarto - - setimo oitavo nono',
  'prima seconda terza quarta quinta sesta settima ottava nona decima undicesima dodicesima tredicesima quattordicesima quindicesima sedicesima diciassettesima diciottesima diciannovesima ventesima',
  'primo - terzo quarto quinto sesto settimo ottavo nono decimo undicesimo dodicesimo tredicesimo quattordicesimo quindicesimo sedicesimo diciassettesimo diciottesimo diciannovesimo ventesimo',
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste',
  '- - tredje fjarde femte sjatte sjunde attonde nionde tionde',
  '- - - fjerde - sjette syvende',
  '- toinen kolmas neljas viides kuudes seitsemas kahdeksas yhdeksas kymmenes',
  '- toiseksi kolmanneksi neljanneksi viidenneksi',
  'pierwsza druga trzecia czwarta piata szosta siodma osma dziewiata dziesiata',
  'pierwszy drugi trzeci czwarty piaty szosty siodmy osmy dziewiaty dziesiaty',
  'pierwsze drugie trzecie czwarte piate szoste siodme osme dziewiate dziesiate',
  'prvni druhy treti ctvrty paty sesty sedmy osmy devaty desaty',
  'первая вторая третья четвертая пятая шестая седьмая восьмая девятая десятая',
  'первыи второи третии четвертыи пятыи шестои седьмои восьмои девятыи десятыи одиннадцатыи двенадцатыи тринадцатыи четырнадцатыи пятнадцатыи шестнадцатыи семнадцатыи восемнадцатыи девятнадцатыи двадцатыи',
  'первое второе третье четвертое пятое шестое седьмое восьмое девятое десятое',
  '- второго третьего четвертого пятого',
  'перша друга третя четверта пята шоста сьома восьма девята десята',
  'першии другии третіи четвертии пятии шостии сьомии восьмии девятии десятии',
  'перше друге третє четверте пяте шосте сьоме восьме девяте десяте',
  'birinci ikinci ucuncu dorduncu besinci altinci yedinci sekizinci dokuzuncu onuncu',
  'elso masodik harmadik negyedik otodik hatodik hetedik nyolcadik kilencedik tizedik',
  'πρωτη δευτερη τριτη τεταρτη πεμπτη εκτη εβδομη ογδοη ενατη δεκατη',
  'πρωτοσ δευτεροσ τριτοσ τεταρτοσ πεμπτοσ εκτοσ εβδομοσ ογδοοσ ενατοσ δεκατοσ',
  'πρωτο δευτερο τριτο τεταρτο πεμπτο εκτο εβδομο ογδοο ενατο δεκατο',
  'الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر',
  'الاولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة',
  '- ثاني ثالث',
  '- ثانية',
  'הראשון השני השלישי הרביעי החמישי השישי',
  'הראשונה השנייה השלישית הרביעית החמישית השישית',
  'पहला दूसरा तीसरा चौथा पांचवां छठा सातवां आठवां नौवां दसवां',
  'पहली दूसरी तीसरी चौथी पांचवीं छठी सातवीं आठवीं नौवीं दसवीं',
  'पहले दूसरे तीसरे चौथे पांचवें छठे सातवें आठवें नौवें दसवें',
  'pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh',
];

const places = new Map<string, number>();
for (const list of lists)
  list.split(' ').forEach((word, index) => {
    if (word !== '-' && !places.has(word)) places.set(word, index + 1);
  });

/** "2nd", "3e", "4º". */
const inDigits = /^(?!1\D)\d{1,3}(?:st|nd|rd|th|e|eme|nde|de|o|a)$/;

/** The place that a folded word is, from 1; undefined for another word. */
export const placeOf = (word: string): number | undefined => places.get(word);

/** Whether a folded word is a place from the second on: "the second largest" is not the largest. */
export const isOrdinal = (word: string): boolean => (places.get(word) ?? 0) > 1 || inDigits.test(word);
