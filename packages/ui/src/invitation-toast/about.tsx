'use client';

import { type InvitationSnapshot, useGroup } from '@parlor/hooks';
import type { ReactNode } from 'react';
import { groupOf } from '../internals/group-of.js';
import { plainText } from '../internals/plain-text.js';
import { RowBoundary } from '../message-thread/row-boundary.js';
import type { InvitationToastProps } from './toast-props.js';

interface InGroupProps {
  /** A topic is called by its community. */
  groupID: string;
  children: (name: string) => ReactNode;
}

/** Finds the name of the group that an invitation is for. */
export function InGroup({ groupID, children }: InGroupProps) {
  const known = groupOf(`GROUP${groupID}`).groupID;
  const { status, group } = useGroup(known);
  const name = plainText(group?.name);
  return children(name || (status === 'loading' ? '' : known));
}

/** What the app says that an invitation is about; `null` when it says nothing. What others have written may break it. */
export function descriptionOf(
  invitation: InvitationSnapshot,
  describe: InvitationToastProps['describe'],
  fallback: ReactNode,
): ReactNode {
  if (!describe) return null;
  try {
    const description = describe(invitation) ?? null;
    if (description === null || description === false || description === '') return null;
    return (
      <RowBoundary fallback={fallback} resetKey={invitation.data}>
        {description}
      </RowBoundary>
    );
  } catch {
    return null;
  }
}
