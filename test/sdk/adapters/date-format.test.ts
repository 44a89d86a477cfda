import { expect } from '@open-wc/testing';
import { dateFormat } from '../../../src/sdk/adapters/date-format.js';

const read = (format: string, text: string) => dateFormat(format)(text);

describe('a date format', () => {
  it('reads days', () => {
    expect(read('DD.MM.YYYY', '14.09.2026')).to.equal('2026-09-14');
    expect(read('D.M.YYYY', '4.9.2026')).to.equal('2026-09-04');
    expect(read('MM/DD/YY', '09/14/26')).to.equal('2026-09-14');
    expect(read('D/MMM/YY', '4/Sep/26')).to.equal('2026-09-04');
    expect(read('MMMM D, YYYY', 'September 4, 2026')).to.equal('2026-09-04');
    expect(read('D. MMM YYYY', '4. SEPT. 2026')).to.equal('2026-09-04');
    expect(read('YYYYMMDD', '20260914')).to.equal('2026-09-14');
    expect(read('EEE, D MMM YYYY', 'Mon, 14 Sep 2026 10:17:06 UTC+0000')).to.equal('2026-09-14');
    expect(read('EEE MMM D YYYY', 'Mon Sep 14 2026 10:17:06 GMT+0000 (GMT)')).to.equal('2026-09-14');
  });

  it('reads a year that says it is the calendar’s', () => {
    expect(read('MMM YYYY', 'May CY2026')).to.equal('2026-05');
    expect(read('MMM YYYY', 'May FY2026')).to.equal(undefined);
  });

  it('reads quarters, halves and weeks as they are written in several countries', () => {
    expect(read('Q/YYYY', 'Q3/2026')).to.equal('2026-Q3');
    expect(read("Q'YY", "q3'26")).to.equal('2026-Q3');
    expect(read('Q. Quartal YYYY', '3. Quartal 2026')).to.equal('2026-Q3');
    expect(read('Q YYYY', 'T3 2026')).to.equal('2026-Q3');
    expect(read('H/YYYY', 'H2/2026')).to.equal('2026-H2');
    expect(read('KW W/YYYY', 'KW 7/2026')).to.equal('2026-W07');
    expect(read('Q/YYYY', 'Q5/2026')).to.equal(undefined);
  });

  it('knows the months in seven languages', () => {
    const third = ['March', 'März', 'Mrz', 'mars', 'marzo', 'março', 'maart'];
    expect(third.map((name) => read('MMM YYYY', `${name} 2026`))).to.deep.equal(third.map(() => '2026-03'));
    const others = [
      'août 2026',
      'ago. 2026',
      'Okt 2026',
      'ottobre 2026',
      'outubro 2026',
      'dez 2026',
      'gennaio 2026',
      'juillet 2026',
      'juin 2026',
    ];
    const months = ['08', '08', '10', '10', '10', '12', '01', '07', '06'];
    expect(others.map((text) => read('MMMM YYYY', text))).to.deep.equal(months.map((month) => `2026-${month}`));
  });

  it('reads two digits as a year from 1970 to 2069', () => {
    expect(['69', '70', '99', '00'].map((year) => read('YY', year))).to.deep.equal(['2069', '1970', '1999', '2000']);
  });

  it('reads months and years', () => {
    expect(read('MMM YY', 'Sep 26')).to.equal('2026-09');
    expect(read('MM/YYYY', '09/2026')).to.equal('2026-09');
    expect(read('YY', '31')).to.equal('2031');
  });

  it('leaves a time of day aside', () => {
    expect(read('DD.MM.YYYY', '14.09.2026 23:59')).to.equal('2026-09-14');
    expect(read('D/MMM/YY', '4/Sep/26 1:05 AM')).to.equal('2026-09-04');
  });

  it('reads milliseconds since 1970 as the day in UTC', () => {
    expect(read('ms', '1789430399999')).to.equal('2026-09-14');
    expect(read('ms', '1789430400000')).to.equal('2026-09-15');
    expect(read('ms', '-1')).to.equal('1969-12-31');
    expect(read('s', '1789430399')).to.equal('2026-09-14');
  });

  it('leaves text alone that is written otherwise', () => {
    expect(read('DD.MM.YYYY', '2026-09-14')).to.equal(undefined);
    expect(read('DD.MM.YYYY', '14.09.2026x')).to.equal(undefined);
    expect(read('MMM YY', 'Sep 26 2027')).to.equal(undefined);
    expect(read('ms', 'soon')).to.equal(undefined);
    expect(read('ms', '')).to.equal(undefined);
    expect(read('ms', '99999999999999999999')).to.equal(undefined);
    expect(read('ms', '1e300')).to.equal(undefined);
  });

  it('leaves it to parsing whether a day exists, and turns no other word into a month that does', () => {
    expect(read('YYYY-DD-MM', '2023-05-14')).to.equal('2023-14-05');
    expect(read('MMM YYYY', 'Foo 2026')).to.equal('2026-00');
    expect(read('YYYY D', '2026 4')).to.equal('2026--04');
  });

  it('without a year is refused', () => {
    for (const format of ['', 'DD.MM', 'Y', 'dd.mm.yyyy', 'Q']) expect(() => dateFormat(format), format).to.throw(/^no date format/);
  });
});
