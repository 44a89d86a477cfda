const HEAD = ['| host | what it leaves of our markup | how we get in | shown by |', '|---|---|---|---|'];

const inWords = (day) => new Date(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

function runWords({ day, versions, passed, failed, skipped }) {
  const on = Object.entries(versions).map(([name, version]) => `\`${name}\` ${version ?? 'of unknown version'}`);
  const ran = passed.length + failed.length;
  const counts = [
    ran ? `${passed.length} of ${ran} passed` : 'not run',
    ...(failed.length ? [`failed: ${failed.join('; ')}`] : []),
    ...(skipped.length ? [`left out: ${skipped.join('; ')}`] : []),
  ];
  return [`${counts.join(', ')}, ${inWords(day)}`, ...on].join(', ');
}

function shownBy({ house, says, shown }, results) {
  if (shown) return shown;
  const ran = results[house] ? runWords(results[house]) : 'no results yet';
  return [`\`houses ${house.split('/')[0]}\`: ${ran}`, ...(says ? [says] : [])].join('; ').replaceAll('|', '\\|');
}

/**
 * The matrix as a table in Markdown.
 * @param hosts facts, as in integrations/hosts.mjs
 * @param results what the last run of each house came to: `{ day, versions, passed, failed, skipped }`
 */
export function matrixTable(hosts, results) {
  const rows = hosts.map((row) => `| ${row.host} | ${row.leaves} | ${row.how} | ${shownBy(row, results)} |`);
  return [...HEAD, ...rows].join('\n');
}
