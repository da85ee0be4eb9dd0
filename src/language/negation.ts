/**
 * Words that turn a statement round. A copy that has one more or one fewer says something else.
 */
import { tokenize } from './tokens.js';

const words = {
  english: 'not no never none nor neither without cannot cant dont doesnt didnt wont isnt arent wasnt nobody nothing nowhere hardly barely t n',
  german: 'nicht nichts kein keine keinen keinem keiner keines nie niemals niemand ohne weder kaum',
  french: 'ne pas jamais aucun aucune sans ni non rien guère',
  spanish: 'no nunca jamás sin ni ningún ninguno ninguna nadie nada tampoco apenas',
  italian: 'non mai senza né nessun nessuno nessuna niente nulla neppure',
  portuguese: 'não nunca jamais sem nem nenhum nenhuma ninguém',
  dutch: 'niet niets geen nooit niemand zonder noch',
  nordic: 'inte ej icke aldrig utan ingen inga inget ikke aldri uten intet ingenting aldrig uden',
  finnish: 'ei en et emme ette eivät ilman koskaan',
  slavicLatin: 'nie bez nigdy żaden żadna żadne ani není nejsou nikdy nebyl nebyla ne ni nema nije',
  cyrillic: 'не нет ни без никогда никто ничего нельзя ні немає ніколи няма',
  turkish: 'değil yok hiç hiçbir asla',
  greek: 'δεν μην όχι ποτέ χωρίς ούτε κανένας',
  arabic: 'لا لم لن ليس ليست غير بدون ما لیس',
  hebrew: 'לא אין בלי אל מעולם',
  persian: 'نه نیست هیچ بدون',
  hindi: 'नहीं न मत ना बिना कभी',
  malay: 'tidak tak bukan tanpa belum jangan',
  vietnamese: 'không chưa chẳng đừng',
  swahili: 'si hapana bila sio',
  korean: '안 못 아니 아닌 아니다 없이 없는 없다 않는 않은 않았다 못한',
  // Scripts without spaces: one character each.
  unspaced: '不 没 沒 无 無 非 未 別 别 莫 勿',
} as const;

let hashes: ReadonlySet<number> | undefined;

/** Whether a word, given by its hash, negates in one of the languages listed. */
export function isNegation(hash: number): boolean {
  hashes ??= new Set(tokenize(Object.values(words)).hash);
  return hashes.has(hash);
}
