export type { SelectionBarProps } from './selection-bar.js';
export { type UseMessageSelectionResult, useMessageSelection } from './use-message-selection.js';
