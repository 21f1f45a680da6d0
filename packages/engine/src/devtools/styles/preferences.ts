/** What the reader's system asks for has the last word: it stands behind everything else. */
export const PREFERENCES = /* css */ `
@media (prefers-reduced-motion: reduce) {
  .panel {
    animation: none;
  }

  .launcher,
  .handle::after,
  .switch input,
  .switch input::after {
    transition: none;
  }
}

@media (forced-colors: active) {
  .launcher,
  .panel {
    border: 1px solid CanvasText;
  }

  .tab[aria-selected='true']::after,
  .launcher[data-trouble]::after {
    background: Highlight;
  }

  .row[aria-selected='true'],
  .choice[aria-selected='true'],
  .chip[aria-pressed='true'],
  .preset[aria-pressed='true'] {
    outline: 2px solid Highlight;
    outline-offset: -2px;
  }
}
`;
