/**
 * Lines that lead away from an article: "Related articles", "Read more", "Comments", in the languages of many sites.
 */
import { foldText } from '../../language/fold-text.js';

/** Characters of such a line, at most. */
const longestLine = 60;

/** What such lines open with, folded as `foldText` folds. */
const openings = [
  'comments|leave a comment|related|more from|more on|more great|more stories|more news|more like this|read more|read next|read also|also read',
  'see also|recommended|recommended for you|most read|most popular|trending|you may also like|you might also like|up next|sign up|subscribe',
  'share this|follow us|join the conversation|about the author|tags',
  'kommentare|mehr zum thema|mehr aus|mehr zu|mehr von|mehr themen|lesen sie auch|lesen sie mehr|das konnte sie|auch interessant|weitere artikel',
  'weitere themen|weitere nachrichten|zum thema|meistgelesen|newsletter',
  'a lire aussi|lire aussi|sur le meme sujet|lire la suite|commentaires|voir aussi|articles lies',
  'noticias relacionadas|noticia relacionada|te puede interesar|lea tambien|lee tambien|mas noticias|comentarios|mas informacion',
  'leggi anche|potrebbe interessarti|articoli correlati|commenti|leia tambem|leia mais|veja tambem|mais lidas|saiba mais',
  'lees ook|lees meer|les ogsa|laes ogsa|las ocksa|las mer|czytaj tez|czytaj takze|zobacz tez|zobacz takze|ctete take|mohlo by vas zajimat',
  'читайте также|читать также|смотрите также|материалы по теме|комментарии|читайте також',
  'ilgili haberler|bunlar da ilginizi cekebilir|baca juga|xem them|tin lien quan|اقرا ايضا|اقرأ أيضا|مواضيع ذات صلة',
  '関連記事|関連ニュース|あわせて読みたい|おすすめ記事|相关阅读|相关新闻|相关文章|推荐阅读|延伸閱讀|관련기사|관련 기사',
]
  .flatMap((line) => line.split('|'))
  .map((opening) => foldText(opening));

/** Whether a short line announces what is not of the article. */
export function leadsAway(text: string): boolean {
  if (text.length > longestLine) return false;
  const folded = foldText(text);
  return openings.some((opening) => folded.startsWith(opening) && !/^[\p{L}\p{N}]/u.test(folded.slice(opening.length)));
}
