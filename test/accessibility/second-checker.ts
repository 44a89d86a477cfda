interface Result {
  ruleId: string;
  value: [policy: string, confidence: string];
  path: { dom: string };
  message: string;
  snippet: string;
}
interface Checker {
  check(node: Document, guidelines: string[]): Promise<{ results: Result[] }>;
}

let checker: Checker | undefined;

/** IBM's engine is a script that leaves a global behind. */
async function load(): Promise<Checker> {
  const script = Object.assign(document.createElement('script'), { src: '/node_modules/accessibility-checker-engine/ace-window.js' });
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  return new (window as unknown as { ace: { Checker: new () => Checker } }).ace.Checker();
}

/** What IBM's checker calls a violation of WCAG 2.2 on the whole page: rule, element and why, in a line each. */
export async function secondFindings(): Promise<string[]> {
  checker ??= await load();
  const { results } = await checker.check(document, ['WCAG_2_2']);
  return results
    .filter(({ value: [policy, confidence] }) => policy === 'VIOLATION' && confidence === 'FAIL')
    .map(({ ruleId, path, message, snippet }) => `${ruleId}: ${message} ${path.dom.slice(-80)} ${snippet.slice(0, 120)}`);
}
