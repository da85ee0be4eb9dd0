/**
 * Words by which a sentence claims less than without them, "allegedly", "might", "nearly", "partly"; and those by which it speaks of
 * another office, "former", "deputy", or of a time to come, "will". A copy that has one more or one fewer says something
 * else.
 */

import { isHangul } from './spelling.js';

/** By language, folded as `foldText` folds; none that is an everyday word of another language, as German's "fast" is. */
const words = {
  english:
    'allegedly alleged reportedly supposedly purportedly purported apparently presumably possibly probably perhaps maybe likely unlikely may might could would expected suspected seemingly almost nearly partly partially',
  german:
    'angeblich angebliche angeblichen mutmasslich mutmassliche mutmasslichen mutmasslicher vermeintlich vermutlich wahrscheinlich moglicherweise offenbar anscheinend vielleicht durfte durften soll sollen beinahe nahezu teilweise',
  french:
    'pretendument presume presumee presumes presumees probablement pourrait pourraient serait seraient presque quasiment apparemment vraisemblablement partiellement',
  spanish:
    'supuestamente presuntamente presunto presunta presuntos presuntas probablemente posiblemente quiza quizas podria podrian casi aparentemente parcialmente',
  portuguese:
    'supostamente alegadamente suposto suposta presumivelmente provavelmente possivelmente talvez poderia poderiam quase aparentemente parcialmente',
  italian:
    'presunto presunta presunti presumibilmente probabilmente forse potrebbe potrebbero sarebbe sarebbero quasi apparentemente parzialmente',
  dutch:
    'vermeend vermeende vermoedelijk vermoedelijke waarschijnlijk mogelijk misschien zou zouden bijna kennelijk gedeeltelijk',
  nordic:
    'angiveligt angivelig pastatt pastadd angivligen formodentlig formodentligt formodligen troligen sannolikt sannsynligvis sandsynligvis kanske kanskje maske mojligen muligens muligvis nastan nesten naesten tydligen delvis delvist',
  finnish:
    'vaitetysti vaitetty todennakoisesti mahdollisesti ehka melkein lahes ilmeisesti osittain saattoi saattaa saattavat',
  slavicLatin:
    'rzekomo rzekomy rzekoma podobno prawdopodobnie prawie niemal przypuszczalnie udajne udajny pravdepodobne temer takmer zrejme navodno vjerojatno verovatno gotovo czesciowo castecne ciastocne djelomicno',
  hungarian: 'allitolag valoszinuleg talan esetleg majdnem csaknem reszben',
  romanian: 'presupus presupusa probabil poate',
  cyrillic:
    'якобы предположительно предполагаемыи предполагаемого вероятно возможно наверное видимо почти нібито имовірно можливо мабуть маиже предполагаемо вероятно частично частково',
  turkish: 'sozde muhtemelen belki neredeyse guya kismen',
  greek: 'φερεται φερονται φερομενοσ φερομενη πιθανον πιθανωσ ισωσ σχεδον μερικωσ',
  arabic: 'يزعم زعم مزعوم المزعوم ربما يحتمل تقريبا جزييا',
  persian: 'ظاهرا احتمالا شايد تقريبا',
  hebrew: 'לכאורה כביכול אולי כנראה כמעט',
  hindi: 'कथित शायद संभवतः लगभग आंशिक',
  malay: 'diduga konon mungkin hampir barangkali',
  korean: '아마 거의',
} as const;

/** The same of offices and times. */
const otherwise = {
  english: 'former formerly erstwhile deputy vice interim caretaker will shall',
  german:
    'ehemalige ehemaligen ehemaliger ehemals einstige einstigen einstiger stellvertretende stellvertretenden stellvertretender kommissarisch kommissarische kommissarischen designierte designierten',
  french: 'ancien ancienne anciens anciennes adjoint adjointe sera seront',
  spanish: 'antiguo antigua adjunto adjunta interino interina sera seran',
  portuguese: 'antigo antiga adjunto adjunta interino interina exercicio sera serao',
  italian: 'sara saranno',
  dutch: 'voormalig voormalige plaatsvervangend plaatsvervangende zal zullen',
  nordic: 'forhenvaerende tidligere fungerende tillforordnad blir ska skall skal',
  finnish: 'entinen entisen entiset',
  slavicLatin: 'byvaly byvala byvali byvaleho zastepca namestek bedzie beda bude budu',
  hungarian: 'egykori helyettes',
  romanian: 'fostul fosta fostului adjunct va vor',
  cyrillic:
    'бывшии бывшая бывшего бывшим бывшие заместитель заместителя будет будут колишніи колишня колишнього буде будуть бившият бившия заместник исполняющии исполняющего ще',
  turkish: 'eski yardimcisi vekili',
  greek: 'πρωην αναπληρωτησ θα',
  arabic: 'السابق السابقة نايب مساعد مساعدة سوف',
  persian: 'سابق پيشين معاون خواهد خواهند',
  hebrew: 'לשעבר סגן סגנית עוזר עוזרת',
  hindi: 'पूर्व उप कार्यवाहक सहायक',
  bengali: 'সাবেক উপ ভারপ্রাপ্ত সহকারী',
  vietnamese: 'pho',
  prefix: 'ex',
  malay: 'mantan bekas wakil asisten akan',
} as const;

const hedges: ReadonlySet<string> = new Set(
  [words, otherwise].flatMap((lists) => Object.values(lists)).flatMap((list) => list.split(' ')),
);

/** Those that are other words with a capital: the month, the mask, a name. */
const othersInCapitals: ReadonlySet<string> = new Set(['may', 'maske', 'will']);

/** Those of Korean that have endings: "it is planned", "expected", "presumed", "possible". */
const koreanStems = /^(?:예정|전망|방침|계획|추정|가능성)/;

/** Whether a folded word hedges in one of the languages listed. */
export const isHedge = (folded: string, isCapital: boolean): boolean =>
  hedges.has(folded) ? !(isCapital && othersInCapitals.has(folded)) : isHangul(folded) && koreanStems.test(folded);

/**
 * The same in scripts without spaces, where most such words are of several characters: Chinese, Japanese, Thai. 前 and the
 * like are "former" and "acting" before an office, of which the signs they end with are told.
 */
const unspacedHedges =
  /[前元原代](?=[^\s、。，,]{0,2}[長长相理統统席事臣記记員员督練练夫妻任])|据称|據稱|据说|據說|涉嫌|疑似|可能|也许|也許|或许|或許|几乎|幾乎|将近|將近|副|らしい|ようだ|とみられ|かもしれ|とされる|おそらく|ほぼ|見通し|見込み|予定|方針|预计|預計|拟|擬|将|將|อาจ|น่าจะ|คงจะ|เกือบ|คาดว่า|จะ|อดีต|รักษาการ|รอง/g;

/** How often a stretch of text in a script without spaces hedges. */
export const countUnspacedHedges = (text: string): number => text.match(unspacedHedges)?.length ?? 0;
