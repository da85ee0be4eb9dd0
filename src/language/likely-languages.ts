/**
 * The languages a text may be in, by the little words that every sentence of a language has: "men" and "dock" are two
 * words for "but" in Swedish, and not in English.
 */
import { tokenize } from './tokens.js';

/**
 * The commonest function words of languages that share their script with another one, by their code in BCP 47; from
 * general knowledge of the languages. Folded as `foldText` folds, because that is quicker to read. `hr` stands for all that
 * is written much like Croatian.
 */
const functionWords = {
  en: 'the of and to in is that for it with as was on are be by this have from at not a he has an which but or they were',
  de: 'der die und den von das mit sich des auf fur ist im dem nicht ein eine als auch nach wird',
  nl: 'de het een van en dat op te zijn met voor niet die aan er om ook als bij',
  da: 'og at det er en til af pa de den som med for ikke der har et ogsa blev fra han kan ved efter sig men',
  sv: 'och att det ar en som pa av for med den till inte har de ett om men fran han kan vid efter sig sa',
  no: 'og a det er en til av pa for som med har ikke de den et fra men han kan ved etter seg ogsa ble',
  fr: 'le la les de des et en un une du que est pour dans qui sur pas au par',
  es: 'el la los de que y en un una se del las por con no para su al',
  ca: 'el la els de que i en un una es per amb no les dels al mes va',
  it: 'il la di che e in un una per del non le i con si da della',
  pt: 'o a de que e do da em um uma os nao para com as no na se',
  ro: 'si de in la a cu pe ca o din nu un este care pentru se',
  pl: 'i w na z nie sie ze do to jest o jak po za od',
  cs: 'a v na se ze je s z do o to i za po jako',
  sk: 'a v na sa ze je s z do o to aj za po ako',
  hr: 'i u na je se da za s od su o koji ne iz',
  sl: 'in je v na se da za so s ki z od pa tudi',
  fi: 'ja on ei etta se oli mutta myos joka han kun ovat kuin sen tai niin mukaan jo ole ennen ne',
  hu: 'a az es hogy nem is egy volt ez de meg csak mar mint azt pedig',
  et: 'ja on ei et oli ka see kui mis aga ning voi oma selle nii',
  lv: 'un ir ar no uz par ka kas ari bet tika pec lai',
  lt: 'ir kad yra su i bet tai kaip is jis buvo per nuo apie o ne po uz ar jau taip metu savo',
  tr: 've bir bu da de icin ile olarak cok daha ama gibi kadar sonra olan ise her ancak en gore oldugu ne ilk fakat bunu',
  id: 'yang dan di ini itu dengan untuk dari pada dalam tidak akan oleh ke',
  vi: 'cua va la cac co duoc cho trong khong mot da voi nay nhung ngay nguoi khi den o ve tu se',
  ru: 'и в на не что с по из как это для он к но от у о за был его а так же',
  uk: 'і в на не що з та до у як це для и але від за',
  bg: 'и на в да се за от е с не са че по до като',
  sr: 'и у на је се да за су од не',
  ar: 'في من على ان الى التي عن مع هذا كان بعد قال',
  fa: 'و در به از كه اين را با است',
  ur: 'كے ميں كي ہے اور كا سے كو نے',
  zh: '的 了 在 是 和 有 为 為 不 人 他 她 这 這 中 上 将 將 对 對 与 與 也 到 年 月 日',
  ja: 'の は を に が た で と',
} as const;

/** The scripts of languages that have one to themselves, among those with lists of words. */
const loneScripts = {
  bn: /[\u0980-\u09ff]/,
  el: /[\u0370-\u03ff]/,
  he: /[\u0590-\u05ff]/,
  hi: /[\u0900-\u097f]/,
  ko: /[\uac00-\ud7a3]/,
  th: /[\u0e00-\u0e7f]/,
} as const;

/** Where they are all, other scripts among them: asked for first, because most texts have none. */
const anyLoneScript = /[\u0370-\u0e7f\uac00-\ud7a3]/;

/** The scripts that the others share. */
const sharedScripts: readonly RegExp[] = [
  /[a-z]/i,
  /[\u0400-\u04ff]/,
  /[\u0600-\u06ff]/,
  /[\u3040-\u30ff\u4e00-\u9fff]/,
];

/** A language that has lists of words, by its code in BCP 47. */
export type Language = keyof typeof functionWords | keyof typeof loneScripts;

type SharedScript = keyof typeof functionWords;
const languages = Object.keys(functionWords) as readonly SharedScript[];
/** A language is as likely as another, or nearly, from this share of its function words. */
const nearly = 3 / 4;
/** Words and characters of a text that are read, at most. */
const mostWords = 40;
const mostCharacters = 40;

/** For the hash of each function word the languages it is of, as places among all. */
type Words = ReadonlyMap<number, readonly number[]>;
const read = new Map<RegExp, Words>();

/** The function words of a script; read when first asked for, because knowing the letters of a script takes long. */
function wordsOf(script: RegExp): Words {
  const known = read.get(script);
  if (known) return known;
  const words = new Map<number, number[]>();
  languages.forEach((language, place) => {
    if (!script.test(functionWords[language])) return;
    for (const word of new Set(tokenize([functionWords[language]]).hash)) {
      const others = words.get(word);
      if (others) others.push(place);
      else words.set(word, [place]);
    }
  });
  read.set(script, words);
  return words;
}

/** Whether a word, given by its hash, is a function word of a language. */
export function isFunctionWord(hash: number, language: Language): boolean {
  const place = languages.indexOf(language as SharedScript);
  return place >= 0 && (wordsOf(scriptOf(place)).get(hash)?.includes(place) ?? false);
}

/** The script of a language, by its place among all. */
const scriptOf = (place: number): RegExp =>
  (scripts[place] ??= sharedScripts.find((script) => script.test(functionWords[languages[place]!]))!);
const scripts: RegExp[] = [];

/**
 * The languages that a text may be of: those with the most function words among its first words, one or a few that are
 * much alike, and those that have the script of a letter to themselves.
 * @param text its beginning tells the scripts
 * @param hashes of its words, as `tokenize` has them
 */
export function likelyLanguages(text: string, hashes: Int32Array): readonly Language[] {
  const beginning = text.slice(0, mostCharacters);
  const counts = new Uint32Array(languages.length);
  let most = 1;
  for (const script of sharedScripts) {
    if (!script.test(beginning)) continue;
    const words = wordsOf(script);
    for (const hash of hashes.subarray(0, mostWords)) {
      const places = words.get(hash);
      if (places) for (const place of places) most = Math.max(most, ++counts[place]!);
    }
  }
  const likely: Language[] = languages.filter((_, place) => counts[place]! >= most * nearly);
  if (!anyLoneScript.test(beginning)) return likely;
  for (const [language, script] of Object.entries(loneScripts) as [keyof typeof loneScripts, RegExp][])
    if (script.test(beginning)) likely.push(language);
  return likely;
}
