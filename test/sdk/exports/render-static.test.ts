import { expect } from '@open-wc/testing';
import { EXPORT_FORMATS, MEDIA_TYPES, renderStatic, type ExportFormat } from '../../../src/sdk/exports/render-static.js';
import { lenses } from '../../../src/sdk/lenses/presets/index.js';
import { project } from '../../../src/sdk/lenses/project.js';
import { parseRoadmap } from '../../../src/sdk/parse/parse-roadmap.js';
import { readPlanted, readSample } from '../../demo/planted.js';
import { projectionOf, TODAY } from './scene.js';

describe('renderStatic', () => {
  it('writes each format, and says which there are', () => {
    const projection = projectionOf({ items: [{ title: 'A', timeframe: '2026' }] });
    const starts = EXPORT_FORMATS.map((format) => renderStatic(projection, { format }).slice(0, 5));
    expect(starts).to.deep.equal(['<!doc', '# All', '\ufeff"Id"', 'BEGIN', '{\n  "', '<?xml', '{"typ']);
    expect(Object.keys(MEDIA_TYPES)).to.deep.equal([...EXPORT_FORMATS]);
    expect(() => renderStatic(projection, { format: 'constructor' as ExportFormat })).to.throw(
      'unknown format "constructor": use one of html',
    );
  });

  it('shows no canary and no code name of the sample company to whom it must not', async () => {
    const [sample, { canaries, codeNames }] = [await readSample(), await readPlanted()];
    const { roadmap } = parseRoadmap(sample);
    const secrets = Object.keys(codeNames).map((word) => ({ word, never: ['sales', 'marketing', 'support', 'customer'] }));
    for (const lens of Object.values(lenses))
      for (const format of EXPORT_FORMATS) {
        const text = renderStatic(project(roadmap, lens, { today: TODAY }), { format })
          .replace(/\r\n /g, '')
          .replaceAll('\\', '');
        expect(text.length, `${lens.id} ${format}`).to.be.greaterThan(300);
        for (const { word, never } of [...canaries, ...secrets])
          if (never.includes(lens.id)) expect(text, `${word} in ${lens.id} ${format}`).to.not.include(word);
      }
  });

  it('shows the canaries that a lens may show: they are looked for rightly', async () => {
    const [sample, { canaries }] = [await readSample(), await readPlanted()];
    const json = renderStatic(project(parseRoadmap(sample).roadmap, lenses.team, { today: TODAY }), { format: 'md' }).replaceAll('\\', '');
    expect(canaries.filter(({ word }) => json.includes(word))).to.not.have.length(0);
  });
});
