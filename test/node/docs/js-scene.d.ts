// What the snippets take as given, for the check of their types: the names of the SDK, and what a reader has.
import type * as Sdk from 'roadmap-view/sdk';
import type { RoadmapFindingsElement } from 'roadmap-view/findings';
import type { RoadmapViewElement } from 'roadmap-view';
import type { Authorize, Bus } from 'roadmap-view/server';

declare global {
  const text: string;
  const roadmap: Sdk.Roadmap;
  const config: Sdk.FieldMapConfig;
  const projection: Sdk.Projection;
  const lenses: Sdk.Lens[];
  const load: () => Promise<Sdk.Roadmap>;
  const authorize: Authorize;
  const bus: Bus;
  const session: { token: () => Promise<string> };
  const draw: (...shown: unknown[]) => void;
  const say: (message: string) => void;
  const view: RoadmapViewElement;
  const findings: RoadmapFindingsElement;
  const save: (suppression: Sdk.Suppression) => void;
  const myBackend: { save: (input: object) => Promise<void> };
}
