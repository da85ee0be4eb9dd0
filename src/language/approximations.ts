/**
 * Words before a number that make another amount of it: "about 70", "at least 70", "more than 70".
 */

/** By language, folded as `foldText` folds; of several words the last one or two before the number. */
const words = {
  english: 'about around roughly approximately circa least most than over under nearly almost only just further up',
  german: 'etwa rund circa ca ungefahr mindestens hochstens fast knapp uber unter bis nur weitere weiteren',
  french: 'environ moins plus jusqu pres quelque presque seulement',
  spanish: 'unos unas cerca menos mas hasta casi solo aproximadamente',
  portuguese: 'cerca menos mais ate quase apenas aproximadamente',
  italian: 'circa almeno quasi oltre solo fino',
  dutch: 'ongeveer circa zowat minstens ruim bijna slechts',
  nordic: 'ungefar cirka omkring minst mindst over under knappt bara kun hogst hojst ca omtrent',
  finnish: 'noin vahintaan enintaan yli alle vain lahes',
  slavicLatin: 'okolo ponad niemal prawie tylko najmniej asi priblizne pres nejmene temer',
  hungarian: 'korulbelul mintegy legalabb legfeljebb csak',
  romanian: 'circa aproximativ peste putin doar aproape',
  cyrillic: 'около примерно почти более менее свыше лишь близько понад маиже лише около над поне',
  turkish: 'yaklasik az fazla sadece',
  greek: 'περιπου τουλαχιστον σχεδον μονο',
  arabic: 'نحو حوالي زهاء',
  persian: 'حدود تقريبا',
  hebrew: 'כ בערך לפחות כמעט',
  hindi: 'करीब लगभग कम',
  malay: 'sekitar hampir hanya setidaknya',
  vietnamese: 'khoang gan hon',
  korean: '약',
  unspaced: '约 約 近 逾 超',
} as const;

const approximations: ReadonlySet<string> = new Set(Object.values(words).flatMap((list) => list.split(' ')));

/** Whether a folded word makes another amount of the number behind it. */
export const isApproximation = (folded: string): boolean => approximations.has(folded);
