// The pages of the project and the snippets in them. One reader for every test of the docs.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import markdownIt from 'markdown-it';

const markdown = markdownIt({ html: true });
/** `<!-- not run: why -->` above a snippet: nothing here can run it. */
const MARK = /^<!-- not run: (.+) -->/;
const NAME = /`([\w./-]+\.\w+)`:$/;

/** Every page that is kept with the project, by its path; what is written down about foreign data is not ours to check. */
export const pages = () =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .filter((path) => !/^(test\/fixtures\/|demo\/data\/|test\/node\/docs\/reader-)/.test(path) && existsSync(path));

/**
 * The snippets of a Markdown text, in order: `{ path, line, language, text, name, notRun }`. `name` is the file that the sentence before
 * it says it is ("In `server.mjs`:"), `notRun` the reason why it cannot be run.
 */
export function snippetsOf(path, source = readFileSync(path, 'utf8')) {
  const blocks = markdown.parse(source, {}).filter(({ type }) => ['inline', 'html_block', 'fence', 'code_block'].includes(type));
  return blocks.flatMap((block, index) => {
    if (block.type !== 'fence' && block.type !== 'code_block') return [];
    const before = blocks[index - 1]?.content ?? '';
    const [, notRun] = MARK.exec(before) ?? [];
    const said = notRun ? blocks[index - 2] : blocks[index - 1];
    const [, name] = (said?.type === 'inline' && NAME.exec(said.content)) || [];
    const [language] = block.info.trim().split(/\s+/);
    return [{ path, line: block.map[0] + 1, language, text: block.content, name, notRun }];
  });
}

/** The commands of a shell snippet: one a line, without what is said about it three or more spaces to the right. */
export const commandsOf = ({ text }) =>
  text
    .split('\n')
    .map((line) => line.replace(/(\s{3,}|\s+# ).*$/, '').trim())
    .filter(Boolean);

/** The words of a command as a shell would part them: by spaces outside quotation marks. */
export const wordsOf = (command) => (command.match(/(?:'[^']*'|[^\s'])+/g) ?? []).map((word) => word.replaceAll("'", ''));
