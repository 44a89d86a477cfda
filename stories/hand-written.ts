/** Small roadmaps written by hand: what a first try, a careless export and an attacker look like. */

export const SMALLEST = { items: [{ title: 'SSO' }] };

export const UNDATED = {
  title: 'Nothing has a date',
  teams: [{ id: 'core', title: 'Core' }],
  items: [
    { title: 'Audit log', team: 'core', status: 'planned' },
    { title: 'Single sign-on', team: 'core', status: 'in-progress' },
    { title: 'Offline mode', status: 'proposed' },
  ],
};

/** Each kind of mistake beside items that are fine. */
export const PARTIAL = {
  title: 'A roadmap with mistakes',
  items: [
    { id: 'sso', title: 'Single sign-on', status: 'in progres', timeframe: '2026-Q4' },
    { id: 'audit', title: 'Audit log', status: 'planned', timeframe: '2026-12/2026-10' },
    { id: 'apps', title: 'Mobile app', timeframe: '2026-13', parent: 'nobody' },
    { id: 'offline', title: 'Offline mode', status: 'done', timeframe: '2026-09-01/2026-10-16' },
    42,
  ],
};

const MARKUP = '<img src="x" onerror="globalThis.wasRun = true"><script>globalThis.wasRun = true</script>';

/** Markup, an address that runs, direction marks, a word without end, and names that objects have already. */
export const HOSTILE = {
  title: `Title ${MARKUP}`,
  disclaimer: MARKUP,
  teams: [{ id: '__proto__', title: `Team ${MARKUP}` }],
  themes: [{ id: 'constructor', title: `Theme ${MARKUP}`, benefit: MARKUP }],
  items: [
    {
      id: '"><script>',
      title: `Item ${MARKUP}`,
      summary: MARKUP,
      team: '__proto__',
      themes: ['constructor'],
      timeframe: '2026-Q4',
      links: [{ url: 'javascript:globalThis.wasRun = true', title: MARKUP }],
    },
    { id: 'toString', title: 'Ends \u202Ehere, reversed', timeframe: '2026-Q4' },
    { id: 'long', title: 'Unbreakable'.repeat(60), timeframe: '2026-Q4' },
    { id: 'nul', title: 'With \u0000 and \uD800 in it' },
  ],
};

export const ARABIC = {
  title: 'خارطة الطريق',
  teams: [{ id: 'core', title: 'الفريق الأساسي' }],
  items: [
    { title: 'تسجيل الدخول الموحد', team: 'core', status: 'in-progress', timeframe: '2026-08/2026-10' },
    { title: 'سجل التدقيق', team: 'core', status: 'planned', timeframe: '2026-Q4' },
    { title: 'العمل دون اتصال', team: 'core', status: 'proposed' },
  ],
};

const out = (on: string, more: object) => ({ status: 'done', history: [{ on, status: 'in-progress' }], ...more });

/** What is out, measured since, measured before, or not at all. */
export const SHIPPED = {
  title: 'Grovemount rounds',
  asOf: '2026-09-14',
  objectives: [
    {
      id: 'calm',
      title: 'Calm mornings',
      timeframe: '2026',
      keyResults: [
        {
          title: 'Rounds planned overnight',
          ...{ baseline: 10, current: 64, target: 80, unit: '%', direction: 'increase', measuredOn: '2026-09-10', source: 'Planner log' },
        },
        { title: 'Calls before eight', baseline: 90, target: 40, unit: 'calls', direction: 'decrease' },
      ],
    },
    {
      id: 'paper',
      title: 'No more paper',
      timeframe: '2026',
      keyResults: [
        {
          title: 'Rounds on paper',
          ...{ baseline: 70, current: 0, target: 0, unit: '%', direction: 'decrease', measuredOn: '2026-09-01' },
        },
        {
          title: 'Forms typed twice',
          ...{ baseline: 30, current: 28, target: 5, unit: 'forms', direction: 'decrease', measuredOn: '2026-02-01' },
        },
      ],
    },
  ],
  items: [
    out('2026-08-12', { id: 'night', title: 'Overnight plan', objectives: 'calm', timeframe: '2026-Q3' }),
    out('2026-08-28', { id: 'forms', title: 'Forms on the phone', objectives: 'paper', timeframe: '2026-Q3' }),
    { id: 'maps', title: 'Maps without signal', status: 'done', timeframe: '2026-Q2' },
    { id: 'swap', title: 'Swap a round', status: 'in-progress', objectives: 'calm', timeframe: '2026-Q4' },
  ],
};
