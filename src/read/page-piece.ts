/**
 * What pages put beside the title or the teaser of a text, each a piece by itself: when it was published, how many comments it
 * has, how long it takes to read, where it stands.
 */
import { plainWords } from '../language/plain-words.js';
import { namesWeekday } from '../language/weekdays.js';
import { digits, isReadingTime } from './notice.js';
import { isDateLine, monthOf } from './stated-date.js';

const longestPiece = 60;
/** Words of a date with what introduces it and the hour: "Publié le 14 mars 2025 à 09h41". */
const longestDate = 9;
/** Years in which pages were published. */
const yearOfPage = new RegExp(
  `(?:^|[^${digits}])(?:199[5-9]|20[0-9]{2}|25[4-6][0-9]|[٢۲২२][٠۰০०][${digits}]{2})(?![${digits}])`,
);
/** What introduces the date of a text; a place does not, which makes it a dateline. */
const publishing = new Set(
  'published updated posted on last am vom stand veröffentlicht aktualisiert publié le mis à jour publicado actualizado el atualizado em pubblicato aggiornato il gepubliceerd geplaatst bijgewerkt op publicerad uppdaterad publisert oppdatert den offentliggjort opdateret julkaistu päivitetty opublikowano aktualizacja publikováno aktualizováno опубликовано обновлено опубліковано оновлено δημοσιεύθηκε δημοσίευση ενημέρωση ενημερώθηκε στις yayınlanma güncelleme نشر تحديث في منتشر بتاريخ פורסם עודכן प्रकाशित अपडेट প্রকাশ প্রকাশিত আপডেট 发布 发布于 更新 更新于 公開 게시 입력 수정 등록 เผยแพร่ อัปเดต đăng cập nhật lúc ngày diterbitkan dipublikasikan diperbarui'.split(
    ' ',
  ),
);

/** "09:41", "9:41 pm", "9.41 Uhr", "9h41": "9:41" may be a score, and "9.41" a price. */
const time = new RegExp(
  `^(?:[${digits}]{2}:\\s?[${digits}]{2}(?:[:.][${digits}]{2})?\\s?(?:uhr|hrs|h|[ap]\\.?m\\.?|ч|uur|wib)?|\\d{1,2}[:.]\\d{2}\\s?(?:uhr|hrs|h|[ap]\\.?m\\.?|ч|uur|wib)|\\d{1,2}h\\d{2})$`,
);

/** "3 hours ago": a number, a unit, and a word before or behind that says so. */
const ago = [
  new RegExp(
    `^(?:vor|hace|il y a|há|para|för|for|před|пред|преди|πριν(?: από)?|منذ|قبل|לפני|acum)\\s[${digits}]{1,2}\\s\\S{1,10}(?:\\s(?:sedan|siden))?$`,
  ),
  new RegExp(
    `^[${digits}]{1,2}\\s?[^\\s${digits}]{1,10}?\\s?(?:ago|atrás|fa|geleden|sitten|temu|назад|тому|önce|پیش|قبل|पहले|পূর্বে|আগে|前|전|ที่แล้ว|ก่อน|trước|(?:yang )?lalu|ezelőtt)$`,
  ),
];

/** What is counted below texts. */
const counted =
  'comments?|shares?|likes?|views?|kommentare?|reaktionen|aufrufe|mal geteilt|commentaires?|réactions?|partages?|comentarios?|reacciones|comentários?|visualizações|commenti|condivisioni|reacties|keer gedeeld|kommentarer|kommenttia|delningar|delinger|komentarz[ey]?|udostępnień|komentář[ůe]|комментари[ейяюи]+|коментар[іияейв]*|просмотр\\S*|σχόλια|yorum|paylaşım|تعليق\\S*|مشاركة|نظر|دیدگاه|תגובות|שיתופים|टिप्पणियां|टिप्पणियाँ|মন্তব্য|评论|評論|分享|阅读|コメント|シェア|댓글|공유|ความคิดเห็น|bình luận|lượt xem|komentar|kali dibagikan';
const count = [
  new RegExp(`^[${digits}][${digits}.,]{0,8}[\\s-]?(?:টি\\s|条|條|件の?|개의?\\s)?(?:${counted})$`),
  new RegExp(`^(?:${counted})\\s?[:：]?\\s?\\(?[${digits}][${digits}.,]{0,8}(?:개|件)?\\)?$`),
];

/** What stands in brackets, or behind a sign, for a credit or a prompt, and is nothing else. */
const said = new Set(
  [
    'symbolbild|symbolfoto|archivbild|archivfoto|archiv|redaktion|mit agenturen|file photo|file|stock photo|with agencies|avec agences|con agencias|com agências|con agenzie|met agentschappen|illustration|ilustrační foto|ilustračné foto|zdjęcie ilustracyjne|архив|архів|αρχείο|أرشيف|ارشيف|آرشیو|צילום ארכיון|फ़ाइल फोटो|फाइल फोटो|ফাইল ছবি|资料图|资料图片|资料照|資料圖片|資料写真|提供写真|자료사진|แฟ้มภาพ|ảnh minh họa|ilustrasi',
    'more|details|mehr|mehr dazu|mehr erfahren|weiter|la suite|suite|voir plus|leer todo|saber más|saber mais|continua|approfondisci|meer|meer lezen|meer info|läs hela|les hele|lue koko|więcej|dowiedz się więcej|více|viac|tovább|részletek|mai mult|više|подробнее|далее|докладніше|детальніше|далі|още|συνέχεια|περισσότερα|devamı|ayrıntılar|المزيد|التفاصيل|ادامه|ادامه مطلب|המשך קריאה|להמשך קריאה|לכתבה המלאה|विस्तार से|और जानें|বিস্তারিত|全文|繼續閱讀|继续阅读|详细|详情|查看全文|点击阅读全文|全文を読む|詳細|詳しく見る|続き|자세히|자세히 보기|계속 읽기|รายละเอียด|xem tiếp|chi tiết|selengkapnya|lanjut membaca',
  ].flatMap((list) => list.split('|')),
);

const domain = /^(?:www\.)?[\p{L}\p{N}-]{2,40}(?:\.[\p{L}\p{N}-]{2,20}){1,3}$/u;
const place = /^(?:[#№]\s?\d{1,2}|\d{1,2}[.)]|[☆★●○◆▪■□►▶→·•*–-]+)$/;

/** Whether a date stands by itself, or behind words that introduce it, or behind its weekday or month. */
function isDateOfPage(text: string): boolean {
  if (text.split(/\s+/).length > longestDate || !yearOfPage.test(text) || !isDateLine(text)) return false;
  const lead = plainWords(text.slice(0, text.search(new RegExp(`[${digits}]`))));
  return lead.every((word) => publishing.has(word) || namesWeekday(word) || monthOf(word) > 0);
}

/** Whether a short text is such a piece and nothing else, in whatever case, and cannot be of the text it stands beside. */
export function isPagePiece(text: string): boolean {
  if (text.length > longestPiece) return false;
  const piece = text.toLowerCase();
  return (
    said.has(piece) ||
    place.test(piece) ||
    ago.some((pattern) => pattern.test(piece)) ||
    count.some((pattern) => pattern.test(piece)) ||
    isReadingTime(piece) ||
    (publishing.has(plainWords(text)[0] ?? '') && isDateOfPage(text)) ||
    (domain.test(piece) && !/^[\d.]+$/.test(piece))
  );
}

/** Whether a short text is a time, or a date, which may also be that of an event. */
export const isTimeOrDate = (text: string): boolean =>
  text.length <= longestPiece && (time.test(text.toLowerCase()) || isDateOfPage(text));

/** What names of newspapers and sites are made of, as words of their own or at the end of one. */
const media = new RegExp(
  `(?:${[
    '(?:^|[\\s-])(?:daily|news|times|post|herald|press|tribune|journal|gazette|courier|chronicle|observer|mail|today|online|tv|radio|magazine|media|weekly|diario|correo|noticias|periódico|prensa|heraldo|jornal|folha|correio|notícias|giornale|corriere|gazzetta|notizie|quotidiano|monde|courrier|gazette|dépêche|actu|infos?|krant|courant|nieuws|avis|nyheter|nyt|lehti|gazeta|kurier|dziennik|wiadomości|noviny|novinky|zprávy|deník|listy|vesti|novosti|vijesti|hírek|ziarul|știri|новости|известия|газета|вести|вісті|новини|вестник|νέα|εφημερίδα|ειδήσεις|haber|haberleri|gazetesi|postası|أخبار|صحيفة|جريدة|خبر|اخبار|روزنامه|חדשות|עיתון|समाचार|खबर|संवाद|দৈনিক|সংবাদ|খবর|báo|tin|kabar|berita|harian)(?:$|[\\s-])',
    '(?:zeitung|anzeiger|blatt|tagblatt|rundschau|nachrichten|presse|bote|dagblad|bladet|posten|tidningen|tidning|sanomat)$',
    '(?:日报|日報|晚报|晚報|时报|時報|新闻|新聞|新報|通讯社|通信|뉴스|일보|신문|통신)$',
    '^(?:ข่าว|สำนักข่าว|หนังสือพิมพ์)',
  ].join('|')})`,
);
const longestName = 5;

/** Whether a short text is the name of a newspaper or a site, by a word that only these have, in whatever case. */
export const isSiteName = (text: string): boolean =>
  text.length <= longestPiece &&
  !/[\d,;:!?]/.test(text) &&
  text.split(/\s+/).length <= longestName &&
  media.test(text.toLowerCase());
