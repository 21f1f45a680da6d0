'use client';

import * as parts from './index.parts.js';
import { InvitationToast as Root } from './invitation-toast.js';

/** The invitations that come in and their default parts: `<InvitationToast />`, `<InvitationToast.Card />`. */
export const InvitationToast: typeof Root & typeof parts = /* @__PURE__ */ Object.assign(
  Root,
  parts,
);
export type { InvitationCardProps } from './invitation-card.js';
export type { InvitationEndProps } from './invitation-end.js';
export type { InvitationToastParts, InvitationToastProps } from './toast-props.js';
