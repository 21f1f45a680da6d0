export { signUserSig } from './sign-user-sig.js';
export { verifyUserSig } from './verify-user-sig.js';
