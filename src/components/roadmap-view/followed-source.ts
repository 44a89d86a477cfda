import { createRoadmapClient, type ClientOptions, type Snapshot, type Watch } from '../../sdk/client/index.js';
import { keyText } from '../../sdk/client/key-text.js';
import { remember } from '../controllers/remember.js';
import { readerOf } from './read-data.js';
import { Reading } from './reading.js';
import { hasData, isAddress, isPerLens, isStream, type SourceInput } from './wanted-sources.js';

const GIVEN: Omit<Snapshot, 'document'> = { state: 'ready', isBusy: false, tries: 0 };

/** A source that is followed: how it stands, and how its field map does where that has an address of its own. */
export class FollowedSource {
  /** Remembers, so that data that has not changed is not read again. */
  reading: Reading;
  readonly readerOf = remember(readerOf);
  readonly #data: Watch | undefined;
  readonly #map: Watch | undefined;
  readonly #key: string;
  #former: FollowedSource | undefined;

  /**
   * @param input what the page says of it now; what it says of reading may change
   * @param lens the lens it is asked for
   * @param former what was shown until another lens was asked for; it stays until this one has an answer
   */
  constructor(
    public input: SourceInput,
    readonly lens: string,
    options: ClientOptions,
    changed: () => void,
    former: FollowedSource | undefined,
  ) {
    this.#key = keyOf(input, options);
    this.#former = former;
    this.reading = new Reading(changed);
    const client = createRoadmapClient(options);
    const { roadmap, src, refresh, events, adapter, fieldMap } = input;
    const stream = isStream(roadmap) ? roadmap : undefined;
    // what no JSON can be read as may be a table, if somebody reads it
    const text = Boolean(adapter || fieldMap);
    if (stream || !hasData(input)) this.#data = client.watch({ src, lens, stream, refresh, events, text }, changed);
    if (isAddress(fieldMap)) this.#map = client.watch({ src: fieldMap }, changed);
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
    // once there is an answer, what another lens showed is held no longer
    if (document !== undefined || error) this.#former = undefined;
    return this.#former ?? this;
  }

  /** Whether following that one would ask for the very same. Functions do not count: pages make new ones with each drawing. */
  isFor(input: SourceInput, lens: string, options: ClientOptions): boolean {
    const isOther = isPerLens(input) && lens !== this.lens;
    return !isOther && this.#key === keyOf(input, options) && (input.roadmap ?? undefined) === (this.input.roadmap ?? undefined);
  }

  /** Whether it differs by the lens alone. */
  isOtherLensOf(input: SourceInput, options: ClientOptions): boolean {
    return this.#key === keyOf(input, options) && !hasData(input) && !hasData(this.input);
  }

  refresh(): void {
    for (const watch of [this.#data, this.#map]) watch?.refresh();
  }

  stop(): void {
    for (const watch of [this.#data, this.#map]) watch?.stop();
  }
}

/** What is asked for, how, and by whom. */
function keyOf({ id, src, events, refresh, fieldMap, adapter }: SourceInput, { subject, credentials, headers }: ClientOptions): string {
  const map = isAddress(fieldMap) ? fieldMap : Boolean(fieldMap);
  return keyText([id, src, events, refresh, map, Boolean(adapter), subject, credentials, headers]);
}
