// What the timeline's view is to reach. `limit` of two numbers: below 100,000 items, and from there on.
export const TARGETS = [
  { label: 'first paint ×', measure: 'ratio', of: 'first paint', limit: 2 },
  { label: 'raw JSON ×', measure: 'ratio', of: 'raw JSON', limit: [4, 6] },
  { label: 'raw JSON, longest task, ms', measure: 'longest', of: 'raw JSON', limit: 50 },
  { label: 'regroup ×', measure: 'ratio', of: 'regroup', limit: 1.5 },
  { label: 'update ×', measure: 'ratio', of: 'update', limit: 1.3 },
  { label: 'zoom ×', measure: 'ratio', of: 'zoom', limit: 1.3 },
  { label: 'scroll ×', measure: 'ratio', of: 'scroll', limit: 1.5 },
  { label: 'pan ×', measure: 'ratio', of: 'pan', limit: 1.5 },
  { label: 'scroll, p95 frame, ms over the floor’s', measure: 'frame', of: 'scroll', limit: 1 },
  { label: 'pan, p95 frame, ms over the floor’s', measure: 'frame', of: 'pan', limit: 1 },
  { label: 'elements ×', measure: 'size', of: 'elements', limit: 4 },
  { label: 'heap ×', measure: 'size', of: 'heap', limit: 2 },
];
