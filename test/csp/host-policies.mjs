// The content security policies of places where the element has to live. A test page asks for one by name; what a policy says of who may
// frame the page is left out, since the page of the test frames it.

/** What a Forge Custom UI page gets in production: computed with @forge/csp 6.3.2 for a page without permissions of its own. */
const forge = [
  "default-src 'self'",
  "frame-src 'self' https://acme.atlassian.net https://api.media.atlassian.com",
  "font-src 'self'",
  "img-src 'self' data: blob: https://acme.atlassian.net https://secure.gravatar.com",
  "media-src 'self' data: blob: https://acme.atlassian.net https://api.media.atlassian.com",
  "connect-src 'self' https://acme.atlassian.net https://forge.cdn.prod.atlassian-dev.net",
  "script-src 'self' https://forge.cdn.prod.atlassian-dev.net",
  "style-src 'self' https://acme.atlassian.net https://forge.cdn.prod.atlassian-dev.net",
  "form-action 'self'",
  'sandbox allow-popups allow-popups-to-escape-sandbox allow-downloads allow-forms allow-modals allow-pointer-lock allow-same-origin allow-scripts',
];

/** A modern SharePoint page: scripts by the page's nonce or from a trusted folder, none inline (Microsoft's guide for SPFx, March 2026). */
const sharepoint = (origin) => [`script-src 'nonce-page' 'unsafe-eval' ${origin}/dist/embed/`, "object-src 'none'", "base-uri 'self'"];

/** Nothing but what the page's own server sends. */
const self = ["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", "img-src 'self'"];

/** The same, and no text becomes a script or markup but through Lit's one policy. */
const trusted = [...self, "require-trusted-types-for 'script'", 'trusted-types lit-html'];

const POLICIES = { forge: () => forge, sharepoint, self: () => self, trusted: () => trusted };

/** The header of a policy by its name; the strictest when none is named. */
export function policyOf(name, origin) {
  return (POLICIES[name] ?? POLICIES.trusted)(origin).join('; ');
}
