/** The list of events, and what is above it. */
export const EVENTS = /* css */ `
.events {
  display: flex;
  flex-direction: column;
  block-size: 100%;
}

.tools {
  flex: none;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 6px 8px;
  padding: 6px 12px;
  border-block-end: 1px solid var(--hairline);
}

.search {
  flex: 1 1 180px;
  max-inline-size: 280px;
}

.chips {
  display: flex;
  flex-wrap: wrap;
  gap: 4px;
}

.chip {
  min-block-size: var(--target);
  margin: 0;
  padding: 0 10px;
  border: 1px solid var(--hairline);
  border-radius: 999px;
  background: none;
  color: var(--muted);
  font: 500 12px / 1 var(--font);
  cursor: pointer;
}

.chip:hover {
  background: var(--hover);
}

.chip[aria-pressed='true'] {
  border-color: transparent;
  background: var(--accent-tint);
  color: var(--accent-text);
}

.count {
  margin-inline-start: auto;
  color: var(--muted);
  font-size: 12px;
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}

.paused {
  flex: none;
  padding: 4px 12px;
  background: var(--warning-tint);
  color: var(--warning);
}

.split {
  flex: 1;
  display: flex;
  min-block-size: 0;
}

.empty {
  flex: 1;
  align-self: center;
  padding: 24px;
  color: var(--muted);
  text-align: center;
}

.list-place {
  position: relative;
  flex: 1 1 0;
  min-inline-size: 0;
}

.list {
  position: absolute;
  inset: 0;
  overflow: auto;
  overflow-anchor: none;
  overscroll-behavior: contain;
  scrollbar-color: var(--field-edge) transparent;
  scrollbar-width: thin;
  container-type: inline-size;
}

.list:focus-visible {
  outline-offset: -2px;
}

.row {
  display: grid;
  grid-template-columns: 92px 20px minmax(0, 1fr) minmax(0, 128px) 104px 64px;
  align-items: center;
  gap: 8px;
  block-size: var(--row);
  padding-inline: 12px;
  border-block-end: 1px solid var(--hairline);
  cursor: default;
  white-space: nowrap;
}

.row > * {
  overflow: hidden;
  text-overflow: ellipsis;
}

.row:hover {
  background: var(--hover);
}

.row[aria-selected='true'] {
  background: var(--accent-tint);
  box-shadow: inset 3px 0 0 var(--accent);
}

.row[aria-selected='true']:dir(rtl) {
  box-shadow: inset -3px 0 0 var(--accent);
}

.row-time,
.row-size,
.row-state {
  color: var(--muted);
  font-size: 12px;
  font-variant-numeric: tabular-nums;
}

.row-size {
  text-align: end;
}

/* Seen first, and read out last. */
.row-time {
  order: -1;
}

.row-kind {
  color: var(--accent-text);
}

.row[data-kind='push'] .row-kind {
  color: var(--success);
}

.row[data-kind='event'] .row-kind {
  color: var(--violet);
}

.row[data-kind='line'] .row-kind {
  color: var(--muted);
}

.row-name {
  font-family: var(--mono);
  font-size: 12px;
}

.row[data-kind='line'] .row-name {
  color: var(--muted);
}

.row-person {
  font-size: 12px;
}

.row[data-state='pending'] .row-state {
  color: var(--warning);
}

.row[data-state='refused'] .row-state,
.row[data-state='broken'] .row-state,
.row[data-state='refused'] .row-name {
  color: var(--danger);
  font-weight: 600;
}

@container (max-width: 560px) {
  .row {
    grid-template-columns: 92px 20px minmax(0, 1fr) minmax(0, 88px) minmax(0, 88px);
  }

  .row-size {
    display: none;
  }
}

@container (max-width: 440px) {
  .row {
    grid-template-columns: 20px minmax(0, 1fr) minmax(0, 72px) minmax(0, 84px);
  }

  .row-time {
    display: none;
  }

  .row-state {
    text-align: end;
  }
}

.to-newest {
  position: absolute;
  inset-block-end: 10px;
  inset-inline-start: 50%;
  transform: translateX(-50%);
  display: flex;
  align-items: center;
  gap: 4px;
  min-block-size: var(--target);
  padding-block: 0;
  padding-inline: 8px 12px;
  border: 1px solid var(--hairline);
  border-radius: 999px;
  background: var(--raised);
  color: var(--text);
  font: 500 12px / 1 var(--font);
  box-shadow: var(--shadow);
  cursor: pointer;
}

.to-newest:dir(rtl) {
  transform: translateX(50%);
}

@media (max-width: 640px) {
  .split[data-open] .list-place {
    display: none;
  }

  .search {
    flex-basis: 120px;
    max-inline-size: none;
  }

  .tools select {
    max-inline-size: 104px;
  }

  .tools .button:not(.wide) {
    inline-size: var(--target);
    padding: 0;
  }

  .tools .button > span {
    position: absolute;
    clip-path: inset(50%);
  }

  .chip {
    padding: 0 8px;
  }
}
`;
