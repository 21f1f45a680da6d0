'use client';

import * as parts from './index.parts.js';
import { OutgoingInvitation as Root } from './outgoing-invitation.js';

/** An invitation of mine and its default parts: `<OutgoingInvitation />`, `<OutgoingInvitation.People />`. */
export const OutgoingInvitation: typeof Root & typeof parts = /* @__PURE__ */ Object.assign(
  Root,
  parts,
);
export type { OutgoingInvitationParts, OutgoingInvitationProps } from './outgoing-invitation.js';
export type { OutgoingInvitationPeopleProps } from './outgoing-people.js';
