import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The one place of a presentation that tells a time, beside the dates of the files in the archive. */
const CORE = 'docProps/core.xml';
const TIME = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/** Before this year an archive has no dates; it is read in the local zone, so that it is the same in all. */
const FIRST_DAY = new Date(1980, 0, 1);

/** A presentation's archive without the time at which it was made: the same content gives the same bytes. */
export function sameBytes(archive: Uint8Array, day: string): Uint8Array {
  // pptxgenjs has entries for folders, too, also for those that stay empty
  const files = unzipSync(archive, { filter: ({ name }) => !name.endsWith('/') });
  const core = files[CORE];
  const fixed = core && { [CORE]: strToU8(strFromU8(core).replace(TIME, `$1${day}T00:00:00Z`)) };
  return zipSync({ ...files, ...fixed }, { mtime: FIRST_DAY, level: 9 });
}
