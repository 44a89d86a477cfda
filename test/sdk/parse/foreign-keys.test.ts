import { expect } from '@open-wc/testing';
import { foreignKey } from '../../../src/sdk/parse/foreign-keys.js';
import { parseRoadmap } from '../../../src/sdk/parse/parse-roadmap.js';

const hints = (item: object) => parseRoadmap({ items: [{ title: 'A', ...item }] }).issues.map(({ value, hint }) => [value, hint]);

describe('a key as others write it', () => {
  it('is answered with ours', () => {
    const item = {
      startDate: '2026-01-01',
      due_date: '2026-02-01',
      assignee: 'Ana',
      description: 'x',
      'fix-version': '1',
      storyPoints: 3,
      type: 'bug',
    };
    expect(hints(item)).to.deep.equal([
      ['startDate', 'did you mean "timeframe"?'],
      ['due_date', 'did you mean "timeframe"?'],
      ['assignee', 'did you mean "owner"?'],
      ['description', 'did you mean "summary"?'],
      ['fix-version', 'did you mean "releases"?'],
      ['storyPoints', 'did you mean "effort"?'],
      ['type', 'did you mean "kind"?'],
    ]);
  });

  it('is answered only where the list has such a key', () => {
    expect(foreignKey('assignee', ['id', 'title'])).to.equal(undefined);
    expect(foreignKey('constructor', ['id'])).to.equal(undefined);
  });

  it('in the place of a title is told with the title', () => {
    const { issues } = parseRoadmap({ items: [{ name: 'A' }] });
    expect(issues.map(({ hint }) => hint)).to.include('did you mean "title"?');
  });
});
