/** What the list says beside the words that all layouts share; apart, so that other views do not carry them. */
export const LIST_MESSAGES = { violated: 'ends after it' } as const;
