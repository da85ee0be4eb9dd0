/**
 * Words that often open a sentence and seldom follow an abbreviation with a capital letter: where one comes behind
 * "U.S." the sentence is over. The idea is the "frequent sentence starter" of Punkt (Kiss and Strunk 2006); there they
 * are learnt from a corpus, here they are the articles, pronouns, conjunctions and prepositions of each language.
 */

const starters = new Set(
  [
    'The A An This That These Those He She It They We You I His Her Their Its Our My But And Or If When While Then There',
    'Here In On At By For From With As After Before Since What Who Why How Where Nobody No Not All Some Many Most However',
    'Der Die Das Ein Eine Er Sie Es Wir Ich Man Dies Diese Dieser Dieses Dann Danach Da Doch Aber Und Im Am Auf Bei Mit',
    'Nach Von Vor Zu Zum Zur Für Auch Als Wenn Weil Was Wer Wie Wo Warum Nicht So Nun Jetzt Seit Alle Viele Niemand',
    'Le La Les Un Une Il Elle Ils Elles Nous Vous Je Ce Cette Ces Cet Mais Et Ou En Dans Par Pour Avec Sur À Au Aux',
    'Après Avant Puis Selon Qui Que Quand Si Son Sa Ses Leur',
    'El Los Las Una Él Ella Ellos Pero Y Con Por Para De Según Este Esta Estos Como Cuando Su Sus Se Lo Luego Después Tras',
    'O Os As Um Uma Ele Ela Eles Mas E Em Na Com Segundo Quando Não Seu Sua Depois Após Já',
    'Gli Egli Lui Lei Loro Ma Per Di Secondo Questo Questa Come Non Poi Dopo Nel Nella Alla',
    'Het Een Hij Zij Ze Wij Ik Dit Dat Deze Maar Op Voor Van Toen Dan Ook Wie Wat Waarom Niet',
    'Den Det Et Ett Han Hon Hun Vi Jag Jeg Detta Dette Men Och Og På Med För Av Af Efter Etter När Når Då Sedan Så Som Om',
    'Hän Me Minä Tämä Ne Mutta Ja Kun Jos Sitten',
    'W We Na Z Ze Do Po Od To Ten Ta Te Nie Ona Oni Ale Jest Gdy Jak Kto Co Potem Nikt Wszyscy',
    'V Ve Ti Není Když Kdo Pak U Taj Ali Kad Ako Nije Zatim Az Egy Ő Ez És Ha Mert Nem',
    'Dar Și În Cu Pe Acest Această Când Dacă Nu Bu Şu Ama Bir Sonra Ông Bà Họ Tôi Và Nhưng Khi Nếu Theo Tại Trong Sau',
    'Ia Dia Mereka Kami Saya Ini Itu Dan Tetapi Namun Ke Dari Pada Ketika Jika Untuk Setelah',
    'В Во На С Со К По От Из За У О Об Он Она Они Оно Мы Вы Я Это Этот Эта Эти Но И А Как Когда Если Что Кто Не Все',
    'После Потом Затем Также Однако Тогда Там Так При Для До Её Его Их',
    'З Із Від Він Вона Вони Ми Це Цей Ця Але І Й Як Коли Якщо Що Хто Усі Всі Після Потім Також',
    'Той Тя Те Това Този Тази Когато Ако Какво Кой Всички След Од Али',
    'Ο Η Το Οι Τα Τον Την Ένας Μια Αυτός Αυτή Αυτό Αλλά Και Στη Στην Στο Στον Με Για Από Όταν Αν Δεν Μετά Ποιος Τι Γιατί',
  ].flatMap((list) => list.split(' ')),
);

/** Starters that surnames begin with as well, or are: "J. De Vries", "S. Das". */
const surnames = new Set('De La Le Les Los Las El Al Von Van Den Der Das Da Do Dos Di Du An So Om Man'.split(' '));

/** Letters of the longest starter. */
const longest = 10;
/** What a word goes on with: as a longer one, or as initials. */
const goesOn = /[.’']/;

/**
 * Whether a word that opens sentences stands at an offset.
 * @param isBehindInitial whether it could be the surname behind an initial
 */
export function startsSentence(text: string, at: number, isBehindInitial: boolean): boolean {
  let end = at;
  while (end < text.length && end - at <= longest && text[end]!.toLowerCase() !== text[end]!.toUpperCase()) end++;
  const word = text.slice(at, end);
  return starters.has(word) && !goesOn.test(text.charAt(end)) && !(isBehindInitial && surnames.has(word));
}
