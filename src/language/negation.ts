/**
 * Words that turn a statement round. A copy that has one more or one fewer says something else.
 */

/** By language, folded as `foldText` folds, so that nothing needs to be folded at start. */
const words = {
  english:
    'not no never none nor neither without cannot cant dont doesnt didnt wont isnt arent wasnt nobody nothing nowhere hardly barely t n false fake hoax myth denied denies deny satire unconfirmed rumor rumour',
  german:
    'nicht nichts kein keins keinerlei keine keinen keinem keiner keines nie niemals niemand ohne weder kaum falsch mythos dementiert gerucht bestreitet bestritt bestreiten',
  french: 'ne pas jamais aucun aucune sans ni non rien guere faux fausse mythe dementi dement nie nient rumeur intox',
  spanish:
    'no nunca jamas sin ni ningun ninguno ninguna ningunos ningunas nadie nada tampoco apenas falso falsa mito desmentido bulo bufala smentita boato niega niegan nego nega negou smentisce',
  italian: 'non mai senza ne nessun nessuno nessuna niente nulla neppure neanche nemmeno',
  portuguese: 'nao nunca jamais sem nem nenhum nenhuma nenhuns nenhumas ninguem tampouco',
  dutch: 'niet niets geen nooit niemand zonder noch ontkent ontkende',
  nordic:
    'inte ej icke aldrig utan ingen inga inget ikke ikkje inkje aldri uten utan intet ingenting uden falsk falskt fornekar naegter benekter',
  finnish: 'ei eika emme ette eivat ilman koskaan ega polnud',
  icelandic: 'ekki ekkert aldrei engan engum engar engra enginn hvorki neitar neitadi ikki aldrin eingin',
  slavicLatin:
    'nie bez nigdy nikt nic zaden zadna zadne zadny ani neni nejsou nikdy nikdo nikto nebyl nebyla ne ni nema nemaju nije nisu nismo nikad nikada nitko niko nista nikoli brez nihce',
  cyrillic:
    'не нет ни без никогда феик миф ложь слух отрицает отрицал отрицала никто ничего нельзя ні немає ніколи ніхто нічого няма никои нищо никога нема нікога ништо није нису нисмо никад никада нитко нико ништа',
  turkic: 'degil yok hic hicbir asla yalan deyil yox hec жоқ жок емес эмес тугел юк биш угуи',
  greek: 'δεν δε μην μη οχι ποτε χωρισ διχωσ ουτε κανενασ καμια κανενα τιποτα',
  arabic: 'لا لم لن ليس ليست ليسوا لسنا غير بدون دون ما ابدا',
  hebrew: 'לא אין אי בלי אל מעולם ללא אינו אינה אינם אינן איננו איננה טרם שום',
  persian: 'نه نيست نيستند هيچ بدون نشته',
  hindi: 'नहीं नही न मत ना बिना बगैर कभी छैन छैनन् थिएन होइन हैन',
  bengali: 'না নয় নেই নি নাই নন',
  urdu: 'نہيں نہ بغير',
  marathi: 'नाही नाहीत नको विना',
  otherIndic: 'નથી નહીં ના ਨਹੀਂ ਨਾ இல்லை அல்ல கூடாது வேண்டாம் லేదு కాదు ಇಲ್ಲ ഇല്ല',
  romanian: 'nu nici fara niciodata nimeni nimic niciun nicio',
  baltic: 'nav nera niekad niekada nekad neviens nebus',
  hungarian: 'nem ne sem nincs nincsenek sincs sincsenek soha sohasem senki semmi nelkul',
  albanian: 'nuk asnje asgje askush kurre',
  celtic: 'nid ddim byth nior',
  basque: 'inoiz inor',
  maltese: 'mhux mhumiex qatt ebda',
  catalan: 'ningu',
  caucasian: 'არ ვერ არა არც ვერც გარეშე ոչ չէ առանց',
  malay: 'tidak tdk tak tiada bukan tanpa belum jangan nggak enggak gak hindi huwag wala walang',
  vietnamese: 'khong chua chang dung',
  swahili: 'hapana hakuna bila sio wala',
  amharic: 'አይደለም የለም ያለ',
  korean: '안 못 아닌',
  // Scripts without spaces: one character each.
  unspaced: '不 没 沒 无 無 非 未 別 别 莫 勿 否',
} as const;

const negations: ReadonlySet<string> = new Set(Object.values(words).flatMap((list) => list.split(' ')));

/** How verbs and nouns of Korean begin that negate, whatever their ending: "않았고", "없으며", "못했다", "아니라". */
const koreanNegation = /^(?:않|없(?![앴애])|못[하한할해했]|아[니닌닐님닙]|말[아라자고]|마[세십])/;
const firstSyllable = 0xac00;

/** Whether a folded word negates in one of the languages listed. */
export const isNegation = (folded: string): boolean =>
  negations.has(folded) || (folded.charCodeAt(0) >= firstSyllable && koreanNegation.test(folded));

/** Negations of several characters in scripts without spaces: Japanese, Thai, Lao, Khmer, Burmese. */
const unspacedNegations =
  /な(?:い|か(?=っ)|く|けれ)|ませ?ん|ずに|[せさらかたばがわけてめねえれべ]ず(?=[、，。\u4e00-\u9fff]|$)|ไม่|ไร้|มิได|ບໍ່|មិន|မ[^\s]{1,8}(?:ဘူး|ပါ)/g;

/** How often a stretch of text in a script without spaces negates by several characters. */
export const countUnspacedNegations = (text: string): number => text.match(unspacedNegations)?.length ?? 0;
