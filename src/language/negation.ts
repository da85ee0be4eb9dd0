/**
 * Words that turn a statement round. A copy that has one more or one fewer says something else.
 */

/** By language, folded as `foldText` folds, so that nothing needs to be folded at start. */
const words = {
  english:
    'not no never none nor neither without cannot cant dont doesnt didnt wont isnt arent wasnt nobody nothing nowhere hardly barely t n false fake hoax myth denied denies deny satire unconfirmed rumor rumour',
  german:
    'nicht nichts kein keine keinen keinem keiner keines nie niemals niemand ohne weder kaum falsch mythos dementiert gerucht bestreitet bestritt bestreiten',
  french: 'ne pas jamais aucun aucune sans ni non rien guere faux fausse mythe dementi dement nie nient rumeur intox',
  spanish:
    'no nunca jamas sin ni ningun ninguno ninguna nadie nada tampoco apenas falso falsa mito desmentido bulo bufala smentita boato niega niegan nego nega negou smentisce',
  italian: 'non mai senza ne nessun nessuno nessuna niente nulla neppure',
  portuguese: 'nao nunca jamais sem nem nenhum nenhuma ninguem',
  dutch: 'niet niets geen nooit niemand zonder noch ontkent ontkende',
  nordic:
    'inte ej icke aldrig utan ingen inga inget ikke aldri uten intet ingenting uden falsk falskt fornekar naegter benekter',
  finnish: 'ei emme ette eivat ilman koskaan',
  slavicLatin: 'nie bez nigdy zaden zadna zadne ani neni nejsou nikdy nebyl nebyla ne ni nema nije',
  cyrillic:
    'не нет ни без никогда феик миф ложь слух отрицает отрицал отрицала никто ничего нельзя ні немає ніколи няма',
  turkish: 'degil yok hic hicbir asla yalan',
  greek: 'δεν μην οχι ποτε χωρισ ουτε κανενασ',
  arabic: 'لا لم لن ليس ليست غير بدون ما ليس',
  hebrew: 'לא אין אי בלי אל מעולם',
  persian: 'نه نيست هيچ بدون',
  hindi: 'नहीं न मत ना बिना कभी',
  bengali: 'না নয় নেই নি নাই নন',
  urdu: 'نہيں نہ بغير',
  marathi: 'नाही नाहीत नको',
  otherIndic: 'નથી નહીં ના ਨਹੀਂ ਨਾ இல்லை లేదు కాదు ಇಲ್ಲ ഇല്ല',
  romanian: 'nu nici fara niciodata nimeni nimic',
  baltic: 'nav nera niekad nekad',
  caucasian: 'არ ვერ არა ոչ չէ',
  malay: 'tidak tdk tak bukan tanpa belum jangan',
  vietnamese: 'khong chua chang dung',
  swahili: 'hapana bila sio',
  korean: '안 못 아니 아닌 아니다 없이 없는 없다 않는 않은 않았다 못한',
  // Scripts without spaces: one character each.
  unspaced: '不 没 沒 无 無 非 未 別 别 莫 勿 否',
} as const;

const negations: ReadonlySet<string> = new Set(Object.values(words).flatMap((list) => list.split(' ')));

/** Whether a folded word negates in one of the languages listed. */
export const isNegation = (folded: string): boolean => negations.has(folded);

/** Negations of several characters in scripts without spaces: Japanese, Thai, Lao, Khmer, Burmese. */
const unspacedNegations = /な(?:い|か(?=っ)|く|けれ)|ませ?ん|ずに|ไม่|ไร้|มิได้|ບໍ່|មិន|မ[^\s]{1,8}(?:ဘူး|ပါ)/g;

/** How often a stretch of text in a script without spaces negates by several characters. */
export const countUnspacedNegations = (text: string): number => text.match(unspacedNegations)?.length ?? 0;
