export { forgetExtensions } from './forget-extensions.js';
export { plantExtensions } from './plant-extensions.js';
