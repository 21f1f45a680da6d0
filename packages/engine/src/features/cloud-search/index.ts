export { signatures } from './cloud-search.records.js';
export { forgetSignature } from './forget-signature.js';
