export type { LinkAnchor } from '../internals/link-context.js';
export type { LinkKind, LinkTarget } from '../internals/link-target.js';
export {
  type LinkConfirmationProps,
  LinkPolicy,
  type LinkPolicyParts,
  type LinkPolicyProps,
} from './link-policy.js';
