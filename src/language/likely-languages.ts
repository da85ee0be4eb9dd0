/**
 * The languages a text may be in, by the little words that every sentence of a language has: "men" and "dock" are two
 * words for "but" in Swedish, and not in English.
 */
import { tokenize } from './tokens.js';

/**
 * The commonest function words of languages that share their script with another one, in lower case, by their code in
 * BCP 47; from general knowledge of the languages. `hr` stands for all that is written much like Croatian.
 */
const functionWords = {
  en: 'the of and to in is that for it with as was on are be by this have from at not a he has an which but or they were',
  de: 'der die und den von das mit sich des auf für ist im dem nicht ein eine als auch',
  nl: 'de het een van en dat op te zijn met voor niet die aan er om ook als bij',
  da: 'og at det er en til af på de den som med for ikke der har et også blev fra han kan ved efter sig men',
  sv: 'och att det är en som på av för med den till inte har de ett om men från han kan vid efter sig så',
  no: 'og å det er en til av på for som med har ikke de den et fra men han kan ved etter seg også ble',
  fr: 'le la les de des et en un une du que est pour dans qui sur pas au par',
  es: 'el la los de que y en un una se del las por con no para su al',
  ca: 'el la els de que i en un una es per amb no les dels al més va',
  it: 'il la di che e in un una per del è non le i con si da della',
  pt: 'o a de que e do da em um uma os não para com as no na se',
  ro: 'și de în la a cu pe că o din nu un este care pentru se',
  pl: 'i w na z nie się że do to jest o jak po za od',
  cs: 'a v na se že je s z do o to i za po jako',
  sk: 'a v na sa že je s z do o to aj za po ako',
  hr: 'i u na je se da za s od su o koji ne iz',
  sl: 'in je v na se da za so s ki z od pa tudi',
  fi: 'ja on ei että se oli mutta myös joka hän kun ovat kuin sen tai niin mukaan jo ole ennen ne',
  hu: 'a az és hogy nem is egy volt ez de meg csak már mint azt pedig még',
  et: 'ja on ei et oli ka see kui mis aga ning või oma selle nii',
  lv: 'un ir ar no uz par ka kas arī bet tika pēc kā lai',
  lt: 'ir kad yra su į bet tai kaip iš jis buvo per nuo apie o ne po už ar jau taip metų savo',
  tr: 've bir bu da de için ile olarak çok daha ama gibi kadar sonra olan ise her ancak en göre olduğu ne ilk fakat bunu',
  id: 'yang dan di ini itu dengan untuk dari pada dalam tidak akan oleh ke',
  vi: 'của và là các có được cho trong không một đã với này những ngày người khi đến ở về từ sẽ',
  ru: 'и в на не что с по из как это для он к но от у о за был его а так же',
  uk: 'і в на не що з та до у як це для й але від за',
  bg: 'и на в да се за от е с не са че по до като',
  sr: 'и у на је се да за су од не',
  ar: 'في من على أن إلى التي عن مع هذا كان بعد قال',
  fa: 'و در به از که این را با است',
  ur: 'کے میں کی ہے اور کا سے کو نے',
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

/** A language that has lists of words, by its code in BCP 47. */
export type Language = keyof typeof functionWords | keyof typeof loneScripts;

type SharedScript = keyof typeof functionWords;
const languages = Object.keys(functionWords) as readonly SharedScript[];
/** A language is as likely as another, or nearly, from this share of its function words. */
const nearly = 3 / 4;
/** Words and characters of a text that are read, at most. */
const mostWords = 40;
const mostCharacters = 40;

let languagesByHash: ReadonlyMap<number, readonly number[]> | undefined;

/** For the hash of each function word the languages it is of; built when first asked: most runs end without. */
function readWords(): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  const { first, hash } = tokenize(Object.values(functionWords));
  for (let language = 0; language < languages.length; language++) {
    for (const word of new Set(hash.subarray(first[language]!, first[language + 1]!))) {
      const known = found.get(word);
      if (known) known.push(language);
      else found.set(word, [language]);
    }
  }
  return found;
}

/** Whether a word, given by its hash, is a function word of a language. */
export function isFunctionWord(hash: number, language: Language): boolean {
  languagesByHash ??= readWords();
  return languagesByHash.get(hash)?.some((index) => languages[index] === language) ?? false;
}

/**
 * The languages that a text may be of: those with the most function words among its first words, one or a few that are
 * much alike, and those that have the script of a letter to themselves.
 * @param text its beginning is read
 * @param hashes of its words, as `tokenize` has them
 */
export function likelyLanguages(text: string, hashes: Uint32Array): readonly Language[] {
  languagesByHash ??= readWords();
  const counts = new Uint32Array(languages.length);
  let most = 1;
  for (const hash of hashes.subarray(0, mostWords)) {
    const known = languagesByHash.get(hash);
    if (known) for (const language of known) most = Math.max(most, ++counts[language]!);
  }
  const likely: Language[] = languages.filter((_, language) => counts[language]! >= most * nearly);
  const beginning = text.slice(0, mostCharacters);
  if (!anyLoneScript.test(beginning)) return likely;
  for (const [language, script] of Object.entries(loneScripts) as [keyof typeof loneScripts, RegExp][])
    if (script.test(beginning)) likely.push(language);
  return likely;
}
