export { DoNotDisturbBadge, type DoNotDisturbBadgeProps } from './do-not-disturb-badge.js';
export { DoNotDisturbPanel, type DoNotDisturbPanelProps } from './do-not-disturb-panel.js';
