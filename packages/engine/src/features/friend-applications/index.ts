export { apply, isFull, plantApplication, receivedFrom } from './applications.js';
export { befriend, blockFailure } from './befriend.js';
