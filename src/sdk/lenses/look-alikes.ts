/**
 * Letters that are taken for a plain one at a glance: each group is the plain letter and what looks like it, in Latin, Greek, Cyrillic,
 * Armenian and Cherokee. Small letters stand for capitals too, unless a capital looks like another letter than its small one. From the
 * confusables of Unicode Technical Standard 39 (unicode.org/Public/security), and the small capitals.
 */
const GROUPS =
  'aɑαаᴀ bƀɓƃβвьʙᏼ cϲсᴄȼҫꮯ dđɗɖԁᴅꮷ eεеҽɇᴇꭼ fƒꜰք gɡɠǥԍɢց hħɦһнћʜհΗꮋ iıɩɨɪιіꭵ jјϳɉᴊ kκкƙᴋꮶ lłƚɫɭӏʟꮮ mμмɱᴍꮇ nΝηոռɴɳƞŋ ' +
  'oοоøɵөօᴏ pρрƥᴘꮲ qԛգզʠ rгɍɽʀꭱ sѕʂꜱꮪ tτтŧƭʈᴛꭲ uυսʉᴜ vνѵᴠꮩ wѡԝɯաᴡꮃ xχхҳ yΥγуүɏʏꭹ zζƶȥᴢꮓ';

const PLAIN = /* @__PURE__ */ new Map(GROUPS.split(' ').flatMap(([plain, ...alike]) => alike.map((letter) => [letter, plain!] as const)));

/** Where the letters in filled circles begin, and, 32 on, those in filled squares: no normal form knows what they are. */
const FILLED = 0x1f150;

/** The plain letter that a character looks like, or itself. */
export function lookOf(character: string): string {
  const filled = character.codePointAt(0)! - FILLED;
  if (filled >= 0 && filled < 64 && filled % 32 < 26) return String.fromCharCode(97 + (filled % 32));
  return PLAIN.get(character) ?? PLAIN.get(character.toLowerCase()) ?? character;
}
