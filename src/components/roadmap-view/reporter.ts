import type { Projection } from '../../sdk/lenses/projection.js';
import type { Issue } from '../../sdk/model/issue.js';
import { RoadmapErrorEvent, RoadmapIssuesEvent, RoadmapLoadEvent } from '../events.js';
import type { Words } from '../i18n/words.js';
import type { Read } from './read-data.js';
import type { Trouble } from './read-sources.js';
import { troubleWords } from './trouble-words.js';
import { VIEW_STATUSES, type ViewStatus } from './view-status.js';

/** What there is to tell after a drawing. */
export interface News {
  status: ViewStatus;
  read: Read;
  issues: Issue[];
  projection: Projection | undefined;
  /** Why the lens shows nothing of what was read. */
  trouble: Trouble | undefined;
}

/** Tells the page, by events and states, what is new since it was last told. */
export class Reporter {
  readonly #internals: ElementInternals;
  #told: Partial<News> = {};

  constructor(
    private readonly host: HTMLElement,
    private readonly words: () => Words,
  ) {
    this.#internals = host.attachInternals();
  }

  /** @param source the id of the source that is in trouble; empty where there is but one */
  tell(trouble: Trouble, source = ''): void {
    this.host.dispatchEvent(new RoadmapErrorEvent(trouble.code, troubleWords(trouble, this.words()), source));
  }

  report(news: News): void {
    const told = this.#told;
    const { status, read, issues, projection, trouble } = news;
    this.#told = news;
    for (const name of VIEW_STATUSES) this.#internals.states[name === status ? 'add' : 'delete'](name);
    if (isNews(issues, told.issues)) this.host.dispatchEvent(new RoadmapIssuesEvent(issues));
    if (read !== told.read && projection) this.host.dispatchEvent(new RoadmapLoadEvent(projection, issues));
    if (trouble && trouble.cause !== told.trouble?.cause) this.tell(trouble);
  }
}

/** Whether there is anything to tell: another list of the same problems is no news. */
const isNews = (issues: Issue[], told: Issue[] = []): boolean =>
  issues.length > 0 && (issues.length < told.length || issues.some((issue, index) => issue !== told[index]));
