import { css } from 'lit';
import { moreNamesStyles } from '../more-names.styles.js';
import { axisStyles } from './axis.styles.js';
import { barStyles } from './bar.styles.js';
import { laneStyles } from './lane.styles.js';
import { linksStyles } from './links.styles.js';
import { paperStyles } from './paper.styles.js';
import { signStyles } from './sign.styles.js';
import { surfaceStyles } from './surface.styles.js';
import { trayStyles } from './tray.styles.js';

/** Places come from the layout and are set on the elements themselves: a custom property would be handed down to all within, and each of them looked at again. */
export const timelineStyles = css`
  ${surfaceStyles} ${axisStyles} ${moreNamesStyles} ${laneStyles} ${barStyles} ${signStyles} ${linksStyles} ${trayStyles} ${paperStyles}
`;
