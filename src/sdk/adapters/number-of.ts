const NUMBER = /^([-+−]?)(?:[^\p{L}\d.,]{0,3}|[A-Z]{3} )(\d(?:[\d.,' \u00a0\u202f]*\d)?)[^\d.,]{0,12}$/u;

/**
 * The number a text stands for: `1,234.5`, `1.234,5`, `€ 1 200`, `8 pts`, `75 %`. A comma with three digits behind it separates
 * thousands. Text that is no number stays as it is.
 */
export function numberOf(text: string): number | string {
  const [, sign, written = ''] = NUMBER.exec(text.trim()) ?? [];
  const digits = written.replace(/[' \u00a0\u202f]/g, '');
  const mark = /[.,](?=\d*$)/.exec(digits)?.[0] ?? '.';
  const isThousands = digits.split(mark).length > 2 || (/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) && mark === ',');
  const plain = isThousands ? digits.replace(/[.,]/g, '') : digits.replace(mark === ',' ? /\./g : /,/g, '').replace(',', '.');
  const value = Number(`${sign === '' || sign === '+' ? '' : '-'}${plain}`);
  return written && Number.isFinite(value) ? value : text;
}
