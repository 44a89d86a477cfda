import { createRoadmapClient, type ClientOptions, type Snapshot, type Watch } from '../../sdk/client/index.js';
import { remember } from '../controllers/remember.js';
import { readData, readerOf } from './read-data.js';
import { hasData, isPerLens, isStream, type SourceInput } from './wanted-sources.js';

const GIVEN: Omit<Snapshot, 'document'> = { state: 'ready', isBusy: false, tries: 0 };

/** A source that is followed: how it stands, and how its field map does where that has an address of its own. */
export class FollowedSource {
  /** Remembered, so that data that has not changed is not read again. */
  readonly read = remember(readData);
  readonly readerOf = remember(readerOf);
  readonly #data: Watch | undefined;
  readonly #map: Watch | undefined;

  /**
   * @param lens the lens it is asked for
   * @param former what was shown until another lens was asked for; it stays until this one has an answer
   */
  constructor(
    readonly input: SourceInput,
    readonly lens: string,
    options: ClientOptions,
    changed: () => void,
    readonly former: FollowedSource | undefined,
  ) {
    const client = createRoadmapClient(options);
    const { roadmap, src, refresh, events, adapter, fieldMap } = input;
    const stream = isStream(roadmap) ? roadmap : undefined;
    // what no JSON can be read as may be a table, if somebody reads it
    const text = Boolean(adapter || fieldMap);
    if (stream || !hasData(input)) this.#data = client.watch({ src, lens, stream, refresh, events, text }, changed);
    if (typeof fieldMap === 'string') this.#map = client.watch({ src: fieldMap }, changed);
  }

  get snapshot(): Snapshot {
    return this.#data?.snapshot ?? { ...GIVEN, document: this.input.roadmap };
  }

  get map(): Snapshot | undefined {
    return this.#map?.snapshot;
  }

  /** This one, or while its first answer is under way the one before. */
  get shown(): FollowedSource {
    const { document, error } = this.snapshot;
    return document === undefined && !error && this.former ? this.former.shown : this;
  }

  /** Whether following that one would ask for the very same. Functions do not count: pages make new ones with each drawing. */
  isFor(input: SourceInput, lens: string): boolean {
    const isOther = isPerLens(input) && lens !== this.lens;
    return !isOther && keyOf(input) === keyOf(this.input) && isSameData(input, this.input);
  }

  /** Whether it differs by the lens alone. */
  isOtherLensOf(input: SourceInput): boolean {
    return keyOf(input) === keyOf(this.input) && !hasData(input) && !hasData(this.input);
  }

  refresh(): void {
    for (const watch of [this.#data, this.#map]) watch?.refresh();
  }

  stop(): void {
    for (const watch of [this.#data, this.#map]) watch?.stop();
  }
}

const isSameData = (one: SourceInput, other: SourceInput): boolean => (one.roadmap ?? undefined) === (other.roadmap ?? undefined);

function keyOf({ id, src, events, refresh, fieldMap, adapter }: SourceInput): string {
  return JSON.stringify([id, src, events, refresh, typeof fieldMap === 'string' && fieldMap, Boolean(adapter)]);
}
