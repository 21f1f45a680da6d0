/** The networks to choose from. */
export const NETWORK = /* css */ `
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
`;
