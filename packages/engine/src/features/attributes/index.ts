export { forgetAttributes } from './forget-attributes.js';
export { plantAttributes } from './plant-attributes.js';
