import type { ProjectedItem } from '../../lenses/projection.js';
import type { Day } from '../../model/day.js';
import type { Period } from '../../model/period.js';
import { periodsInText, type PeriodInText } from '../periods-in-text.js';

/** The periods, from today on, for which the sentence that may be said promises something; none when it may not be said any more. */
export function promisedPeriods({ sayable, expires }: ProjectedItem, today: Day, fiscalYearStart: number): Period[] {
  if (sayable === undefined || (expires ?? today) < today) return [];
  const clauses = plainly(sayable.slice(0, MOST)).split(CLAUSE_END).filter(promises);
  return clauses
    .flatMap((clause) => periodsInText(clause, fiscalYearStart))
    .filter((period) => period.end >= today && !isOnlyNamed(period));
}

/** As much of a sentence as is read. */
const MOST = 2000;

const CLAUSE_END =
  /[.;!?]\s+(?=\D)|,\s+(?=\D)|\s(?:and|but|so) (?=(?:it|we|you|they|now|then|generally)\b(?! (?:later|delayed|postponed)))/;

/** "No later than", "by the end of" and "by" say the same here; what is put after a comma to qualify a time belongs to its clause. */
function plainly(sentence: string): string {
  return sentence
    .replace(
      /\bnot? later than\b|\b(?:by|at|before|in|towards?) (?:the )?(?:very )?end of\b|\b(?:end|start) of(?= (?:\S*\d|\w+ \d{4}))/gi,
      'by',
    )
    .replace(/,\s+(?=at (?:the )?earliest|or later|(?:but )?now (?:later|delayed|postponed))/gi, ' ');
}

/** "Not before Q1 2027", "once the contract ends in 2026", "in beta from May 2027": a time that is named, and no delivery promised for it. */
const NO_PROMISE = new RegExp(
  [
    "n['’]t\\b",
    '\\b(?:not|cannot|never|since|until|till|ends?|ended|expires?|beyond|miss(?:es|ed)?|unlikely',
    'no (?:sooner|earlier|release|date|delivery|launch|promise|plans?)|earliest|or later|now (?:later|delayed|postponed)',
    'nothing|no longer|cancelled|skips?|too early|depends?|know more|say more|tell you|hear from|news|date (?:will|follows)|once (?:the|it|we|our|all|this)',
    'evaluat(?:e|ing|ion)|exploring|investigat(?:e|ing)|discovery|design work|(?:feasibility )?study|research|proof of concept|tests?|tested|testing',
    'review (?:it|this|again)|ask us|(?:register|sign up) (?:by|before)|waitlist|old|supported (?:through|to)|work on (?:it|this)',
    'was|were|originally|formerly|previously|starts?|started|begins?|began|kicks? off|kick-?off',
    'alpha|beta|preview|pilot|trial|prototype|early access|decisions?|decide[sd]?|announce[sd]?|revisit)\\b',
  ].join('|'),
  'i',
);

/** Words of the above in what is a promise all the same: "after the pilot it ships", "shipping starts", "we have decided to ship". */
const STILL_PROMISED =
  /\b(?:(?:after|following|out of|leav(?:es|ing)) (?:the |its |a |our )?(?:[\w-]+ )?(?:alpha|beta|preview|pilot|trial|prototype|early access|decision)|(?:shipping|shipments?|delivery|deliveries|roll-?out|sales?) (?:will )?(?:starts?|begins?)|(?:starts?|begins?) (?:using|working|shipping|delivering|selling|rolling out|to (?:ship|deliver|sell|roll out))|decided to|not only|(?:alpha|beta|preview|pilot|trial) (?:today|now|already))\b/gi;

const promises = (clause: string): boolean => !NO_PROMISE.test(clause.replace(STILL_PROMISED, ' '));

/** "After Q4 2026", "after the audit in Q4 2026", "moved from Q4 2026", "instead of Q4 2026": the time of something else. */
const OTHER_TIME =
  /\b(?:(?:after|following)(?: (?!(?:it|we|you|they|this|that|everything)\b)[\w-]+){0,4}|past|later than|instead of|rather than|(?:mov(?:ed?|es|ing)|postponed?|delayed|slipped|slips|shifted|pushed|put off)(?: \w+)? from)(?: (?:the|in|on|of|early|mid|late|by))*\s*$/i;

/** "The Q4 2026 edition": the name of something. */
const NAMED_AFTER = /^\s+(?:edition|version|rules|tables|prices|price list|contracts?|budget|models?|catalogue|catalog)\b/i;

const isOnlyNamed = ({ before, after }: PeriodInText): boolean => OTHER_TIME.test(before) || NAMED_AFTER.test(after);
