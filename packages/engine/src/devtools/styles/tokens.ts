/** Type, space and colours; each colour has its light and its dark value side by side, as in @parlor/ui. */
export const TOKENS = /* css */ `
:host {
  all: initial;
}

.root {
  --font: ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue',
    'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans Arabic', sans-serif;
  --mono: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'Liberation Mono', monospace;
  --hue: 222;
  --surface: light-dark(oklch(0.992 0.002 var(--hue)), oklch(0.222 0.01 var(--hue)));
  --sunken: light-dark(oklch(0.968 0.005 var(--hue)), oklch(0.195 0.009 var(--hue)));
  --raised: light-dark(oklch(1 0 0), oklch(0.258 0.012 var(--hue)));
  --hover: light-dark(oklch(0.25 0.02 var(--hue) / 0.05), oklch(0.95 0.01 var(--hue) / 0.06));
  --text: light-dark(oklch(0.245 0.018 var(--hue)), oklch(0.94 0.006 var(--hue)));
  --muted: light-dark(oklch(0.47 0.018 var(--hue)), oklch(0.76 0.012 var(--hue)));
  --hairline: light-dark(oklch(0.25 0.02 var(--hue) / 0.12), oklch(0.95 0.01 var(--hue) / 0.1));
  --field-edge: light-dark(oklch(0.62 0.015 var(--hue)), oklch(0.53 0.016 var(--hue)));
  --accent: light-dark(oklch(0.52 0.093 var(--hue)), oklch(0.77 0.085 var(--hue)));
  --accent-text: light-dark(oklch(0.46 0.085 var(--hue)), oklch(0.8 0.08 var(--hue)));
  --accent-tint: light-dark(oklch(0.945 0.022 var(--hue)), oklch(0.295 0.034 var(--hue)));
  --on-accent: light-dark(oklch(0.995 0.002 var(--hue)), oklch(0.2 0.025 var(--hue)));
  --danger: light-dark(oklch(0.53 0.18 25), oklch(0.74 0.135 24));
  --danger-tint: light-dark(oklch(0.955 0.02 22), oklch(0.29 0.05 22));
  --warning: light-dark(oklch(0.5 0.1 65), oklch(0.82 0.11 78));
  --warning-tint: light-dark(oklch(0.955 0.035 85), oklch(0.295 0.036 75));
  --success: light-dark(oklch(0.5 0.11 152), oklch(0.78 0.12 152));
  --violet: light-dark(oklch(0.5 0.12 300), oklch(0.8 0.09 300));
  --shadow: 0 1px 2px light-dark(oklch(0.3 0.03 var(--hue) / 0.1), oklch(0.1 0.01 var(--hue) / 0.4)),
    0 6px 24px light-dark(oklch(0.3 0.03 var(--hue) / 0.14), oklch(0.1 0.01 var(--hue) / 0.5));
  --target: 28px;
  --small-target: 24px;
  --ease: cubic-bezier(0.2, 0.7, 0.3, 1);
  /* What the app says of itself is followed where it uses the kit. */
  color-scheme: var(--parlor-color-scheme, light dark);
  position: relative;
  z-index: 2147483000;
  font: 400 13px / 1.4 var(--font);
  color: var(--text);
  text-size-adjust: 100%;
  -webkit-text-size-adjust: 100%;
}

.root[data-theme='light'] {
  color-scheme: light;
}

.root[data-theme='dark'] {
  color-scheme: dark;
}

@media (pointer: coarse) {
  .root {
    --target: 44px;
    --small-target: 44px;
  }
}

*,
::before,
::after {
  box-sizing: border-box;
}

h2,
h3,
p,
ul,
dl,
fieldset {
  margin: 0;
  padding: 0;
  border: 0;
  font: inherit;
  list-style: none;
}

:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 1px;
}

.visually-hidden {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

.icon {
  flex: none;
  display: block;
}

.mono {
  font-family: var(--mono);
  font-size: 12px;
}

.hint {
  color: var(--muted);
  font-size: 12px;
  text-wrap: pretty;
}
`;
