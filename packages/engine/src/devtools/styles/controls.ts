/** Buttons, fields, switches, sliders, and what a field offers to choose from. */
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
  text-overflow: ellipsis;
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
