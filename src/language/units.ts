/**
 * Signs and words of one unit: "%" and "per cent", "$" and "dollars", "km" and "kilometres".
 */

/** Each unit's name, then what it is written as, folded; words of one spelling are joined by an underscore. */
const moneyAndShares: readonly string[] = [
  '% % ٪ 百_分_之 percent per_cent pct pc prozent procent procenta procentow prosent prosenttia prosentti pour_cent por_ciento por_cento per_cento la_suta процент процента процентов процентами відсоток відсотка відсотків τοισ_εκατο yuzde szazalek szazaleka szazalekkal phan_tram persen في_المية في_المية بالمية بالمية في_الماية بالماية درصد در_صد אחוז אחוזים प्रतिशत फीसदी শতাংশ 퍼센트 프로 パ_ー_セ_ン_ト 个_百_分_点',
  '‰ ‰ promille per_mille',
  '$ $ us_$ usd dollar dollars dollari dollaro dolar dolares dolarow dolary us_dollars us_dollar dollarn доллар доллара долларов долара доларів دولار דולר डॉलर 달러 美_元 ド_ル',
  '€ € eur euro euros euroa euron eurot eurov avro евро євро ευρω يورو אירו यूरो 유로 欧_元 ユ_ー_ロ',
  '£ £ gbp pound pounds pfund livre livres libra libras sterline',
  '¥ ¥ jpy yen 円 엔 日_元',
  '¥ cny rmb yuan 元 人_民_币',
  '₹ ₹ inr rs rupee rupees रुपये रुपए रुपया',
  '₽ ₽ rub рубль рубля рублеи руб',
  '₴ ₴ uah гривня гривні гривень грн',
  '₩ ₩ krw won 원',
  '₺ ₺ tl lira liras',
  '₪ ₪ שקל שקלים שח',
  'zl zl pln zloty zlotych zlote',
  'kc kc czk korun koruny',
  'ft huf ft forint forintot',
  'kr kr kronor kroner sek nok dkk kronen',
  'chf chf franken sfr',
];
/** Of measures, which stand behind their number. */
const measures: readonly string[] = [
  'km km kilometre kilometres kilometer kilometers kilometern kilometro kilometros quilometro quilometros chilometro chilometri kilometrow kilometru kilometra kilometri километр километра километров км кілометр кілометра кілометрів χιλιομετρα χλμ كيلومترا كيلومتر كم كيلومتر ק_מ किलोमीटर किमी 킬로미터 公_里 キ_ロ_メ_ー_ト_ル',
  'm m metre metres meter meters metern metro metros metri metrow metru metra метр метра метров м метрів μετρα متر  מטר מטרים मीटर 미터 米 メ_ー_ト_ル',
  'cm cm centimetre centimetres centimeter centimeters zentimeter zentimetern centimetro centimetros centimetri centymetrow сантиметр сантиметра сантиметров см 厘_米',
  'mm mm millimetre millimetres millimeter millimeters millimetern milimetro milimetros миллиметр миллиметра миллиметров мм 毫_米',
  'kg kg kilogram kilograms kilogramme kilogrammes kilogramm kilo kilos kilogramo kilogramos quilo quilos chilo chili kilogramow kilogramu килограмм килограмма килограммов кг кілограм кілограмів κιλα كيلوغرام كيلوگرم किलो 킬로그램 公_斤 キ_ロ_グ_ラ_ム',
  'g g gr gram grams gramme grammes gramm gramo gramos grama gramas grammo grammi gramow грамм грамма граммов г грамів ग्राम 그램 克 グ_ラ_ム',
  'l l litre litres liter liters litern litro litros litri litrow litru литр литра литров л літр літрів λιτρα लीटर 리터 升 リ_ッ_ト_ル',
  'ml ml millilitre millilitres milliliter milliliters mililitro mililitros миллилитр миллилитра миллилитров мл 毫_升',
  'ha ha hectare hectares hektar hectarea hectareas hectar ettari hektara hektarow гектар гектара гектаров га',
  't t ton tons tonne tonnes tonnen tonelada toneladas tonnellata tonnellate тонна тонны тонн',
  'km/h km_h kmh kph kilometres_per_hour kilometers_per_hour stundenkilometer stundenkilometern',
  'mph mph miles_per_hour',
  'c °_c degrees degree grad grader grados gradi graus degres градус градуса градусов degrees_celsius grad_celsius degres_celsius grados_celsius gradi_celsius graus_celsius',
  '° ° degrees degree grad grader degres grados gradi graus градус градуса градусов',
  'h h hr hrs hour hours stunde stunden std heure heures hora horas hores ora ore uur timer timmar godzin godziny godzine hodin hodiny hodinu tuntia tunti tunnin orat oran час часа часов ч година години годин ωρα ωρεσ saat ساعة ساعات ساعت שעה שעות घंटा घंटे jam gio 시간 小_时 小_時 个_小_时 個_小_時 時_間',
  'min min mins minute minutes minuten minuto minutos minuti minuts minuut minuter minutter minut minuty minuuttia minuutin perc percet percig минута минуты минут мин хвилина хвилини хвилин λεπτα λεπτο dakika دقيقة دقايق دقيقه דקה דקות मिनट menit phut 분 分_钟 分_鐘',
  's s sec secs second seconds sekunde sekunden seconde secondes segundo segundos secondi секунда секунды секунд',
  'in inch inches',
  'ft ft foot feet',
  'mi mi mile miles',
  'lb lb lbs pound pounds',
  'oz oz ounce ounces',
];

/** The names of the units of each spelling, and for each first word of one the words of the longest. */
interface Spellings {
  readonly units: ReadonlyMap<string, readonly string[]>;
  readonly longest: ReadonlyMap<string, number>;
}
let before: Spellings | undefined;
let behind: Spellings | undefined;

function readSpellings(lines: readonly string[]): Spellings {
  const units = new Map<string, string[]>();
  const longest = new Map<string, number>();
  for (const line of lines) {
    const [unit, ...spellings] = line.split(' ');
    for (const spelling of spellings) {
      const words = spelling.split('_');
      const text = words.join(' ');
      const known = units.get(text);
      if (known) known.push(unit!);
      else units.set(text, [unit!]);
      longest.set(words[0]!, Math.max(words.length, longest.get(words[0]!) ?? 0));
    }
  }
  return { units, longest };
}

/** A unit at some word: the names of the units it may be, and the index of the word behind it. */
export interface UnitReading {
  readonly units: readonly string[];
  readonly to: number;
}

/** Whether a unit that stands before its number may start with a folded word. */
export function mayStartUnit(word: string): boolean {
  before ??= readSpellings(moneyAndShares);
  return before.longest.has(word);
}

/**
 * The longest spelling of a unit that starts at a word; null when none does.
 * @param words folded as `foldText` folds
 * @param place of the unit beside its number
 */
export function readUnit(words: readonly string[], from: number, place: 'before' | 'behind'): UnitReading | null {
  before ??= readSpellings(moneyAndShares);
  behind ??= readSpellings([...moneyAndShares, ...measures]);
  const { units, longest } = place === 'before' ? before : behind;
  const most = longest.get(words[from] ?? '') ?? 0;
  for (let to = Math.min(words.length, from + most); to > from; to--) {
    const found = units.get(to === from + 1 ? words[from]! : words.slice(from, to).join(' '));
    if (found) return { units: found, to };
  }
  return null;
}
