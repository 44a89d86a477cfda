import { css } from 'lit';
import { moreNamesStyles } from '../more-names.styles.js';
import { axisStyles } from './axis.styles.js';
import { barsStyles } from './bars.styles.js';
import { lanesStyles } from './lanes.styles.js';
import { linksStyles } from './links.styles.js';
import { marksStyles } from './marks.styles.js';
import { modesStyles } from './modes.styles.js';
import { paperStyles } from './paper.styles.js';
import { trayStyles } from './tray.styles.js';

/** Places come from the layout in custom properties: from the start of the axis, of a lane's rows, or of what stands on and beside a bar. */
export const releasePlanStyles = css`
  ${axisStyles} ${moreNamesStyles}
  ${lanesStyles}
  ${barsStyles}
  ${marksStyles}
  ${trayStyles}
  ${linksStyles}
  ${modesStyles}
  ${paperStyles}
`;
