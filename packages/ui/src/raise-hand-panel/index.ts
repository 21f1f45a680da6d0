export { RaiseHandButton, type RaiseHandButtonProps } from './raise-hand-button.js';
export { RaiseHandPanel, type RaiseHandPanelProps } from './raise-hand-panel.js';
