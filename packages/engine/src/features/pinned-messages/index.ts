export { forgetPinnedMessages } from './forget-pinned-messages.js';
export { plantPin } from './plant-pin.js';
