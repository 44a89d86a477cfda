import type { Finding } from '../model/finding.js';
import type { Issue } from '../model/issue.js';
import type { Roadmap } from '../model/roadmap.js';
import type { JoinGuess, JoinRules, JoinSource } from './join/join-rules.js';
import { joinRoadmaps } from './join-roadmaps.js';
import { quoteValue } from './quote-value.js';

/** `joinRoadmaps` for a picture: what sources disagree on and what looks like one stands among the issues, with the rule that settles it. */
export function joinAndTell(sources: readonly JoinSource[], rules?: JoinRules): { roadmap: Roadmap; issues: Issue[] } {
  const { roadmap, issues, findings, guesses } = joinRoadmaps(sources, rules);
  return { roadmap, issues: [...issues, ...findings.filter(isOfSeveral).map(disagreement), ...guesses.map(likeness)] };
}

/** An overlay is there to say another thing than its source; two trackers are not. */
const isOfSeveral = ({ values = [] }: Finding): boolean => values.length > 2;

function disagreement({ message, ids, field = '', values = [] }: Finding): Issue {
  const said = values.map(({ from, value }) => `${from} ${quoteValue(value)}`).join(', ');
  const hint = 'joinRules.prefer says whose word counts';
  return { code: 'duplicate', path: `${ids[0]}.${field}`, message: `${message} (${said})`, hint, leftOut: 'nothing' };
}

function likeness({ list, ids, title }: JoinGuess): Issue {
  const message = `${ids.join(' and ')} look like one, and stand there as ${ids.length}`;
  const hint = `if they are one: joinRules = ${JSON.stringify({ same: { [list]: [ids] } })}`;
  return { code: 'duplicate', path: list, value: title.slice(0, 80), message, hint, leftOut: 'nothing' };
}
