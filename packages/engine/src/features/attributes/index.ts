export { forgetAttributes } from './forget-attributes.js';
