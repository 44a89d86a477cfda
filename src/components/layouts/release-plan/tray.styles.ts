import { css } from 'lit';

/** What has no date. */
export const trayStyles = css`
  .plan-tray {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    padding-block: 6px 0;
    line-height: 24px;
  }
  details.plan-tray {
    display: block;
  }
  .plan-tray ul {
    display: contents;
  }
  details.plan-tray ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }
  .plan-tray li {
    display: flex;
    align-items: center;
    gap: 5px;
    max-inline-size: 100%;
  }
  .plan-tray .item {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
`;
