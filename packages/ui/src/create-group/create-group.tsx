'use client';

import type { GroupType } from '@parlor/sdk';
import { useEffect, useRef, useState } from 'react';
import { isolate, joined } from '../internals/isolate.js';
import { OutcomeLines } from '../internals/people-outcome.js';
import { oneLine } from '../internals/plain-text.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { CreateGroupForm } from './create-group-form.js';
import type { GroupContact } from './first-members.js';
import type { CreatedGroup } from './use-create-group.js';

/** What {@link CreateGroup} takes. */
export interface CreateGroupProps {
  /**
   * Called with the new group's ID once the service has it, also where this is no longer shown by then. I own it. A live room
   * has still to be joined.
   */
  onCreated?: (groupID: string) => void;
  /** Who can be in it from the beginning; my friends when left out. Keep the list stable. */
  contacts?: readonly GroupContact[];
  /**
   * Keeps a picture where everybody can load it, and returns its address: http or https, 100 bytes. It may reject: its message
   * is shown. When it is left out, an address is asked for.
   */
  uploadAvatar?: (file: File) => Promise<string>;
  /** The kinds of groups that can be made, in this order; the first is chosen. All five when left out; not every plan has them. */
  types?: readonly GroupType[];
  /** One more class for the outermost element. */
  className?: string;
}

/**
 * Makes a group: its picture and name, of which kind it is with what that means, the ID by which it is found, and then who is
 * in it from the beginning, 500 people at most.
 *
 * A name takes 30 bytes, an ID 48 of printable ASCII; one that is in use is said at its field. What was written stays when the
 * service refuses. Who was chosen and could not be brought in is named. Fills its container's height.
 *
 * Stands on `useGroupActions` and `useFriends`.
 */
export function CreateGroup({ className, onCreated, ...props }: CreateGroupProps) {
  const rootRef = useRef<HTMLDivElement>(null);
  const [made, setMade] = useState<CreatedGroup & { readonly nth: number }>();
  useEffect(() => {
    // The form that had the focus has gone, and an empty one has come.
    if (made) rootRef.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }, [made]);
  return (
    <div ref={rootRef} className={`parlor-root parlor-create-group ${className ?? ''}`.trim()}>
      <div className="parlor-group-made" role="status">
        {made && <CreatedWords group={made} />}
      </div>
      <CreateGroupBody
        key={made?.nth}
        {...props}
        onCreated={(group) => {
          setMade((before) => ({ ...group, nth: (before?.nth ?? 0) + 1 }));
          onCreated?.(group.groupID);
        }}
      />
    </div>
  );
}

interface CreateGroupBodyProps extends Omit<CreateGroupProps, 'className' | 'onCreated'> {
  onCreated: (group: CreatedGroup) => void;
  onCancel?: () => void;
}

/** What stands in the component, and in its dialog. */
export function CreateGroupBody(props: CreateGroupBodyProps) {
  const { types = GROUP_TYPES, contacts, uploadAvatar, onCreated, onCancel } = props;
  return <CreateGroupForm {...{ types, contacts, uploadAvatar, onCreated, onCancel }} />;
}

/** That it is there, and who of those that were chosen is not in it. */
export function CreatedWords({ group: { name, overLimit } }: { group: CreatedGroup }) {
  const strings = useStrings();
  return (
    <>
      <p dir="auto">{joined(strings.groupIsThere(isolate(oneLine(name))))}</p>
      <OutcomeLines outcome={{ overLimit }} />
    </>
  );
}

/** From what stays among few to what is for all. */
const GROUP_TYPES: readonly GroupType[] = [
  'Private',
  'Public',
  'ChatRoom',
  'Community',
  'AVChatRoom',
];
