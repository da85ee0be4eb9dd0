/**
 * Lines of the page that stand again and again between the parts of an article: buttons, prompts at any length, menus,
 * addresses to write to, credits of pictures. Only of a line that stands again this is asked: once, it may be of the text.
 */
import { isNotice, opensWithPrompt } from './notice.js';
import { isPictureCredit } from './picture-credit.js';

/**
 * What a button says, in lower case and without signs: nothing else, because many an entry opens in the same words, and
 * nothing that heads a part of a page about jobs, tickets or rooms, as "Book now" does.
 */
const buttons = new Set(
  [
    'add to basket|add to cart|add to bag|add to calendar|add to my calendar|add to wishlist|advertisement continue reading below|back to top|check availability|check price|compare prices|continue reading|continue reading below|download pdf|email this|jump to recipe|leave a comment|load more|order prints from this gallery|print recipe|print this page|save recipe|save this job|save this recipe|share this page|show more|show on map|sign up here|skip ad|story continues below|subscribe now|view all|view deal|view offer|view on map|visit site|visit website|was this helpful|was this page helpful|was this page helpful yes no|write a review',
    'auf der karte anzeigen|auf karte anzeigen|artikel merken|artikel teilen|diese seite drucken|diese seite speichern|in den warenkorb|kommentar schreiben|mehr anzeigen|mehr laden|preis prüfen|rezept drucken|rezept speichern|seite drucken|seite teilen|termin speichern|zum angebot|zum rezept|zum shop|zurück nach oben',
    'afficher plus|ajouter au calendrier|ajouter au panier|ajouter à mon agenda|enregistrer la recette|haut de page|imprimer cette page|imprimer la recette|laisser un commentaire|partager cet article|recevoir les alertes|recevoir les alertes par courriel|retour en haut|voir l offre|voir le prix|voir plus|voir sur la carte',
    'añadir a la cesta|añadir al calendario|añadir al carrito|compartir este artículo|dejar un comentario|guardar receta|imprimir esta página|imprimir receta|inscríbete aquí|ver en el mapa|ver más|ver oferta|ver precio|volver arriba',
    'adicionar ao carrinho|adicionar ao cesto|deixe um comentário|guardar receita|imprimir receita|salvar receita|ver mais|ver no mapa|ver preço|voltar ao topo',
    'aggiungi al carrello|lascia un commento|mostra di più|mostra sulla mappa|salva la ricetta|scarica la mappa|stampa la ricetta|torna all inizio|torna su|vedi l offerta|vedi offerta|vedi sulla mappa',
    'bekijk aanbieding|bekijk op de kaart|in winkelmandje|in winkelwagen|meer laden|recept afdrukken|recept bewaren|terug naar boven|toevoegen aan winkelwagen|toon meer|toon op kaart',
    'dela artikeln|lägg i kundvagn|lägg i varukorgen|skriv ut recept|spara recept|till toppen|visa mer|visa på karta|gem opskrift|læg i kurv|til toppen|vis mere|vis på kort|lagre oppskrift|legg i handlekurv|vis mer|vis på kart|lisää ostoskoriin|näytä kartalla|näytä lisää|tallenna resepti|tulosta resepti',
    'dodaj do koszyka|drukuj przepis|odśwież relację|pokaż na mapie|pokaż więcej|powrót na górę|sprawdź cenę|zapisz przepis|zobacz ofertę|přidat do košíku|tisknout recept|uložit recept|vložit do košíku|zobrazit na mapě|zobrazit více|pridať do košíka|zobraziť na mape|zobraziť viac|kosárba teszem|mutasd a térképen|recept mentése|több megjelenítése|vissza az elejére|adaugă în coș|înapoi sus|vezi mai mult|vezi pe hartă',
    'в корзину|добавить в корзину|оставить комментарий|перейти к рецепту|показать ещё|показать на карте|посмотреть на карте|распечатать рецепт|сохранить рецепт|до кошика|додати до кошика|зберегти рецепт|надрукувати рецепт|оновлюється|показати ще|показати на карті|добави в количката|виж на картата|δείτε στον χάρτη|προσθήκη στο καλάθι',
    'başa dön|daha fazla göster|fiyatı gör|haritada göster|sepete ekle|tarifi kaydet|tarifi yazdır|أضف إلى السلة|أضف إلى العربة|احفظ الوصفة|اطبع الوصفة|العودة إلى الأعلى|عرض المزيد|عرض على الخريطة|افزودن به سبد خرید|بازگشت به بالا|نمایش روی نقشه|הוסף לסל|הצג במפה|חזרה למעלה',
    'और देखें|कार्ट में जोड़ें|कार्ट में डालें|मानचित्र पर देखें|रेसिपी सहेजें',
    '加入购物车|加入購物車|关闭窗口|回到頂部|打印本页|打印本页 关闭窗口|收藏本页|查看地图|查看更多|返回顶部|このレシピを保存する|もっと見る|カートに入れる|トップへ戻る|ページの先頭へ|ページトップへ|レシピを保存|レシピを印刷|地図を見る|더 보기|더보기|레시피 저장|맨 위로|새로고침|장바구니 담기|장바구니에 담기|지도 보기|지도에서 보기',
    'กลับด้านบน|ดูเพิ่มเติม|ดูแผนที่|บันทึกสูตร|หยิบใส่ตะกร้า|เพิ่มลงตะกร้า|แชร์บทความนี้|chia sẻ bài viết|lưu công thức|thêm vào giỏ hàng|về đầu trang|xem bản đồ|kembali ke atas|lihat peta|lihat selengkapnya|simpan resep|tambah ke keranjang',
  ].flatMap((list) => list.split('|')),
);

/** What stands before the title of another text. */
const related = new Set(
  'read next|read also|see also|related|related story|related stories|lesen sie auch|auch interessant|mehr zum thema|lire aussi|à lire|à lire aussi|à lire également|sur le même sujet|lee también|lea también|le puede interesar|te puede interesar|relacionado|nota relacionada|leia mais|leia também|veja também|leggi anche|guarda anche|lees ook|lees meer|läs också|läs även|läs mer|læs også|les også|lue myös|czytaj też|czytaj także|zobacz też|čtěte také|přečtěte si|čítajte aj|olvassa el|citește și|читайте также|смотрите также|материал по теме|по теме|читайте також|читайте ще|прочетете още|διαβάστε επίσης|ilgili haber|اقرأ أيضا|اقرأ أيضًا|مواضيع ذات صلة|بیشتر بخوانید|यह भी पढ़ें|ये भी पढ़ें|আরও পড়ুন|延伸阅读|延伸閱讀|相关阅读|相關新聞|関連記事|관련 기사|관련기사|อ่านเพิ่มเติม|xem thêm|đọc thêm|baca juga'.split(
    '|',
  ),
);

/** Newsletters, which readers are asked to take, in lower case. */
const newsletter =
  /newsletter|mailing list|infolettre|lettre d['’]information|bolet[íi][nm]\b|nieuwsbrief|nyhetsbrev|uutiskirj|bülten|hírlevél|zpravodaj|рассылк|розсилк|ενημερωτικό δελτίο|メルマガ|メールマガジン|뉴스레터|النشرة البريدية|نشرتنا|خبرنامه|ניוזלטר|न्यूज़लेटर|নিউজলেটার|bản tin|จดหมายข่าว/;
const address = /\S@\S|\bwww\.|https?:/i;

/** A menu has at least so many items, of at most so many characters, none of which states a value or ends a sentence. */
const fewestItems = 3;
const longestItem = 40;
const betweenItems = /[|｜•·›»>→]/;
const noItem = /[:：.!?。\d]/;

const signs = /[^\p{L}\p{M}\p{N}]+/gu;
/** Characters of a button, at most, with the signs around it. */
const longestButton = 60;
/** Characters before the title of another text, at most. */
const longestLabel = 30;
const behindLabel = /\s*[:：|]/;

/** Whether a short line is nothing but a button, or the title of another text behind a label that says so. */
export function isButton(text: string): boolean {
  const line = text.toLowerCase();
  const label = line.slice(0, longestLabel).split(behindLabel, 1)[0]!;
  const isNamed = text.length <= longestButton && buttons.has(line.replace(signs, ' ').trim());
  return isNamed || (label.length < line.length && related.has(label));
}

function isMenu(text: string): boolean {
  const items = text.split(betweenItems);
  return items.length >= fewestItems && items.every((item) => item.length <= longestItem && !noItem.test(item));
}

/** Whether a sentence, or a line as long as one, that stands again is of the page and not of the article. */
export function isPageLine(text: string): boolean {
  const line = text.toLowerCase();
  return (
    isNotice(text) ||
    isButton(text) ||
    opensWithPrompt(line) ||
    address.test(text) ||
    isMenu(text) ||
    isPictureCredit(text) ||
    newsletter.test(line)
  );
}
