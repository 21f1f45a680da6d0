export { forgetAttributes } from './forget-attributes.js';
export { plantAttributes } from './write-attributes.js';
