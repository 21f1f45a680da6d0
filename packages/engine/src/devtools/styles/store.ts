/** Tables, their records, who is there, and the question before all is replaced. */
export const STORE = /* css */ `
.table {
  inline-size: 100%;
  border-collapse: collapse;
  font-size: 12px;
}

.table th,
.table td {
  padding: 4px 0;
  border-block-end: 1px solid var(--hairline);
  font-weight: 400;
  text-align: start;
  overflow-wrap: anywhere;
}

.table thead th {
  color: var(--muted);
  font-weight: 500;
}

.table tfoot th,
.table tfoot td {
  border: 0;
  font-weight: 600;
}

.table .number {
  padding-inline: 12px;
  text-align: end;
  font-variant-numeric: tabular-nums;
}

.table .number:last-child {
  padding-inline-end: 0;
}

.link {
  padding: 0;
  border: 0;
  border-radius: 4px;
  background: none;
  color: inherit;
  font: inherit;
  text-align: start;
  text-decoration: underline dotted;
  text-underline-offset: 3px;
  cursor: pointer;
}

.link:hover,
.link[aria-pressed='true'] {
  color: var(--accent-text);
}

@media (pointer: coarse) {
  .link,
  .records summary {
    min-block-size: var(--target);
    align-content: center;
  }
}

.records {
  margin: 0;
  padding: 0;
  list-style: none;
  font-size: 12px;
}

.records summary {
  padding-block: 4px;
  border-block-end: 1px solid var(--hairline);
  overflow-wrap: anywhere;
  cursor: pointer;
}

.presence {
  display: inline-flex;
  align-items: center;
  gap: 6px;
  color: var(--muted);
}

.presence::before {
  content: '';
  inline-size: 8px;
  block-size: 8px;
  border: 2px solid var(--field-edge);
  border-radius: 50%;
}

.presence[data-online]::before {
  border-color: transparent;
  background: var(--success);
}

.question {
  display: flex;
  flex-direction: column;
  gap: 8px;
  padding: 10px;
  border-radius: 6px;
  background: var(--warning-tint);
  color: var(--warning);
  overflow-wrap: anywhere;
}
`;
