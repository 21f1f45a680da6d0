export { keepNotice } from './kept-notices.js';
