/**
 * News agencies, as credits name them.
 */

/** As they write themselves; those of more than four letters are known in any case. */
const agencies = [
  'AP|The Associated Press|Associated Press|Reuters|Thomson Reuters|UPI|Bloomberg|Bloomberg News|PA|PA Media|CP|The Canadian Press|AAP',
  'AFP|Agence France-Presse|Belga|ATS|Keystone-ATS|dpa|DPA|epd|KNA|SID|APA|SDA|Keystone-SDA',
  'EFE|Agencia EFE|Europa Press|Télam|Notimex|Prensa Latina|ANSA|Adnkronos|AGI|Askanews|LaPresse|Lusa|Agência Lusa|Agência Brasil|Folhapress',
  'ANP|TT|NTB|Ritzau|STT|BNS|LETA|PAP|ČTK|TASR|MTI|Agerpres|Mediafax|Hina|Tanjug|STA|BTA|БТА',
  'ТАСС|TASS|РИА Новости|RIA Novosti|Интерфакс|Interfax|Укрінформ|Ukrinform|УНІАН|ΑΠΕ-ΜΠΕ|ΑΠΕ|AMNA|AA|Anadolu|Anadolu Ajansı|Anadolu Agency|DHA|İHA',
  'رويترز|أ ف ب|أ.ف.ب|فرانس برس|د ب أ|وام|واس|قنا|كونا|وفا|الأناضول|ایرنا|ایسنا|IRNA|ISNA|WAM',
  'PTI|ANI|IANS|भाषा|पीटीआई|वार्ता|আইএএনএস|ইউএনবি|বাসস|UNB|BSS',
  '新华社|新華社|中新社|中新网|中央社|美联社|路透社|法新社|Xinhua|Kyodo|Kyodo News|共同通信|共同|時事通信|時事|Jiji|Jiji Press|ロイター|AFP時事|Yonhap|연합뉴스|뉴시스|뉴스1',
  'ANTARA|Bernama|TTXVN|VNA|สำนักข่าวไทย',
].flatMap((list) => list.split('|'));
/** Shorter names are words of their own in small letters. */
const shortest = 5;
const known = new Set(agencies.flatMap((name) => (name.length < shortest ? [name] : [name, name.toLowerCase()])));

/** Whether a name is that of a news agency, brackets around it aside: "Reuters", "(AP)", "新华社". */
export function isAgency(name: string): boolean {
  const bare = name.replace(/^[\s([（【]+|[\s)\]）】.]+$/g, '');
  return known.has(bare) || (bare.length >= shortest && known.has(bare.toLowerCase()));
}
