/** What is said of dates that are not the record's own: `milestone v1.2`, and `Sprint 14` rather than `sprint Sprint 14`. */
export const standIn = (what: string, name = ''): string => (name.toLowerCase().startsWith(what) ? name : `${what} ${name}`.trim());
