export { type SignUserSigOptions, signUserSig } from './sign-user-sig.js';
export {
  type UserSigFailure,
  type UserSigVerdict,
  type VerifyUserSigOptions,
  verifyUserSig,
} from './verify-user-sig.js';
