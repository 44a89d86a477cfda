/** What a host's bundler makes of the package: the element, and the SDK beside it, in one file. */
import '../src/index.js';
import { fieldMap, loadRoadmap } from '../src/sdk/index.js';

Object.assign(globalThis, { roadmapSdk: { fieldMap, loadRoadmap } });
