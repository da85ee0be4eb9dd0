/**
 * A sentence and its negation say two things, in whatever language.
 */
import { expect, it } from 'vitest';
import { removed } from './removed.js';

it.each([
  [
    'tr',
    'Belediye meclisi köprünün onarımı için ayrılan bütçeyi salı günkü toplantıda açıkladı ve işler başladı.',
    'Belediye meclisi köprünün onarımı için ayrılan bütçeyi salı günkü toplantıda açıklamadı ve işler başladı.',
  ],
  [
    'hu',
    'A tanács szerint a híd felújítása jövő nyáron kezdődik el, és pénz is van rá a kasszában.',
    'A tanács szerint a híd felújítása jövő nyáron kezdődik el, és pénz sincs rá a kasszában.',
  ],
  [
    'hu',
    'A tanács szerint a híd felújítására idén nincs pénz a város kasszájában, mondta a polgármester kedden.',
    'A tanács szerint a híd felújítására idén van pénz a város kasszájában, mondta a polgármester kedden.',
  ],
  [
    'cs',
    'Rada města podle starosty opravu mostu v létě zahájí a peníze na ni letos v rozpočtu má.',
    'Rada města podle starosty opravu mostu v létě nezahájí a peníze na ni letos v rozpočtu má.',
  ],
  [
    'fa',
    'شورای شهر بودجه تعمیر پل را در نشست سه‌شنبه تصویب کرد و کار آغاز می‌شود.',
    'شورای شهر بودجه تعمیر پل را در نشست سه‌شنبه تصویب نکرد و کار آغاز می‌شود.',
  ],
  [
    'ko',
    '시의회는 화요일 회의에서 다리 보수 예산을 통과시켰고 공사는 여름에 시작된다고 밝혔다.',
    '시의회는 화요일 회의에서 다리 보수 예산을 통과시키지 않았고 공사는 여름에 시작된다고 밝혔다.',
  ],
  [
    'is',
    'Bæjarstjórnin samþykkti fjárveitingu til viðgerða á brúnni á fundi sínum á þriðjudag.',
    'Bæjarstjórnin samþykkti ekki fjárveitingu til viðgerða á brúnni á fundi sínum á þriðjudag.',
  ],
  [
    'sw',
    'Baraza la mji limeidhinisha bajeti ya kukarabati daraja katika mkutano wa Jumanne asubuhi.',
    'Baraza la mji halijaidhinisha bajeti ya kukarabati daraja katika mkutano wa Jumanne asubuhi.',
  ],
  [
    'ja',
    '市議会は火曜日の会議で橋の補修予算を可決し、工事は夏に始まると発表した。',
    '市議会は火曜日の会議で橋の補修予算を可決せず、工事は夏に始まると発表した。',
  ],
  [
    'fi',
    'Kaupunginvaltuusto hyväksyi sillan korjausmäärärahan tiistain kokouksessaan, kertoi pormestari illalla.',
    'Kaupunginvaltuusto ei hyväksynyt sillan korjausmäärärahaa tiistain kokouksessaan, kertoi pormestari illalla.',
  ],
  [
    'et',
    'Linnavolikogu kiitis silla remondi eelarve teisipäevasel koosolekul heaks, ütles linnapea õhtul.',
    'Linnavolikogu ei kiitnud silla remondi eelarvet teisipäevasel koosolekul heaks, ütles linnapea õhtul.',
  ],
  [
    'az',
    'Şəhər şurası körpünün təmiri üçün büdcəni çərşənbə axşamı iclasında təsdiq etdi.',
    'Şəhər şurası körpünün təmiri üçün büdcəni çərşənbə axşamı iclasında təsdiq etmədi.',
  ],
  [
    'ta',
    'நகர மன்றம் பாலத்தை சீரமைக்கும் நிதியை செவ்வாய்க்கிழமை கூட்டத்தில் ஒப்புதல் அளித்தது என்று மேயர் கூறினார்.',
    'நகர மன்றம் பாலத்தை சீரமைக்கும் நிதியை செவ்வாய்க்கிழமை கூட்டத்தில் ஒப்புதல் அளிக்கவில்லை என்று மேயர் கூறினார்.',
  ],
  [
    'ne',
    'नगर परिषदले पुल मर्मतको बजेट मंगलबारको बैठकमा पारित गरेको छ भनी मेयरले बताए।',
    'नगर परिषदले पुल मर्मतको बजेट मंगलबारको बैठकमा पारित गरेको छैन भनी मेयरले बताए।',
  ],
  [
    'tl',
    'Inaprubahan ng konseho ng lungsod ang badyet para sa pagkumpuni ng tulay noong Martes.',
    'Hindi inaprubahan ng konseho ng lungsod ang badyet para sa pagkumpuni ng tulay noong Martes.',
  ],
  [
    'sq',
    'Këshilli i qytetit e miratoi buxhetin për riparimin e urës në mbledhjen e së martës.',
    'Këshilli i qytetit nuk e miratoi buxhetin për riparimin e urës në mbledhjen e së martës.',
  ],
  [
    'cy',
    'Mae cyngor y dref wedi cymeradwyo arian i atgyweirio y bont yn y cyfarfod ddydd Mawrth.',
    'Nid yw cyngor y dref wedi cymeradwyo arian i atgyweirio y bont yn y cyfarfod ddydd Mawrth.',
  ],
  [
    'ka',
    'ქალაქის საბჭომ ხიდის შეკეთების ბიუჯეტი სამშაბათის სხდომაზე დაამტკიცა, თქვა მერმა საღამოს.',
    'ქალაქის საბჭომ ხიდის შეკეთების ბიუჯეტი სამშაბათის სხდომაზე არ დაამტკიცა, თქვა მერმა საღამოს.',
  ],
  [
    'kk',
    'Қала кеңесі көпірді жөндеу бюджетін сейсенбідегі отырыста бекіткен деп хабарлады әкім кешке.',
    'Қала кеңесі көпірді жөндеу бюджетін сейсенбідегі отырыста бекіткен жоқ деп хабарлады әкім кешке.',
  ],
  [
    'am',
    'የከተማው ምክር ቤት የድልድዩን ጥገና በጀት ማክሰኞ ባደረገው ስብሰባ አጸደቀ ሲሉ ከንቲባው ተናገሩ።',
    'የከተማው ምክር ቤት የድልድዩን ጥገና በጀት ማክሰኞ ባደረገው ስብሰባ አላጸደቀም ሲሉ ከንቲባው ተናገሩ።',
  ],
  [
    'eu',
    'Udalak zubia konpontzeko aurrekontua onartu du asteartean egindako bileran, esan du alkateak.',
    'Udalak zubia konpontzeko aurrekontua ez du onartu asteartean egindako bileran, esan du alkateak.',
  ],
  [
    'ga',
    'Cheadaigh comhairle an bhaile airgead chun an droichead a dheisiú ag an gcruinniú Dé Máirt.',
    'Níor cheadaigh comhairle an bhaile airgead chun an droichead a dheisiú ag an gcruinniú Dé Máirt.',
  ],
  [
    'mt',
    'Il-kunsill approva l-baġit għat-tiswija tal-pont fil-laqgħa tat-Tlieta, qal is-sindku.',
    'Il-kunsill ma approvax il-baġit għat-tiswija tal-pont fil-laqgħa tat-Tlieta, qal is-sindku.',
  ],
  [
    'th',
    'สภาเมืองอนุมัติงบซ่อมสะพานในการประชุมเมื่อวันอังคาร นายกเทศมนตรีกล่าวในตอนเย็น',
    'สภาเมืองไม่อนุมัติงบซ่อมสะพานในการประชุมเมื่อวันอังคาร นายกเทศมนตรีกล่าวในตอนเย็น',
  ],
  [
    'ar',
    'أقر مجلس المدينة ميزانية إصلاح الجسر في اجتماعه يوم الثلاثاء كما قال رئيس البلدية.',
    'لم يقر مجلس المدينة ميزانية إصلاح الجسر في اجتماعه يوم الثلاثاء كما قال رئيس البلدية.',
  ],
  [
    'he',
    'מועצת העיר אישרה את תקציב תיקון הגשר בישיבתה ביום שלישי, אמר ראש העיר בערב.',
    'מועצת העיר טרם אישרה את תקציב תיקון הגשר בישיבתה ביום שלישי, אמר ראש העיר בערב.',
  ],
  [
    'el',
    'Το δημοτικό συμβούλιο ενέκρινε τα χρήματα για τη γέφυρα στη συνεδρίαση της Τρίτης.',
    'Το δημοτικό συμβούλιο δε ενέκρινε τα χρήματα για τη γέφυρα στη συνεδρίαση της Τρίτης.',
  ],
  [
    'lt',
    'Miesto taryba patvirtino tilto remonto biudžetą antradienio posėdyje, sakė meras vakare.',
    'Miesto taryba nepatvirtino tilto remonto biudžeto antradienio posėdyje, sakė meras vakare.',
  ],
  [
    'lv',
    'Pilsētas dome apstiprināja tilta remonta budžetu otrdienas sēdē, sacīja mērs vakarā.',
    'Pilsētas dome neapstiprināja tilta remonta budžetu otrdienas sēdē, sacīja mērs vakarā.',
  ],
  [
    'sl',
    'Mestni svet je na torkovi seji potrdil denar za popravilo mostu, je zvečer povedal župan.',
    'Mestni svet na torkovi seji ni potrdil denarja za popravilo mostu, je zvečer povedal župan.',
  ],
  [
    'af',
    'Die stadsraad het die begroting vir die brug se herstel op Dinsdag se vergadering goedgekeur.',
    'Die stadsraad het die begroting vir die brug se herstel op Dinsdag se vergadering nooit goedgekeur.',
  ],
])('keeps both in %s', (_, text, negated) => {
  expect(removed(text, negated)).toBe(0);
  expect(removed(negated, text)).toBe(0);
});
