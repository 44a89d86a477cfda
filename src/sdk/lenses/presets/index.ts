import type { AudienceId } from '../../model/closed-lists.js';
import type { Lens } from '../lens.js';
import { customer } from './customer.js';
import { exec } from './exec.js';
import { marketing } from './marketing.js';
import { sales } from './sales.js';
import { support } from './support.js';
import { team } from './team.js';

/** The lenses that ship. Each is plain data: copy one and change it to make your own. */
export const lenses: Record<AudienceId, Lens> = { exec, team, sales, marketing, support, customer };
