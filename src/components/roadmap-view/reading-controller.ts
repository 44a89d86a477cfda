import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ClientOptions } from '../../sdk/client/index.js';
import type { Issue } from '../../sdk/model/issue.js';
import type { JoinRules } from '../../sdk/parse/join/join-rules.js';
import { OnDemand } from '../controllers/on-demand.js';
import { remember } from '../controllers/remember.js';
import type { Read } from './read-data.js';
import { joinReads, readSource, unjoined, type Parts, type SourceStatus, type Trouble } from './read-sources.js';
import { SourcesController } from './sources-controller.js';
import { hasData, isPerLens, isStream, type SourceInput, type WantedSources } from './wanted-sources.js';
import type { WholeRoadmap } from './whole-roadmap.js';

const NOTHING: Read = { issues: [] };
/** A server says of what a reader may not see that it is forbidden, or that it is not there. */
const REFUSED = ['forbidden', 'not-found', 'auth'];

/** Reads the sources of a view: each by itself, then together, so that one that fails leaves the others standing. */
export class ReadingController implements ReactiveController {
  /** How each source stands, in the order in which the page gave them. */
  statuses: SourceStatus[] = [];
  /** What they bring together. */
  read: Read = NOTHING;
  /** Problems of what the page wrote, not of data. */
  issues: Issue[] = [];
  /** Lenses that the server did not give. */
  refused: ReadonlySet<string> = new Set();
  /** What reads and projects whole roadmaps. */
  readonly whole: OnDemand<WholeRoadmap>;
  readonly #sources: SourcesController;
  /** What stands beside projections: the lenses that this reader may ask for. */
  readonly #list: SourcesController;
  readonly #parts: Parts;
  readonly #join = remember(joinReads);
  readonly #told = new WeakSet();
  #reads: { id: string; read: Read }[] = [];
  #asked: string | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    private readonly tell: (trouble: Trouble, source: string) => void,
  ) {
    host.addController(this);
    this.#sources = new SourcesController(host);
    this.#list = new SourcesController(host);
    this.whole = new OnDemand(host, async () => (await import('./whole-roadmap.js')).wholeRoadmap, 'reading', 'roadmap');
    this.#parts = {
      whole: this.whole,
      adapters: new OnDemand(host, async () => (await import('../../sdk/adapters/index.js')).adapters, 'adapters', 'adapter'),
      fieldMap: new OnDemand(
        host,
        async () => (await import('../../sdk/adapters/field-map-of-text.js')).fieldMapOfText,
        'field-map',
        'field-map',
      ),
      join: new OnDemand(host, async () => (await import('../../sdk/parse/join-and-tell.js')).joinAndTell, 'join', 'sources'),
    };
  }

  hostUpdated(): void {
    for (const { trouble, id } of this.statuses) {
      if (!trouble || this.#told.has(trouble.cause)) continue;
      this.#told.add(trouble.cause);
      this.tell(trouble, id);
    }
  }

  /** What the server says of the lenses that this reader may ask for, unchecked; undefined where it says nothing. */
  get listed(): unknown {
    return this.#list.all[0]?.snapshot.document;
  }

  /** Whether that may still come: a server that is in trouble is not waited for. */
  get isListing(): boolean {
    const [list] = this.#list.all;
    return list?.snapshot.state === 'loading' && list.snapshot.tries < 2;
  }

  /**
   * Follows what is wanted and reads what there is of it. To be called before each drawing.
   * @param lensOf the lens to ask for; undefined while that depends on what the server lists
   */
  update(
    wanted: WantedSources,
    lensOf: () => string | undefined,
    today: string,
    rules: JoinRules | undefined,
    options: ClientOptions,
  ): void {
    const { sources, issues } = wanted;
    // beside the data, not after it
    if (sources.some(mayBeWhole)) void this.whole.value;
    const src = sources.find(isPerLens)?.src?.replaceAll('{lens}', 'lenses');
    this.#list.follow(src ? [{ id: '', src }] : [], '', options);
    const lens = lensOf();
    this.#sources.follow(lens === undefined ? [] : sources, lens ?? '', options);
    const { all } = lens === undefined ? this.#list : this.#sources;
    const statuses = lens === undefined && !this.isListing ? [WAITING] : all.map((source) => readSource(source, this.#parts, today));
    const none = sources.length === 0 && issues[0];
    this.statuses = none ? [unlisted(none)] : sources.length > 1 ? statuses.map(joinable) : statuses;
    this.read = this.#together(sources.length, rules);
    const { issue } = this.whole;
    // what stands in the place of the roadmap is told with its source
    this.issues = issue && !this.statuses.some(({ trouble }) => trouble?.cause === issue) ? [...issues, issue] : issues;
    this.#noteRefusal(sources[0]?.src, lens ?? '');
  }

  /** Tries again whatever failed. */
  retry(): void {
    for (const part of Object.values(this.#parts) as OnDemand<unknown>[]) part.retry();
    for (const followed of [this.#list, this.#sources]) followed.refresh();
  }

  #together(wanted: number, rules: JoinRules | undefined): Read {
    const reads = this.statuses.flatMap(({ id, read }) => (read ? [{ id, read }] : []));
    if (wanted < 2) return reads[0]?.read ?? NOTHING;
    const join = reads.some(({ read }) => read.roadmap) ? this.#parts.join.value : undefined;
    if (!join) {
      this.statuses = this.statuses.map((status) => unjoined(status, this.#parts.join));
      return NOTHING;
    }
    const isSame = reads.length === this.#reads.length && reads.every(({ read }, index) => read === this.#reads[index]!.read);
    if (!isSame) this.#reads = reads;
    return this.#join(this.#reads, rules, join);
  }

  #noteRefusal(src: string | undefined, lens: string): void {
    if (src !== this.#asked) this.refused = new Set();
    this.#asked = src;
    const { trouble, state } = this.statuses[0] ?? {};
    if (!src?.includes('{lens}') || state === 'loading') return;
    const refused = new Set(this.refused);
    if (trouble && REFUSED.includes(trouble.code)) refused.add(lens);
    else refused.delete(lens);
    this.refused = refused;
  }
}

/** Which lens to ask for is not known before lenses can be read. */
const WAITING: SourceStatus = { id: '', title: '', state: 'loading', isBusy: true, isFormer: false };

/** The page named sources, and none of them can be read: that is no page without a roadmap. */
const unlisted = (issue: Issue): SourceStatus => {
  const { path, message, hint } = issue;
  const trouble: Trouble = { code: 'schema', place: path, why: `${message}: ${hint}`, cause: issue };
  return { ...WAITING, id: 'sources', title: 'sources', state: 'error', isBusy: false, trouble };
};

/** Whether what will come may be a whole roadmap. What is there already shows it. */
const mayBeWhole = (source: SourceInput): boolean => !isPerLens(source) && (!hasData(source) || isStream(source.roadmap));

/** A projection holds what one lens shows, under ids that may be its own: no other source fits to it. */
function joinable(status: SourceStatus): SourceStatus {
  const { read, title } = status;
  if (!read?.projection) return status;
  const why = 'it is the projection of one lens; let the server join the sources';
  return { ...status, state: 'error', read: undefined, trouble: { code: 'schema', place: title, why, cause: read } };
}
