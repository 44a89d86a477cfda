/** What there is of some facts, in one line. */
export const joined = (facts: readonly unknown[], by = ' · '): string => facts.filter(Boolean).join(by);
