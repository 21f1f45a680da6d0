/** The details of one event, and values as trees. */
export const DETAILS = /* css */ `
.detail {
  flex: 0 1 46%;
  min-inline-size: 280px;
  overflow: auto;
  overscroll-behavior: contain;
  padding: 8px 12px 12px;
  border-inline-start: 1px solid var(--hairline);
  background: var(--sunken);
  scrollbar-color: var(--field-edge) transparent;
  scrollbar-width: thin;
}

.detail-head,
.carried-head {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 8px;
}

.detail-name {
  min-inline-size: 0;
  font: 600 13px / 1.4 var(--mono);
  overflow-wrap: anywhere;
}

.facts {
  display: flex;
  flex-wrap: wrap;
  gap: 2px 12px;
  color: var(--muted);
  font-size: 12px;
  font-variant-numeric: tabular-nums;
}

.meaning {
  overflow-wrap: anywhere;
}

.detail .meaning {
  margin-block-start: 8px;
  padding: 8px 10px;
  border-radius: 6px;
  background: var(--danger-tint);
  color: var(--danger);
  font-size: 12px;
}

.carried {
  margin-block-start: 10px;
}

.carried-head h3 {
  color: var(--muted);
  font-size: 12px;
  font-weight: 600;
}

.json {
  font: 12px / 1.6 var(--mono);
  overflow-wrap: anywhere;
}

.json-entries .json-entries {
  margin-inline-start: 7px;
  padding-inline-start: 12px;
  border-inline-start: 1px solid var(--hairline);
}

.json-leaf {
  display: block;
  padding-inline-start: 20px;
}

.json-branch {
  display: inline-flex;
  align-items: center;
  gap: 4px;
  min-block-size: var(--small-target);
  margin: 0;
  padding: 0 4px 0 0;
  border: 0;
  border-radius: 6px;
  background: none;
  color: inherit;
  font: inherit;
  cursor: pointer;
}

.json-branch:hover {
  background: var(--hover);
}

.json-branch .icon {
  color: var(--muted);
}

.json-branch[aria-expanded='true'] .icon {
  transform: rotate(90deg);
}

.json-name {
  color: var(--accent-text);
}

.json-count {
  color: var(--muted);
  font-family: var(--font);
}

.json-value[data-type='string'] {
  color: var(--success);
}

.json-value[data-type='number'] {
  color: var(--violet);
}

.json-value[data-type='boolean'],
.json-value[data-type='null'] {
  color: var(--warning);
}

@media (max-width: 640px) {
  .detail {
    flex: 1;
    border: 0;
  }
}
`;
