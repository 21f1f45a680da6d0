export { PinnedBar, type PinnedBarProps } from './pinned-bar.js';
