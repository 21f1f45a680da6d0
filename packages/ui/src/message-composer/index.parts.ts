export { Notice } from './notice.js';
export { SendButton } from './send-button.js';
