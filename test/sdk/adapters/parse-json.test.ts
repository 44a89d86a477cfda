import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseJson } from '../../../src/sdk/adapters/parse-json.js';

const fault = (text: string) => {
  const result = parseJson(text);
  return 'issue' in result ? [result.issue.hint, result.issue.value] : 'no fault';
};

describe('a JSON text', () => {
  it('may begin with a byte order mark', () => {
    expect(parseJson('\uFEFF{"a":1}')).to.deep.equal({ json: { a: 1 } });
  });

  it('that is none says where, in the same words in every engine', () => {
    expect(fault('{\n  "items": [\n    { "title": "A", }\n  ]\n}')).to.deep.equal(['look at line 3, column 21', '}\n  ]\n}']);
    expect(fault("[{'a':1}]")).to.deep.equal(['look at line 1, column 3', "'a':1}]"]);
    expect(fault('[1 2]')).to.deep.equal(['look at line 1, column 4', '2]']);
    expect(fault('{"a":undefined}')).to.deep.equal(['look at line 1, column 6', 'undefined}']);
    expect(fault('{"a" 1}')).to.deep.equal(['look at line 1, column 6', '1}']);
    expect(fault('[01]')).to.deep.equal(['look at line 1, column 2', '01]']);
    expect(fault('<!doctype html>')).to.deep.equal(['look at line 1, column 1', '<!doctype html>']);
  });

  it('that ends too early says so', () => {
    expect(fault('')).to.deep.equal(['look at line 1, column 1', 'the end']);
    expect(fault('{"a":[1,\n')).to.deep.equal(['look at line 2, column 1', 'the end']);
  });

  it('is reported as one issue that costs the whole document', () => {
    expect(parseJson('{')).to.deep.equal({
      issue: { code: 'invalid', path: '', value: 'the end', message: 'is not JSON', hint: 'look at line 1, column 2', leftOut: 'record' },
    });
  });

  it('cut anywhere is at fault where it was cut, or within the last token', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), fc.nat(), (text, cut) => {
        const start = text.slice(0, cut % (text.length + 1));
        const result = parseJson(start);
        if ('json' in result) return;
        const [, column] = /column (\d+)/.exec(result.issue.hint!)!;
        const rest = start.slice(Number(column) - 1);
        expect(/^("|-|\d|t|f|n|$)/.test(rest), rest).to.equal(true);
      }),
    );
  });

  it('with one character broken is never called sound', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), fc.nat(), (text, at) => {
        const broken = `${text.slice(0, at % (text.length + 1))}\u0001${text.slice(at % (text.length + 1))}`;
        expect(fault(broken)).not.to.equal('no fault');
      }),
    );
  });
});
