export { readTyping } from './typing-message.js';
export { type UseTypingResult, useTyping } from './use-typing.js';
