/**
 * Which application a server wants a token of the reader for (`https://roadmap.example.com` → `api://…`): written by who builds the package,
 * never by who edits a page, since an editor could send a reader's token to a server of his own.
 */
export const servers: Readonly<Record<string, string>> = {};
