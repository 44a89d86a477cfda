/** For `converter`: what is written is true, but for the word "false", which frameworks and servers write out. */
export const booleanAttribute = (value: string | null): boolean => value !== null && value !== 'false';
