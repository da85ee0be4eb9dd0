/**
 * Lines of the page around an article that scrapers take along: menus, cookie notices, prompts to sign up, share or
 * listen, labels of advertising. They are told by their shape where they have one, and by lists of common wordings.
 */
import { indexBeginnings } from '../language/beginnings.js';
import { columns } from '../language/columns.js';
import { readByline } from './byline.js';
import { isDateLine } from './stated-date.js';

/** Characters of such a line, at most: the longest cookie notices are a paragraph. */
const longestNotice = 600;
/** The same of all other lines. */
const longestLine = 150;
/** A menu on one line has at least so many items, each of at most so many words. */
const fewestItems = 3;
const longestItem = 2;
/** A menu of one item a line: at least so many lines in a row, of at most so many words and columns. */
const fewestLines = 4;
const longestItemText = 20;
/** Words of a label or a prompt of a few words, at most. */
const longestPrompt = 8;

const itemSeparator = /\s*[|｜•·›»>→]\s*|\s+[/／–—-]\s+|\t+|\s{3,}/;
const bullet = /^[-*+•·‣▪●○◦–—›»>]\s*/;
/** A value behind its label: "Year: 1931". */
const statedValue = /[:：]\s*\S/;
/** What parts the words of an item: "Food & Wine" has two. */
const betweenWords = /[\s&+]+/;
const sentenceStop = /[.!?…。！？।؟։:：,]["”’»)]*$/;

/** Names of places to share to: a line of these alone is a row of buttons. */
const buttons = new Set(
  'facebook twitter x whatsapp telegram linkedin pinterest reddit instagram threads bluesky mastodon xing viber vk line tumblr messenger snapchat tiktok youtube flipboard pocket skype wechat weibo rss via email e-mail mail print share copy link drucken teilen imprimer partager imprimir compartir compartilhar stampa condividi udostępnij поделиться поділитися paylaş bagikan 分享 シェア 공유 مشاركة'.split(
    ' ',
  ),
);

/** Labels that are a line of their own: advertising, and what pages are steered by. */
const labels = new Set(
  [
    'advertisement|advertising|ad|sponsored|menu|search|log in|login|sign in|register|home|skip to content|skip to main content|close|share|print|listen|back|loading|subscribe',
    'anzeige|werbung|menü|suche|anmelden|startseite|zum inhalt springen|zum inhalt|schließen|teilen|drucken|anhören',
    'publicité|rechercher|se connecter|accueil|aller au contenu|fermer|partager|imprimer|écouter',
    'publicidad|buscar|iniciar sesión|inicio|menú|ir al contenido|cerrar|compartir|imprimir|escuchar',
    'pubblicità|cerca|accedi|vai al contenuto|chiudi|condividi|stampa|publicidade|entrar|início|pular para o conteúdo|ir para o conteúdo|fechar|compartilhar',
    'advertentie|zoeken|inloggen|delen|annons|sök|logga in|dela|annonce|søg|log ind|annonse|søk|logg inn|del|mainos|haku|kirjaudu|jaa',
    'reklama|reklamă|reklam|hirdetés|szukaj|zaloguj się|udostępnij|hledat|přihlásit se|hľadať|keresés|căutare|реклама|поиск|войти|меню|главная|поделиться|пошук|увійти|поділитися|търсене|вход|διαφήμιση|αναζήτηση|σύνδεση',
    'ara|giriş yap|paylaş|إعلان|بحث|تسجيل الدخول|القائمة|الرئيسية|تبلیغات|جستجو|פרסומת|חיפוש|विज्ञापन|खोजें|বিজ্ঞাপন|广告|廣告|搜索|登录|首页|広告|検索|ログイン|メニュー|광고|검색|로그인|โฆษณา|ค้นหา|quảng cáo|tìm kiếm|đăng nhập|trang chủ|iklan|cari|masuk|beranda',
  ].flatMap((list) => list.split('|')),
);

/** Cookies in many languages. */
const cookies =
  /cookie|куки|çerez|evästeitä|evästeet|sütik|kakor|informasjonskapsl|ciasteczk|бисквитк|クッキー|쿠키|ملفات تعريف الارتباط|کوکی|עוגיות|कुकी|কুকি|คุกกี้/;
/** Who speaks in a notice, and what the reader is to do: an article about cookies has neither. */
const consent = (): RegExp =>
  /\b(?:we (?:and our|use|would like)|this (?:web)?site uses|our (?:web)?site uses|by continuing|by using (?:this|our)|accept all|your (?:consent|preferences))\b|(?:wir|diese (?:web)?seite|unsere (?:web)?seite) (?:verwende[nt]|nutz(?:en|t)|setzen)|verwenden wir|nutzen wir|setzen wir|alle akzeptieren|nous utilisons|ce site utilise|tout accepter|utilizamos|usamos|este sitio (?:web )?(?:utiliza|usa)|este site (?:utiliza|usa)|aceptar todas|aceitar tod|utilizziamo|questo sito (?:utilizza|usa)|accetta tutt|wij gebruiken|we gebruiken|deze (?:web)?site gebruikt|vi använder|vi bruger|vi bruker|käytämme|używamy|ta strona (?:używa|korzysta)|používáme|používame|használunk|folosim|използваме|мы используем|сайт использует|ми використовуємо|сайт використовує|χρησιμοποιούμε|kullanıyoruz|kullanılmaktadır|kullanır|نستخدم|يستخدم هذا|استفاده می‌کنیم|אנו משתמשים|אנחנו משתמשים|हम (?:.{0,60} )?(?:उपयोग|इस्तेमाल)|আমরা (?:.{0,60} )?ব্যবহার|我们使用|本(?:网|網)站使用|当サイト|を使用しています|사용합니다|เราใช้|chúng tôi sử dụng|kami menggunakan|situs ini menggunakan/u;

/** How prompts to the reader open. They are orders, which neither headline nor lede opens with in these words. */
const prompts = indexBeginnings(
  [
    'sign up for|sign up to|subscribe to|subscribe now|get our|get the latest|follow us|share this|listen to this|read more|read also|click here|join our|please enable javascript|enable javascript|download our app',
    'jetzt abonnieren|jetzt anmelden|jetzt newsletter|abonnieren sie|melden sie sich|folgen sie uns|artikel anhören|artikel teilen|artikel vorlesen|bitte aktivieren sie javascript|newsletter abonnieren|newsletter bestellen',
    'inscrivez-vous|abonnez-vous|partagez cet|partage cet|écoutez cet|écoute cet|suivez-nous',
    'suscríbete|suscríbte|suscríbase|regístrate|síguenos|escuchar este|escuchar la noticia|escucha este|escucha la noticia|comparte este|comparte esta|compartir este|compartir esta',
    "assine|inscreva-se|siga-nos|ouça este|ouça esta|iscriviti|abbonati|seguici|ascolta questo|ascolta l’articolo|ascolta l'articolo|condividi questo|condividi l’articolo|condividi l'articolo",
    'schrijf je in|meld je aan|volg ons|deel dit|prenumerera|följ oss|dela artikeln|tilmeld dig|abonner|følg os|følg oss|del artiklen',
    'read full|read the full|full story|whole story|zum artikel|zum ganzen artikel|ler mais|ler tudo|ver más|ver mais|celý článek|hela artikeln|hele artikkelen|cały artykuł',
    'tilaa uutiskirje',
    'zapisz się|subskrybuj|udostępnij|obserwuj nas|přihlaste se|odebírejte|sledujte nás|prihláste sa|iratkozz|iratkozzon|kövess|abonează-te|abonați-vă|urmăreşte-ne|urmărește-ne',
    'абонирайте се|последвайте ни|подпишитесь|подписывайтесь|поделиться|читайте нас|підпишіться|підписуйтесь|εγγραφείτε|ακολουθήστε',
    'abone ol|bizi takip|اشترك في النشرة|اشترك الآن|اشترك معنا|تابعونا|تابعنا|مشترک شوید|ما را دنبال|הירשמו|הצטרפו לניוזלטר',
    'सब्सक्राइब|हमें फॉलो|সাবস্ক্রাইব',
    '订阅|訂閱|关注我们|點擊|点击|メルマガ|購読|フォロー|구독|뉴스레터',
    'สมัครรับ|ติดตามเรา|đăng ký nhận|theo dõi chúng tôi|berlangganan|daftar sekarang|ikuti kami',
    'continue reading|keep reading',
    'weiterlesen|mehr lesen|lesen sie mehr|lesen sie auch|lesen sie weiter',
    'lire la suite|lire aussi|lire plus|en savoir plus|leer más|seguir leyendo|lea también|leia mais|leia também|saiba mais|leggi di più|leggi tutto|leggi anche|continua a leggere',
    'lees meer|lees verder|lees ook|läs mer|läs också|les mer|les også|læs mere|læs også|lue lisää|lue myös',
    'czytaj więcej|czytaj dalej|czytaj także|czytaj też|čtěte dále|čtěte také|čtěte více|číst dále|číst více|čítajte viac|čítajte aj|čítajte ďalej|tovább olvas|olvass tovább|citește mai mult|citește și|citește continuarea',
    'прочетете още|прочетете повече|читать далее|читать дальше|читать полностью|читайте также|читати далі|читати більше|читайте також|διαβάστε περισσότερα|διαβάστε επίσης',
    'devamını oku|اقرأ المزيد|اقرأ أيضا|بیشتر بخوانید|קרא עוד|और पढ़ें|আরও পড়ুন|阅读全文|阅读更多|展开全文|続きを読む|もっと見る|더 보기|더보기|อ่านต่อ|xem thêm|đọc tiếp|baca selengkapnya|baca juga',
  ].flatMap((list) => list.split('|')),
);

/** Whether a line, in lower case, is a prompt and nothing else. */
export const isPrompt = (line: string): boolean => prompts(line).includes(line);

/** Whether a line, in lower case, opens as a prompt does, in whole words. */
export const opensWithPrompt = (line: string): boolean =>
  prompts(line).some((words) => !/^[\p{L}\p{M}]/u.test(line.slice(words.length, words.length + 2)));

/** Digits as texts of the languages below write them, for a class of a pattern. */
export const digits = '0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef';
const digit = new RegExp(`[${digits}]`);
/** "4 min read", "Lesezeit: 4 Minuten", "阅读时间：4分钟": minutes, and what they are for. */
const readingTime = new RegExp(
  `^(?:[^\\d:：.]{2,30}[:：]?\\s*)?[${digits}]{1,3}\\s?[-–]?\\s?(?:(?:min|мин|хв|perc|dakika)[^\\s\\d.:：]*\\.?|dk\\.?|phút|menit|นาที|मिनट|মিনিট|دقيقة|دقائق|دقیقه|דקות|分钟?|分鐘|분|דק[׳'])(?:\\s(?:read|lesezeit|de lecture|de lectura|de leitura|di lettura|leestijd|lästid|læsetid|lesetid|lukuaika|czytania|čtení|чтения|читання|okuma|membaca|đọc|קריאה|পাঠ|분량))?$`,
);
/** What stands before bare minutes when they are a reading time: "Reading time 4 min". */
const readingWord =
  /read|les|lees|lect|leit|lettura|läs|læs|luku|czyt|čt|чт|чит|okuma|baca|đọc|قراءة|خواندن|קריאה|阅读|閱讀|読|읽|อ่าน|पढ़|পড়/;

/** The items of a menu or a breadcrumb on one line; none when it is no such line. */
function itemsOf(line: string): string[] {
  if (sentenceStop.test(line)) return [];
  const items = line.split(itemSeparator).filter(Boolean);
  const isMenu =
    items.length >= fewestItems &&
    items.every((item) => item.split(betweenWords).length <= longestItem) &&
    !items.slice(1).some((item) => statedValue.test(item));
  return isMenu ? items : [];
}

/** Whether a line, in lower case, says how long it takes to read the text. */
export const isReadingTime = (line: string): boolean =>
  readingTime.test(line) && (digit.test(line[0]!) || readingWord.test(line.slice(0, line.search(digit))));

const betweenButtons = /[\s|·•,]+/;
const wordsOf = (line: string): string[] => line.split(betweenButtons).filter(Boolean);

function isRowOfButtons(line: string): boolean {
  // Most lines end here.
  if (!line.split(betweenButtons, 2).some((word) => buttons.has(word))) return false;
  const words = wordsOf(line);
  return words.length > 1 && words.every((word) => buttons.has(word));
}

/** Whether a line is of the page and not of the article. */
export function isNotice(text: string): boolean {
  if (text.length > longestNotice) return false;
  const line = text.toLowerCase();
  if (cookies.test(line) && consent().test(line)) return true;
  if (text.length > longestLine) return false;
  if (isRowOfButtons(line)) return true;
  if (itemsOf(text).length > 0 || labels.has(line.replace(/[:：.…]+$/, '')) || isReadingTime(line)) return true;
  return opensWithPrompt(line) && (wordsOf(line).length <= longestPrompt || /newsletter|javascript|e-?mail/.test(line));
}

const isCredit = (line: string): boolean => readByline(line) !== null || isDateLine(line);

const isMenuItem = (text: string): boolean => {
  const item = text.replace(bullet, '');
  return (
    columns(item) <= longestItemText &&
    item.split(betweenWords).length <= longestItem &&
    !sentenceStop.test(item) &&
    !isCredit(item)
  );
};

/**
 * Where a menu of one item a line ends that opens a text; 0 when none does. The last short line may be a kicker: it is
 * one of the menu only when the line behind it is short too.
 */
export function menuEnd(lines: readonly string[]): number {
  let end = 0;
  while (end < lines.length && (isMenuItem(lines[end]!) || isNotice(lines[end]!))) end++;
  const isAll = end === lines.length;
  return isAll || end < fewestLines || new Set(lines.slice(0, end)).size < end ? 0 : end;
}
