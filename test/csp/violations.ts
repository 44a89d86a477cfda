/** What the page's policy refused, in order; the test reads it from outside. */
declare global {
  interface Window {
    violations: string[];
  }
}

window.violations = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample, sourceFile, lineNumber }) =>
  window.violations.push(`${violatedDirective} ${blockedURI} ${sample} (${sourceFile}:${lineNumber})`),
);

export {};
