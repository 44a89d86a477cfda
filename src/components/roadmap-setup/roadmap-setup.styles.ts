import { css } from 'lit';

export const roadmapSetupStyles = css`
  :host {
    container: setup / inline-size;
    min-inline-size: 0;
    flex: auto;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 32px;
  }
  @container setup (inline-size >= 1000px) {
    .columns {
      grid-template-columns: minmax(0, 480px) minmax(0, 1fr);
    }
    .preview {
      position: sticky;
      inset-block-start: 0;
      align-self: start;
      max-block-size: 100vh;
      overflow: auto;
      padding-inline-start: 32px;
      border-inline-start: 1px solid var(--_line);
    }
  }
  .ways,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    align-content: start;
  }
  .ways {
    gap: 32px;
  }
  textarea,
  input,
  select {
    min-block-size: 32px;
    padding: 4px 8px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }
  textarea {
    inline-size: 100%;
    padding: 8px;
    resize: vertical;
    font-family: ui-monospace, monospace;
    font-size: var(--_small);
  }
  select,
  input[type='url'] {
    inline-size: 100%;
    min-inline-size: 0;
  }
  .sources,
  form {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  form {
    flex: 1 1 240px;
    flex-wrap: nowrap;
  }
  label.button {
    cursor: pointer;
  }
  label.button:focus-within {
    outline: var(--_focus);
    outline-offset: 2px;
  }
  .trouble:empty,
  .remarks:empty {
    display: none;
  }
  [type='checkbox'] {
    inline-size: auto;
    min-block-size: 0;
    margin: 0;
    vertical-align: -0.1em;
  }
  .trouble {
    color: var(--_bad);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th,
  td {
    padding-block: 4px;
    padding-inline: 0 8px;
    border-block-end: 1px solid var(--_line);
    text-align: inherit;
    font-weight: normal;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  thead th {
    font-size: var(--_small);
    color: var(--_muted);
  }
  th:first-child {
    inline-size: 24%;
  }
  th:nth-child(4),
  td:nth-child(4) {
    inline-size: 84px;
    padding-inline-end: 0;
  }
  tbody th {
    font-weight: 600;
  }
  .examples {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .others {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(180px, 1fr));
    gap: 8px 16px;
    padding-block: 8px;
  }
  .others label {
    display: grid;
    gap: 4px;
  }
  .remarks {
    display: grid;
    gap: 4px;
    font-size: var(--_small);
  }
  pre {
    max-block-size: 240px;
    margin: 0;
    padding: 12px;
    overflow: auto;
    border-radius: var(--_radius);
    background: var(--_wash);
    font-size: var(--_small);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .waiting {
    padding-block: 48px;
    text-align: center;
  }
  @container setup (inline-size < 480px) {
    thead th:nth-child(3),
    tbody td:nth-child(3) {
      display: none;
    }
  }
`;
