/** Buttons, fields, cards and what is in them. */
export const CONTROLS = /* css */ `
.button,
.icon-button {
  display: inline-flex;
  align-items: center;
  justify-content: center;
  gap: 4px;
  flex: none;
  min-block-size: var(--target);
  margin: 0;
  padding: 0 10px;
  border: 1px solid var(--hairline);
  border-radius: 6px;
  background: var(--raised);
  color: var(--text);
  font: 500 12px / 1 var(--font);
  cursor: pointer;
}

.button:hover,
.icon-button:hover {
  background-image: linear-gradient(var(--hover), var(--hover));
}

.button[aria-pressed='true'] {
  border-color: transparent;
  background-color: var(--warning-tint);
  color: var(--warning);
}

.button.primary {
  border-color: transparent;
  background-color: var(--accent);
  color: var(--on-accent);
}

.button.danger {
  border-color: transparent;
  background-color: var(--danger-tint);
  color: var(--danger);
  font-weight: 600;
}

.button.small {
  min-block-size: var(--small-target);
  padding: 0 8px;
}

.button.file:focus-within {
  outline: 2px solid var(--accent);
  outline-offset: 1px;
}

.icon-button {
  inline-size: max(32px, var(--target));
  min-block-size: max(32px, var(--target));
  padding: 0;
  border: 0;
  background-color: transparent;
  color: var(--muted);
}

.field {
  min-inline-size: 0;
  min-block-size: var(--target);
  margin: 0;
  padding: 0 8px;
  border: 1px solid var(--field-edge);
  border-radius: 6px;
  background: var(--raised);
  color: var(--text);
  font: 400 13px / 1.4 var(--font);
}

.field::placeholder {
  color: var(--muted);
  opacity: 1;
}

.field[aria-invalid] {
  border-color: var(--danger);
}

select.field {
  max-inline-size: 100%;
}

.labelled {
  display: flex;
  flex-direction: column;
  flex: 1;
  gap: 3px;
  min-inline-size: 0;
}

.labelled > label,
.choice-of legend {
  color: var(--muted);
  font-size: 12px;
  font-weight: 500;
}

.labelled > .field {
  inline-size: 100%;
}

.problem {
  color: var(--danger);
  font-size: 12px;
}

.page {
  container-type: inline-size;
  padding-block-end: 12px;
}

.page > .problem {
  padding: 8px 12px;
}

.applies {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px;
  padding: 6px 12px;
  border-block-end: 1px solid var(--hairline);
}

.cards {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(280px, 100%), 1fr));
  align-items: start;
  gap: 12px;
  padding: 12px 12px 0;
}

.card {
  display: flex;
  flex-direction: column;
  gap: 8px;
  padding: 12px;
  border: 1px solid var(--hairline);
  border-radius: 10px;
  background: var(--raised);
}

.card .field,
.card .button:not(.primary, .danger) {
  background-color: var(--surface);
}

.card-title {
  font-size: 13px;
  font-weight: 600;
}

.card-title + .hint {
  margin-block-start: -6px;
}

.form {
  display: flex;
  flex-direction: column;
  gap: 8px;
}

.form > .button {
  align-self: flex-start;
}

@container (min-width: 620px) {
  .card[data-wide] {
    grid-column: span 2;
  }

  .card[data-wide] .pairs {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px 16px;
  }

  .pairs > .meaning {
    grid-column: 1 / -1;
  }
}

.row-of {
  display: flex;
  flex-wrap: wrap;
  align-items: flex-end;
  gap: 8px;
}

.row-of > .labelled {
  flex: 1 1 96px;
}

.choice-of {
  display: flex;
  flex-wrap: wrap;
  gap: 2px 16px;
  min-inline-size: 0;
}

.choice-of legend {
  padding: 0;
}

.choice-of label {
  display: flex;
  align-items: center;
  gap: 6px;
  min-block-size: var(--target);
}

.choice-of input {
  margin: 0;
  accent-color: var(--accent);
}

.switch {
  display: flex;
  align-items: center;
  gap: 10px;
  min-block-size: var(--target);
  cursor: pointer;
}

.switch input {
  appearance: none;
  position: relative;
  flex: none;
  inline-size: 32px;
  block-size: 18px;
  margin: 0;
  border-radius: 999px;
  background: var(--field-edge);
  cursor: pointer;
  transition: background-color 120ms var(--ease);
}

.switch input::after {
  content: '';
  position: absolute;
  inset-block-start: 2px;
  inset-inline-start: 2px;
  inline-size: 14px;
  block-size: 14px;
  border-radius: 50%;
  background: var(--surface);
  transition: inset-inline-start 120ms var(--ease);
}

.switch input:checked {
  background: var(--accent);
}

.switch input:checked::after {
  inset-inline-start: 16px;
}

.slider {
  display: grid;
  grid-template-columns: 1fr auto;
  align-items: baseline;
  gap: 0 8px;
}

.slider > label {
  font-weight: 500;
}

.slider-value {
  color: var(--muted);
  font-size: 12px;
  font-variant-numeric: tabular-nums;
}

.slider > input,
.slider > .hint {
  grid-column: 1 / -1;
}

.slider > input {
  inline-size: 100%;
  min-block-size: var(--target);
  margin: 0;
  accent-color: var(--accent);
  cursor: pointer;
}

.presets {
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 8px;
}

.preset {
  display: flex;
  flex-direction: column;
  gap: 2px;
  margin: 0;
  padding: 8px 10px;
  border: 1px solid var(--hairline);
  border-radius: 10px;
  background: var(--surface);
  color: var(--text);
  font: inherit;
  text-align: start;
  cursor: pointer;
}

.preset:hover {
  background: var(--sunken);
}

.preset-name {
  font-weight: 600;
}

.preset[aria-pressed='true'] {
  border-color: var(--accent);
  background: var(--accent-tint);
}

.preset[aria-pressed='true'] .hint {
  color: var(--accent-text);
}

.preset[data-preset='offline'][aria-pressed='true'] {
  border-color: var(--danger);
  background: var(--danger-tint);
  color: var(--danger);
}

.preset[data-preset='offline'][aria-pressed='true'] .hint {
  color: var(--danger);
}

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
    min-block-size: 44px;
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

.refusals {
  display: flex;
  flex-direction: column;
  gap: 6px;
}

.refusal {
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto auto;
  align-items: center;
  gap: 2px 8px;
  padding: 8px 10px;
  border-radius: 6px;
  background: var(--danger-tint);
}

.refusal-method {
  overflow-wrap: anywhere;
  font-weight: 600;
}

.refusal-facts {
  grid-column: 1;
  grid-row: 2;
}

.refusal .button {
  grid-column: 3;
  grid-row: 1 / span 2;
}

.badge {
  padding: 1px 7px;
  border-radius: 999px;
  background: var(--danger);
  color: var(--surface);
  font-size: 12px;
  font-weight: 600;
  font-variant-numeric: tabular-nums;
}

.choices {
  position: fixed;
  inset: auto;
  margin: 0;
  padding: 4px;
  overflow: auto;
  overscroll-behavior: contain;
  border: 1px solid var(--hairline);
  border-radius: 10px;
  background: var(--raised);
  color: var(--text);
  box-shadow: var(--shadow);
  font: inherit;
}

.choice {
  display: flex;
  flex-direction: column;
  justify-content: center;
  min-block-size: var(--target);
  padding: 4px 8px;
  border-radius: 6px;
  cursor: pointer;
}

.choice:hover {
  background: var(--hover);
}

.choice[aria-selected='true'] {
  background: var(--accent-tint);
}

.choice[aria-disabled='true'] {
  color: var(--muted);
  cursor: default;
}

.choice-value {
  font-family: var(--mono);
  font-size: 12px;
}

.choice-meaning {
  color: var(--muted);
  font-size: 12px;
}
`;
