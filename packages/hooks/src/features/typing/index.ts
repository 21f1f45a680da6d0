export { readTyping } from './typing-message.js';
export { type UseTypingResult, useTyping, useTypingUserIDs } from './use-typing.js';
