/** The button, the panel and its head. */
export const FRAME = /* css */ `
/* An app says by these two properties how far from the edges its own things allow it to be. */
.corner {
  --block: var(--parlor-devtools-inset-block, 12px);
  --inline: var(--parlor-devtools-inset-inline, 12px);
  position: fixed;
  inset-block-end: var(--block);
  inset-inline-end: var(--inline);
}

.root[data-position='bottom-start'] .corner {
  inset-inline: var(--inline) auto;
}

.root[data-position='top-end'] .corner {
  inset-block: var(--block) auto;
}

.root[data-position='top-start'] .corner {
  inset-block: var(--block) auto;
  inset-inline: var(--inline) auto;
}

.launcher {
  position: relative;
  display: grid;
  place-items: center;
  inline-size: max(40px, var(--target));
  block-size: max(40px, var(--target));
  margin: 0;
  padding: 0;
  border: 1px solid var(--hairline);
  border-radius: 50%;
  background: var(--raised);
  color: var(--accent-text);
  box-shadow: var(--shadow);
  cursor: pointer;
  transition: background-color 120ms var(--ease);
}

.launcher:hover {
  background: var(--accent-tint);
}

.launcher .icon {
  inline-size: 20px;
  block-size: 20px;
}

.launcher[data-trouble]::after {
  content: '';
  position: absolute;
  inset-block-start: 0;
  inset-inline-end: 0;
  inline-size: 12px;
  block-size: 12px;
  border: 2px solid var(--raised);
  border-radius: 50%;
  background: var(--danger);
}

.failure {
  position: fixed;
  inset-block-end: 12px;
  inset-inline-end: 12px;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px;
  max-inline-size: min(420px, 100vw - 24px);
  padding: 10px 12px;
  border: 1px solid var(--hairline);
  border-radius: 10px;
  background: var(--danger-tint);
  color: var(--danger);
  box-shadow: var(--shadow);
  overflow-wrap: anywhere;
}

.panel {
  position: fixed;
  inset-inline: 0;
  inset-block-end: 0;
  display: flex;
  flex-direction: column;
  block-size: clamp(180px, var(--height), 100dvh - 48px);
  border-block-start: 1px solid var(--hairline);
  background: var(--surface);
  box-shadow: var(--shadow);
  animation: rise 160ms var(--ease);
}

@keyframes rise {
  from {
    opacity: 0;
    transform: translateY(12px);
  }
}

.handle {
  position: absolute;
  inset-inline: 0;
  inset-block-start: -5px;
  block-size: 10px;
  cursor: ns-resize;
  touch-action: none;
  z-index: 1;
}

.handle::after {
  content: '';
  position: absolute;
  inset-inline: 0;
  inset-block-start: 4px;
  block-size: 2px;
  background: transparent;
  transition: background-color 120ms var(--ease);
}

@media (pointer: coarse) {
  .handle {
    inset-block-start: -14px;
    block-size: 28px;
  }

  .handle::after {
    inset-block-start: 13px;
  }
}

.handle:hover::after,
.handle:focus-visible::after {
  background: var(--accent);
}

.handle:focus-visible {
  outline: none;
}

.head {
  flex: none;
  display: flex;
  align-items: center;
  gap: 4px;
  min-block-size: 40px;
  padding-inline: 12px 6px;
  border-block-end: 1px solid var(--hairline);
}

.mark {
  color: var(--accent-text);
  margin-inline-end: 4px;
}

.tabs {
  display: flex;
  align-self: stretch;
  min-inline-size: 0;
  overflow-x: auto;
  scrollbar-width: none;
}

.tab {
  position: relative;
  flex: none;
  min-block-size: max(40px, var(--target));
  margin: 0;
  padding: 0 12px;
  border: 0;
  background: none;
  color: var(--muted);
  font: 500 13px / 1 var(--font);
  cursor: pointer;
}

.tab:hover {
  color: var(--text);
}

.tab:focus-visible {
  outline-offset: -4px;
  border-radius: 10px;
}

.tab[aria-selected='true'] {
  color: var(--text);
  font-weight: 600;
}

.tab[aria-selected='true']::after {
  content: '';
  position: absolute;
  inset-inline: 12px;
  inset-block-end: 0;
  block-size: 2px;
  border-radius: 2px 2px 0 0;
  background: var(--accent);
}

.summary {
  flex: 1;
  display: flex;
  align-items: center;
  justify-content: flex-end;
  gap: 10px;
  min-inline-size: 0;
  padding-inline-end: 6px;
  color: var(--muted);
  font-size: 12px;
  white-space: nowrap;
}

.trouble {
  overflow: hidden;
  text-overflow: ellipsis;
  padding: 2px 8px;
  border-radius: 999px;
  background: var(--danger-tint);
  color: var(--danger);
  font-weight: 500;
}

.body {
  flex: 1;
  min-block-size: 0;
  overflow: auto;
  overscroll-behavior: contain;
  scrollbar-color: var(--field-edge) transparent;
  scrollbar-width: thin;
}

.outcome {
  flex: none;
  padding: 6px 12px;
  border-block-start: 1px solid var(--hairline);
  background: var(--sunken);
  color: var(--success);
  font-size: 12px;
  font-weight: 500;
  overflow-wrap: anywhere;
}

.outcome:empty {
  position: absolute;
  padding: 0;
  border: 0;
}

.outcome[data-failure] {
  background: var(--danger-tint);
  color: var(--danger);
}

@media (max-width: 640px) {
  .panel {
    block-size: max(70dvh, min(320px, 100dvh - 48px));
    border-start-start-radius: 16px;
    border-start-end-radius: 16px;
  }

  .head {
    padding-inline: 10px 4px;
  }

  /* The sheet has its height. */
  .handle,
  .mark,
  .transport {
    display: none;
  }

  .tab {
    padding: 0 10px;
  }

  .tab[aria-selected='true']::after {
    inset-inline: 10px;
  }
}
`;
