/**
 * Finds the words that report work as on track. "On track", "It is still on track" and "On track: six of ten" do; "not on track", "gets back
 * on track", "on track to miss it", "on track again once …" and "shows which jobs are on track" do not.
 * @param own the lens's own words for it; they count where they are at least two: one word, "Good", is in too many sentences
 * @returns whether a text about something of this title says so
 */
export function saysOnTrack(own: string | undefined): (text: string, title: string) => boolean {
  const phrases = ['on track', ...(own?.trim().includes(' ') ? [own.trim()] : [])].map(literally).join('|');
  const named = new RegExp(phrases, 'i');
  const report = reportOf(phrases);
  return (text, title) => named.test(text) && sentencesOf(text).some((one) => reports(withoutTitle(one, title), report));
}

/** As much of a text as is read. */
const MOST = 2000;

const sentencesOf = (text: string) => (text.slice(0, MOST).match(/[^.;!?\n]+[.;!?]?/g) ?? []).map((one) => one.trim());

const literally = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One expression for all titles: to compile one for each takes a hundred times as long as to read with it. */
const withoutTitle = (sentence: string, title: string) =>
  sentence.toLowerCase().startsWith(`${title.toLowerCase()} `) ? `everything${sentence.slice(title.length)}` : sentence;

const SOON = '(?:still|all|fully|currently|well|now|both)';
const VERB = '(?:is|are|remains?|stays?)';
const OPENING = '(?:(?:so far|overall|today|currently|at present|and|but|yes),? )?';
const SOMETHING = "(?:we|it|this|things|everything|all(?: of it)?|both|work|delivery|(?:the|this|our|all|both) (?!(?:what|that|which|who|goal|aim|idea|point)\\b)(?:[\\w’'-]+ )?[\\w’'-]+)"; // prettier-ignore

/** At the beginning of a clause, alone or said of the work itself: what is on track further on in a clause may be anything. */
function reportOf(phrases: string): RegExp {
  const begin = `(?:^|[,:–—(]\\s*|\\b(?:and|but) (?=${SOON} ))${OPENING}`;
  const alone = `(?:${SOON} )*(?:${phrases})(?=$|[.,;:!)–—]|\\s+(?:to|with|for|and|but|despite|since|as|so|after|in|on|by|[(–—-]))`;
  const said = `(?:${SOMETHING}(?: ${VERB}|[’'](?:s|re))|(?:is|are|remains)|everything|things|work|delivery|project|roll-?out) (?:${SOON} )*(?:${phrases})(?=$|[\\s.,;:!)–—])`;
  return new RegExp(`${begin}(?:${alone}|${said})`, 'gi');
}

function reports(sentence: string, report: RegExp): boolean {
  return [...sentence.matchAll(report)].some(
    ({ 0: found, index }) => !BEFORE.test(sentence.slice(0, index)) && !AFTER.test(sentence.slice(index + found.length)),
  );
}

/** What comes after these words is a condition, or what a product shows. */
const BEFORE =
  /\b(?:whether|which|if|when|once|until|unless|shows?|sees?|tells?|knows?|says?|asks?|keeps?|gives?|helps?|makes?|so that)\b/i;
const AFTER =
  /^\s+(?:again|and trace|for (?:an? )?(?:\w+ )?(?:delay|miss|failure|finish)|to (?:miss|slip|fail|overrun|overspend|exceed|lose|(?:\w+ )?late))\b|^[^,:–—]*\b(?:whether|if|once|until|unless|when|provided|except|apart from)\b|^,\s*(?:but )?(?:only )?(?:if|once|until|unless|when|provided|except|apart from)\b/i;
