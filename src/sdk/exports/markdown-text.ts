import { oneLine } from './clean-text.js';

/** Text on one line, in which no sign means anything to Markdown. */
export function markdownText(text: string): string {
  return (
    oneLine(text)
      .replace(/[\\`*_[\]<>|~&#$@]/g, '\\$&')
      // hosts look for mentions in what is rendered, where no backslash is left
      .replace(/(?<!\w\\)@(?=\w)/g, '@\u200b')
      .replace(/!(?=\\\[)/g, '\\!')
      .replace(/^([-+=])/, '\\$1')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/\b(www|mailto|xmpp)(?=[.:])/gi, '$1\\')
  );
}
