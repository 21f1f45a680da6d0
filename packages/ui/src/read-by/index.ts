export { ReadBy, type ReadByProps } from './read-by.js';
