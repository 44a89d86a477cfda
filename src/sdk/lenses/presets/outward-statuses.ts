/** Outside the teams, how work stumbles is not told by a status: blocked and paused work is simply under way or planned. */
export const OUTWARD_STATUSES = { status: { blocked: 'in-progress', paused: 'planned', proposed: 'planned' } };
