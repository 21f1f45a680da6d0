export { languageHandlers } from './language-handlers.js';
