/**
 * Abbreviations that keep their full stop within a sentence, by language. What is looked for is the word as written,
 * or else with a small first letter; so abbreviations that are words when written small stand here in capitals only.
 * Initials ("J.", "U.S.", "z. B.") need no entry, and abbreviations that close a list ("etc.", "usw.") have none:
 * before a capital they end their sentence.
 */

/** What an abbreviation says of its full stop. */
export type AbbreviationKind =
  /** A name follows, always: "Mr." */
  | 'title'
  /** Within a sentence where a number follows: "No. 7". */
  | 'counted'
  /** Within a sentence unless a word follows that opens sentences: "Inc." */
  | 'inner';

type ByLanguage = Readonly<Record<string, string>>;

const titles: ByLanguage = {
  english:
    'Mr Mrs Ms Mx Messrs Dr Prof Rev Hon Gen Col Maj Capt Cmdr Cpl Sgt Lt Gov Sen Sens Rep Reps Pres Supt Det Insp Mt',
  german: 'Hr Fr dr prof Dipl Mag',
  french: 'MM Mme Mmes Mlle Mlles Mgr',
  spanish: 'Sr Sra Sres Srta Dra Dña Lic Gral Cnel Cap Mons Sto Sta Pbro Arq',
  portuguese: 'Profa Exmo Exma Cel Pe',
  italian: 'dott sig sigg avv geom mons l’on dell’on',
  dutch: 'dhr mevr mw mr mrs drs ds',
  nordic: 'hr fru adv',
  polish: 'gen płk ppłk mjr kpt ks abp inż mgr hab św',
  czech: 'ing bc mudr judr phdr rndr doc sv npor plk Ing Mgr MUDr JUDr PhDr RNDr',
  hungarian: 'özv ifj szt',
  romanian: 'dl dna dlui sf',
  croatian: 'gđa gdin',
  turkish: 'Av Doç Alb Yrd Sn Öğr',
  russian: 'проф акад доц инж св им гр',
  serbian: 'др',
  greek: 'δρ κκ καθ αγ',
  vietnamese: 'TP Tp PGS TS GS ThS BS KS LS NSND NSƯT',
  indonesian: 'Drs Ir Hj Tn Ny Yth Kol',
  hindi: 'डॉ डा प्रो श्री श्रीमती सुश्री कु पं मो प्रा',
  bengali: 'ডা ড ডঃ মো প্রফেসর অধ্যা',
  otherIndic: 'ડૉ ડો પ્રો ਡਾ ਪ੍ਰੋ திரு திருமதி டாக்டர் டா డా డాక్టర్ ప్రొ శ్రీ ಡಾ ಪ್ರೊ ಶ್ರೀ ഡോ പ്രൊഫ ശ്രീ',
  lao: 'ດຣ',
};

const counted: ByLanguage = {
  english: 'no nos fig figs vol vols ch chap sec art pp par est approx tel ext Jan Feb Mar Apr Jun Jul Aug Sep Oct Nov',
  german: 'nr abs art kap jh ziff rn',
  french: 'janv févr avr juil sept oct nov déc env chap',
  spanish: 'núm núms pág págs cap ene feb abr jul ago',
  portuguese: 'núm pág págs',
  italian: 'pag pagg artt tel cap',
  dutch: 'blz jan feb mrt apr aug okt dec',
  nordic: 'kl nr s tlf klo puh',
  polish: 'godz poz ust ok',
  czech: 'č čís hod odst',
  hungarian: 'sz tel',
  croatian: 'br čl',
  turkish: 'no',
  russian: 'рис стр гл ст пп тел табл',
  bulgarian: 'чл бр',
  greek: 'αρ σελ τηλ αριθ',
  indonesian: 'hlm tgl',
  hindi: 'सं नं रु',
};

const inner: ByLanguage = {
  english:
    'vs Inc Ltd Co Cos Corp Bros Jr St Ste Ft Ave Blvd Rd Hwy Dept Univ Assn Natl Intl Dec Sept incl excl viz cf al',
  german: 'ca bzw vgl evtl ggf inkl zzgl sog geb gest Mio Mrd Tsd Chr Okt Dez str',
  french: 'av bd boul éd',
  spanish: 'Avda Cía aprox Ud Uds Vd Vds EE ej',
  portuguese: 'Ltda Cia',
  italian: 'cfr es',
  dutch: 'bijv resp',
  nordic: 'jf jfr eks ex dvs bl ung esim mm ns',
  polish: 'ul pl al np tzw tzn tj im woj tys',
  czech: 'tř nám např tzv mj zvl',
  hungarian: 'pl kb ún',
  croatian: 'npr tzv',
  turkish: 'cad sok mah bkz örn yy',
  russian: 'ул пр пер бул обл тыс напр ср см',
  ukrainian: 'вул просп див тис',
  greek: 'λεωφ δηλ',
  indonesian: 'Jl Jln PT Kab Kec Kel',
};

/** The names of Latin letters as Hindi writes initials with them: "ए. पी." */
const letterNames = 'ए बी सी डी ई एफ एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई'.split(' ');

const kinds = new Map<string, AbbreviationKind>([
  ...entries(inner, 'inner'),
  ...entries(counted, 'counted'),
  ...entries(titles, 'title'),
  ...letterNames.map((name) => [name, 'inner'] as const),
]);

function entries(lists: ByLanguage, kind: AbbreviationKind): (readonly [string, AbbreviationKind])[] {
  return Object.values(lists).flatMap((list) => list.split(' ').map((word) => [word, kind] as const));
}

/** What kind of abbreviation a word before a full stop is; undefined when it is none. */
export function abbreviationKind(word: string): AbbreviationKind | undefined {
  return kinds.get(word) ?? kinds.get(word.charAt(0).toLowerCase() + word.slice(1));
}
