export { forgetPinnedMessages } from './forget-pinned-messages.js';
