/** What the client shows to the outside. */
export {
  createRoadmapClient,
  SHORTEST_REFRESH,
  type ClientOptions,
  type RoadmapClient,
  type Source,
  type Watch,
} from './create-roadmap-client.js';
export { CLIENT_ERRORS, ClientError, type ClientErrorCode } from './client-error.js';
export { SOURCE_STATES, type Snapshot, type SourceState } from './snapshot.js';
export { LIMITS, type Limits } from './limits.js';
export { RETRY_POLICY, type RetryPolicy } from './retry-policy.js';
export type { Clock } from './clock.js';
export type { PageSignals } from './page-signals.js';
export type { CopyStorage } from './kept-copy.js';
export type { Credentials, Fetch, GetToken } from './http.js';
export type { Stream } from './follow-stream.js';
