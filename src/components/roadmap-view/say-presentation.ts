let isSaid = false;

/**
 * Says once per page, to whoever builds it, that it holds more than this lens shows: a lens over data that the page has is presentation.
 * To protect what an audience must not see, the server has to leave it out.
 */
export function sayPresentation(lens: string): void {
  if (isSaid) return;
  isSaid = true;
  console.info(
    `roadmap-view: this page holds the whole roadmap. The lens "${lens}" is presentation, not protection. ` +
      'For protection let the server project it: src="/roadmap/{lens}.json".',
  );
}
