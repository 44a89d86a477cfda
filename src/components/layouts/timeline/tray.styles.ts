import { css } from 'lit';

/** What has no date, below the lanes. */
export const trayStyles = css`
  .time-tray {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    line-height: 24px;
  }
  details.time-tray {
    display: block;
  }
  .time-tray > .names-left {
    padding: 0;
  }
  .time-waiting,
  .time-waiting ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
  }
  .time-waiting li {
    display: flex;
    align-items: center;
    gap: 5px;
    max-inline-size: 100%;
  }
  .time-waiting :is(b, ul, .item) {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
`;
