/** What is refused. */
export const FAULTS = /* css */ `
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
`;
