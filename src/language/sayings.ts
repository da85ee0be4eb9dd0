/**
 * Words by which a text says who says so: "according to", "said", "laut", "teilte … mit".
 */

/** By language, folded as `foldText` folds; from general knowledge of the languages. */
const words = {
  english:
    'according said says say told tells added adds explained explains announced announces reported reports stated states confirmed confirms',
  german:
    'laut zufolge angaben aussage sagt sagte sagten teilt teilte teilten mitteilte mitteilten erklart erklarte erklarten berichtet berichtete berichteten meldet meldete meldeten bestatigt bestatigte',
  french:
    'selon apres dit disent declare declarent explique expliquent affirme affirment indique indiquent precise precisent annonce annoncent rapporte rapportent confie raconte racontent assure assurent',
  spanish:
    'segun dijo dice dicen dijeron explico explica explican explicaron aseguro asegura aseguran aseguraron informo informa informan informaron afirmo afirma afirman afirmaron anuncio anuncia senalo senala conto cuenta cuentan',
  italian:
    'secondo detto dice dicono spiega spiegato spiegano riferisce riferito riferiscono afferma affermato affermano racconta raccontato annuncia annunciato assicura',
  portuguese:
    'segundo conforme disse diz dizem disseram afirmou afirma afirmam afirmaram explicou explica explicam informou informa informam informaram contou conta contam garante garantem',
  dutch:
    'volgens aldus zegt zeggen zei zeiden meldt melden meldde meldden vertelt vertelde laat laten liet lieten weten',
  nordic:
    'enligt sager sade uppger uppgav berattar berattade meddelar meddelade ifolge siger sagde oplyser oplyste fortaeller fortalte meddeler meddelte sier sa opplyser opplyste forteller melder meldte',
  finnish:
    'mukaan kertoo kertoi kertovat kertoivat sanoo sanoi sanovat sanoivat ilmoittaa ilmoitti ilmoittavat ilmoittivat',
  polish:
    'wedlug zdaniem mowi mowia powiedzial powiedziala powiedzieli poinformowal poinformowala poinformowali podal podala podali podaje podaja przekazal przekazala przekazali',
  czechoslovak:
    'podle rekl rekla rekli rika uvedl uvedla uvedli sdelil sdelila sdelili oznamil oznamila oznamili podla povedal povedala uviedol uviedla uviedli',
  southSlavic:
    'prema rekao rekla rekli kazao kazala kazali kaze priopcio priopcila priopcili saopstio saopstila po besedah povedal povedala povedali sporocil sporocila sporocili',
  hungarian: 'szerint mondta mondtak kozolte kozoltek mondja kozli elmondta elmondtak',
  romanian: 'potrivit conform declarat spus anuntat precizat transmis declara spune spun',
  turkish:
    'gore soyledi soylediler dedi dediler acikladi acikladilar belirtti belirttiler bildirdi bildirdiler aciklamasina',
  baltic:
    'sonul sonas utles utlesid teatas teatasid vardiem teica sacija pazinoja informe pasak anot sake teige pranese',
  indonesian: 'menurut kata ujar tutur jelas ungkap',
  vietnamese: 'theo biet noi',
  cyrillic:
    'словам данным сообщению согласно сказал сказала сказали говорит говорят сообщил сообщила сообщили сообщает сообщают рассказал рассказала рассказали рассказывает заявил заявила заявили пояснил пояснила пояснили словами даними повідомленням згідно сказав сказали каже кажуть повідомив повідомила повідомили розповів розповіла розповіли заявив заявила заявили според думите каза казва казаха съобщи съобщиха према рекао рекла рекли каже кажу саопштио саопштила саопштили',
  greek: 'συμφωνα ειπε ειπαν λεει λενε δηλωσε δηλωσαν ανεφερε ανεφεραν ανακοινωσε ανακοινωσαν',
  arabic: 'وفق وفقا حسب بحسب قال قالت قالوا وقال وقالت وقالوا افاد افادت ذكر ذكرت اكد اكدت اعلن اعلنت كما',
  persian: 'گفته گفت گفتند اعلام كرد',
  hebrew: 'לפי לדברי אמר אמרה אמרו מסר מסרה מסרו הודיע הודיעה הודיעו כך',
  hindi: 'अनुसार मुताबिक कहा बताया',
} as const;

const sayings: ReadonlySet<string> = new Set(Object.values(words).flatMap((list) => list.split(' ')));

/** Whether a folded word may say that someone says so, in one of the languages listed. */
export const isSaying = (folded: string): boolean => sayings.has(folded);
