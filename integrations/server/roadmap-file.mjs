// A roadmap in a file, read anew only when the file has changed: the handler makes no projection twice of the same object.
import { randomUUID } from 'node:crypto';
import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { loadRoadmap } from 'roadmap-view/sdk';

/** @returns `load`, for the handler, and `save`, which puts another roadmap in the place of the file's */
export function roadmapFile(path, { onIssues = () => {} } = {}) {
  let known;
  return {
    async load() {
      const { mtimeMs, size, ino } = await stat(path);
      const version = `${mtimeMs} ${size} ${ino}`;
      if (known?.version === version) return known.roadmap;
      const { roadmap, issues } = loadRoadmap(await readFile(path, 'utf8'));
      onIssues(issues);
      known = { version, roadmap };
      return roadmap;
    },
    /** Whoever loads meanwhile gets the old one or the new one, never half of it. */
    async save(text) {
      // a name of its own: two that are saved at once must not be written into each other
      const whole = `${path}.${randomUUID()}.new`;
      await writeFile(whole, text);
      await rename(whole, path);
    },
  };
}
